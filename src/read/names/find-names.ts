// Finds the names of people: runs of capitalised words around a given name that is known, or, in places where only a
// name can stand (beside a code, filling a cell), runs without one. Who they are to the meeting is decided elsewhere.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isPlaceWord, isTown } from '../organisations/organisation-words.ts'
import { around } from '../text/cover.ts'
import { isPlace } from '../text/is-place.ts'
import type { Cue } from '../text/words.ts'
import { namedBeforeTitle } from './before-title.ts'
import { readBesideFamilyAlone } from './beside-family-alone.ts'
import { isCalledByCode } from './called-by-code.ts'
import { claimWithPatronymic } from './claim-with-patronymic.ts'
import { isSurelyFamily } from './family-endings.ts'
import { isOneWord } from './family-words.ts'
import { countForeignGivenNames } from './foreign-order.ts'
import { knownGivenNames } from './given-names.ts'
import { declinesByPost, isCalledByPost } from './has-post.ts'
import { joinNames, shareWithRelatives } from './join-names.ts'
import { readLowerCase } from './lower-case-names.ts'
import { claimName, type NameClaim } from './name-claim.ts'
import { isFamilyFirst } from './name-order.ts'
import { findRuns, type NameSurroundings, type Token } from './name-runs.ts'
import { isPaper } from './nobodys-name.ts'
import { PARTICLES } from './normalise-case.ts'
import { canBeSonOrDaughter, isPatronymic, isSurelyPatronymic } from './patronymics.ts'
import { isTitled } from './person-title.ts'
import { resolveMentions } from './resolve-mentions.ts'
import { isFamilyShouted, partShouted } from './shouted-family.ts'

/** All names and possible names, in order. */
export function findNames(surroundings: NameSurroundings): readonly NameClaim[] {
  const claims: NameClaim[] = []
  for (const run of findRuns(surroundings))
    if (!isPlace(run, surroundings.text) && !isPaper(run, surroundings.cues)) claims.push(...readRun(run, surroundings))
  // «Consul General» is a post.
  const isPost = ({ from, to }: NameClaim): boolean =>
    around(surroundings.cues, from, to).some((c) => c.kind === 'posts' && c.from < from && to <= c.to)
  const isPerson = (c: NameClaim): boolean =>
    (isTitled(c, surroundings.text) && !isPost(c)) ||
    isCalledByPost(c, surroundings) ||
    isCalledByCode(c, surroundings) ||
    declinesByPost(c, surroundings)
  const titled = claims.map((c) => (isPerson(c) ? { ...c, sure: true } : c))
  const joined = shareWithRelatives(joinNames(titled, surroundings), surroundings)
  return resolveMentions(joined, surroundings.text)
}

/** Splits a run of name-like words into names: «Toms Urdze», «Zariņš Edgars», «Anna Marija Lagzdiņa», «Петров Иван Сергеевич». */
function readRun(run: readonly Token[], surroundings: NameSurroundings): readonly NameClaim[] {
  const tokens = dropTrailingParticles(run)
  if (tokens.length === 0) return []
  if (tokens.every((t) => !t.capital)) return readLowerCase(tokens, surroundings)
  const isUnknown = tokens.length === 3 && tokens.every((t) => !t.given && !t.initial)
  const patronymic = tokens.findIndex(
    (t, k) =>
      isPatronymic(t.text) &&
      !t.given &&
      // «Анна Мария Станкевич» is nobody's son.
      canBeSonOrDaughter(tokens[k - 1]?.text ?? '', t.text) &&
      // «Саркисяна Ваграма Арташесовича»: whose son somebody is tells that the word before is their own name.
      (tokens[k - 1]?.given === true || (isUnknown && k > 0)) &&
      (tokens.length === 3 || tokens.some((other) => other !== t && !other.given && !other.initial)) &&
      tokens.every((other) => !other.initial),
  )
  if (patronymic > 0) return claimWithPatronymic(tokens, patronymic, surroundings)
  if (
    tokens.length === 2 &&
    tokens[0]!.given &&
    isSurelyPatronymic(tokens[1]!.text, tokens[0]!.text, isCalled(tokens, surroundings))
  )
    return [{ ...claimName(surroundings, tokens, [], 'name.patronymic'), familyName: null }]
  const alone = readBesideFamilyAlone(tokens, surroundings)
  if (alone) return [alone]
  // «Maica de Anda Cintrón»: behind a particle stands a family name.
  const g = tokens.findIndex((t, k) => t.given && !PARTICLES.has(tokens[k - 1]?.text.toLowerCase() ?? ''))
  if (g < 0) return readUnknown(tokens, surroundings)
  return readAround(tokens, g, surroundings)
}

/** «Меня зовут Виктор Павлович»: who says so tells given name and patronymic; the family name stands elsewhere. */
function isCalled([given]: readonly Token[], { cues, text }: NameSurroundings): boolean {
  if (!given!.given) return false
  // «Его зовут Марк Лейбович»: of another all that the writer knows.
  const isOthers = ({ from }: Cue): boolean =>
    around(cues, from - 2, from).some((c) => c.kind === 'themselves' && from - c.to === 1)
  return around(cues, given!.from - 3, given!.from).some(
    (c) =>
      c.kind === 'introduces' &&
      c.to <= given!.from &&
      /^ ?[:–-]? ?$/u.test(text.slice(c.to, given!.from)) &&
      !isOthers(c),
  )
}

function dropTrailingParticles(run: readonly Token[]): readonly Token[] {
  let end = run.length
  while (end > 0 && PARTICLES.has(run[end - 1]!.text)) end--
  return run.slice(0, end)
}

function readAround(tokens: readonly Token[], g: number, surroundings: NameSurroundings): readonly NameClaim[] {
  // «студент РТУ Никита Орлов», «Iveta Ozola EM»: beside a whole name a few capitals abbreviate something.
  const whole = tokens.length === 3 && [tokens.slice(1), tokens.slice(0, 2)].find(isWholeName)
  const other = whole ? tokens.find((t) => !whole.includes(t)) : undefined
  if (whole && other?.upper && other.text.length <= 5) return readAround(whole, 0, surroundings)
  if (isFamilyShouted(tokens)) return [readShouted(tokens, surroundings)]
  // «Sigríður Anna Guðmundsdóttir»: whatever the first word is, it stands in a name whose last one is all of the family's.
  const all = g > 0 ? countForeignGivenNames(tokens.map((t) => t.text)) : 0
  if (all > g) return [claimName(surroundings, tokens.slice(0, all), tokens.slice(all), 'name.known')]
  // Family name first: «Zariņš Edgars», «Lagzdiņa Anna Marija»; but «Piesakām Annu Ozolu» begins with a stray word.
  const before = tokens.slice(0, g).filter((t) => !t.initial)
  const after = tokens.slice(g + 1)
  if (before.length === 1 && (after.length === 0 || (after.length === 1 && after[0]!.given)) && g === 1) {
    const first = !isFamilyFirst(before[0]!.text, tokens[g]!.text, surroundings.writer)
    // «Zodwa James»: a family name can be somebody else's given name.
    if (first && after.length === 0)
      return [{ ...claimName(surroundings, before, [tokens[g]!], 'name.known'), swapped: false }]
    return [claimName(surroundings, [tokens[g]!, ...after], before, 'name.family-first')]
  }
  // «L. Roze»: behind an initial alone a given name is a family name.
  if (tokens.length === 2 && g === 1 && tokens[0]!.initial)
    return [claimName(surroundings, [tokens[0]!], [tokens[1]!], 'name.initials')]
  if (tokens.length === 2 && g === 0 && !tokens[1]!.initial) {
    const [first, second] = [tokens[0]!, tokens[1]!]
    const swapped = isFamilyFirst(first.text, second.text, surroundings.writer)
    const named = swapped
      ? claimName(surroundings, [second], [first], 'name.family-first')
      : claimName(surroundings, [first], [second], 'name.known')
    // «Egle Mārtiņš»: both are given names.
    return [second.given ? { ...named, swapped } : named]
  }
  const rest = tokens.slice(g)
  const foreign = countForeignGivenNames(rest.map((t) => t.text))
  const givens =
    foreign > 0
      ? rest.slice(0, foreign)
      : rest.length > 2 && (rest[1]!.given || isTwiceNamed(rest))
        ? rest.slice(0, 2)
        : rest.length > 2 && rest[1]!.initial
          ? rest.slice(0, 2)
          : rest.slice(0, 1)
  const family = rest.slice(givens.length)
  // Two people without a comma («Anna Ozola Juris Kalns») part where a second known given name begins.
  const second = family.findIndex(
    (t, k) => k > 0 && t.given && family[k + 1] !== undefined && !PARTICLES.has(family[k - 1]!.text),
  )
  if (second > 0) {
    return [
      claimName(surroundings, givens, family.slice(0, second), 'name.known'),
      ...readAround(family.slice(second), 0, surroundings),
    ]
  }
  const leading = g > 0 && tokens[g - 1]!.initial ? [tokens[g - 1]!] : []
  const own = isOneWord(givens[0]!, family) ? family.slice(0, 1) : family
  const named = claimName(surroundings, [...leading, ...givens], own, 'name.known')
  // «Saulīte Katrīna Marta»: where all three are given names, the others' order tells which is the family name.
  return [tokens.length === 3 && tokens.every((t) => t.given) ? { ...named, swapped: false } : named]
}

/** «Una Silfīda Veide»: Latvian family names are one word, so that of three the second is a given name, known or not. */
function isTwiceNamed(tokens: readonly Token[]): boolean {
  const [first, second, family] = tokens
  // «Fiona Mac Gabhann»
  if (tokens.length !== 3 || tokens.some((t) => t.initial || PARTICLES.has(t.folded))) return false
  return ALL_HEARD.some(
    ([, locale]) =>
      locale.oneWordFamilyNames === true &&
      knownGivenNames(first!.text).some(
        (g) =>
          g.locale === locale &&
          g.case === 'nominative' &&
          [second!, family!].every(
            (t) => locale.couldBeNominative(t.text, g.gender) && !/[^\p{Script=Latin}]/u.test(t.text),
          ),
      ),
  )
}

function isWholeName([first, second]: readonly Token[]): boolean {
  return (
    first!.given &&
    !second!.given &&
    !first!.upper &&
    !second!.upper &&
    !second!.initial &&
    !PARTICLES.has(second!.text)
  )
}

/** «STŪRE Helmuts», «PARK Jun-ho», «Mr. TANAKA Hiroshi»: capitals mark the family name. */
function readShouted(tokens: readonly Token[], surroundings: NameSurroundings): NameClaim {
  const { given, family } = partShouted(tokens)
  return claimName(
    surroundings,
    given,
    family,
    'name.capitals',
    given.some((t) => t.given),
  )
}

/** No given name that we know: «Priyanka Raghunathan», «J. Ozoliņš», «Kalniņš». Its place decides whether it is a name. */
function readUnknown(tokens: readonly Token[], surroundings: NameSurroundings): readonly NameClaim[] {
  if (isFamilyShouted(tokens)) return [readShouted(tokens, surroundings)]
  if (tokens.length === 1) {
    if (tokens[0]!.initial || isBeginning(tokens[0]!, surroundings)) return []
    const single = claimName(surroundings, [], tokens, 'name.single', false)
    return [{ ...single, ...namedBeforeTitle(tokens[0]!.text, surroundings.text, tokens[0]!.to) }]
  }
  if (tokens.length > 4 || tokens.every((t) => t.initial)) return []
  if (endsInPlace(tokens.at(-1)!, surroundings)) return []
  // «Tihomir Jovanović», «Jón Þór Sigurbjörnsson»
  if (isSurelyFamily(tokens.at(-1)!.text) && !tokens.some((t) => t.initial || t.upper || PARTICLES.has(t.text)))
    return [claimName(surroundings, tokens.slice(0, -1), tokens.slice(-1), 'name.unknown', true)]
  if (tokens.length === 2 && tokens.every((t) => !t.initial)) {
    const [first, second] = [tokens[0]!, tokens[1]!]
    if (isFamilyFirst(first.text, second.text, surroundings.writer))
      return [{ ...claimName(surroundings, [second], [first], 'name.unknown', false), swapped: true }]
    return [{ ...claimName(surroundings, [first], [second], 'name.unknown', false), swapped: false }]
  }
  // «Иванов И. И.», «Петрова А. С.»
  if (!tokens[0]!.initial && tokens.slice(1).every((t) => t.initial))
    return [claimName(surroundings, tokens.slice(1), tokens.slice(0, 1), 'name.initials', false)]
  const split = tokens.findIndex((t, k) => k > 0 && !t.initial)
  const given = tokens.slice(0, Math.max(1, tokens.length > 2 && tokens[1]!.initial ? 2 : split))
  return [
    claimName(
      surroundings,
      given,
      tokens.slice(given.length),
      given.every((t) => t.initial) ? 'name.initials' : 'name.unknown',
      false,
    ),
  ]
}

/** «Access Info Europe», «Digital Hands Latvia»: a land right behind capitals that nobody knows as a name. */
function endsInPlace({ to }: Token, { text }: NameSurroundings): boolean {
  const next = /^ (\p{Lu}\p{Ll}{3,14})(?!\p{L})/u.exec(text.slice(to, to + 17))?.[1]
  return next !== undefined && (isTown(foldForCues(next)) || isPlaceWord(foldForCues(next)))
}

/** «Nordic Advisory», «Transparency International»: the first word of what cannot be a name as a whole. */
function isBeginning({ to }: Token, { text }: NameSurroundings): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
}
