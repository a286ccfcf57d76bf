// Whether two names are one person's. People write «P. Zvirgzdiņš», «Pēteris», «Janis Berzins»; a part that one of
// them lacks is no contradiction, a part that differs is.

import { everyOf } from '../../locales/hearing.ts'
import { foldText, type NameReading } from '../../vocabulary.ts'
import { alikeInLonghand } from '../text/longhand.ts'
import { onceEach } from '../text/once-each.ts'
import { remembered } from '../text/remembered.ts'
import { type Half, spelledAlike } from '../text/spelled-roughly.ts'

const ADDED = everyOf(({ addedEnding }) => addedEnding ?? [])
const GLIDES = everyOf(({ glide }) => glide ?? [])

interface Named {
  readonly givenName: { readonly value: string } | null
  readonly familyName: { readonly value: string } | null
}

/** At least one part in common and none in contradiction; case, diacritics, initials and second names aside. */
export function sameName(a: Named, b: Named): boolean {
  const [x, y] = [foldName(a), foldName(b)]
  // The same words in another order: «Nguyễn Thị Lan» and Thị Lan, Nguyễn.
  if (x.words === y.words && x.words !== '') return true
  const family = isLastOf(x.family, y.family) ? 'same' : compareParts(x.family, y.family, 'family')
  if (family === 'differs') return false
  const isAlone = a.familyName === null || b.familyName === null
  const given = isAlone && endsAlike(x.given, y.given) ? 'same' : compareParts(x.given, y.given, 'given')
  if (given === 'differs') return false
  return family === 'same' || (given === 'same' && isAlone)
}

/** Whether what looks like a whole name is the given name of another: «Ana Sofia» of Ana Sofia Pereira. */
export function isGivenNameOf(name: Named, whole: Named): boolean {
  const [{ given, family }, other] = [foldName(name), foldName(whole)]
  return given !== undefined && family !== undefined && `${given} ${family}` === other.given
}

/** «Antónia Cabral dos Anjos» signs as Antónia dos Anjos: of several family names the last. */
function isLastOf(a = '', b = ''): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORT_NAME && long.endsWith(` ${short}`)
}

/** «Emeka» is Chukwuemeka, «Deep» Sandeep: where it stands alone, the end of a long given name is its bearer. */
function endsAlike(a = '', b = ''): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORT_NAME && long.length - short.length > 3 && long.endsWith(short)
}

const SHORT_NAME = 4

interface Folded {
  readonly given: string | undefined
  readonly family: string | undefined
  /** All words of the name, sorted. */
  readonly words: string
}

/** Everybody in a list is compared with everybody else: each name is folded once. */
const foldName = onceEach((name: Named): Folded => {
  const [given, family] = [name.givenName, name.familyName].map((part) => part && foldPart(part.value))
  return {
    given: given?.replace(/[.’']/gu, ''),
    family: family?.replace(/[.’']/gu, ''),
    words: `${given ?? ''} ${family ?? ''}`.trim().split(' ').toSorted().join(' '),
  }
})

const foldPart = remembered(foldText)

/** Whether a name in Latin letters is the other one, which is in Cyrillic: the spelling in the passport. */
export function spellsName(latin: NameReading, cyrillic: NameReading): boolean {
  const value = (part: string | null) => (part === null ? null : { value: part })
  const [a, b] = [latin, cyrillic].map(({ givenName, familyName }) => ({
    givenName: value(givenName),
    familyName: value(familyName),
  })) as [Named, Named]
  return a.givenName !== null && a.familyName !== null && sameName(a, b)
}

/** «silvija» → «silvia» */
function withoutGlide(name: string): string {
  return GLIDES.reduce((plain, glide) => plain.replace(glide, ''), name)
}

function compareParts(a: string | undefined, b: string | undefined, half: Half): 'same' | 'differs' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  const [x, y] = spelledAlike(a, b, half)
  if (x === y) return 'same'
  // Whatever else is spelt in two ways, a name begins with one letter.
  if (x[0] !== y[0]) return 'differs'
  // «Artur» in Latvia is Arturs.
  const isAdapted = Math.min(x.length, y.length) > 3 && ADDED.some((ending) => x === y + ending || y === x + ending)
  if (isAdapted || withoutGlide(x) === withoutGlide(y) || alikeInLonghand(x, y)) return 'same'
  const initial = (short: string, long: string): boolean =>
    short.length < 4 && /^\p{L}(?: ?\p{L})?$/u.test(short) && long.startsWith(short[0]!)
  if (initial(x, y) || initial(y, x) || isShortened(x, y) || x.startsWith(`${y} `) || y.startsWith(`${x} `))
    return 'same'
  return 'differs'
}

/** «f pacheco» and «figueiredo pacheco»: of several words some are given by their first letter. */
function isShortened(x: string, y: string): boolean {
  if (!x.includes(' ') || !y.includes(' ')) return false
  const [a, b] = [x.split(' '), y.split(' ')]
  const isOf = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one)
  return (
    a.length === b.length &&
    a.some((word, i) => word === b[i]) &&
    a.every((word, i) => word === b[i] || isOf(word, b[i]!) || isOf(b[i]!, word))
  )
}
