// «Aptaujāti 120385 iedzīvotāji», «120000 euros»: six figures that say how many there are of something are nobody's code.

import { anyOf } from '../../locales/hearing.ts'
import type { CodeClaim } from './find-codes.ts'

// «110264 iedzīvotājus», «250 000» is no code; «120385 Latvijas Banka» is one
const COUNTED = new RegExp(`^ (?:${anyOf(({ words }) => words.countedThings)})`, 'u')
/** Letters of the longest of those. */
const A_THING = 24

/** Whether bare digits count what the next word, in small letters, names. */
export function isCount({ to, rule }: CodeClaim, text: string): boolean {
  return rule === 'code.prefix' && COUNTED.test(text.slice(to, to + A_THING))
}
