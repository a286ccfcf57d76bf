// Capitals that mark the family name among words of the usual size: «STŪRE Helmuts», «Ms. Anna de WEVER».

import type { Token } from './name-runs.ts'
import { PARTICLES } from './normalise-case.ts'

/** «Matthias von der HEYDEN»; longer runs hold more than a name. */
const LONGEST = 5

/** Whether some words of a run are shouted and others not; in «DENISE M. CARVER» all are: an initial has no other size. */
export function isFamilyShouted(tokens: readonly Token[]): boolean {
  const shouted = tokens.filter((t) => t.upper && !t.initial).length
  const sized = tokens.filter((t) => !t.initial && !PARTICLES.has(t.text)).length
  if (shouted === 0 || tokens.length > LONGEST) return false
  // «J. KALNIŅŠ»
  return shouted < sized || (shouted === 1 && sized < tokens.length)
}

/** The given and the family name of such a run; a particle leads into the shouted word behind it. */
export function partShouted(tokens: readonly Token[]): { given: readonly Token[]; family: readonly Token[] } {
  const isFamily = (t: Token, k: number): boolean =>
    t.upper || (PARTICLES.has(t.text) && tokens.slice(k).find((next) => !PARTICLES.has(next.text))?.upper === true)
  return { given: tokens.filter((t, k) => !isFamily(t, k)), family: tokens.filter(isFamily) }
}
