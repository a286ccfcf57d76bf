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
  const [x, y] = [foldName(a), foldName(b)]
  // The same words in another order: «Nguyễn Thị Lan» and Thị Lan, Nguyễn.
  if (x.words === y.words && x.words !== '') return true
  const given = compareParts(x.given, y.given)
  const family = compareParts(x.family, y.family)
  if (given === 'differs' || family === 'differs') return false
  return family === 'same' || (given === 'same' && (a.familyName === null || b.familyName === null))
}

interface Folded {
  readonly given: string | undefined
  readonly family: string | undefined
  /** All words of the name, sorted. */
  readonly words: string
}

/** Everybody in a list is compared with everybody else: each name is folded once. */
const folded = new WeakMap<Named, Folded>()

function foldName(name: Named): Folded {
  let result = folded.get(name)
  if (!result) {
    const [given, family] = [name.givenName, name.familyName].map((part) => part && foldText(part.value))
    result = {
      given: given?.replace(/[.’']/gu, ''),
      family: family?.replace(/[.’']/gu, ''),
      words: `${given ?? ''} ${family ?? ''}`.trim().split(' ').toSorted().join(' '),
    }
    folded.set(name, result)
  }
  return result
}

/** Folded names; where the scripts differ, both in rough Latin («Алексеева», «Aleksejeva»). */
function comparable(x: string, y: string): readonly [string, string] {
  if (/\p{Script=Cyrillic}/u.test(x) === /\p{Script=Cyrillic}/u.test(y)) return [x, y]
  // «Наталья» → «natala», «Natālija» → «natala»
  const rough = (name: string): string =>
    romanise(name)
      .replace(/[j']/gu, '')
      .replace(/i(?=[aeou])/gu, '')
      .replace(/(?<=[^aeiou])s$/u, '')
  return [rough(x), rough(y)]
}

function compareParts(a: string | undefined, b: string | undefined): 'same' | 'differs' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  const [x, y] = comparable(a, b)
  if (x === y) return 'same'
  const initial = (short: string, long: string): boolean =>
    short.length < 4 && /^\p{L}(?: ?\p{L})?$/u.test(short) && long.startsWith(short[0]!)
  if (initial(x, y) || initial(y, x) || x.startsWith(`${y} `) || y.startsWith(`${x} `)) return 'same'
  return 'differs'
}
