// «Krūmiņš – tas esmu es», «Krūmiņš, that's me»: one word is the writer's name where they say so right behind it.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether the writer says right behind a name that it is their own. */
export function isSaidToBeMe({ to, declined, givenName, familyName }: NameClaim, { folded }: Findings): boolean {
  // «Jūsu sarakstā Andrejs Kozlovskis esmu es, tikai Andžejs»
  return !declined && givenName === null && familyName !== null && IT_IS_ME.test(folded.slice(to, to + LONGEST))
}

const IT_IS_ME = new RegExp(
  `^(?:,| [–-])? (?:${ALL_HEARD.flatMap(([, { words }]) => words.itIsMe).join('|')})(?!\\p{L})`,
  'u',
)
/** Letters of « – tas tiesam esmu es». */
const LONGEST = 24
