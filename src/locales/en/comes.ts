// How people put it in English that they come, or that they cannot: word families, built from what is done to a name on
// a list and from what becomes of a seat.

const ME = ['me', 'us']

/** «would you mind writing me down», «so kind as to pencil me in»: asked ever so politely, it is the list all the same. */
const PUTS_ME_DOWN = ME.flatMap((me) => [
  // «Thanks for adding me» speaks of what is done.
  ...['mind', 'consider', 'appreciate', 'appreciate your', 'grateful for your', 'mind *'].flatMap((mind) => [
    ...['writing', 'putting', 'noting', 'marking', 'jotting', 'taking'].map((verb) => `${mind} ${verb} ${me} down`),
    ...['signing', 'counting', 'booking', 'squeezing', 'fitting', 'pencilling', 'penciling', 'slotting'].flatMap(
      (verb) => [`${mind} ${verb} ${me} in`, `${mind} ${verb} ${me} up`],
    ),
    ...['adding', 'registering', 'including', 'listing', 'enrolling', 'entering', 'putting'].map(
      (verb) => `${mind} ${verb} ${me}`,
    ),
  ]),
  ...['as to', 'mind to', 'enough to', 'possible to', 'able to'].flatMap((to) =>
    ['pencil', 'squeeze', 'fit', 'slot', 'book'].map((verb) => `${to} ${verb} ${me} in`),
  ),
  ...['chair', 'seat', 'spot', 'place', 'corner'].flatMap((seat) => [
    `find ${me} a ${seat}`,
    `find a ${seat} for ${me}`,
  ]),
  `write ${me} down`,
])

/** «One participant from our side: me», «just me from the team»: nobody but the writer. */
const IT_IS_ME = [
  ...['our side', 'our end', 'our team', 'our office', 'our house', 'our organisation', 'our organization', 'us']
    .concat('our embassy', 'the embassy', 'our institute', 'our association')
    .flatMap((side) =>
      ['me', 'just me', 'only me', 'myself', 'it is me', "it's me", 'that is me'].map((who) => `from ${side} ${who}`),
    ),
  ...['just me', 'only me', 'just myself', 'me alone'].flatMap((me) =>
    ['from', 'for', 'this time', 'on behalf', 'representing'].map((how) => `${me} ${how}`),
  ),
  ...['me', 'mine', 'myself', 'yours truly'].map((me) => `namely ${me}`),
  ...[
    'it will be',
    "it'll be",
    'it will only be',
    'it will be only',
    'that is',
    'that will be',
    'this time it is',
  ].flatMap((it) =>
    ['me and nobody', 'me and no one', 'me alone', 'yours truly', 'me only', 'me this time'].map((me) => `${it} ${me}`),
  ),
  ...['nobody but me', 'no one but me', 'none but me', 'me and nobody else', 'me and no one else', 'only yours truly'],
]

/** «You can copy my data from under this line», «all you need is in my footer»: whoever points to where they sign comes. */
const DATA_BELOW = [
  ...['details', 'data', 'particulars', 'coordinates', 'name and organisation'].flatMap((data) =>
    ['in', 'as in', 'are in', 'see', 'as per', 'from']
      .flatMap((where) =>
        ['my signature', 'the signature', 'the footer', 'my footer', 'the block', 'the signature block'].map(
          (block) => `${data} ${where} ${block}`,
        ),
      )
      .concat(
        ['below', 'are below', 'from below', 'under this', 'from under', 'are under', 'from the lines'].map(
          (where) => `my ${data} ${where}`,
        ),
      ),
  ),
  ...['all', 'everything', 'the rest', 'what'].flatMap((all) =>
    ['in my signature', 'in the signature', 'in my footer', 'under my name', 'below my name'].map(
      (where) => `${all} you need is ${where}`,
    ),
  ),
]

/** «My professor advised me to come, he himself can't»: whoever was talked into it comes. */
const TALKED_INTO = ['advised', 'urged', 'encouraged', 'persuaded', 'convinced', 'nudged', 'talked'].flatMap((verb) => [
  ...['come', 'attend', 'join', 'take part', 'participate', 'go', 'be there', 'sit in', 'listen'].map(
    (come) => `${verb} me to ${come}`,
  ),
  ...['coming', 'attending', 'joining', 'going'].map((coming) => `${verb} me into ${coming}`),
])

/** What the writer says of coming. */
export const I_COME = [...PUTS_ME_DOWN, ...IT_IS_ME, ...DATA_BELOW, ...TALKED_INTO]

const SEATS = ['seat', 'chair', 'spot', 'slot', 'place', 'seats', 'places']
const TO_SOMEBODY = ['somebody', 'someone', 'anybody', 'anyone', 'others', 'another', 'someone else', 'somebody else']

/** «Please give my place away», «somebody else can have my chair»: nobody takes a seat that anybody may take. */
export const GIVES_SEAT_AWAY = SEATS.flatMap((seat) =>
  ['my', 'our'].flatMap((whose) => [
    ...['give', 'giving', 'pass', 'hand', 'sign'].flatMap((verb) =>
      ['away', 'on', 'over', 'back'].map((away) => `${verb} ${whose} ${seat} ${away}`),
    ),
    ...TO_SOMEBODY.flatMap((who) =>
      ['can', 'may', 'could', 'should', 'will be glad to', 'is welcome to'].flatMap((can) =>
        ['have', 'take', 'use', 'get'].map((verb) => `${who} ${can} ${verb} ${whose} ${seat}`),
      ),
    ),
  ]),
)

/** «The places that I booked for both of us can go to others» */
export const GO_TO_OTHERS = ['are free again', 'is free again', 'are available again', 'is available again'].concat(
  ['go to', 'be given to', 'be passed to', 'be offered to', 'be used by'].flatMap((go) =>
    ['can', 'may', 'could', 'should'].flatMap((can) =>
      ['others', 'somebody', 'someone', 'other people', 'those', 'whoever', 'anyone', 'anybody', 'the waiting'].map(
        (whom) => `${can} ${go} ${whom}`,
      ),
    ),
  ),
)

/** «I'm going nowhere today», «I am not leaving the house»: who stays where they are. */
export const STAYS_PUT = [
  ...['going', 'getting', 'travelling', 'driving'].flatMap((going) => [`${going} nowhere`, `not ${going} anywhere`]),
  ...['not', "can't", 'cannot', 'not able to', 'not allowed to', 'unable to', 'must not', "mustn't"].flatMap((not) =>
    ['leaving', 'leave'].flatMap((leave) =>
      ['the house', 'the flat', 'home', 'my bed', 'bed', 'my room', 'the ward', 'the hospital'].map(
        (place) => `${not} ${leave} ${place}`,
      ),
    ),
  ),
  'confined to bed',
  'confined to my bed',
]

/** «The one who comes is therefore Ann Lee», «so it will be Ann Lee who comes»: another than the list has. */
export const NOW_COMES = [
  // «The one who comes to the Cabinet building on the 16th is therefore …»
  ...[
    'who comes',
    'who will come',
    'who is coming',
    'coming',
    'attending',
    'to come',
    'who goes',
    'who attends',
  ].flatMap((comes) =>
    ['', ' *', ' * *', ' * * *', ' * * * *', ' * * * * *', ' * * * * * * *'].flatMap((when) =>
      ['is now', 'is therefore', 'is thus', 'will now be', 'will therefore be', 'is instead'].map(
        (is) => `${comes}${when} ${is}`,
      ),
    ),
  ),
  ...['the one', 'the person', 'the colleague', 'the delegate', 'the representative'].flatMap((one) =>
    ['who comes', 'who will come', 'who is coming', 'coming', 'attending', 'to come'].flatMap((comes) =>
      ['is', 'will be'].map((is) => `${one} ${comes} ${is}`),
    ),
  ),
  ...['our delegate', 'our representative', 'our participant', 'our guest', 'our person', 'our speaker'].flatMap(
    (one) =>
      ['is now', 'is therefore', 'will now be', 'will therefore be', 'now is', 'from now on is'].map(
        (is) => `${one} ${is}`,
      ),
  ),
  // «the person attending is to be changed to Ann Lee»
  ...['changed', 'altered', 'amended', 'switched', 'exchanged', 'modified', 'corrected', 'updated'].flatMap((changed) =>
    ['to', 'into', 'for'].map((to) => `be ${changed} ${to}`),
  ),
  ...['so', 'therefore', 'thus', 'which means', 'hence', 'instead', 'now'].flatMap((so) =>
    ['it will be', 'it is', "it'll be", "it's"].map((is) => `${so} ${is}`),
  ),
  ...[
    'will come',
    'comes',
    'is coming',
    'will attend',
    'attends',
    'will travel',
    'travels',
    'goes',
    'will be there',
  ].flatMap((comes) => ['instead', 'now', 'in exchange'].map((now) => `${comes} ${now}`)),
  ...['it will now be', 'it is now', 'now it will be', 'will now come', 'will now attend', 'now comes', 'now attends'],
]

/** «I am out, Ann Lee is in», «our delegate changes»: one in another's place. */
export const SWAPS = [
  ...['chair', 'seat', 'place', 'spot', 'pass'].flatMap((seat) =>
    ['goes to', 'passes to', 'will go to', 'now goes to', 'is now for', 'is now taken by', 'is taken by'].map(
      (verb) => `the ${seat} ${verb}`,
    ),
  ),
  ...['i am out', "i'm out", 'i drop out', 'i step out', 'i am off', "i'm off"].flatMap((out) =>
    ['*', '* *', 'and *', 'and * *', 'but * *'].flatMap((who) =>
      ['is in', 'drops in', 'steps in', 'is on'].map((isIn) => `${out} ${who} ${isIn}`),
    ),
  ),
  ...['hands', 'handed', 'has handed', 'passes', 'passed', 'has passed'].flatMap((hands) =>
    ['over to', 'it over to', 'the seat to', 'the task to', 'the job to', 'the baton to', 'it on to'].map(
      (to) => `${hands} ${to}`,
    ),
  ),
  ...['delegate', 'representative', 'participant', 'speaker', 'person attending', 'person coming'].flatMap((who) =>
    ['changes', 'has changed', 'is changing', 'will change', 'is a different one', 'is another one'].map(
      (verb) => `our ${who} ${verb}`,
    ),
  ),
]

/** «The chair that was meant for Ann Lee»: right before the one who leaves it. */
export const MEANT_FOR = SEATS.flatMap((seat) =>
  ['meant', 'reserved', 'kept', 'booked', 'intended', 'held'].flatMap((kept) =>
    ['', 'that was ', 'which was ', 'you ', 'that you ', 'originally ', 'we ', 'i '].map(
      (was) => `the ${seat} ${was}${kept} for`,
    ),
  ),
)

/** «surname and date I will dig out on Monday», «whose last name I'd have to look up»: what is still to be told of somebody. */
export const SURNAME_LATER = ['surname', 'family name', 'last name', 'full name'].flatMap((name) =>
  ['', ' and date', ' and code', ' and birthday', ' and date of birth', ' and data', ' and details'].flatMap((more) =>
    [
      'i will',
      "i'll",
      'i shall',
      'we will',
      "we'll",
      "i'd have to",
      'i have to',
      'i still have to',
      'i need to',
      'i must',
    ]
      .concat("i don't know", 'i do not know', 'i never', "i can't", 'i cannot', 'to follow', 'follows', 'to come')
      .concat('unknown', 'is still', 'are still', 'still missing', 'is missing', 'on monday', 'tomorrow', 'pending')
      .map((later) => `${name}${more} ${later}`),
  ),
)
