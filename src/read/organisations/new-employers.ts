// Where somebody was before, and where they are now: «moved from Delna to Tilde», «you put me under SEB; it should be
// Swedbank». The place in such a sentence tells an organisation, whatever it is called; the one left is nobody's.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Cue } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isTown, namesAnOrganisation } from './organisation-words.ts'

const SAID = ALL_HEARD.flatMap(
  ([
    language,
    {
      organisations: { newEmployers },
    },
  ]) => (newEmployers ? { language, ...newEmployers } : []),
)

/** The rule of what somebody left: nobody's organisation. */
export const LEFT = 'organisation.left'
const JOINED = 'organisation.joined'
/** The rule of what the mail puts in an organisation's place. */
export const CORRECTED_TO = 'organisation.corrected'

/** «from the Ministry of Health to the Red Cross» are two, whatever else could be read there. */
export function isOfMove({ rule }: OrganisationClaim): boolean {
  return rule === LEFT || rule === CORRECTED_TO || rule === JOINED
}

/** One is heard in many a name. */
const A_FEW = 2
/** Of the cues of a mail that is not in a language few are of it. */
const A_PART = 0.1

export function* findNewEmployers(text: string, cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const { language, told, corrected, named = [], any } of SAID) {
    // Whole sentences are looked for: where hardly a word of the language is heard, there are none.
    const heard = cues.filter((c) => c.language === language).length
    if (heard < Math.max(A_FEW, cues.length * A_PART) || text.search(any) < 0) continue
    for (const shape of told) yield* claimsOf(shape, JOINED, text)
    for (const shape of named) yield* claimsOf(shape, CORRECTED_TO, text)
    const put = corrected.flatMap((shape) => [...claimsOf(shape, CORRECTED_TO, text)])
    // «You put me under Delna. It should be Swedbank»: what the one is said to be, so is the other.
    if (put.some((c) => namesAnOrganisation(c.value) || c.rule === LEFT)) yield* put
  }
}

function* claimsOf(shape: RegExp, rule: string, text: string): Generator<OrganisationClaim> {
  for (const { groups, indices } of text.matchAll(shape)) {
    const both = groups?.old !== undefined && groups.new !== undefined
    // «Replace Tom Hale with Anna Berg»
    if (both && isPerson(groups.old!) && isPerson(groups.new!)) continue
    for (const [side, kind] of [
      ['old', LEFT],
      ['new', rule],
    ] as const) {
      const [value, at] = [groups?.[side], indices?.groups?.[side]]
      if (value && at && (both || !isPersonOrPlace(value)))
        yield { value: value.replace(/^["“„«]|["”»]$/gu, ''), from: at[0], to: at[1], rule: kind, weak: false }
    }
  }
}

/** «moved to Riga», «joined Ann Lee»; beside the one that was left it is what it is. */
function isPersonOrPlace(value: string): boolean {
  if (namesAnOrganisation(value)) return false
  return isTown(foldForCues(value)) || isTown(foldForCues(value.split(' ')[0]!)) || isPerson(value)
}

function isPerson(value: string): boolean {
  const [first = '', second] = value.split(' ')
  return second !== undefined && knownGivenNames(first).length > 0
}
