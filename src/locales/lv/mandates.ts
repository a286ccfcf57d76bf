// «Jura Kalna pilnvaras tiek atsauktas», «Annas Ozolas deleģējums vairs nav spēkā»: how bodies say in Latvian that somebody
// no longer speaks for them.

import { either } from '../either.ts'

/** What somebody is sent with, behind the genitive of their name. */
export const MANDATES = [
  ...['pilnvaras', 'pilnvarojums', 'pilnvarojumu', 'mandāts', 'mandātu', 'deleģējums', 'deleģējumu', 'norīkojums'],
  ...['norīkojumu', 'izvirzījums', 'izvirzījumu', 'nominācija', 'nomināciju', 'kandidatūra', 'kandidatūru'],
]

const ENDED = [
  '(tiek|tika|ir|ir tikušas|ir ticis|tiks|līdz ar to tiek|ar šo tiek) (atsaukt*|anulēt*|atcelt*|izbeigt*|pārtraukt*)',
]
const LAPSED = [
  'ir beigušās',
  'beigušās',
  'ir beidzies',
  'beidzies',
  'ir beigusies',
  'vairs nav spēkā',
  'vairs nav derīg*',
].concat('nav vairs spēkā', 'vairs nav aktuāl*', 'zaudējušas spēku', 'zaudējis spēku', 'zaudē spēku')

/** Right behind the name of whoever goes. */
export const MANDATE_ENDS = [
  `(${either(MANDATES)}|pieteikums|dalība|reģistrācija) (${either(ENDED)}|${either(LAPSED)})`,
  // «Agrāk deleģētais Juris Kalns tiek atsaukts»
  '(tiek|tika|ir|tiks) atsaukt*',
]
