// Who is replaced and called by the family name alone, in its case: «Kārkliņa vietā nāks Gunita Apsīte».

import { HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import { EMPTY_FRAME, type PersonFrame, valuesOfName } from './person-frame.ts'

/** Who goes, under the family name in the nominative; null where the word may be none, or may be a man's and a woman's. */
export function familyAloneReplaced(name: NameClaim, unit: Unit, { text }: Findings): PersonFrame | null {
  if (name.rule !== 'name.single' || name.familyName === null) return null
  const place = unit.cues.find(
    (c) => c.kind === 'behindReplaced' && TITLE.test(text.slice(name.to, c.from)) && c.from > name.to,
  )
  // «Kārkliņa vietā …» puts somebody there.
  const isTaken =
    unit.names.some((n) => n.sure && n !== name) || unit.cues.some((c) => c.kind === 'iCome' || c.kind === 'theyCome')
  if (!place || !isTaken || !HEARD[place.language].declines) return null
  // «CFLA krēslā sēdēšu es»
  if (/^\p{Lu}{2,6}$/u.test(text.slice(name.from, name.to))) return null
  // «uz Rīgu viņa vietā brauksim»
  if (unit.cues.some((c) => c.kind === 'third' && c.from > name.to && c.to < place.from)) return null
  const { undeclineFamilyName, couldBeNominative } = HEARD[place.language]
  // «Ozolas kundzes vietā» has been read by its title.
  const told = name.sure
    ? [name.familyName]
    : GENDERS.flatMap((gender) =>
        undeclineFamilyName(name.familyName!, 'genitive', gender).filter((form) => couldBeNominative(form, gender)),
      )
  const [family, another] = [...new Set(told)]
  // «Semināra vietā», «Piektdienas vietā»: any noun can begin a sentence.
  if (family === undefined || another !== undefined || !(endsLikeFamily(family) || name.from - unit.from > 1))
    return null
  return {
    ...EMPTY_FRAME,
    ...valuesOfName({ ...name, familyName: family }),
    from: name.from,
    to: name.to,
    role: 'stays',
  }
}

// «Kārkliņa vietā», «Kārkliņa kunga vietā», «Ozolas kundzes vietā»
const TITLE = /^ (?:\p{Ll}{3,8} )?$/u
const GENDERS = ['male', 'female'] as const
