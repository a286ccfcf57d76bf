// How people say in Latvian that they send again what did not arrive: by the verb, or by what became of the first mail.

import { either } from '../either.ts'

const AGAIN = ['vēlreiz', 'vēl reiz', 'vēl vienu reizi', 'otrreiz', 'otro reizi', 'atkārtoti', 'no jauna', 'atkal']
const SEND = ['sūtu', 'sūtam', 'nosūtu', 'nosūtam', 'pārsūtu', 'pārsūtam', 'iesniedzu', 'iesniedzam'].concat([
  'sūtīšu',
  'nosūtīšu',
  'izsūtu',
  'mēģinu',
  'mēģinām',
  'rakstu',
  'pārsūtīšu',
])
const MAIL = ['vēstule', 'ziņa', 'e-pasts', 'pasts', 'pieteikums', 'tā', 'tas', 'sūtījums', 'epasts', 'meils', 'viss']
const LOST = ['atnāca atpakaļ', 'atgriezās', 'atlēca', 'nāca atpakaļ', 'nenonāca', 'neaizgāja', 'nepienāca'].concat(
  ['nav nonāk*', 'nav aizgāj*', 'nav pienāk*', 'nav piegādāt*', 'netika piegādāt*', 'nebija piegādāt*'],
  [
    'iestrēga',
    'iesprūda',
    'iestrēdzis',
    'iestrēgusi',
    'atgriezta',
    'atgriezts',
    'pazuda',
    'neaizsūtījās',
    'nenosūtījās',
  ],
)
const WRONG = ['nepareiz*', 'kļūdain*', 'aplam*', 'sajaukt*']

/** «nepareizu adresi», «adrese bija kļūdaina», «kļūdījos adresē»: what was wrong is no value of anybody's. */
export const WRONG_ADDRESS = [
  `${either(WRONG)} (adresi|adresē|adresei|adrese|e-pasta adres*|adresātam)`,
  `adrese (ir|bija|izrādījās|laikam bija) ${either(WRONG)}`,
  `(kļūdījos|pārrakstījos|kļūda|kļūdu|misējos|sajauc*|burts) (adresē|adresi|adreses|e-pasta adresē|Jūsu adresē|Jūsu
   e-pasta adresē|ar adresi)`,
]

/** «sūtu otrreiz», «pirmā vēstule atnāca atpakaļ», «kļūdījos adresē» */
export const SENT_AGAIN = [
  `${either(SEND)} ${either(AGAIN)}`,
  `${either(SEND)} * ${either(AGAIN)}`,
  `${either(SEND)} * * ${either(AGAIN)}`,
  `${either(AGAIN)} ${either(SEND)}`,
  `${either(AGAIN)} * ${either(SEND)}`,
  `${either(MAIL)} ${either(LOST)}`,
  `${either(MAIL)} * ${either(LOST)}`,
  `${either(MAIL)} * * ${either(LOST)}`,
  `${either(MAIL)} * * * ${either(LOST)}`,
  `${either(LOST)} (vēstule|ziņa|e-pasts|pieteikums)`,
  ...WRONG_ADDRESS,
  'uz (vec*|cit*) adresi',
  '(vec*|cit*) e-pasta adresi',
  `${either(SEND)} uz šo adresi`,
  '(palika|palicis|palikusi|palikus*) (melnrakstos|melnrakstā|izejošajās|izsūtnē|izsūtāmajās)',
  `(aizmirsu|aizmirsām|aizmirsās|piemirsu|nepievienoju) (pielikumu|pielikums|pievienot|pievienot pielikumu|pievienot
   sarakstu|failu)`,
  'kā nepiegādāt*',
  'nepiegādāta vēstule',
  'otrais mēģinājums',
  'mēģinu vēlreiz',
  'dublēju',
  'dublēju vēstuli',
  'atkārtoju',
  'atkārtojam',
]
