// How people put it in English that they come, or that they cannot: word families, built from what is done to a name on
// a list and from what becomes of a seat.

import { either } from '../either.ts'

const ME = ['me', 'us']

/** «would you mind writing me down», «so kind as to pencil me in»: asked ever so politely, it is the list all the same. */
const PUTS_ME_DOWN = [
  // «Thanks for adding me» speaks of what is done.
  `(mind|consider|appreciate|appreciate your|grateful for your|mind *) (writing|putting|noting|marking|jotting|taking)
   ${either(ME)} down`,
  `(mind|consider|appreciate|appreciate your|grateful for your|mind *) (signing|counting|booking|squeezing|fitting|
   pencilling|penciling|slotting) ${either(ME)} (in|up)`,
  `(mind|consider|appreciate|appreciate your|grateful for your|mind *) (adding|registering|including|listing|enrolling|
   entering|putting) ${either(ME)}`,
  `(as to|mind to|enough to|possible to|able to) (pencil|squeeze|fit|slot|book) ${either(ME)} in`,
  `find ${either(ME)} a (chair|seat|spot|place|corner)`,
  `find a (chair|seat|spot|place|corner) for ${either(ME)}`,
  `write ${either(ME)} down`,
]

/** «One participant from our side: me», «just me from the team»: nobody but the writer. */
const IT_IS_ME = [
  `from (our side|our end|our team|our office|our house|our organisation|our organization|us|our embassy|the embassy|
   our institute|our association) (me|just me|only me|myself|it is me|it's me|that is me)`,
  '(just me|only me|just myself|me alone) (from|for|this time|on behalf|representing)',
  'namely (me|mine|myself|yours truly)',
  `(it will be|it'll be|it will only be|it will be only|that is|that will be|this time it is) (me and nobody|me and no
   one|me alone|yours truly|me only|me this time)`,
  ...['nobody but me', 'no one but me', 'none but me', 'me and nobody else', 'me and no one else', 'only yours truly'],
]

/** «You can copy my data from under this line», «all you need is in my footer»: whoever points to where they sign comes. */
const DATA_BELOW = [
  `(details|data|particulars|coordinates|name and organisation) (in|as in|are in|see|as per|from) (my signature|the
   signature|the footer|my footer|the block|the signature block)`,
  `my (details|data|particulars|coordinates|name and organisation) (below|are below|from below|under this|from under|
   are under|from the lines)`,
  `(all|everything|the rest|what) you need is (in my signature|in the signature|in my footer|under my name|below my
   name)`,
]

/** «My professor advised me to come, he himself can't»: whoever was talked into it comes. */
const TALKED_INTO = [
  `(advised|urged|encouraged|persuaded|convinced|nudged|talked) me to (come|attend|join|take part|participate|go|be
   there|sit in|listen)`,
  '(advised|urged|encouraged|persuaded|convinced|nudged|talked) me into (coming|attending|joining|going)',
]

/** «Nothing will stop me», «wild horses would not keep me away» */
const NOTHING_STOPS_ME = [
  `(nothing|nobody|no one|no power|no power on earth|not even *|not even * *) (will|would|could|can|shall|is going to)
   (keep|stop|hold|deter|prevent|detain) (me|us)`,
  '(nothing|nobody|no one) (keeps|stops|holds|deters) (me|us)',
  `(not|won't|wouldn't|couldn't|can't|cannot|never) (keep|stop|hold|drag) (me|us) (away|back|from coming|from attending|
   from being there|off)`,
]

/** What the writer says of coming. */
export const I_COME = [...PUTS_ME_DOWN, ...IT_IS_ME, ...DATA_BELOW, ...TALKED_INTO, ...NOTHING_STOPS_ME]

const SEATS = ['seat', 'chair', 'spot', 'slot', 'place', 'seats', 'places']
const TO_SOMEBODY = ['somebody', 'someone', 'anybody', 'anyone', 'others', 'another', 'someone else', 'somebody else']

/** «Please give my place away», «somebody else can have my chair»: nobody takes a seat that anybody may take. */
export const GIVES_SEAT_AWAY = [
  `(give|giving|pass|hand|sign) (my|our) ${either(SEATS)} (away|on|over|back)`,
  `${either(TO_SOMEBODY)} (can|may|could|should|will be glad to|is welcome to) (have|take|use|get) (my|our)
   ${either(SEATS)}`,
]

/** «The places that I booked for both of us can go to others» */
export const GO_TO_OTHERS = [
  '(are|is) (free|available) again',
  `(can|may|could|should) (go to|be (given|passed|offered) to|be used by) (others|somebody|someone|other people|those|
   whoever|anyone|anybody|the waiting)`,
]

/** «I'm going nowhere today», «I am not leaving the house»: who stays where they are. */
export const STAYS_PUT = [
  '(going|getting|travelling|driving) nowhere',
  'not (going|getting|travelling|driving) anywhere',
  `(not|can't|cannot|not able to|not allowed to|unable to|must not|mustn't) (leaving|leave) (the house|the flat|home|my
   bed|bed|my room|the ward|the hospital)`,
  'confined to bed',
  'confined to my bed',
]

/** «I'm out of the country until Friday»: over when it is too late. */
export const AWAY_TILL = [
  `(i'm|i am|i will be|i'll be|we are|we're|we will be|we'll be) (away|abroad|out of (the|) (country|town|office)|on
   (leave|holiday|vacation)|travelling|traveling|in hospital) (until|till|through) (thursday|friday|saturday|sunday|next|
   after)`,
]

/** «The one who comes is therefore Ann Lee», «so it will be Ann Lee who comes»: another than the list has. */
export const NOW_COMES = [
  // «The one who comes to the Cabinet building on the 16th is therefore …»
  `(who comes|who will come|who is coming|coming|attending|to come|who goes|who attends) (|*|* *|* * *|* * * *|* * * *
   *|* * * * * * *) (is now|is therefore|is thus|will now be|will therefore be|is instead)`,
  `(the one|the person|the colleague|the delegate|the representative) (who comes|who will come|who is coming|coming|
   attending|to come) (is|will be)`,
  `(our delegate|our representative|our participant|our guest|our person|our speaker) (is now|is therefore|will now be|
   will therefore be|now is|from now on is)`,
  // «the person attending is to be changed to Ann Lee»
  'be (changed|altered|amended|switched|exchanged|modified|corrected|updated) (to|into|for)',
  "(so|therefore|thus|which means|hence|instead|now) (it will be|it is|it'll be|it's)",
  '(will come|comes|is coming|will attend|attends|will travel|travels|goes|will be there) (instead|now|in exchange)',
  ...['it will now be', 'it is now', 'now it will be', 'will now come', 'will now attend', 'now comes', 'now attends'],
]

/** «I am out, Ann Lee is in», «our delegate changes»: one in another's place. */
export const SWAPS = [
  'the (chair|seat|place|spot|pass) (goes to|passes to|will go to|now goes to|is now for|is now taken by|is taken by)',
  `(i am out|i'm out|i drop out|i step out|i am off|i'm off) (*|* *|and *|and * *|but * *) (is in|drops in|steps in|is
   on)`,
  `(hands|handed|has handed|passes|passed|has passed) (over to|it over to|the seat to|the task to|the job to|the baton
   to|it on to)`,
  `our (delegate|representative|participant|speaker|person attending|person coming) (changes|has changed|is changing|
   will change|is a different one|is another one)`,
]

/** «The chair that was meant for Ann Lee»: right before the one who leaves it. */
export const MEANT_FOR = [
  `the ${either(SEATS)} (|that was|which was|you|that you|originally|we|i) (meant|reserved|kept|booked|intended|held)
   for`,
]

/** «surname and date I will dig out on Monday», «whose last name I'd have to look up»: what is still to be told of somebody. */
export const SURNAME_LATER = [
  `(surname|family name|last name|full name) (|and date|and code|and birthday|and date of birth|and data|and details)
   (i will|i'll|i shall|we will|we'll|i'd have to|i have to|i still have to|i need to|i must|i don't know|i do not
   know|i never|i can't|i cannot|to follow|follows|to come|unknown|is still|are still|still missing|is missing|on
   monday|tomorrow|pending)`,
]
