// How people put it in English when they speak of others beside them: the second one of two who is still to be named, the
// chief who sends excuses, the two who are taken off together, the name that completes an earlier registration.

const SELVES = ['himself', 'herself', 'themselves']

/** «is at a hearing», «are on the road»: where somebody is, then or only now. */
export const KEPT_ELSEWHERE = [
  ...[
    'is',
    'are',
    'will be',
    'happens to be',
    "who's",
    'is going to be',
    'is just then',
    'is still',
    'remains',
  ].flatMap((is) =>
    ['at a hearing', 'in a hearing', 'in court', 'in hospital', 'at the dentist', 'on the road', 'in the woods']
      .concat('on holiday', 'on holidays', 'on vacation', 'on leave', 'on a plane', 'on a train', 'in the air')
      .concat('tied up', 'otherwise engaged', 'double-booked', 'double booked', 'spoken for', 'booked solid')
      .concat('fully booked', 'indisposed', 'unavailable', 'not available', 'not free', 'not joining', 'not going')
      .concat('detained', 'expected elsewhere', 'needed elsewhere', 'engaged elsewhere', 'busy elsewhere', 'laid up')
      .concat('needed there', 'required there', 'wanted there', 'awaited there', 'required elsewhere', 'snowed under')
      .concat('wanted elsewhere', 'under the weather', 'down with', 'abroad', 'out of the country', 'out of town')
      .map((where) => `${is} ${where}`),
  ),
]

const OUT_OF_IT = [
  'excused',
  'detained',
  'held up',
  'recalled',
  'summoned',
  'ordered to',
  'called to',
  'called away',
  'taken ill',
]
  .concat('prevented', 'grounded', 'snowed in', 'stuck in', 'stuck at', 'stuck with', 'kept busy')
  .flatMap((out) =>
    ['are', 'were', 'will be', 'have been', 'have both been', 'have all been', 'are both'].map((be) => `${be} ${out}`),
  )

/** «have excused themselves», «asks to be forgiven», «sends her excuses»: who does not come, and is sorry. */
export const SEND_EXCUSES = [
  ...SELVES.flatMap((self) =>
    ['excuses', 'excuse', 'excused', 'has excused', 'have excused', 'had to excuse', 'has to excuse', 'asked to excuse']
      .concat('wishes to excuse', 'would like to excuse', 'apologises for', 'begs you to excuse')
      .map((verb) => `${verb} ${self}`),
  ),
  ...[
    'asks',
    'ask',
    'asked',
    'begs',
    'beg',
    'begged',
    'has asked',
    'have asked',
    'wishes',
    'wish',
    'would like',
  ].flatMap((verb) =>
    ['to be excused', 'to be forgiven', 'your forgiveness', 'for forgiveness', 'your pardon', 'for your pardon']
      .concat('your understanding', 'for understanding', 'me to apologise', 'me to apologize', 'us to apologise')
      .concat('me to convey * regrets', 'me to pass on * regrets', 'me to pass on * apologies', 'me to send * regrets')
      .concat('me to convey * apologies', 'me to send * apologies', 'me to excuse', 'me to give * apologies')
      .concat('me to say sorry', 'me to tell you * is sorry', 'to convey * regrets', 'to convey * apologies')
      .map((what) => `${verb} ${what}`),
  ),
  ...['sends', 'send', 'sent', 'conveys', 'convey', 'offers', 'presents', 'extends', 'gives', 'passes on'].flatMap(
    (verb) =>
      ['his', 'her', 'their'].flatMap((whose) =>
        ['regrets', 'apologies', 'excuses', 'apology', 'sincere apologies', 'sincere regrets', 'best excuses', 'sorry']
          .concat('deep regrets', 'warm apologies', 'most sincere apologies', 'kind apologies', 'sincerest apologies')
          .map((what) => `${verb} ${whose} ${what}`),
      ),
  ),
  ...['sorry to miss', 'sorry for missing', 'sad to miss', 'sorry not to', 'sad not to', 'disappointed to miss']
    .concat('disappointed not to', 'gutted to miss', 'upset to miss')
    .flatMap((sorry) => [`is ${sorry}`, `are ${sorry}`, `she's ${sorry}`, `he's ${sorry}`, `very ${sorry}`]),
  ...['said no', 'says no', 'has said no', 'have said no', 'had to say no', 'has to say no', 'have to say no'],
  ...['has lost', 'have lost', 'lost'].flatMap((lost) =>
    ['his', 'her', 'their'].map((whose) => `${lost} ${whose} voice`),
  ),
  ...KEPT_ELSEWHERE,
  ...OUT_OF_IT,
  ...['has', 'have', 'has got', 'have got', 'had'].flatMap((has) =>
    [
      'board',
      'meeting',
      'hearing',
      'conference',
      'event',
      'deadline',
      'lecture',
      'exam',
      'trial',
      'committee',
      'seminar',
    ]
      .flatMap((what) => [`a ${what}`, `an ${what}`])
      .flatMap((what) => ['his', 'her', 'their'].map((whose) => `${has} ${what} of ${whose} own`)),
  ),
  ...['another', 'a prior', 'a previous', 'an earlier', 'other'].flatMap((other) =>
    [
      'engagement',
      'commitment',
      'commitments',
      'engagements',
      'appointment',
      'obligation',
      'obligations',
      'duties',
    ].flatMap((what) => ['has', 'have', 'has got', 'have got', 'had'].map((has) => `${has} ${other} ${what}`)),
  ),
]

const SECOND = ['second', 'other', 'remaining', 'further', 'extra', 'additional']
const ONE_OF_TWO = ['person', 'participant', 'colleague', 'delegate', 'guest', 'visitor', 'attendee', 'representative']
  .concat('diplomat', 'officer', 'member', 'seat', 'place', 'chair', 'pass', 'badge', 'spot', 'slot', 'name', 'line')
  .concat('member of staff', 'staff member', 'head', 'half', 'passport', 'entry', 'row', 'one', 'lady', 'gentleman')

/** «the other chair», «the second pass»: of one who is still to be named. */
export const SECOND_ONE = SECOND.flatMap((second) =>
  ONE_OF_TWO.flatMap((one) => [`the ${second} ${one}`, `a ${second} ${one}`]).concat(`for the ${second}`),
).concat(
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
  ...THE_NAME.flatMap((name) => [
    ...['get', 'have', 'receive', 'know', 'learn', 'hear', 'see', 'find'].map((verb) => `you ${verb} ${name}`),
    ...['get', 'have', 'receive', 'know', 'learn', 'hear'].flatMap((verb) => [
      `you will ${verb} ${name}`,
      `you shall ${verb} ${name}`,
      `you'll ${verb} ${name}`,
    ]),
    ...['send', 'supply', 'give', 'tell', 'pass on', 'communicate', 'confirm', 'add', 'fill in', 'provide', 'submit']
      .concat('let you have', 'share', 'report', 'announce', 'forward', 'notify', 'mail', 'e-mail', 'email', 'disclose')
      .flatMap((verb) =>
        ['i will', "i'll", 'we will', "we'll", 'i shall', 'we shall', 'will', 'can', 'then'].map(
          (who) => `${who} ${verb} ${name}`,
        ),
      ),
    // «I can give you his name no sooner than Monday»
    ...['give', 'send', 'tell', 'write', 'mail', 'e-mail', 'text'].flatMap((verb) =>
      ['will', "i'll", "we'll", 'shall', 'can', 'can only', 'cannot yet', "can't yet"].map(
        (who) => `${who} ${verb} you ${name}`,
      ),
    ),
    ...['no sooner than', 'no earlier than', 'not sooner than', 'not earlier than'].map((when) => `${name} ${when}`),
    ...[
      'comes',
      'will come',
      'follows',
      'will follow',
      'shall follow',
      'to follow',
      'arrives',
      'is coming',
      'reaches you',
    ]
      .concat('will reach you', 'will be with you', 'will be sent', 'will be communicated', 'will be supplied')
      .concat(
        'will be given',
        'is pending',
        'is open',
        'is still open',
        'remains open',
        'is not known',
        'is still unknown',
      )
      .map((verb) => `${name} ${verb}`),
  ]),
  ...['as soon as', 'once', 'when', 'the moment', 'until'].flatMap((when) =>
    ['i know', 'we know', 'it is known', "it's known", 'it is settled', "it's settled", 'it is decided', 'they decide']
      .concat('they have decided', 'it has been decided', 'we have decided', 'they have', 'i have it', 'we have it')
      .concat(
        'i learn',
        'we learn',
        'that is settled',
        "that's settled",
        'that is decided',
        'it is clear',
        "it's clear",
      )
      .concat('they agree', 'they have agreed', 'i find out', 'we find out', 'i hear', 'we hear', 'that is clear')
      .map((known) => `${when} ${known}`),
  ),
  ...['have', 'has', 'had'].flatMap((have) =>
    [
      'not decided',
      'not yet decided',
      'yet to be',
      'yet to decide',
      'not been decided',
      'not yet been',
      'yet to choose',
    ]
      .concat('not been chosen', 'not been named', 'not been settled', 'not made up', 'not yet made up', 'not settled')
      .map((what) => `${have} ${what}`),
  ),
  ...["haven't", "hasn't"].flatMap((not) =>
    ['decided', 'been decided', 'been chosen', 'been settled', 'been named', 'made up', 'agreed', 'settled', 'picked']
      .concat('yet decided', 'chosen', 'drawn')
      .map((what) => `${not} ${what}`),
  ),
  ...['find', 'found'].flatMap((find) => ['that', 'it', 'this', 'them', 'who'].map((what) => `${find} ${what} out`)),
  ...['find out', 'know', 'learn', 'hear', 'tell you', 'be told', 'be certain', 'be sure', 'decide'].flatMap((know) =>
    ['on', 'by', 'only', 'tomorrow', 'next', 'after', 'before', 'in the']
      .map((when) => `${know} ${when}`)
      .map((k) => `will ${k}`)
      .concat(['on', 'by', 'only', 'tomorrow', 'next', 'after'].map((when) => `shall ${know} ${when}`)),
  ),
  ...['tell me', 'let me know', 'inform me', 'tell us', 'write me', 'let us know', 'ring me'].flatMap((tell) =>
    ['who', 'whom', 'which', 'by', 'on', 'the name', 'tomorrow', 'once', 'when'].map((what) => `${tell} ${what}`),
  ),
  'pass it on',
  'pass that on',
  'pass the name on',
  'pass on the name',
  ...['leave', 'keep', 'left', 'leaving', 'had to leave', 'kept'].flatMap((leave) =>
    [
      'the name',
      'that name',
      'the line',
      'that line',
      'the space',
      'her name',
      'his name',
      'the second line',
      'it',
    ].flatMap((what) => ['blank', 'open', 'empty', 'free'].map((open) => `${leave} ${what} ${open}`)),
  ),
  ...['give', 'tell', 'send', 'supply', 'let'].flatMap((give) =>
    [
      'you her name',
      'you his name',
      'you the name',
      'you a name',
      'you their name',
      'you that name',
      'you have the name',
    ].flatMap((what) =>
      ['when', 'once', 'on', 'by', 'as soon', 'after', 'tomorrow', 'next', 'later'].map(
        (when) => `${give} ${what} ${when}`,
      ),
    ),
  ),
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
export const FREE_BOTH = SEATS.flatMap((seats) =>
  ['the two', 'both', 'our two', 'both our', 'both of our', 'these two', 'those two', 'both the', 'the'].flatMap(
    (both) => [
      ...[
        'give up',
        'give back',
        'hand back',
        'release',
        'free',
        'free up',
        'let go of',
        'surrender',
        'return',
        'vacate',
      ]
        .concat('use', 'reassign', 'give away', 'relinquish', 'renounce', 'void', 'annul', 'scrap', 'revoke', 'retract')
        .map((verb) => `${verb} ${both} ${seats}`),
      ...[
        'are free',
        'are free again',
        'can go',
        'may go',
        'can be given',
        'may be given',
        'can be released',
        'are yours',
      ]
        .concat('will stay empty', 'will remain empty', 'will be empty', 'are no longer needed', 'are not needed')
        .concat('can be freed', 'are back', 'are up for grabs', 'will not be needed', "won't be needed")
        .filter(() => both !== 'the')
        .map((verb) => `${both} ${seats} ${verb}`),
    ],
  ),
)

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
  ...SEATS.flatMap((seats) => [`both ${seats}`, `our two ${seats}`, `both our ${seats}`, `both of our ${seats}`]),
]

/** «you have us down for tomorrow», «whom you expect»: who is on the list. */
export const HAVE_DOWN = ['you have', "you've", 'you had', "you've got", 'you have got'].flatMap((have) =>
  ['down', 'us down', 'them down', 'both down', 'on your list', 'on the list', 'in your list', 'listed', 'registered']
    .concat('noted', 'put down', 'entered', 'written down', 'confirmed', 'recorded', 'in your table')
    .map((where) => `${have} ${where}`),
)

/** «our nominee communicated on 8 November», «our registration of last Thursday», «you got his details from us». */
export const TOLD_EARLIER = [
  ...['announced', 'communicated', 'notified', 'nominated', 'submitted', 'reported', 'indicated', 'named', 'registered']
    .concat('sent', 'given', 'declared', 'put forward', 'proposed', 'designated', 'listed', 'forwarded')
    .flatMap((told) =>
      [
        'to you on',
        'to you last',
        'to you earlier',
        'to you in our',
        'to you by us',
        'in our earlier',
        'in our last',
        'last week',
        'last thursday',
      ]
        .concat('last friday', 'last monday', 'last tuesday', 'last wednesday', 'in our mail', 'in our e-mail')
        .concat('in our email', 'in our letter', 'in our note', 'in my last', 'in our previous', 'in our first')
        .concat(
          told === 'sent' || told === 'given' || told === 'named' ? [] : ['on * november', 'on november', 'on the'],
        )
        .map((when) => `${told} ${when}`),
    ),
  ...['registration', 'nomination', 'application', 'list', 'reply', 'notification', 'sign-up'].flatMap((what) =>
    ['our', 'my'].flatMap((our) =>
      ['last', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', '* november', 'november', 'the *']
        .map((when) => `${our} ${what} of ${when}`)
        .concat(`${our} ${what} dated`, `${our} ${what} from last`, `${our} ${what} sent`),
    ),
  ),
  ...['details', 'data', 'name', 'particulars', 'code', 'registration'].flatMap((what) =>
    ['his', 'her', 'their', 'whose'].flatMap((whose) =>
      [
        'you got',
        'you received',
        'you have',
        'you already have',
        'we sent you',
        'we gave you',
        'i sent you',
        'i gave you',
      ]
        .map((got) => `${got} ${whose} ${what} from us`)
        .concat([`we sent you ${whose} ${what}`, `i sent you ${whose} ${what}`, `we gave you ${whose} ${what}`]),
    ),
  ),
]

/** «the line that I left open», «the seat was left blank»: what an earlier mail of the writer's did not tell. */
export const LEFT_OPEN = [
  ...['open', 'blank', 'empty', 'unnamed', 'vacant', 'nameless', 'unfilled', 'anonymous', 'tbc', 'tba', 'tbd'].flatMap(
    (open) =>
      [
        'left',
        'had left',
        'was',
        'was left',
        'were left',
        'was still',
        'were still',
        'remained',
        'had to leave',
        'stood as',
      ]
        .concat('had remained', 'still said', 'i left * *', 'i left', 'we left', 'i left *', 'we left * *', 'we left *')
        .map((was) => `${was} ${open}`),
  ),
  ...['i', 'we'].flatMap((we) =>
    ["couldn't", 'could not', "couldn't yet", 'could not yet', 'was not able to', "wasn't able to", 'were not able to']
      .flatMap((not) =>
        ['name', 'tell you', 'give you', 'give', 'say', 'spell', 'fill in'].map((verb) => `${we} ${not} ${verb}`),
      )
      .concat(
        [`${we} could only`, `${we} only`, `${we} just`].flatMap((only) =>
          ['write', 'wrote', 'put'].map((v) => `${only} ${v}`),
        ),
      )
      .concat(`when ${we} wrote`, `${we} meant`, `${we} had in mind`, `${we} promised you`, `${we} still owed`)
      .concat(`${we} still owe`, `${we} owe you`, `${we} owed you`, `${we} was still missing`, `${we} mentioned`),
  ),
]

/** «what I sent about myself stands»: of the writers, nothing changes. */
export const MINE_STANDS = [
  ...[
    'what i',
    'everything i',
    'all i',
    'the data i',
    'the details i',
    'what we',
    'everything else i',
    'the rest i',
  ].flatMap((what) =>
    ['sent', 'wrote', 'told you', 'gave', 'gave you', 'said'].flatMap((sent) =>
      ['about myself', 'of myself', 'for myself', 'about me', 'then', 'before', 'earlier'].map(
        (of) => `${what} ${sent} ${of}`,
      ),
    ),
  ),
  ...['nothing else', 'nothing'].flatMap((nothing) =>
    ['changes', 'has changed', 'new there', 'new here', 'new about me', 'changes for me', 'changes about me'].map(
      (verb) => `${nothing} ${verb}`,
    ),
  ),
  ...[
    'my own',
    'my',
    'mine',
    'my line',
    'my own line',
    'my data',
    'my own data',
    'my details',
    'my own details',
    'my part',
  ]
    .concat(
      'my own part',
      'my half',
      'my own half',
      'my entry',
      'my own entry',
      'my own place',
      'my place',
      'my own seat',
    )
    .flatMap((mine) =>
      ['stays', 'stay', 'stands', 'stand', 'remains', 'remain', 'is unchanged', 'are unchanged', 'does not change']
        .concat(
          'do not change',
          "doesn't change",
          "don't change",
          'you have already',
          'you already have',
          'is as it was',
        )
        .concat('are as they were', 'is the same', 'are the same', 'holds', 'hold', 'is fine', 'are fine', 'you have')
        .map((verb) => `${mine} ${verb}`),
    ),
  ...['leave my', 'leave mine', 'keep mine', 'keep my', 'leave me'].flatMap((leave) =>
    ['line', 'own line', 'entry', 'data', 'details', 'part', 'half', 'row', 'registration', 'own entry'].map(
      (what) => `${leave} ${what} as`,
    ),
  ),
  ...['all', 'everything', 'all else', 'everything else', 'the rest', 'all the rest', 'all of it'].flatMap((all) =>
    ['remains', 'stays', 'is', 'stands'].flatMap((is) =>
      [
        'as it was',
        'as is',
        'as before',
        'as i wrote',
        'still valid',
        'valid',
        'unchanged',
        'the same',
        'as it is',
      ].map((how) => `${all} ${is} ${how}`),
    ),
  ),
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
export const NO_TYPO = ['typo', 'mistake', 'misprint', 'error', 'slip'].flatMap((typo) =>
  ['looks like', 'looked like', 'look like', 'seems', 'seemed', 'not', 'no', "isn't", 'is not', "it's not", 'no such']
    .concat('never', 'rather like', 'might think it', 'may think it', 'may look like', 'might look like', 'sounds like')
    .flatMap((like) => [`${like} a ${typo}`, `${like} an ${typo}`, `${like} ${typo}`, `${like} my ${typo}`]),
)

/** «I have neither a Latvian code nor a date of birth for her» */
export const NEITHER_CODE = [
  'a latvian code',
  'a latvian personal code',
  'a personal code',
  'a code',
  'any code',
].flatMap((code) =>
  ['neither', 'nor', 'lacks', 'lack', 'lacking', 'yet to get', 'yet to receive', 'too new for'].map(
    (no) => `${no} ${code}`,
  ),
)

/** «I'll pass it on at once»: a name, and no meeting. */
export const PASS_IT_ON = [
  'it',
  'that',
  'them',
  'this',
  'the name',
  'her name',
  'his name',
  'the details',
  'everything',
].flatMap((what) =>
  ["i'll", 'i will', 'i shall', "we'll", 'we will', 'we shall', 'will', 'to'].map((who) => `${who} pass ${what} on`),
)

/** «May I announce Mr Hale», «allow me to present our two guests»: who is put on the list. */
export const ANNOUNCES = [
  'may i',
  'let me',
  'allow me to',
  'can i',
  'might i',
  'could i',
  'i hereby',
  'we hereby',
  'i wish to',
]
  .concat('we wish to', 'i would like to', "i'd like to", 'we would like to', 'we have the honour to', 'pleased to')
  .flatMap((may) =>
    ['announce', 'put forward', 'propose', 'nominate', 'enrol', 'enroll', 'enlist', 'sign up', 'put on your list'].map(
      (verb) => `${may} ${verb}`,
    ),
  )

/** «take Ann Hale and Tom Reed off tomorrow's list»: whoever stands between. */
export const OFF_LIST = ["tomorrow's", "today's", 'your', 'the', 'our', 'this', "thursday's", 'that'].flatMap((whose) =>
  ['list', 'guest list', 'table', 'register', 'attendance list', 'lists', 'list of guests', 'sheet', 'roll'].map(
    (list) => `off ${whose} ${list}`,
  ),
)

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
export const SENT_TO_US = ['is', 'was', 'has been', 'have been', 'are', 'got', 'were'].flatMap((is) =>
  ['seconded', 'posted', 'transferred', 'reassigned', 'assigned', 'detached', 'sent', 'lent', 'attached'].flatMap(
    (verb) =>
      ['to us', 'to our', 'to my', 'with us', 'with our', 'here', 'to latvia', 'to riga'].map(
        (here) => `${is} ${verb} ${here}`,
      ),
  ),
)

/** «please don't count on me until I've pinned him down», «don't expect me just yet»: open, and no refusal. */
export const NOT_YET = ["don't", 'do not', 'dont'].flatMap((not) =>
  ['count on', 'count', 'expect', 'wait for', 'rely on', 'bank on', 'list', 'register', 'put down'].flatMap((expect) =>
    ['me', 'us'].flatMap((whom) =>
      ['until', 'till', 'before', 'yet', 'just yet', 'for now', 'for the moment', 'for certain', 'for sure'].map(
        (open) => `${not} ${expect} ${whom} ${open}`,
      ),
    ),
  ),
)

/** «and so I announce myself», «honoured in being inscribed»: how writers of other tongues say that they register. */
export const ANNOUNCE_MYSELF = [
  ...[
    'announce',
    'inscribe',
    'subscribe',
    'enrol',
    'enroll',
    'enlist',
    'notify',
    'sign up',
    'put down',
    'apply',
  ].flatMap((verb) =>
    ['i', 'i hereby', 'herewith i', 'hereby i', 'i herewith', 'i also'].map((i) => `${i} ${verb} myself`),
  ),
  ...['announce', 'notify', 'communicate', 'signal', 'declare'].flatMap((verb) =>
    ['participation', 'attendance', 'presence', 'coming'].map((coming) => `${verb} my ${coming}`),
  ),
  ...['inscribed', 'enrolled', 'enlisted'].flatMap((verb) => [
    `in being ${verb}`,
    `to be ${verb}`,
    `i be ${verb}`,
    `have me ${verb}`,
    `see me ${verb}`,
    `like being ${verb}`,
    `appreciate being ${verb}`,
  ]),
]

/** «hopefully not too late»: no doubt about coming. */
export const STILL_IN_TIME = ['hopefully', 'i hope', 'hope', 'hoping'].flatMap((hope) => [
  ...['', 'it is ', "it's ", 'i am ', "i'm ", 'we are ', 'this is '].flatMap((i) =>
    ['not too late', 'not late', 'in time', 'still in time', 'on time', 'within the deadline'].map(
      (late) => `${hope} ${i}${late}`,
    ),
  ),
  ...['this', 'that', 'it'].flatMap((it) =>
    ['is enough', 'is sufficient', 'suffices', 'helps', 'is all you need', 'is ok', 'is fine'].map(
      (fine) => `${hope} ${it} ${fine}`,
    ),
  ),
])
