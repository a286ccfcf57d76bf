// «Esmu Laura Ozols. Jā, Ozols, ne Ozola», «Kate Berzins here – Berzins, not Berzina!»: whoever gives all that is asked for, and
// says again how their name is spelled, expects to be misheard and corrects nothing that was written before.

import type { Findings } from '../findings.ts'
import { isWhole } from '../names/is-named.ts'
import { isLike } from '../names/new-family-names.ts'
import { sameName } from '../names/same-name.ts'
import { type PersonFrame, valuesOfName } from '../people/person-frame.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { announcesChange, answersConfirmation, quotesThemselves } from './changes-something.ts'

/** The sentences without those that only stress how the one who registers is spelled. */
export function withoutStressed(
  units: readonly Unit[],
  coming: readonly PersonFrame[],
  findings: Findings,
): readonly Unit[] {
  const [only, another] = coming
  if (!only?.code?.value || another || !only.organisation || !only.givenName || !only.familyName) return units
  if (findings.ownWords.inThread || answersConfirmation(findings)) return units
  if (announcesChange(findings) || quotesThemselves(findings) || units.some(speaksOfEarlier)) return units
  const first = units.flatMap((u) => u.names).find((n) => isTyped(n, findings) && sameName(valuesOfName(n), only))
  return first ? units.filter((u) => !stresses(u, first.to, findings)) : units
}

/** With both names where it stands, and not called by one of them. */
function isTyped(name: Unit['names'][number], { text, ownWords }: Findings): boolean {
  return isWhole(name) && ownWords.kindAt(name.from) === 'own' && text.slice(name.from, name.to).includes(' ')
}

/** «Ozols, ne Ozola», «Jon, not John», behind the whole name: two spellings of one word, the second one denied. */
function stresses({ cues, codes }: Unit, behind: number, { text }: Findings): boolean {
  return (
    codes.length === 0 &&
    cues.some((c) => {
      if (c.kind !== 'negates' || c.from < behind) return false
      const right = BEFORE.exec(text.slice(Math.max(0, c.from - LONGEST), c.from))?.[1]
      const wrong = BEHIND.exec(text.slice(c.to, c.to + LONGEST))?.[1]
      return right !== undefined && wrong !== undefined && isLike(right, wrong)
    })
  )
}

const BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}-]{1,30}),? (?:\p{Ll}{1,3} )?$/u
const BEHIND = /^ (\p{Lu}[\p{L}-]{1,30})/u
const LONGEST = 40

/** An earlier mail, or what was made of it; «nevis» alone is heard as a correction, too. */
function speaksOfEarlier({ cues }: Unit): boolean {
  const denies = ({ from }: Cue): boolean => cues.some((n) => n.kind === 'negates' && n.from === from)
  return cues.some((c) => EARLIER.has(c.kind) && !denies(c))
}

const EARLIER = new Set<CueKind>([
  'before',
  'iRegistered',
  'corrects',
  'shouldBe',
  'asPlanned',
  'others',
  'ourThings',
  'newName',
])
