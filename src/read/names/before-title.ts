// «No mums būs Pētersones kundze», «Ozola kungs»: in front of such a title a family name stands in the genitive, whatever
// the case of the title, and is somebody's though no given name is told.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { Gender } from '../../locales/locale.ts'
import type { NameClaim } from './name-claim.ts'
import { normaliseCase } from './normalise-case.ts'

/** What a title right behind a family name tells: its nominative and its bearer's gender; null: none stands there. */
export function namedBeforeTitle(
  form: string,
  text: string,
  to: number,
): Pick<NameClaim, 'familyName' | 'gender' | 'sure' | 'declined'> | null {
  const behind = text.slice(to, to + LONGEST)
  for (const [, { titlesBehind, undeclineFamilyName, couldBeNominative }] of ALL_HEARD) {
    const gender = GENDERS.find((g) => titlesBehind?.[g].test(behind))
    if (gender === undefined) continue
    const spelled = normaliseCase(form)
    const [genitive] = undeclineFamilyName(spelled, 'genitive', gender)
    // «Šteinberga kundze»: some leave it in the nominative.
    const familyName = genitive ?? (couldBeNominative(spelled, gender) ? spelled : undefined)
    if (familyName !== undefined && couldBeNominative(familyName, gender))
      return { familyName, gender, sure: true, declined: true }
  }
  return null
}

const GENDERS: readonly Gender[] = ['male', 'female']
/** Letters of the longest title and what ends it. */
const LONGEST = 12
