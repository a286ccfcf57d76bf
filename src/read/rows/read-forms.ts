// Labelled forms: «Vārds, uzvārds: … / Iestāde: … / Pk: …», one label a line or several in one, in any order. A person
// ends where a label comes again.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { toldInBracket } from '../names/told-in-bracket.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valuesOfName } from '../people/person-frame.ts'
import { around, coverOf, type Stretch } from '../text/cover.ts'
import { type Entry, findEntries } from './form-entries.ts'
import { isToBeTold, NAMES } from './name-of-entry.ts'
import { readAcross } from './read-across.ts'
import { whatEntrySays } from './what-entry-says.ts'

export interface Forms {
  readonly frames: readonly PersonFrame[]
  readonly covered: readonly Stretch[]
  /** An organisation that stands alone, without a name beside it, or once in all forms: the whole mail's. */
  readonly organisation: Value | null
  /** Whether it stands alone, and no other does: «Organisation: Delna» above a list. */
  readonly alone: boolean
}

/** People in labelled forms outside the stretches that are read already. */
export function readForms(findings: Findings, covered: readonly Stretch[]): Forms {
  const read = coverOf(covered)
  const entries = findEntries(findings).filter(
    (e) => !read.touches({ from: e.begin, to: e.to }) && !isInBracket(e, findings),
  )
  const across = readAcross(entries, findings)
  if (across) return { frames: across.frames, covered: across.used, organisation: null, alone: false }
  const frames: PersonFrame[] = []
  const used: Stretch[] = []
  const apart: Value[] = []
  let current: PersonFrame | null = null
  let pending: Entry[] = []
  /** The name of the current one is still to be told. */
  let isOpen = false
  const close = (): void => {
    // A code without a name beside it is bound like any other code in the text.
    const isHeading = pending.length === 1 && pending[0]!.onNextLine
    if (current && !isHeading && (current.givenName || current.familyName || (isOpen && frames.length > 0))) {
      frames.push(current)
      used.push(...pending)
    } else if (current?.organisation) {
      apart.push(current.organisation)
      used.push(...pending.filter((p) => p.label === 'organisation'))
    }
    current = null
    pending = []
    isOpen = false
  }
  for (const [i, entry] of entries.entries()) {
    if (isToBeTold(entry, findings)) {
      if (current?.givenName || current?.familyName) close()
      current ??= { ...EMPTY_FRAME, from: entry.begin, to: entry.to }
      pending.push(entry)
      isOpen = true
      continue
    }
    const other = OTHER_HALF.get(entry.label)
    const isHalf = other !== undefined && [entries[i + 1], entries[i - 1]].some((e) => e?.label === other)
    // «Name: Josep Maria / Surnames: Puigdevall Roca», in either order
    const half = [entries[i + 1], entries[i - 1]].find((e) => e?.label === 'familyName')
    const isOther = half !== undefined && isApartFrom(half, entry, findings)
    const label = isOther && entry.label === 'fullName' && !entry.inSentence ? 'givenName' : entry.label
    const told = whatEntrySays(
      { ...entry, label, isHalf, isApart: isOther && label === 'givenName' },
      findings,
      frames.at(-1)?.organisation ?? null,
    )
    if (told === null) continue
    const given: NameClaim | undefined =
      told !== 'ignored' && told.familyName && !current ? givenBefore(entry, findings) : undefined
    const filled: Partial<PersonFrame> | 'ignored' =
      given && told !== 'ignored' ? { ...told, givenName: valuesOfName(given).givenName } : told
    if (filled === 'ignored') {
      used.push({ from: entry.begin, to: entry.to })
      continue
    }
    if (current && repeats(current, filled)) close()
    const base: PersonFrame = current ?? { ...EMPTY_FRAME, from: entry.begin, to: entry.to }
    // «Surname: Lind, name: Eva»: what the second label leaves open the first has said.
    const givenName: Value | null = filled.givenName ?? base.givenName
    const familyName: Value | null = filled.familyName ?? base.familyName
    const fields: PersonFrame['fields'] = { ...base.fields, ...filled.fields }
    current = { ...base, ...filled, givenName, familyName, fields, to: entry.to }
    // Of a sentence only the value is read here; what it goes on to say is read like any other.
    const value = filled.familyName ?? filled.givenName ?? filled.organisation
    // «vārds: Vents Irbītis, 120385, no Delnas»: so it is behind a code that goes with the name.
    const code = NAMES.has(label) ? filled.code : null
    const to = entry.inSentence && value ? value.to : (code?.to ?? entry.to)
    pending.push({ ...entry, from: given?.from ?? entry.begin, to })
  }
  close()
  const told = frames.filter((f) => f.organisation !== null)
  const organisation = apart[0] ?? (told.length === 1 ? told[0]!.organisation : null)
  return { frames, covered: used, organisation, alone: apart.length === 1 }
}

/** «Zhao Wenbo (surname: Zhao)»: what a bracket tells of the name before it is no person of its own. */
function isInBracket({ from, label }: Entry, { names, text }: Findings): boolean {
  if (label !== 'familyName' && label !== 'givenName') return false
  const at = text.lastIndexOf(' (', from)
  if (at < 0 || from - at > A_LABEL || toldInBracket(at, text) === null) return false
  return around(names, at - 1, from).some((n) => n.to === at || (n.from < at && from <= n.to))
}

/** Letters of « (family name: ». */
const A_LABEL = 28

/** The label for the family name stands in a line or a sentence of its own, and what it says is no part of the other's value. */
function isApartFrom(half: Stretch, { from, to }: Stretch, { text }: Findings): boolean {
  const between = half.from >= to ? text.slice(to, half.from) : text.slice(half.to, from)
  const value = text.slice(half.from, half.to).trim()
  const told = text.slice(from, to)
  return (between.includes('\n') || /\.\s+$/u.test(told)) && value !== '' && !told.includes(value)
}

/** «Esmu Liene, uzvārds man Roze»: the given name right before the label of the family name. */
function givenBefore({ begin, inSentence }: Entry, { names, text }: Findings): NameClaim | undefined {
  if (!inSentence) return undefined
  return around(names, begin - 6, begin).find(
    (n) =>
      n.sure &&
      n.givenName !== null &&
      n.familyName === null &&
      n.to <= begin &&
      /^,? (?:\p{Ll}{1,3} )?$/u.test(text.slice(n.to, begin)),
  )
}

function repeats(frame: PersonFrame, filled: Partial<PersonFrame>): boolean {
  return (['givenName', 'familyName', 'organisation', 'code'] as const).some((field) => filled[field] && frame[field])
}

const OTHER_HALF = new Map<Entry['label'], Entry['label']>([
  ['givenName', 'familyName'],
  ['fullName', 'familyName'],
  ['familyName', 'givenName'],
])
