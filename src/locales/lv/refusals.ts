// How an invitation is declined in Latvian by those who do it with grace: word families, built from what is declined (the
// invitation, the honour, a place at the table) and from what is done to it. Folded.

import { either } from '../either.ts'

const INVITATION = ['uzaicinajum*', 'aicinajum*', 'ielugum*', 'piedavajum* piedalities']
/** Words that may stand between what is declined and how. */
const GAP = '(|*|* *)'
const acrossWords = (first: readonly string[], second: readonly string[]): string =>
  `${either(first)} ${GAP} ${either(second)}`

/** «Jūsu laipnais uzaicinājums man, diemžēl, jānoraida», «uzaicinājumam nāksies teikt nē» */
const INVITATION_DECLINED = [
  acrossWords(INVITATION, [
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
  `(jaatsakas no|nakas atteikties no|naksies atteikties no|atsakos no) (ieluguma|uzaicinajuma|aicinajuma|si goda|
   laipna|jusu laipna)`,
  acrossWords(
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
  '(pieklajigu|laipnu|manu|savu|musu|atvainosanos un|ka|par|so|sirsnigu) atteikumu',
  acrossWords(
    ['jaatbild', 'atbildesu', 'atbildu', 'atbildet', 'atbildesim', 'atbildam'],
    ['noraidosi', 'ar noraidijumu', 'ar atteikumu', 'ar ne', 'noliedzosi'],
  ),
  acrossWords(['atbilde', 'atbildei'], ['noraidosa', 'ir ne', 'bus ne', 'diemzel ne', 'jabut noraidosai']),
]

/** «sanāksme notiks bez manas klātbūtnes», «iztikt bez manas līdzdalības», «savu klātbūtni solīt nevaru» */
const WITHOUT_MY_PRESENCE = [
  'bez (manas|musu|manas personigas) (klatbutnes|lidzdalibas|dalibas|piedalisanas|lidzdarbibas|paligibas)',
  acrossWords(['savu klatbutni', 'savu dalibu', 'savu lidzdalibu'], ['nevaru', 'nespeju', 'nevaresu', 'liegt']),
  `jusu (vidu|pulka|loka|rindas|starpa) (|diemzel) (manis nebus|manis truks|mani nebus|nebusu|soreiz nebusu|soreiz
   manis truks)`,
]

/** «mana vieta pie galda paliks tukša», «godu atvēlu citiem», «šo prieku man nāksies sev liegt» */
const GIVES_UP = [
  acrossWords(
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
  '(lai brauc|lai iet|lai nak|lai dodas|lai piedalas|lai runa|lai sez) (jaunie|jaunaki|jaunakie|citi|jauni)',
  acrossWords(['goda vietu'], ['atstat cita*', 'atvelu', 'japaliek tuks*']),
  'nāksies atstāt cita*',
  acrossWords(
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
  '(man|mums) (jaliedz sev|nav lemts|nebus lemts|nebija lemts|nav dots|nebus dots)',
]

/** «veselība man liedz ierasties», «pienākumi neļauj», «ārsti aizlieguši» */
const KEPT_AWAY = [
  acrossWords(
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
  `no (piedalisanas|dalibas|lidzdalibas|diskusijam|diskusijas|sadam diskusijam) (jaatturas|atturos|atturesos|
   atturēties|jaattur sevi)`,
  '(klatos|pienaktos|uzskatu par pareizaku|uzskatu par pareizu|nolemu|izlemu) (|*|* *|* * *) atturēties',
  'mani attaisnot',
  'attaisnojiet mani',
  'attaisnot manu',
]

/** «ceturtdien mani gaida Viļņā», «esmu apsolījies citur», «tai stundai esmu apsolījusies citiem» */
const PROMISED_ELSEWHERE = [
  `esmu (|jau) (apsolijies|apsolijusies|apsolits|apsolita|solijies|solijusies|norunajis|norunajusi) (citur|citiem|
   citam|cita vieta|jau citur|jau citiem)`,
  `esmu (citur|citiem|citam|cita vieta|jau citur|jau citiem) (apsolijies|apsolijusies|apsolits|apsolita|solijies|
   solijusies|norunajis|norunajusi)`,
  `jau esmu (apsolijies|apsolijusies|apsolits|apsolita|solijies|solijusies|norunajis|norunajusi) (citur|citiem|citam|
   cita vieta|jau citur|jau citiem)`,
  `(mani gaida|mani gaidis|mani sagaida) (citur|cita|cits|tiesa|slimnica|arsts|operacija|lidosta|studenti|cita pilseta)`,
]

/** «ierasties man nav iespējas», «piedalīties klātienē nebūs iespējams» */
const COME = `(ierasties|atnakt|atbraukt|aizbraukt|piedalities|apmeklet|but|but klat|tikt klat|pievienoties)`
const IMPOSSIBLE =
  '(nav|nebus|vairs nav|vairs nebus) (iespejas|iespeju|iespejams|nekadu iespeju|nekadas iespejas|pa spekam)'
const UNABLE_TO_COME = [`${COME} ${GAP} ${IMPOSSIBLE}`, `${IMPOSSIBLE} ${COME}`]

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
