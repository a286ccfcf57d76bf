// What is found of one name: its two parts in the nominative, where they stand, and how sure they are.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { Gender } from '../../locales/locale.ts'
import { onceEach } from '../text/once-each.ts'
import { guessFamilyNames } from './guess-names.ts'
import { genderBeside, governing, standsAmongUndeclined } from './name-government.ts'
import type { NameSurroundings, Token } from './name-runs.ts'
import { normaliseCase } from './normalise-case.ts'
import { type ResolvedName, resolveName } from './resolve-name.ts'

export interface NameClaim {
  readonly givenName: string | null
  readonly familyName: string | null
  readonly from: number
  readonly to: number
  readonly rule: string
  /** A given name in it is known; otherwise only its place can make it a name. */
  readonly sure: boolean
  readonly declined: boolean
  /** Two words of which either can be the family name: whether they were taken family name first. */
  readonly swapped?: boolean
  readonly gender: Gender | null
  /** Another name that the same words can mean. */
  readonly orElse: { readonly givenName: string; readonly familyName: string | null } | null
}

/** The claim that words of a given and of a family name make: in the nominative, as far as the sentence tells the case. */
export function claimName(
  surroundings: NameSurroundings,
  given: readonly Token[],
  family: readonly Token[],
  rule: string,
  sure = true,
  hint: Gender | null = null,
): NameClaim {
  const all = [...given, ...family]
  const from = Math.min(...all.map((t) => t.from))
  const to = Math.max(...all.map((t) => (t.initial && surroundings.text[t.to] === '.' ? t.to + 1 : t.to)))
  // «Zane M.» keeps the family name back.
  const isKept = family.length === 1 && family[0]!.initial
  const familyName = family.length > 0 && !isKept ? family.map((t) => t.text).join(' ') : null
  const base = { from, to, rule, sure }
  const spelled = given.map((t) => (t.initial ? `${t.text}.` : t.text))
  const plain = given.filter((t) => !t.initial)
  if (plain.length === 0) {
    const givenName = spelled.length > 0 ? spelled.join(' ') : null
    const governed = givenName === null ? null : governing(surroundings, from, to)
    const [likely, other] = familyName === null ? [] : guessFamilyNames(familyName, governed)
    return {
      ...base,
      givenName,
      familyName: likely ?? null,
      declined: other !== undefined,
      gender: null,
      orElse: other === undefined || givenName === null ? null : { givenName, familyName: other },
    }
  }
  const governed = governing(surroundings, from, to)
  const gender = hint ?? genderBeside(surroundings, from, to)
  const words = plain.map((t) => t.text)
  const read = resolveName(words, familyName, governed, gender)
  const resolved =
    read.case === 'genitive' &&
    read.gender === 'male' &&
    governed === null &&
    BEFORE_CODE.test(surroundings.text.slice(to, to + 75))
      ? (asWoman(words, familyName) ?? read)
      : read
  // «Katju Holkeri from our unit would also join»; «instead of Jāni Bērziņu» has letters that tell its language.
  const isForeign = resolved.case !== 'nominative' && all.every((t) => /^[ -~]*$/u.test(t.text))
  if (isForeign && standsAmongUndeclined(surroundings, from, to))
    return {
      ...base,
      givenName: spelled.map(normaliseCase).join(' '),
      familyName: familyName === null ? null : normaliseCase(familyName),
      declined: false,
      gender: null,
      orElse: null,
    }
  const givenName =
    plain.length === given.length
      ? resolved.givenName
      : spelled.map((word) => (word.endsWith('.') ? word : resolved.givenName)).join(' ')
  return {
    ...base,
    givenName,
    familyName: resolved.familyName,
    declined: resolved.case !== 'nominative',
    gender: resolved.gender,
    orElse: resolved.orElse,
  }
}

/** «Anta Dzelzkalēja, 120572»: what no word governs stands in no genitive before its code. */
const BEFORE_CODE = /^(?:, [^,\n]{1,60})?[ ,;:(|\t–-]{1,3}\d{6}(?!\d)/u

/** A woman whose given name nobody has listed: both words as written, where they can be her nominative. */
function asWoman(given: readonly string[], family: string | null): ResolvedName | null {
  if (family === null) return null
  const [givenName, familyName] = [given.map(normaliseCase).join(' '), normaliseCase(family)]
  const isHers = ALL_HEARD.some(
    ([, l]) => l.looksDeclined && [givenName, familyName].every((n) => l.couldBeNominative(n, 'female')),
  )
  return isHers ? { givenName, familyName, case: 'nominative', gender: 'female', orElse: null } : null
}

/** The halves of a name as those of a person, to compare them. */
export const asNamed = onceEach(({ givenName, familyName }: Pick<NameClaim, 'givenName' | 'familyName'>) => ({
  givenName: givenName === null ? null : { value: givenName },
  familyName: familyName === null ? null : { value: familyName },
}))
