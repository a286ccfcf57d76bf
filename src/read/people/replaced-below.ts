// «Lindas krēslu ieņems Ritvars Dumpis», over the writer's own mail that registered Linda Mazā: whoever the list below
// holds, and the mail calls by the given name beside somebody new, gives way to them.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { isOwnEarlier } from '../own-words/own-earlier.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { People } from './find-people.ts'
import { findMessage } from './message-below.ts'
import type { Known } from './names-below.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valueOfOrganisation, valuesOfName } from './person-frame.ts'

/** Who stands on the writer's earlier list below and gives way to somebody new; empty: nobody, or nobody can tell who. */
export function findReplacedBelow(
  { frames, units }: Pick<People, 'frames' | 'units'>,
  findings: Findings,
  sender: Sender,
  known: Known,
): readonly PersonFrame[] {
  const coming = frames.filter((f) => f.role === 'comes')
  const isCoded = (f: PersonFrame): boolean => coming.some((o) => o.code?.value && (o === f || sameName(o, f)))
  const staysAnother = frames.some((f) => f.role === 'stays' && !coming.some((c) => sameName(c, f)))
  if (coming.length === 0 || !coming.every(isCoded) || staysAnother) return []
  const halves = findings.names.filter((n) => isMention(n, units) && findings.ownWords.kindAt(n.from) === 'own')
  if (halves.length === 0) return []
  const listed = known((message) => isOwnEarlier(message, findings.mail)).filter(
    (n) => !sameName(valuesOfName(n), sender),
  )
  // Who comes now is new, or their code is only put right.
  if (coming.some((f) => listed.some((n) => sameName(valuesOfName(n), f)))) return []
  const isOnly = new Set(listed.map(({ given, family }) => `${given} ${family}`)).size === 1
  const isTold = isOnly || units.some((u) => u.cues.some((c) => CHANGES.has(c.kind)))
  const gone = listed.filter((one) =>
    halves.some((half) => foldForCues(half.givenName!) === one.given && (isTold || isSaidToGo(half, units))),
  )
  if (new Set(gone.map(({ given, family }) => `${given} ${family}`)).size !== 1) return []
  const [one] = gone
  return [{ ...EMPTY_FRAME, ...valuesOfName({ ...one!, rule: 'below' }), from: one!.from, to: one!.to, role: 'stays' }]
}

/** The one organisation that the writer's earlier mail below names, whoever of it comes now; null: it names none or several. */
export function organisationBelow(below: readonly MessageBelow[], findings: Findings): Value | null {
  const named = below
    .filter((message) => isOwnEarlier(message, findings.mail))
    .flatMap((message) => findMessage(message, findings).organisations.filter((o) => !o.weak))
  const [one] = named
  return one && named.every((o) => foldForCues(o.value) === foldForCues(one.value))
    ? { ...valueOfOrganisation(one), rule: 'below' }
    : null
}

/** A given name alone, and no word that its bearer comes as before. */
function isMention(name: NameClaim, units: readonly Unit[]): boolean {
  const unit = unitAt(units, name)
  return (
    name.givenName !== null &&
    name.familyName === null &&
    name.sure &&
    unit !== undefined &&
    !unit.cues.some((c) => REMAINS.has(c.kind) || (c.kind === 'along' && name.from - c.to === 1))
  )
}

/** «Vēl viens labojums», «Pārējie trīs - pēc plāna» */
const CHANGES = new Set<CueKind>(['corrects', 'changes', 'others'])
const REMAINS = new Set<CueKind>(['asPlanned', 'keeps', 'listedAlready'])

/** «Santai rīt operācija, …», «Lindas krēslu ieņems …»: in the sentence, or in the next one of nobody else. */
function isSaidToGo(name: NameClaim, units: readonly Unit[]): boolean {
  const at = units.findIndex((u) => u.from <= name.from && name.to <= u.to)
  const next = units[at + 1]
  const told =
    next && !next.names.some((n) => n.sure && n.givenName !== name.givenName) ? [units[at]!, next] : [units[at]!]
  return told.some((u) => u.cues.some((c) => GOES.has(c.kind)))
}

const GOES = new Set<CueKind>([
  'staysAway',
  'isAway',
  'elsewhere',
  'takesOff',
  'insteadOf',
  'behindReplaced',
  'givesWay',
  'iStay',
  'inTheirPlace',
])
