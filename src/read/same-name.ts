// Whether two names are one person's. People write «P. Zvirgzdiņš», «Pēteris», «Janis Berzins»; a part that one of
// them lacks is no contradiction, a part that differs is.

import { foldText } from '../vocabulary.ts'

interface Named {
  readonly givenName: { readonly value: string } | null
  readonly familyName: { readonly value: string } | null
}

/** At least one part in common and none in contradiction; case, diacritics, initials and second names aside. */
export function sameName(a: Named, b: Named): boolean {
  const given = compareParts(a.givenName?.value, b.givenName?.value)
  const family = compareParts(a.familyName?.value, b.familyName?.value)
  if (given === 'differs' || family === 'differs') return false
  return family === 'same' || (given === 'same' && (a.familyName === null || b.familyName === null))
}

function compareParts(a: string | undefined, b: string | undefined): 'same' | 'differs' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  const [x, y] = [foldText(a), foldText(b)]
  if (x === y) return 'same'
  const initial = (short: string, long: string): boolean => /^\p{L}\.?(?: ?\p{L}\.?)?$/u.test(short) && long.startsWith(short[0]!)
  if (initial(x, y) || initial(y, x) || x.startsWith(`${y} `) || y.startsWith(`${x} `)) return 'same'
  return 'differs'
}
