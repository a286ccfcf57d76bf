// Who speaks at the meeting stands in its invitation. A guest who asks for the floor, or hopes to meet them, puts none of
// them on the list: «Vai Iveta Kažoka man dos vārdu?», «Will Mr Citskovskis still be there?».

import type { Event } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { onceEach } from '../text/once-each.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** Whether a name is one of the invitation's, and the sentence about it gives no code and registers nobody. */
export function isOnProgramme(name: NameClaim, units: readonly Unit[], { event, mail }: Findings): boolean {
  const unit = unitAt(units, name)
  if (name.familyName === null || unit === undefined || unit.codes.length > 0) return false
  if (!unit.asks && unit.cues.some((c) => PUTS_DOWN.has(c.kind))) return false
  const named = asNamed(name)
  if (!speakersOf(event).some((speaker) => sameName(speaker, named))) return false
  const [givenName = '', ...rest] = (mail.from[0]?.name ?? '').split(/\s+/u)
  const writer = { givenName, familyName: rest.join(' ') || null }
  return !sameName(asNamed(writer), named)
}

const PUTS_DOWN = new Set<CueKind>(['theyCome', 'insteadOf', 'behindReplaced', 'beforeReplaced', 'takesOff'])

// «vadīs Iveta Kažoka, domnīcas PROVIDUS pētniece»
const NAME = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,20}) (\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)(?![\p{L}-])/gu

/** Two capitals side by side in the invitation; what of them is nobody's name is borne by no guest either. */
const speakersOf = onceEach(({ invitation }: Event) =>
  [...(invitation ?? '').matchAll(NAME)].map(([, givenName, familyName]) =>
    asNamed({ givenName: givenName!, familyName: familyName! }),
  ),
)
