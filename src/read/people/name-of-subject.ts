// «Kā tēmā, tikai dzimis 19.06.1985. Ints» under «Pieteikums: Ints Blūms, …»: what the body leaves out of the name of the
// only one who comes stands in the Subject.

import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { CueKind } from '../text/words.ts'
import type { PersonFrame, Value } from './person-frame.ts'
import { pointsToSubject, searchSubject } from './read-subject.ts'

/** The frames, of which the only one who comes has the name, or the family name, that the Subject tells. */
export function withNameOfSubject(frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] {
  const [one, ...more] = frames.filter((f) => f.role === 'comes')
  if (!one || more.length > 0) return frames
  // «Pieteikums tēmā, kods 120385. Anna» under «Pieteikums: Juris Kalns»: the clerk only signs.
  const isClerk = one.isSender && pointsToSubject(findings) && !findings.cues.some((c) => FIRST_PERSON.has(c.kind))
  if (one.givenName && one.familyName && !isClerk) return frames
  const [name, ...others] = searchSubject(findings).names.filter((n) => n.sure && isNamed(n))
  if (!name || others.length > 0 || name.declined || name.givenName === null || name.familyName === null) return frames
  if (name.givenName !== one.givenName?.value && !isClerk) return frames
  const { from, to, rule } = name
  const told = (value: string): Value => ({ value, source: 'subject', from, to, rule })
  const whole = { ...one, givenName: told(name.givenName), familyName: told(name.familyName) }
  return frames.map((f) => (f === one ? whole : f))
}

const FIRST_PERSON = new Set<CueKind>(['iCome', 'me', 'myself', 'iAm'])
