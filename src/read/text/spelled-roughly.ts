// One rough spelling for names of which one is in Russian letters and the other in Latin ones: «Игорь» and «Igors».

import { ALL_HEARD } from '../../locales/hearing.ts'
import { remembered } from './remembered.ts'

const ROUGH = ALL_HEARD.flatMap(([, { roughLatin }]) => roughLatin ?? [])
const rough = remembered((name) => ROUGH.reduce((spelled, spell) => spell(spelled), name))
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Two folded names as they are to be compared: as they stand, or, where their letters differ, both in rough Latin. */
export function spelledAlike(x: string, y: string): readonly [string, string] {
  if (CYRILLIC.test(x) === CYRILLIC.test(y)) return [x, y]
  return [rough(x), rough(y)]
}
