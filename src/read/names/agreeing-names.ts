// Whether two names that a mail gives its writer – in the header, in the signature, in a sentence – can be one person's.

import { foldForCues } from '../../locales/locale.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { type Half, spelledAlike } from '../text/spelled-roughly.ts'

export type Named = Pick<PersonFrame, 'givenName' | 'familyName'>

/** Whether two names can be one person's: «M. Kowalczyk» and «Marta Kowalczyk». */
export function agrees(a: Named, b: Named): boolean {
  return sameOrInitial(a.givenName, b.givenName, 'given') && sameOrInitial(a.familyName, b.familyName, 'family')
}

/** «Ilze Kalna» and «Ilze Roga-Kalna», «Pedro Nunes» and «Pedro Cabral Nunes»: one given name, and a family name of which the other is a half. */
export function isHalfOfDouble(a: Named, b: Named): boolean {
  if (!a.givenName || !b.givenName || !a.familyName || !b.familyName) return false
  const [one, other] = [a, b].map((n) => foldForCues(n.familyName!.value).split(/[- ]/u)) as [string[], string[]]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    plain(a.givenName.value) === plain(b.givenName.value) &&
    short.length < long.length &&
    short.every((part) => long.includes(part))
  )
}

function sameOrInitial(a: Value | null, b: Value | null, half: Half): boolean {
  if (!a || !b) return true
  const [one, other] = [a, b].map(({ value }) => (INITIALS.test(value) ? plain(value)[0]! : plain(value)))
  const [x, y] = spelledAlike(one!, other!, half)
  return (
    x === y ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y)) ||
    x.startsWith(`${y} `) ||
    y.startsWith(`${x} `)
  )
}

/** «Е.В.», «J. K.»: of these the first stands for the given name. */
const INITIALS = /^\p{L}\. ?\p{L}\.?$/u

/** For comparing spellings of one name: «Мария» stays apart from «Marija», «Kushke» from «Kuške». */
export function plain(name: string): string {
  return foldForCues(name).replace(/['’-]/gu, ' ').replaceAll('.', '')
}
