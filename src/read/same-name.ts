// Whether two names are one person's. People write «P. Zvirgzdiņš», «Pēteris», «Janis Berzins»; a part that one of
// them lacks is no contradiction, a part that differs is.

import { romanise } from '../locales/ru/romanise.ts'
import { foldText } from '../vocabulary.ts'

interface Named {
  readonly givenName: { readonly value: string } | null
  readonly familyName: { readonly value: string } | null
}

/** At least one part in common and none in contradiction; case, diacritics, initials and second names aside. */
export function sameName(a: Named, b: Named): boolean {
  if (sameWords(a, b)) return true
  const given = compareParts(a.givenName?.value, b.givenName?.value)
  const family = compareParts(a.familyName?.value, b.familyName?.value)
  if (given === 'differs' || family === 'differs') return false
  return family === 'same' || (given === 'same' && (a.familyName === null || b.familyName === null))
}

/** Folded, without dots; where the scripts differ, both in rough Latin («Алексеева», «Aleksejeva»). */
function comparable(a: string, b: string): readonly [string, string] {
  const [x, y] = [a, b].map((name) => foldText(name).replace(/[.’']/gu, '')) as [string, string]
  if (/\p{Script=Cyrillic}/u.test(x) === /\p{Script=Cyrillic}/u.test(y)) return [x, y]
  // «Наталья» → «natala», «Natālija» → «natala»
  const rough = (name: string): string =>
    romanise(name)
      .replace(/[j']/gu, '')
      .replace(/i(?=[aeou])/gu, '')
      .replace(/(?<=[^aeiou])s$/u, '')
  return [rough(x), rough(y)]
}

/** The same words in another order: «Nguyễn Thị Lan» and Thị Lan, Nguyễn. */
function sameWords(a: Named, b: Named): boolean {
  const [x, y] = [a, b].map((n) =>
    foldText(`${n.givenName?.value ?? ''} ${n.familyName?.value ?? ''}`)
      .split(' ')
      .toSorted()
      .join(' '),
  )
  return x === y && x !== ''
}

function compareParts(a: string | undefined, b: string | undefined): 'same' | 'differs' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  const [x, y] = comparable(a, b)
  if (x === y) return 'same'
  const initial = (short: string, long: string): boolean =>
    /^\p{L}\.?(?: ?\p{L}\.?)?$/u.test(short) && long.startsWith(short[0]!)
  if (initial(x, y) || initial(y, x) || x.startsWith(`${y} `) || y.startsWith(`${x} `)) return 'same'
  return 'differs'
}
