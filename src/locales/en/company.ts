// How people put it in English when they speak of others beside them: the second one of two who is still to be named, the
// chief who sends excuses, the two who are taken off together, the name that completes an earlier registration.

import { either } from '../either.ts'

const SELVES = ['himself', 'herself', 'themselves']

/** «is at a hearing», «are on the road»: where somebody is, then or only now. */
export const KEPT_ELSEWHERE = [
  `(is|are|will be|happens to be|who's|is going to be|is just then|is still|remains) (at a hearing|in a hearing|in
   court|in hospital|at the dentist|on the road|in the woods|on holiday|on holidays|on vacation|on leave|on a plane|on
   a train|in the air|tied up|otherwise engaged|double-booked|double booked|spoken for|booked solid|fully booked|
   indisposed|unavailable|not available|not free|not joining|not going|detained|expected elsewhere|needed elsewhere|
   engaged elsewhere|busy elsewhere|laid up|needed there|required there|wanted there|awaited there|required elsewhere|
   snowed under|wanted elsewhere|under the weather|down with|abroad|out of the country|out of town)`,
]

const OUT_OF_IT = [
  `(are|were|will be|have been|have both been|have all been|are both) (excused|detained|held up|recalled|summoned|
   ordered to|called to|called away|taken ill|prevented|grounded|snowed in|stuck in|stuck at|stuck with|kept busy)`,
]

/** «have excused themselves», «asks to be forgiven», «sends her excuses»: who does not come, and is sorry. */
export const SEND_EXCUSES = [
  `(excuses|excuse|excused|has excused|have excused|had to excuse|has to excuse|asked to excuse|wishes to excuse|would
   like to excuse|apologises for|begs you to excuse) ${either(SELVES)}`,
  `(asks|ask|asked|begs|beg|begged|has asked|have asked|wishes|wish|would like) (to be excused|to be forgiven|your
   forgiveness|for forgiveness|your pardon|for your pardon|your understanding|for understanding|me to apologise|me to
   apologize|us to apologise|me to convey * regrets|me to pass on * regrets|me to pass on * apologies|me to send *
   regrets|me to convey * apologies|me to send * apologies|me to excuse|me to give * apologies|me to say sorry|me to
   tell you * is sorry|to convey * regrets|to convey * apologies)`,
  `(sends|send|sent|conveys|convey|offers|presents|extends|gives|passes on) (his|her|their) (regrets|apologies|excuses|
   apology|sincere apologies|sincere regrets|best excuses|sorry|deep regrets|warm apologies|most sincere apologies|kind
   apologies|sincerest apologies)`,
  `(is|are|she's|he's|very) (sorry to miss|sorry for missing|sad to miss|sorry not to|sad not to|disappointed to miss|
   disappointed not to|gutted to miss|upset to miss)`,
  ...['said no', 'says no', 'has said no', 'have said no', 'had to say no', 'has to say no', 'have to say no'],
  '(has lost|have lost|lost) (his|her|their) voice',
  ...KEPT_ELSEWHERE,
  ...OUT_OF_IT,
  `(has|have|has got|have got|had) (a (board|meeting|hearing|conference|event|deadline|lecture|exam|trial|committee|
   seminar)|an (board|meeting|hearing|conference|event|deadline|lecture|exam|trial|committee|seminar)) of (his|her|
   their) own`,
  `(has|have|has got|have got|had) (another|a prior|a previous|an earlier|other) (engagement|commitment|commitments|
   engagements|appointment|obligation|obligations|duties)`,
]

const SECOND = ['second', 'other', 'remaining', 'further', 'extra', 'additional']
const ONE_OF_TWO = ['person', 'participant', 'colleague', 'delegate', 'guest', 'visitor', 'attendee', 'representative']
  .concat('diplomat', 'officer', 'member', 'seat', 'place', 'chair', 'pass', 'badge', 'spot', 'slot', 'name', 'line')
  .concat('member of staff', 'staff member', 'head', 'half', 'passport', 'entry', 'row', 'one', 'lady', 'gentleman')

/** «the other chair», «the second pass»: of one who is still to be named. */
export const SECOND_ONE = [`(the|a) ${either(SECOND)} ${either(ONE_OF_TWO)}`, `for the ${either(SECOND)}`].concat(
  ['a colleague of mine', 'a colleague of ours', 'a member of our', 'a member of the', 'one of the attaches'],
  ['someone from', 'somebody from', 'someone of', 'somebody of', 'someone else of', 'one more from', 'one more of us'],
  [
    'the second is for',
    'the other is for',
    'the second is',
    'the second will be',
    'the other will be',
    'the second goes to',
  ],
  ['number two is', 'number two will', 'number two goes', 'second one is', 'for whoever', 'whichever of', 'whoever of'],
  ['one from', 'one other from', 'another from', 'another of us', 'another one of', 'another one from'],
)

const THE_NAME = ['the name', 'that name', 'his name', 'her name', 'their name', 'the second name', 'the other name']
  .concat('his or her name', 'the missing name', 'the identity', 'the particulars', 'the details', 'her or his name')
  .concat('a name', 'the full name', 'their details', 'his details', 'her details', 'whose name', 'which name')

/** «you get that name from me», «as soon as I know», «has not been decided»: what is still to be told of who comes. */
export const NAME_FOLLOWS = [
  // «I can give you his name no sooner than Monday»
  `(you (get|have|receive|know|learn|hear|see|find)|you (will|shall) (get|have|receive|know|learn|hear)|you'll (get|
   have|receive|know|learn|hear)) ${either(THE_NAME)}`,
  `(i will|i'll|we will|we'll|i shall|we shall|will|can|then) (send|supply|give|tell|pass on|communicate|confirm|add|
   fill in|provide|submit|let you have|share|report|announce|forward|notify|mail|e-mail|email|disclose)
   ${either(THE_NAME)}`,
  `(will|i'll|we'll|shall|can|can only|cannot yet|can't yet) (give|send|tell|write|mail|e-mail|text) you
   ${either(THE_NAME)}`,
  `${either(THE_NAME)} (no sooner than|no earlier than|not sooner than|not earlier than)`,
  `${either(THE_NAME)} (comes|will come|follows|will follow|shall follow|to follow|arrives|is coming|reaches you|will
   reach you|will be with you|will be sent|will be communicated|will be supplied|will be given|is pending|is open|is
   still open|remains open|is not known|is still unknown)`,
  `(as soon as|once|when|the moment|until) (i know|we know|it is known|it's known|it is settled|it's settled|it is
   decided|they decide|they have decided|it has been decided|we have decided|they have|i have it|we have it|i learn|we
   learn|that is settled|that's settled|that is decided|it is clear|it's clear|they agree|they have agreed|i find out|
   we find out|i hear|we hear|that is clear)`,
  `(have|has|had) (not decided|not yet decided|yet to be|yet to decide|not been decided|not yet been|yet to choose|not
   been chosen|not been named|not been settled|not made up|not yet made up|not settled)`,
  `(haven't|hasn't) (decided|been decided|been chosen|been settled|been named|made up|agreed|settled|picked|yet
   decided|chosen|drawn)`,
  '(find|found) (that|it|this|them|who) out',
  `will (find out|know|learn|hear|tell you|be told|be certain|be sure|decide) (on|by|only|tomorrow|next|after|before|in
   the)`,
  'shall (find out|know|learn|hear|tell you|be told|be certain|be sure|decide) (on|by|only|tomorrow|next|after)',
  `(tell me|let me know|inform me|tell us|write me|let us know|ring me) (who|whom|which|by|on|the name|tomorrow|once|
   when)`,
  'pass it on',
  'pass that on',
  'pass the name on',
  'pass on the name',
  `(leave|keep|left|leaving|had to leave|kept) (the name|that name|the line|that line|the space|her name|his name|the
   second line|it) (blank|open|empty|free)`,
  `(give|tell|send|supply|let) (you her name|you his name|you the name|you a name|you their name|you that name|you have
   the name) (when|once|on|by|as soon|after|tomorrow|next|later)`,
  'drawing straws',
  'draw straws',
  'drawing lots',
  'draw lots',
  'toss a coin',
  'tossing a coin',
  'is yet to be',
  'are yet to be',
  'negotiating between themselves',
  'still to be decided',
  'still being decided',
  'still under discussion',
  'still undecided',
  'remains to be seen',
]

const SEATS = ['places', 'seats', 'passes', 'chairs', 'spots', 'slots', 'badges', 'registrations', 'entries', 'names']

/** «give up the two places», «release both seats»: of those who are on the list together. */
export const FREE_BOTH = [
  `(give up|give back|hand back|release|free|free up|let go of|surrender|return|vacate|use|reassign|give away|relinquish|
   renounce|void|annul|scrap|revoke|retract) ((our|these|those|the) two|both (our|of our|the|)|the) ${either(SEATS)}`,
  `((our|these|those|the) two|both (our|of our|the|)) ${either(SEATS)} (are (free|free again|yours|back|up for grabs|
   no longer needed|not needed)|(can|may) (go|be given)|can be (released|freed)|will (stay|remain|be) empty|
   (will not|won't) be needed)`,
]

/** «the pair of us», «both names»: the writer and the one named. */
export const PAIR_OF_US = [
  'the pair of us',
  'our pair',
  'both our names',
  'the both of us',
  'us two',
  'we two',
  'the two names',
  'neither of us',
  `(both|our two|both our|both of our) ${either(SEATS)}`,
]

/** «you have us down for tomorrow», «whom you expect»: who is on the list. */
export const HAVE_DOWN = [
  `(you have|you've|you had|you've got|you have got) (down|us down|them down|both down|on your list|on the list|in your
   list|listed|registered|noted|put down|entered|written down|confirmed|recorded|in your table)`,
]

/** «our nominee communicated on 8 November», «our registration of last Thursday», «you got his details from us». */
export const TOLD_EARLIER = [
  `(announced|communicated|notified|nominated|submitted|reported|indicated|registered|declared|put forward|proposed|
   designated|listed|forwarded) (on * november|on november|on the)`,
  `(announced|communicated|notified|nominated|submitted|reported|indicated|named|registered|sent|given|declared|
   put forward|proposed|designated|listed|forwarded) (to you (on|last|earlier|in our|by us)|
   last (week|monday|tuesday|wednesday|thursday|friday)|in our (earlier|last|mail|e-mail|email|letter|note|previous|
   first)|in my last)`,
  `(our|my) (registration|nomination|application|list|reply|notification|sign-up) of (last|yesterday|monday|tuesday|
   wednesday|thursday|friday|* november|november|the *)`,
  '(our|my) (registration|nomination|application|list|reply|notification|sign-up) (dated|from last|sent)',
  `(you got|you received|you have|you already have|we sent you|we gave you|i sent you|i gave you) (his|her|their|whose)
   (details|data|name|particulars|code|registration) from us`,
  '(we|i) sent you (his|her|their|whose) (details|data|name|particulars|code|registration)',
  'we gave you (his|her|their|whose) (details|data|name|particulars|code|registration)',
]

/** «the line that I left open», «the seat was left blank»: what an earlier mail of the writer's did not tell. */
export const LEFT_OPEN = [
  `(left|had left|was|was left|were left|was still|were still|remained|had to leave|stood as|had remained|still said|i
   left * *|i left|we left|i left *|we left * *|we left *) (open|blank|empty|unnamed|vacant|nameless|unfilled|
   anonymous|tbc|tba|tbd)`,
  `(i|we) (couldn't|could not|couldn't yet|could not yet|was not able to|wasn't able to|were not able to) (name|tell you|
   give you|give|say|spell|fill in)`,
  '(i|we) (could only|only|just) (write|wrote|put)',
  'when (i|we) wrote',
  '(i|we) (meant|had in mind|promised you|still owed|still owe|owe you|owed you|was still missing|mentioned)',
]

/** «what I sent about myself stands»: of the writers, nothing changes. */
export const MINE_STANDS = [
  `(what i|everything i|all i|the data i|the details i|what we|everything else i|the rest i) (sent|wrote|told you|gave|
   gave you|said) (about myself|of myself|for myself|about me|then|before|earlier)`,
  '(nothing else|nothing) (changes|has changed|new there|new here|new about me|changes for me|changes about me)',
  `(my own|my|mine|my line|my own line|my data|my own data|my details|my own details|my part|my own part|my half|my own
   half|my entry|my own entry|my own place|my place|my own seat) (stays|stay|stands|stand|remains|remain|is unchanged|
   are unchanged|does not change|do not change|doesn't change|don't change|you have already|you already have|is as it
   was|are as they were|is the same|are the same|holds|hold|is fine|are fine|you have)`,
  `(leave my|leave mine|keep mine|keep my|leave me) (line|own line|entry|data|details|part|half|row|registration|own
   entry) as`,
  `(all|everything|all else|everything else|the rest|all the rest|all of it) (remains|stays|is|stands) (as it was|as
   is|as before|as i wrote|still valid|valid|unchanged|the same|as it is)`,
  'still right',
  'still correct',
  'stays the same',
  'stay the same',
  'remains the same',
  'remain the same',
  'is unchanged',
  'are unchanged',
]

/** «it looked like a typo», «no, that is not a mistake»: of a code that tells no birthday. */
export const NO_TYPO = [
  `(looks like|looked like|look like|seems|seemed|not|no|isn't|is not|it's not|no such|never|rather like|might think
   it|may think it|may look like|might look like|sounds like) (a|an||my) (typo|mistake|misprint|error|slip)`,
]

/** «I have neither a Latvian code nor a date of birth for her» */
export const NEITHER_CODE = [
  `(neither|nor|lacks|lack|lacking|yet to get|yet to receive|too new for) (a latvian code|a latvian personal code|a
   personal code|a code|any code)`,
]

/** «I'll pass it on at once»: a name, and no meeting. */
export const PASS_IT_ON = [
  `(i'll|i will|i shall|we'll|we will|we shall|will|to) pass (it|that|them|this|the name|her name|his name|the details|
   everything) on`,
]

/** «May I announce Mr Hale», «allow me to present our two guests»: who is put on the list. */
export const ANNOUNCES = [
  `(may i|let me|allow me to|can i|might i|could i|i hereby|we hereby|i wish to|we wish to|i would like to|i'd like to|
   we would like to|we have the honour to|pleased to) (announce|put forward|propose|nominate|enrol|enroll|enlist|sign
   up|put on your list)`,
]

/** «take Ann Hale and Tom Reed off tomorrow's list»: whoever stands between. */
export const OFF_LIST = [
  `off (tomorrow's|today's|your|the|our|this|thursday's|that) (list|guest list|table|register|attendance list|lists|
   list of guests|sheet|roll)`,
]

/** «Could you note down Ann Hale?» */
export const NOTE_DOWN = [
  'note down',
  'jot down',
  'pencil in',
  'mark down',
  'book in',
  'write down',
  'take down',
  'scribble down',
]

/** «who is seconded to us by the Council», «was posted to our office»: sent here, and not away. */
export const SENT_TO_US = [
  `(is|was|has been|have been|are|got|were) (seconded|posted|transferred|reassigned|assigned|detached|sent|lent|
   attached) (to us|to our|to my|with us|with our|here|to latvia|to riga)`,
]

/** «please don't count on me until I've pinned him down», «don't expect me just yet»: open, and no refusal. */
export const NOT_YET = [
  `(don't|do not|dont) (count on|count|expect|wait for|rely on|bank on|list|register|put down) (me|us) (until|till|
   before|yet|just yet|for now|for the moment|for certain|for sure)`,
]

/** «and so I announce myself», «honoured in being inscribed»: how writers of other tongues say that they register. */
export const ANNOUNCE_MYSELF = [
  `(i|i hereby|herewith i|hereby i|i herewith|i also) (announce|inscribe|subscribe|enrol|enroll|enlist|notify|sign up|
   put down|apply) myself`,
  '(announce|notify|communicate|signal|declare) my (participation|attendance|presence|coming)',
  '(in being|to be|i be|have me|see me|like being|appreciate being) (inscribed|enrolled|enlisted)',
]

/** «hopefully not too late»: no doubt about coming. */
export const STILL_IN_TIME = [
  `(hopefully|i hope|hope|hoping) (it is|it's|i am|i'm|we are|this is|) (not too late|not late|in time|still in time|
   on time|within the deadline)`,
  '(hopefully|i hope|hope|hoping) (this|that|it) (is (enough|sufficient|all you need|ok|fine)|suffices|helps)',
]
