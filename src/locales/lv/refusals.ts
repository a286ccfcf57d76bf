// How an invitation is declined in Latvian by those who do it with grace: word families, built from what is declined (the
// invitation, the honour, a place at the table) and from what is done to it. Folded.

const INVITATION = ['uzaicinajum*', 'aicinajum*', 'ielugum*', 'piedavajum* piedalities']
const GAPS = ['', '* ', '* * ']
const acrossWords = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((a) => second.flatMap((b) => GAPS.map((gap) => `${a} ${gap}${b}`)))

/** «Jūsu laipnais uzaicinājums man, diemžēl, jānoraida», «uzaicinājumam nāksies teikt nē» */
const INVITATION_DECLINED = [
  ...acrossWords(INVITATION, [
    'janoraida',
    'noraidu',
    'noraidam',
    'noraidit',
    'jaatsaka',
    'jaatteic',
    'atsaku',
    'jaatliek',
    'nevaru izmantot',
    'nevaram izmantot',
    'nevaresu izmantot',
    'nevaru pienemt',
    'nevaresu pienemt',
    'nespeju pienemt',
    'nespesu pienemt',
    'neizmantosu',
    'paliks neizmantots',
    'paliek neizmantots',
    'pateikt ne',
    'teikt ne',
    'saku ne',
    'nakas atlikt',
    'naksies atlikt',
  ]),
  ...['jaatsakas no', 'nakas atteikties no', 'naksies atteikties no', 'atsakos no'].flatMap((refuse) =>
    ['ieluguma', 'uzaicinajuma', 'aicinajuma', 'si goda', 'laipna', 'jusu laipna'].map((what) => `${refuse} ${what}`),
  ),
  ...acrossWords(
    ['nespesu', 'nevaresu', 'nevaru', 'nespeju', 'neatlauj', 'nelauj', 'liedz'],
    [
      'atsaukties aicinajumam',
      'atsaukties uzaicinajumam',
      'atsaukties ielugumam',
      'pienemt aicinajumu',
      'pienemt uzaicinajumu',
      'pienemt ielugumu',
      'pienemt jusu',
    ],
  ),
]

/** «uztveriet šo vēstuli kā pieklājīgu atteikumu», «mana atbilde šoreiz ir noraidoša» */
const CALLED_REFUSAL = [
  ...['pieklajigu', 'laipnu', 'manu', 'savu', 'musu', 'atvainosanos un', 'ka', 'par', 'so', 'sirsnigu'].map(
    (how) => `${how} atteikumu`,
  ),
  ...acrossWords(
    ['jaatbild', 'atbildesu', 'atbildu', 'atbildet', 'atbildesim', 'atbildam'],
    ['noraidosi', 'ar noraidijumu', 'ar atteikumu', 'ar ne', 'noliedzosi'],
  ),
  ...acrossWords(['atbilde', 'atbildei'], ['noraidosa', 'ir ne', 'bus ne', 'diemzel ne', 'jabut noraidosai']),
]

/** «sanāksme notiks bez manas klātbūtnes», «iztikt bez manas līdzdalības», «savu klātbūtni solīt nevaru» */
const WITHOUT_MY_PRESENCE = [
  ...['manas', 'musu', 'manas personigas'].flatMap((my) =>
    ['klatbutnes', 'lidzdalibas', 'dalibas', 'piedalisanas', 'lidzdarbibas', 'paligibas'].map(
      (presence) => `bez ${my} ${presence}`,
    ),
  ),
  ...acrossWords(['savu klatbutni', 'savu dalibu', 'savu lidzdalibu'], ['nevaru', 'nespeju', 'nevaresu', 'liegt']),
  ...['vidu', 'pulka', 'loka', 'rindas', 'starpa'].flatMap((among) =>
    ['manis nebus', 'manis truks', 'mani nebus', 'nebusu', 'soreiz nebusu', 'soreiz manis truks'].flatMap((not) => [
      `jusu ${among} ${not}`,
      `jusu ${among} diemzel ${not}`,
    ]),
  ),
]

/** «mana vieta pie galda paliks tukša», «godu atvēlu citiem», «šo prieku man nāksies sev liegt» */
const GIVES_UP = [
  ...acrossWords(
    ['mana vieta', 'mans kresls', 'manam kreslam', 'manu kreslu', 'manu vietu'],
    [
      'atstat cita*',
      'jaatstaj cita*',
      'atstaju cita*',
      'paliks tuks*',
      'paliek tuks*',
      'bus tuks*',
      'japaliek tuks*',
      'atstat tuks*',
    ],
  ),
  ...['lai brauc', 'lai iet', 'lai nak', 'lai dodas', 'lai piedalas', 'lai runa', 'lai sez'].flatMap((comes) =>
    ['jaunie', 'jaunaki', 'jaunakie', 'citi', 'jauni'].map((others) => `${comes} ${others}`),
  ),
  ...acrossWords(['goda vietu'], ['atstat cita*', 'atvelu', 'japaliek tuks*']),
  'nāksies atstāt cita*',
  ...acrossWords(
    ['godu', 'prieku', 'iespeju', 'baudu', 'patikamu'],
    [
      'sev liegt',
      'jaliedz sev',
      'man jaliedz',
      'liedzu sev',
      'atvelu citiem',
      'atstaju citiem',
      'palaidisu garam',
      'nevaru atlauties',
    ],
  ),
  ...['man', 'mums'].flatMap((us) =>
    ['jaliedz sev', 'nav lemts', 'nebus lemts', 'nebija lemts', 'nav dots', 'nebus dots'].map((not) => `${us} ${not}`),
  ),
]

/** «veselība man liedz ierasties», «pienākumi neļauj», «ārsti aizlieguši» */
const KEPT_AWAY = [
  ...acrossWords(
    [
      'veseliba',
      'pienakumi',
      'amats',
      'amata pienakumi',
      'gadi',
      'vecums',
      'arsti',
      'arsts',
      'dakteris',
      'dakteri',
      'apstakli',
    ],
    [
      'liedz',
      'neatlauj',
      'nelauj',
      'aizliedz',
      'noliedz',
      'aizliegusi',
      'lauj vien',
      'lauj man vien',
      'lauj tikai',
      'aizliedzis',
      'noliedzis',
      'noliegusi',
    ],
  ),
  'kajas vairs neklausa',
  'mani nelaiz',
  'mani nelaida',
  'mani nelaidis',
  'mani neatlaiz',
  'mani neatlauj',
  'paldies bet ne',
  'šoreiz iztieciet',
  'iztieciet bez',
  'nāksies iztikt bez',
  'labāk palieku pie',
  'labāk palikšu pie',
  'kur arī palikšu',
  'kur palikšu',
  'neizbraucu',
  'neizbraukšu',
  'nekur neizeju',
  'paldies tomer ne',
  'kajas mani vairs neklausa',
  ...['piedalisanas', 'dalibas', 'lidzdalibas', 'diskusijam', 'diskusijas', 'sadam diskusijam'].flatMap((what) =>
    ['jaatturas', 'atturos', 'atturesos', 'atturēties', 'jaattur sevi'].map((keep) => `no ${what} ${keep}`),
  ),
  ...['klatos', 'pienaktos', 'uzskatu par pareizaku', 'uzskatu par pareizu', 'nolemu', 'izlemu'].flatMap((how) =>
    ['', '* ', '* * ', '* * * '].map((gap) => `${how} ${gap}atturēties`),
  ),
  'mani attaisnot',
  'attaisnojiet mani',
  'attaisnot manu',
]

/** «ceturtdien mani gaida Viļņā», «esmu apsolījies citur», «tai stundai esmu apsolījusies citiem» */
const PROMISED_ELSEWHERE = [
  ...[
    'apsolijies',
    'apsolijusies',
    'apsolits',
    'apsolita',
    'solijies',
    'solijusies',
    'norunajis',
    'norunajusi',
  ].flatMap((promised) =>
    ['citur', 'citiem', 'citam', 'cita vieta', 'jau citur', 'jau citiem'].flatMap((where) => [
      `esmu ${promised} ${where}`,
      `esmu jau ${promised} ${where}`,
      `esmu ${where} ${promised}`,
      `jau esmu ${promised} ${where}`,
    ]),
  ),
  ...['mani gaida', 'mani gaidis', 'mani sagaida'].flatMap((awaited) =>
    ['citur', 'cita', 'cits', 'tiesa', 'slimnica', 'arsts', 'operacija', 'lidosta', 'studenti', 'cita pilseta'].map(
      (where) => `${awaited} ${where}`,
    ),
  ),
]

/** «ierasties man nav iespējas», «piedalīties klātienē nebūs iespējams» */
const UNABLE_TO_COME = [
  'ierasties',
  'atnakt',
  'atbraukt',
  'aizbraukt',
  'piedalities',
  'apmeklet',
  'but',
  'but klat',
  'tikt klat',
  'pievienoties',
].flatMap((come) =>
  ['nav', 'nebus', 'vairs nav', 'vairs nebus'].flatMap((not) =>
    ['iespejas', 'iespeju', 'iespejams', 'nekadu iespeju', 'nekadas iespejas', 'pa spekam'].flatMap((how) => [
      ...GAPS.map((gap) => `${come} ${gap}${not} ${how}`),
      `${not} ${how} ${come}`,
    ]),
  ),
)

/** What writers say who decline for themselves. */
export const DECLINES = [
  ...UNABLE_TO_COME,
  ...INVITATION_DECLINED,
  ...CALLED_REFUSAL,
  ...WITHOUT_MY_PRESENCE,
  ...GIVES_UP,
  ...KEPT_AWAY,
  ...PROMISED_ELSEWHERE,
]
