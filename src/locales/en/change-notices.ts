// How people say in English that an earlier mail told of somebody, and that who comes is another now.

const WHEN_TOLD = [
  'yesterday',
  'earlier',
  'last week',
  'this week',
  'this morning',
  'before',
  'already',
  'by phone',
].concat(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) => [
    `on ${day}`,
    `last ${day}`,
    `this ${day}`,
    day,
  ]),
  ['on the *', 'on * november', 'on november', 'the other day', 'a few days ago', 'some days ago', 'two days ago'],
)

/** «I wrote that» may go on to what was left open. */
const SAYS_AGAIN = new Set(['wrote', 'said', 'promised', 'promised you', 'had written', 'indicated'])

/** «we told you yesterday that», «as announced on Friday», «further to our confirmation»: an earlier mail told of somebody. */
export const TOLD_BEFORE = [
  ...['we', 'i'].flatMap((we) =>
    ['told you', 'wrote you', 'wrote to you', 'informed you', 'announced', 'indicated', 'let you know', 'notified you']
      .concat('advised you', 'promised you', 'confirmed to you', 'communicated', 'reported', 'mailed you', 'named')
      .concat('wrote', 'said', 'nominated', 'promised', 'emailed you', 'e-mailed you', 'had told you', 'had written')
      .flatMap((told) =>
        (SAYS_AGAIN.has(told) ? WHEN_TOLD : WHEN_TOLD.concat('that')).map((when) => `${we} ${told} ${when}`),
      ),
  ),
  ...[
    'announced',
    'indicated',
    'advised',
    'communicated',
    'notified',
    'agreed',
    'reported',
    'told',
    'written',
    'stated',
  ]
    .concat('mentioned', 'promised', 'submitted', 'confirmed', 'registered', 'named', 'planned')
    .flatMap((told) => WHEN_TOLD.map((when) => `as ${told} ${when}`)),
  ...[
    'further to',
    'following',
    'with reference to',
    'referring to',
    'regarding',
    'in addition to',
    'after',
    'contrary to',
  ]
    .concat('concerning', 're', 'as a follow-up to', 'with regard to', 'pursuant to', 'in reference to')
    .flatMap((to) =>
      ['confirmation', 'registration', 'message', 'mail', 'e-mail', 'email', 'letter', 'note', 'reply', 'answer']
        .concat('nomination', 'response', 'list', 'communication', 'notification', 'application', 'sign-up', 'rsvp')
        .flatMap((mail) =>
          ['our', 'my', 'our last', 'my last', 'our earlier', 'my earlier', 'our previous', 'my previous'].map(
            (our) => `${to} ${our} ${mail}`,
          ),
        ),
    ),
]

/** «a late change», «quick swap», «change of attendee», «sorry for messing up your list»: who is on a list is changed. */
export const CHANGE_NOTICES = [
  ...[
    'name',
    'participant',
    'attendee',
    'delegate',
    'representative',
    'person',
    'guest',
    'registration',
    'entry',
  ].flatMap((who) =>
    ['has to', 'must', 'needs to', 'should', 'will have to', 'is to', 'will'].flatMap((must) =>
      ['change', 'be changed', 'be replaced', 'be swapped', 'be exchanged', 'be amended', 'be updated'].map(
        (change) => `${who} ${must} ${change}`,
      ),
    ),
  ),
  ...[
    'make',
    'have',
    'is',
    'announce',
    'report',
    'note',
    'request',
    'notify you of',
    'inform you of',
    'communicate',
  ].flatMap((make) =>
    ['a change', 'one change', 'the following change', 'the following changes', 'a swap', 'a substitution'].flatMap(
      (change) => ['to', 'in', 'of', 'regarding', 'concerning', 'on', 'for'].map((to) => `${make} ${change} ${to}`),
    ),
  ),
  ...['late', 'last-minute', 'last minute', 'short-notice', 'small', 'quick', 'slight', 'minor', 'sudden', 'little']
    .concat('unexpected', 'tiny', 'second', 'brief', 'short', 'urgent', 'one more', 'last', 'final', 'one')
    .flatMap((late) =>
      ['change', 'changes', 'swap', 'switch', 'substitution', 'replacement', 'reshuffle', 'amendment', 'modification']
        .concat('correction', 'update', 'adjustment', 'alteration', 'exchange')
        .map((change) => `${late} ${change}`),
    ),
  ...['change', 'changes', 'swap', 'switch', 'substitution', 'replacement', 'update', 'exchange'].flatMap((change) => [
    ...['attendee', 'attendees', 'participant', 'participants', 'delegate', 'delegates', 'representative', 'person']
      .concat('representation', 'name', 'names', 'guest', 'speaker', 'participation', 'attendance', 'plan', 'plans')
      .flatMap((who) => [`${change} of ${who}`, `${change} of the ${who}`, `${change} of our ${who}`]),
    ...['registration', 'list', 'delegation', 'participation', 'representation', 'nomination', 'attendance', 'team']
      .concat('sign-up', 'line-up', 'lineup', 'plans', 'attendees', 'participants')
      .flatMap((what) =>
        ['to our', 'to the', 'in our', 'in the', 'to your', 'in your', 'to my', 'in my'].map(
          (in_) => `${change} ${in_} ${what}`,
        ),
      ),
    `${change} on our side`,
    `${change} on our end`,
    `${change} from our side`,
    `${change} at our end`,
    `${change} at short notice`,
  ]),
  ...['change', 'changing', 'update', 'updating', 'amend', 'amending', 'correct', 'correcting', 'adjust', 'adjusting']
    .concat('modify', 'modifying', 'revise', 'revising')
    .flatMap((verb) =>
      [
        'the list',
        'your list',
        'our registration',
        'our nomination',
        'the registration',
        'our participation',
        'my registration',
      ]
        .concat(
          'the attendee',
          'the participant',
          'our representative',
          'our delegate',
          'our attendee',
          'our participant',
        )
        .map((what) => `${verb} ${what}`),
    ),
  ...['messing up', 'mess up', 'upsetting', 'spoiling', 'muddling', 'changing', 'confusing'].flatMap((mess) =>
    ['your list', 'the list', 'your lists', 'your table', 'your paperwork', 'your plans', 'your seating'].map(
      (list) => `${mess} ${list}`,
    ),
  ),
  ...['sorry for', 'sorry about', 'apologies for', 'apologise for', 'apologize for', 'regret'].flatMap((sorry) =>
    ['the change', 'this change', 'the changes', 'the swap', 'the switch', 'the late notice'].map(
      (change) => `${sorry} ${change}`,
    ),
  ),
]
