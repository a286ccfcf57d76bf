// How sellers speak in Latvian: what is cheaper for whom and until when, what they make and bring, and what is theirs to
// be tried. Guests say none of it. Folded.

import { either } from '../either.ts'

const acrossWords = (first: readonly string[], second: readonly string[]): string =>
  `${either(first)} ${either(second)}`

/** «jauniem klientiem 20 % lētāk», «par puscenu», «cena spēkā līdz otrdienai» */
const CHEAPER = [
  acrossWords(['jauniem', 'pirmajiem', 'visiem', 'katram', 'pastavigajiem'], ['klientiem', 'klientam', 'abonentiem']),
  'klientiem',
  'letak ja',
  'letak neka',
  'uz pusi letak',
  'procentus letak',
  'puscenu',
  'puscena',
  'pasizmaks*',
  acrossWords(['cena', 'cenas', 'piedavajums'], ['speka', 'ir speka', 'speka lidz', 'ieklauj', 'sakot no']),
  'par brivu',
  'par velti',
  'puse cenas',
  'pusi cenas',
  'brivas vietas musu',
  'briva vieta musu',
  'bonus*',
  'davanu kart*',
  'kupon*',
  'loterij*',
  'slēdzam reģistrāciju',
  'saglabāta viena vieta',
  'saglabāta * vieta',
  'ietaup*',
  'specpiedavajum*',
  'izdevig* cen*',
  'pirmaja reize *',
  '(kas|kurs|kuri|ja) (ligumu nosledz*|ligumu nosleg*|pasutij*|pasutis*|rezerves|rezervesiet)',
  'ligumu nosledz*',
  'ikviens kurs pieteiksies',
  'visi kas pieteiksies',
]

/** «piegādājam ūdeni birojiem», «mūsu meistari uzmērīs» */
const WE_MAKE = [
  `(piegadajam|dekorejam|noformejam|izgatavojam|apkalpojam|uzstadam|montejam|remontejam|drukajam|apdrukajam|uzkopjam|
   mazgajam|iznomajam|izirejam|tirgojam|razojam|gatavojam)`,
  acrossWords(['musu'], ['meistari', 'meistars', 'veikal*', 'katalog*', 'stendu', 'salon*', 'cenas', 'programmatur*']),
  'katalogu',
]

/** «izmēģiniet», «pērciet divus» */
const DO_BUY = [
  // Guests tell nobody to register.
  'piesakieties',
  'registrejieties',
  'piesakiet komandu',
  'steidzieties',
  'nenokavejiet',
  'izmeginiet',
  'izmeginajuma period*',
  'perciet',
  'nopērciet',
  'maksajiet tikai',
  'laimejiet',
  acrossWords(['apmeklejiet', 'apskatiet', 'ieskatieties'], ['musu', 'majaslapu', 'katalog*']),
  acrossWords(
    ['rezervejiet', 'piesakieties', 'pasutiet', 'pierakstieties'],
    ['jau sodien', 'laikus', 'jau tagad', 'un sanem*'],
  ),
  'vebinar*',
]

export const SELLS = [...CHEAPER, ...WE_MAKE, ...DO_BUY]

/** What is sold. */
export const GOODS = [
  'fotosesij*',
  'masaz*',
  'boulin*',
  'lazertag*',
  'eglites',
  'logu mazg*',
  'mazgat logus',
  'mazgaja logus',
  'generaltirisan*',
  'uzkopsan*',
  'kafijas automat*',
  'udens automat*',
  'viesu nam*',
  'atputas kompleks*',
  'saliedesan*',
  'kruiz*',
  'darbnicai',
  'meistarklas*',
  'kursam',
  'sertifikatam',
  'puskus',
  'ziedus',
  'ziedu piegad*',
]
