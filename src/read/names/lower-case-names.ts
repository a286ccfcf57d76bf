// Names typed without capitals: pairs of words around the given names that are known, where the sentence does not need the
// other word for itself.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isHead } from '../organisations/organisation-words.ts'
import { around } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import { isOfMailbox } from './it-is-me.ts'
import { claimName, type NameClaim } from './name-claim.ts'
import { governing } from './name-government.ts'
import { isFamilyFirst } from './name-order.ts'
import type { NameSurroundings, Token } from './name-runs.ts'
import { normaliseCase } from './normalise-case.ts'
import { isSurelyPatronymic, readPatronymic } from './patronymics.ts'
import { readNameText } from './read-name-text.ts'

/** «aivars berzins 040770 gunta reinholde», «смирнова ольга»: pairs around known given names, in either order. */
export function readLowerCase(tokens: readonly Token[], surroundings: NameSurroundings): readonly NameClaim[] {
  const claims: NameClaim[] = []
  // «моя фамилия кузьмина имя тамара»
  const [called] = tokens
  if (called && !called.given && !called.initial && isCalledFamily(called, surroundings))
    return [claimName(surroundings, [], [called], 'name.lower-case')]
  if (!tokens.some((t) => t.given || t.initial)) return readUnknown(tokens, surroundings)
  const writer = namesOfWriter(surroundings)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const own = asWriters(token, tokens[i + 1], writer, surroundings)
    if (own) {
      claims.push(own)
      i++
      continue
    }
    // «соколову е.н.», «j. bērziņš»
    const family = token.initial
      ? [tokens[i - 1], tokens[i + 1]].find((t) => t && !t.given && endsLikeFamily(t.text))
      : undefined
    if (family) claims.push(claimName(surroundings, [token], [family], 'name.initials'))
    if (!token.given) continue
    const whole = withPatronymic(tokens, i, claims, surroundings)
    if (whole) {
      claims.push(whole)
      while (tokens[i + 1] && tokens[i + 1]!.from < whole.to) i++
      continue
    }
    const [previous, behind] = [tokens[i - 1], tokens[i + 1]].map((t) => (t && goesOn(t) ? undefined : t))
    // «вдовина олеся хоспис „Берег”»: a word for a body is nobody's where the family name stands before.
    const isFree =
      previous && !previous.given && !claims.some((c) => c.to >= previous.to) && endsLikeFamily(previous.text)
    const next = isFree && behind && isHead(behind.folded) ? undefined : behind
    if (!knownGivenNames(token.text).some((g) => g.case === 'nominative')) {
      // «piesaku annu ozolu», «запишите котову анну»: of words of small letters only a verb's object is a declined name
      const family = [next, previous].find(
        (t) => t && !t.given && !claims.some((c) => c.to >= t.to) && looksDeclined(t),
      )
      const named = family && claimName(surroundings, [token], [family], 'name.lower-case')
      const isBeforeCode = named && /^,? \d{6}(?!\d)/u.test(surroundings.text.slice(named.to, named.to + 9))
      if (named?.declined && (isBeforeCode || governing(surroundings, named.from, named.to) !== null))
        claims.push(named)
      continue
    }
    // «anna elizabete mežule»
    const third = next?.given && areOneBearers(token, next) ? tokens[i + 2] : undefined
    if (third && !third.given && !third.initial && !goesOn(third)) {
      claims.push(claimName(surroundings, [token, next!], [third], 'name.lower-case'))
      i += 2
      continue
    }
    // «oskars perle»: of two words alone the second is the family name, whatever else it may be.
    if (next && (!next.given || tokens.length - i === 2)) {
      claims.push(claimName(surroundings, [token], [next], 'name.lower-case'))
      i++
    } else if (previous && !claims.some((c) => c.to >= previous.to))
      claims.push(claimName(surroundings, [token], [previous], 'name.lower-case'))
    else claims.push(claimName(surroundings, [token], [], 'name.lower-case'))
  }
  return claims
}

/** Right behind the word for a family name, in the nominative. */
function isCalledFamily({ from }: Token, { cues, text }: NameSurroundings): boolean {
  return around(cues, from - 2, from).some(
    (c) => c.kind === 'surname' && c.to === from - 1 && readLabel(text.slice(c.from, c.to)) === 'familyName',
  )
}

/** Whether two given names in the nominative are of one gender. */
function areOneBearers(first: Token, second: Token): boolean {
  const genders = [first, second].map(({ text }) =>
    knownGivenNames(text).flatMap((g) => (g.case === 'nominative' ? [g.gender] : [])),
  )
  return genders[0]!.some((gender) => genders[1]!.includes(gender))
}

/** «котова валентина григорьевна», «валентину григорьевну котову»: the family name before or behind. */
function withPatronymic(
  tokens: readonly Token[],
  i: number,
  claims: readonly NameClaim[],
  surroundings: NameSurroundings,
): NameClaim | null {
  const [previous, given, second, behind] = [tokens[i - 1], tokens[i]!, tokens[i + 1], tokens[i + 2]]
  const patronymic = second && !second.given ? readPatronymic(normaliseCase(second.text)) : null
  if (!second || !patronymic) return null
  const free = [previous, behind].filter(
    (t) => t && !t.given && !t.initial && !goesOn(t) && !claims.some((c) => c.to >= t.to),
  )
  const family = free.find((t) => endsLikeFamily(t!.text)) ?? free[0]
  // «адам мицкевич», «рахиль рабинович»
  if (!family && !isSurelyPatronymic(normaliseCase(second.text), given.text)) return null
  const claim = claimName(surroundings, [given], family ? [family] : [], 'name.lower-case', true, patronymic.gender)
  const givenName = `${claim.givenName} ${patronymic.nominative}`
  return { ...claim, givenName, to: Math.max(claim.to, second.to) }
}

/** «uga tirelis 150978», though nobody knows the given name: the writer's own names, or two words right before a code. */
function readUnknown(tokens: readonly Token[], surroundings: NameSurroundings): readonly NameClaim[] {
  const writer = namesOfWriter(surroundings)
  for (const [i, token] of tokens.entries()) {
    const own = asWriters(token, tokens[i + 1], writer, surroundings)
    if (own) return [own]
  }
  // «dambis valkas novada dome 110270» from k.dambis
  const called = tokens.find((t) => isOfMailbox(t.folded, surroundings.writer?.address ?? ''))
  if (called && tokens.length === 1) return [claimName(surroundings, [], [called], 'name.single', false)]
  const [first, second] = tokens.slice(-2)
  if (!first || !second || first.initial || second.initial || goesOn(first) || goesOn(second)) return []
  const isBeforeCode = /^,? \d{6}(?!\d)/u.test(surroundings.text.slice(second.to, second.to + 9))
  if (!isBeforeCode && !isBeforePost(tokens, surroundings)) return []
  const [given, family] = isFamilyFirst(first.text, second.text, surroundings.writer)
    ? [second, first]
    : [first, second]
  return [claimName(surroundings, [given], [family], 'name.unknown', false)]
}

/** «хачатрян лусине студентка …»: two words alone, of which one ends as family names do, before what somebody is. */
function isBeforePost(tokens: readonly Token[], { text, cues }: NameSurroundings): boolean {
  const [first, second, ...more] = tokens
  const ends = [first, second].filter((t) => t && endsLikeFamily(t.text)).length
  return (
    ends === 1 &&
    more.length === 0 &&
    around(cues, second!.to, second!.to + 3).some(
      (c) => c.kind === 'posts' && c.from >= second!.to && /^,? $/u.test(text.slice(second!.to, c.from)),
    )
  )
}

/** Both halves of the name in the From header, folded; null where it has not two. */
function namesOfWriter({ writer }: NameSurroundings): readonly [string, string] | null {
  const { givenName, familyName } = readNameText(writer?.name ?? '', 0, 'from', false)
  return givenName && familyName ? [foldForCues(givenName.value), foldForCues(familyName.value)] : null
}

/** «uga tirelis», «tirelis uga» of Uga Tīrelis */
function asWriters(
  one: Token,
  other: Token | undefined,
  writer: readonly [string, string] | null,
  surroundings: NameSurroundings,
): NameClaim | null {
  if (!other || !writer) return null
  const isInOrder = one.folded === writer[0] && other.folded === writer[1]
  if (!isInOrder && !(one.folded === writer[1] && other.folded === writer[0])) return null
  const [given, family] = isInOrder ? [one, other] : [other, one]
  // As in the header it is in no other case.
  const [givenName, familyName] = [normaliseCase(given.text), normaliseCase(family.text)]
  const claim = claimName(surroundings, [given], [family], 'name.lower-case')
  return { ...claim, givenName, familyName, declined: false, orElse: null }
}

/** «mans draugs aleksis grib atnākt»: a verb is nobody's family name. */
function goesOn({ folded }: Token): boolean {
  return BESIDE_GIVEN.has(folded)
}

const BESIDE_GIVEN = new Set(everyOf(({ words }) => words.besideGiven.split(/\s+/u).map(foldForCues)))

function looksDeclined({ text }: Token): boolean {
  return ALL_HEARD.some(([, locale]) => locale.looksDeclined?.(text) === true)
}
