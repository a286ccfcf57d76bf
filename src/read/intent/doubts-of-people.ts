// Doubts of who comes and from where, in readings that state it (rarely-right.ts).

import { comesAsChild } from '../codes/is-childs.ts'
import { tellsOfCode } from '../codes/left-without-code.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isOddCell, ownInsteadOf } from '../organisations/bystander.ts'
import { isDoubtful } from '../organisations/doubtful-organisation.ts'
import { isGuessedOrganisation } from '../organisations/guessed-organisation.ts'
import type { People } from '../people/find-people.ts'
import { isListItem, isRecord } from '../people/listed-people.ts'
import { nameOfFrame, type PersonFrame } from '../people/person-frame.ts'
import { hasSomeCue, type Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { Verdict } from './situation.ts'
import { saysMeToo } from './stands-in-header.ts'

/** Who signs below a mail that speaks of «her» or «him», and gives no code: often the other one comes. */
export function signsForAnother({ coming }: Verdict, { units }: People): string | null {
  const signer = coming.find((f) => f.givenName?.rule === 'signature' && !f.code)
  return signer && hasSomeCue(units, OF_OTHERS) ? `It is not clear whether ${nameOfFrame(signer)} comes.` : null
}

const OF_OTHERS = new Set<CueKind>(['third'])

/** «Piesaku ekskursijai savu meitu: Anna Ozola, 110607» */
export function isOfChild({ coming }: Verdict, _: People, { event }: Findings): string | null {
  return comesAsChild(coming, event)
}

/** Somebody of whom no word tells why the code is missing that others have, and who has no row of a table or form. */
export function comesWithoutCode({ intent, coming }: Verdict, { units }: People, findings: Findings): string | null {
  if (intent !== 'register' || !coming.some((f) => f.code)) return null
  const left = coming.find(
    (f) => !f.code && isNamedInProse(f) && !isSpokenOf(f, units, findings) && !saysMeToo(f, units, findings),
  )
  return left ? `It is not clear whether ${nameOfFrame(left)} comes, whose personal code is not given.` : null
}

function isNamedInProse({ givenName, familyName }: PersonFrame): boolean {
  const name = familyName ?? givenName
  return name !== null && !/^(?:table|label)/u.test(name.rule)
}

/** «Lauras kodu atsūtīšu rīt», «Michael Turner (US passport)»: in the sentence of the name or the next ones; «Nāks arī Anna Ozola» alone. */
function isSpokenOf({ givenName, familyName }: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  const { from, rule } = (familyName ?? givenName)!
  // Below a signature stand telephone numbers, and nothing of codes.
  if (rule === 'signature') return false
  const i = units.findIndex((u) => u.from <= from && from < u.to)
  const unit = units[i]
  if (!unit) return false
  const name = unit.names.find((n) => n.from === from)
  if (name && (isListItem(name, unit, findings) || isRecord(name, unit, findings))) return true
  // «Renārs ..., Valsts robežsardze – ...»
  if (BLANK.test(findings.text.slice(from, unit.to))) return true
  // «please register Grace Okafor, 120385, and Henry Wood»
  if (unit.cues.some((c) => c.kind === 'registering' && c.to <= from)) return true
  const isAlone = unit.names.length === 1 && unit.codes.length === 0 && hasSomeCue([unit], COMING)
  const isToldOf = name !== undefined && units.slice(i + 1, i + 3).some((u) => tellsOfCode(u, name, findings))
  return (
    isAlone || isToldOf || hasSomeCue([unit, ...units.slice(i + 1, i + 3).filter((u) => u.codes.length === 0)], OF_CODE)
  )
}

/** What is still to be told. */
const BLANK = /(?:^|[,;:(–-]) ?(?:\?|\.{3}|…)/u
const COMING = new Set<CueKind>(['theyCome'])
const OF_CODE = new Set<CueKind>([
  'codeWords',
  'later',
  'promises',
  'noCode',
  'documents',
  'notYet',
  'ownData',
  'otherNumberWords',
])

/** «Piesaku Juri Kalnu (030469) un Ozolu (120385)»; in «Kā solīju: Kalns 030469, Ozola 120385» an earlier mail has the rest, «Bērziņa (120380) un Skuja (050291)» call each other so. */
export function isCalledByFamilyName({ coming }: Verdict, { units }: People): string | null {
  const isAll = coming.every((f) => !f.givenName && f.familyName && f.code?.value && f.organisation)
  const left =
    coming.length > 1 && !isAll && !hasSomeCue(units, SUPPLEMENTING)
      ? coming.find((f) => !f.givenName && f.familyName)
      : undefined
  return left ? `It is not clear who ${left.familyName!.value} is.` : null
}

/** «Vārds: Anna / Anne»: two spellings, or two people in the place of one. */
export function isCalledTwoWays({ coming }: Verdict): string | null {
  const both = coming.flatMap((f) => [f.givenName, f.familyName]).find((half) => half?.value.includes('/'))
  return both ? `It is not clear who “${both.value}” is.` : null
}

const SUPPLEMENTING = new Set<CueKind>(['supplements'])

/** «Docētājs», «Indian», «Christmas child», «Konkurences padome to pieņem» */
export function hasGuessedOrganisation({ coming }: Verdict, _: People, findings: Findings): string | null {
  const guess = coming.find(
    (f) =>
      f.organisation &&
      (isGuessedOrganisation(f.organisation, findings) ||
        isDoubtful(f.organisation, coming, findings) ||
        isOddCell(f, findings)),
  )
  return guess ? `It is not clear whether “${guess.organisation!.value}” is the organisation.` : null
}

/** «The guard at the Saeima refused my code», signed by the British Business Club */
export function comesFromBystander({ coming }: Verdict, _: People, findings: Findings, sender: Sender): string | null {
  for (const frame of coming) {
    const own = ownInsteadOf(frame, coming, findings, sender)
    if (own !== null) return `It is not clear whether the organisation is “${frame.organisation!.value}” or “${own}”.`
  }
  return null
}
