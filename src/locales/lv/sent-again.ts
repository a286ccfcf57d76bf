// How people say in Latvian that they send again what did not arrive: by the verb, or by what became of the first mail.

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
  ...WRONG.flatMap((wrong) => [
    ...['adresi', 'adresē', 'adresei', 'adrese', 'e-pasta adres*', 'adresātam'].map((where) => `${wrong} ${where}`),
    ...['ir', 'bija', 'izrādījās', 'laikam bija'].map((was) => `adrese ${was} ${wrong}`),
  ]),
  ...['kļūdījos', 'pārrakstījos', 'kļūda', 'kļūdu', 'misējos', 'sajauc*', 'burts'].flatMap((slip) =>
    ['adresē', 'adresi', 'adreses', 'e-pasta adresē', 'Jūsu adresē', 'Jūsu e-pasta adresē', 'ar adresi'].map(
      (where) => `${slip} ${where}`,
    ),
  ),
]

/** «sūtu otrreiz», «pirmā vēstule atnāca atpakaļ», «kļūdījos adresē» */
export const SENT_AGAIN = [
  ...SEND.flatMap((verb) =>
    AGAIN.flatMap((again) => [
      `${verb} ${again}`,
      `${verb} * ${again}`,
      `${verb} * * ${again}`,
      `${again} ${verb}`,
      `${again} * ${verb}`,
    ]),
  ),
  ...MAIL.flatMap((mail) =>
    LOST.flatMap((lost) => [`${mail} ${lost}`, `${mail} * ${lost}`, `${mail} * * ${lost}`, `${mail} * * * ${lost}`]),
  ),
  ...LOST.flatMap((lost) => ['vēstule', 'ziņa', 'e-pasts', 'pieteikums'].map((mail) => `${lost} ${mail}`)),
  ...WRONG_ADDRESS,
  ...['vec*', 'cit*'].flatMap((other) => [`uz ${other} adresi`, `${other} e-pasta adresi`]),
  ...SEND.map((verb) => `${verb} uz šo adresi`),
  ...['palika', 'palicis', 'palikusi', 'palikus*'].flatMap((stayed) =>
    ['melnrakstos', 'melnrakstā', 'izejošajās', 'izsūtnē', 'izsūtāmajās'].map((where) => `${stayed} ${where}`),
  ),
  ...['aizmirsu', 'aizmirsām', 'aizmirsās', 'piemirsu', 'nepievienoju'].flatMap((forgot) =>
    ['pielikumu', 'pielikums', 'pievienot', 'pievienot pielikumu', 'pievienot sarakstu', 'failu'].map(
      (what) => `${forgot} ${what}`,
    ),
  ),
  'kā nepiegādāt*',
  'nepiegādāta vēstule',
  'otrais mēģinājums',
  'mēģinu vēlreiz',
  'dublēju',
  'dublēju vēstuli',
  'atkārtoju',
  'atkārtojam',
]
