// From findings to people: tables and forms first, since they speak for themselves, then sentences, where the cue
// nearest to a name decides whether its bearer comes, stays away or is only spoken of; last the writer.

import { HEARD } from '../locales/hearing.ts'
import { bindCodes, type Owner } from './bind-codes.ts'
import { bindOrganisations } from './bind-organisations.ts'
import type { CodeClaim } from './find-codes.ts'
import type { NameClaim } from './find-names.ts'
import type { Sender } from './find-sender.ts'
import { cuesWithin, type Findings } from './findings.ts'
import { EMPTY_FRAME, type PersonFrame, type Role, valuesOfName } from './person-frame.ts'
import { readForms } from './read-forms.ts'
import { readTables } from './read-tables.ts'
import { cutUnits, distanceTo, type Unit } from './units.ts'
import type { Cue, CueKind } from './words.ts'
import { sameName } from './same-name.ts'

export interface People {
  readonly frames: readonly PersonFrame[]
  readonly units: readonly Unit[]
  /** Whether the writer comes: by their own word, by a code that is theirs, or not said. */
  readonly senderComes: boolean
  readonly senderStays: boolean
  /** Somebody takes another's place, or a value is put right. */
  readonly substitutes: boolean
}

/** Everybody that the findings speak of. */
export function findPeople(findings: Findings, sender: Sender): People {
  const tables = readTables(findings)
  const forms = readForms(findings, tables.covered)
  const covered = [...tables.covered, ...forms.covered]
  const units = cutUnits(findings, covered)
  const isPerson = (name: NameClaim): boolean => !covered.some((c) => c.from <= name.from && name.to <= c.to) && !isContact(name, units) && (name.sure || !isLed(name, findings))
  const canOwn = (name: NameClaim): boolean => isPerson(name) && !units.some((u) => u.names.includes(name) && isReplaced(name, u, findings))
  const owners = bindCodes(units, findings, sender, canOwn)
  const listed = tables.frames.length > 0 || forms.frames.length > 0 || owners.size > 0

  const frames: PersonFrame[] = [...tables.frames, ...forms.frames]
  const owned = new Map<Owner, CodeClaim[]>()
  for (const [code, owner] of owners) owned.set(owner, [...(owned.get(owner) ?? []), code])
  for (const [owner, codes] of owned) {
    if (owner === 'nobody') continue
    const several = owner === 'sender' && new Set(codes.map((c) => c.value)).size > 1 && !units.some((u) => u.cues.some((c) => c.kind === 'corrects'))
    if (!several) frames.push(frameOfOwner(owner, codes, sender, units))
    // Codes that nobody stands near cannot all be the writer's: the question they answer may tell whose they are.
    else for (const code of codes) frames.push({ ...senderFrame(sender, 'comes', code), doubt: 'It is not clear whose personal code this is.' })
  }

  const introduced = findIntroduced(units, findings)
  let senderComes = owned.has('sender')
  let senderStays = false
  let substitutes = false
  for (const unit of units) {
    for (const name of unit.names) {
      if (owned.has(name) || !isPerson(name) || !isNamed(name)) continue
      if (findings.ownWords.kindAt(name.from) === 'signature') continue
      const role = roleOf(name, unit, findings, listed, introduced.has(unit))
      if (role === 'mentioned') continue
      frames.push({ ...EMPTY_FRAME, ...valuesOfName(name), from: name.from, to: name.to, role })
    }
    const told = whatTheSenderSays(unit, findings)
    senderComes ||= told === 'comes'
    senderStays ||= told === 'stays'
    substitutes ||= isSubstitution(unit, findings)
  }
  if (senderComes && !frames.some((f) => f.isSender || isSendersName(f, sender))) {
    const nameless = !sender.givenName && !sender.familyName && frames.some((f) => f.role === 'comes')
    if (!nameless && !speaksOnlyForOthers(frames, units, findings)) frames.push(senderFrame(sender, 'comes', null))
  }
  const named = frames.map((frame) => completeFromSender(frame, sender))
  const withUnnamed = [...named, ...findUnnamed(units, named, findings)]
  const organised = bindOrganisations(withUnnamed, units, findings, [forms.organisation, sender.organisation])
  return { frames: organised, units, senderComes, senderStays, substitutes }
}

function frameOfOwner(owner: NameClaim | 'sender', codes: readonly CodeClaim[], sender: Sender, units: readonly Unit[]): PersonFrame {
  // Of a slip and its correction («210319… то есть 120391») the last stands.
  const corrected = units.some((u) => u.cues.some((c) => c.kind === 'corrects'))
  const code = (corrected ? codes.findLast((c) => c.value !== '') : codes.find((c) => c.value !== '')) ?? codes[0]!
  // «250692-2xxxx… atvainojos, 250692-1xxxx»: the same code twice is one; two different ones are a doubt.
  const values = new Set(codes.map((c) => c.value).filter(Boolean))
  const doubt = values.size > 1 && !corrected ? 'Two different personal codes stand beside the name.' : null
  if (owner === 'sender') return { ...senderFrame(sender, 'comes', code), doubt }
  const named = valuesOfName(owner)
  return { ...EMPTY_FRAME, ...named, code, from: Math.min(owner.from, code.from), to: owner.to, doubt: doubt ?? named.doubt }
}

function senderFrame(sender: Sender, role: Role, code: CodeClaim | null): PersonFrame {
  const at = code ?? { from: 0, to: 0 }
  return { ...EMPTY_FRAME, givenName: sender.givenName, familyName: sender.familyName, code, role, from: at.from, to: at.to, isSender: true }
}

/** «Te Ginta no …» of Putniņa Ginta: half a name that is the writer's is the writer's whole name. */
function completeFromSender(frame: PersonFrame, sender: Sender): PersonFrame {
  if (frame.to === 0 || (frame.givenName && frame.familyName) || !isSendersName(frame, sender)) return frame
  return { ...frame, givenName: frame.givenName ?? sender.givenName, familyName: frame.familyName ?? sender.familyName }
}

function isSendersName(frame: PersonFrame, sender: Sender): boolean {
  return sameName(frame, sender)
}

/** A name in prose: a known given name, or two words of which the sentence says that they come. */
function isNamed(name: NameClaim): boolean {
  return name.sure || name.rule === 'name.unknown' || name.rule === 'name.capitals' || name.rule === 'name.initials'
}

function isContact(name: NameClaim, units: readonly Unit[]): boolean {
  const unit = units.find((u) => u.from <= name.from && name.to <= u.to)
  if (!unit) return false
  return unit.cues.some((c) => c.kind === 'contact' && c.to <= name.from && name.from - c.to < 40) && unit.codes.length === 0 && !unit.cues.some((c) => c.kind === 'theyCome' && c.to <= name.from && name.from - c.to < 30)
}

/** «from Agencia EFE», «no Delnas»: what is not surely a name is an organisation there. */
function isLed(name: NameClaim, { cues, text }: Findings): boolean {
  return cues.some((c) => c.kind === 'leads' && c.to <= name.from && /^ (?:\p{L}{1,3} )?$/u.test(text.slice(c.to, name.from)))
}

const ROLES: { readonly [K in CueKind]?: Role } = { iCome: 'comes', theyCome: 'comes', staysAway: 'stays', takesOff: 'stays', contact: 'mentioned' }

/** What the sentence says of a name that has no code: the nearest cue decides; in a list the list does. */
function roleOf(name: NameClaim, unit: Unit, findings: Findings, listed: boolean, introduced: boolean): Role {
  const replaced = isReplaced(name, unit, findings)
  if (replaced) return 'stays'
  const acting = unit.cues.filter((c) => ROLES[c.kind] !== undefined && !(c.kind === 'iCome' && !isTogether(name, unit, findings)))
  const nearest = acting
    .map((cue) => ({ cue, distance: distanceTo(cue, name, findings.text) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  // Taking off is done to whoever the sentence names, except to somebody whose verb of coming stands right beside.
  if (acting.some((c) => c.kind === 'takesOff') && !(nearest!.cue.kind === 'theyCome' && nearest!.distance < 20)) return 'stays'
  if (nearest && ROLES[nearest.cue.kind] === 'comes' && name.familyName === null && nearest.distance > 30 && !isIntroduced(name, unit, findings)) return 'mentioned'
  if (!nearest && isIntroduced(name, unit, findings)) return 'comes'
  if (nearest) return name.sure || ROLES[nearest.cue.kind] !== 'comes' || nearest.distance < 40 ? ROLES[nearest.cue.kind]! : 'mentioned'
  if (isListItem(name, unit, findings) || introduced || unit.cues.some((c) => c.kind === 'onTheList')) return 'comes'
  if (isRecord(name, unit, findings)) return 'comes'
  // «…: Marika Vīgante (250263), Uģis Kaņeps (kodu atsūtīšu pirmdien)»: one of a row of people with codes.
  return listed && unit.codes.length > 0 && name.familyName !== null && name.sure && !unit.asks ? 'comes' : 'mentioned'
}

/** «kopā ar Annu», «abi ar Lauru», «es un Juris»: first person plural takes the named one along. */
function isTogether(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  return unit.cues.some((c) => c.kind === 'along' && c.to <= name.from && /^ (?:\p{L}{3,14} )?$/u.test(text.slice(c.to, name.from)))
}

/** «viņas kolēģe Ērika»: one of the company, not yet named in full. */
function isIntroduced(name: NameClaim, unit: Unit, _findings: Findings): boolean {
  return unit.cues.some((c) => c.kind === 'unnamed' && name.from - c.to === 1)
}

/** A sentence that is a name and an organisation and nothing else: «Latgales plānošanas reģions, Guntis Lācis». */
function isRecord(name: NameClaim, unit: Unit, findings: Findings): boolean {
  if (!name.sure || name.familyName === null || name.declined || unit.organisations.length === 0) return false
  const told = [...unit.names, ...unit.organisations]
  const rest = findings.words.filter((w) => w.from >= unit.from && w.to <= unit.to && !told.some((t) => t.from <= w.from && w.to <= t.to))
  const quiet = cuesWithin(findings, 0, findings.text.length, 'staysAway', 'takesOff', 'asks', 'maybe').length === 0
  return quiet && rest.length <= 2
}

/** The lines under «piedalīsies:», as long as each names somebody. */
function findIntroduced(units: readonly Unit[], { text }: Findings): ReadonlySet<Unit> {
  const introduced = new Set<Unit>()
  let open = false
  for (const unit of units) {
    if (open && unit.names.some(isNamed)) introduced.add(unit)
    else open = text.slice(unit.from, unit.to).trimEnd().endsWith(':') && unit.cues.some((c) => ROLES[c.kind] === 'comes' || c.kind === 'onTheList')
  }
  return introduced
}

/** The line holds the name and little else. */
function isListItem(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  const lineStart = text.lastIndexOf('\n', name.from - 1) + 1
  const lineEnd = text.indexOf('\n', name.to) < 0 ? text.length : text.indexOf('\n', name.to)
  const lead = text.slice(lineStart, name.from)
  return /^\s*(?:(?:[-–•*·]|\d{1,2}[.)])\s*)$/u.test(lead) && lineEnd - lineStart < 120 && unit.cues.every((c) => ROLES[c.kind] !== 'stays')
}

/** Whose place is taken: «Annas vietā», «Annu aizstāt ar …», «instead of Anna», «вместо Анны». */
function isReplaced(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  return unit.cues.some((c) => {
    if (c.kind === 'behindReplaced') return c.from >= name.to && /^ {1,2}$/u.test(text.slice(name.to, c.from))
    if (c.kind !== 'beforeReplaced' || c.to > name.from) return false
    const between = text.slice(c.to, name.from)
    const taken = unit.cues.some((a) => a.kind === 'along' && a.from >= c.to && a.to <= name.from)
    return between.length <= 24 && !/[,;:–—]/u.test(between) && !taken && (name.declined || !name.sure || !HEARD[c.language].declines)
  })
}

/** Whether a sentence puts one person in another's place (and does not merely write in somebody's name). */
export function isSubstitution(unit: Unit, findings: Findings): boolean {
  const replaces = unit.cues.filter((c) => c.kind === 'insteadOf')
  return replaces.some((c) => {
    const ambiguous = unit.cues.some((b) => b.kind === 'behindReplaced' && b.from === c.from)
    return !ambiguous || unit.names.some((n) => isReplaced(n, unit, findings)) || unit.cues.some((v) => (v.kind === 'theyCome' || v.kind === 'takesOff') && distanceTo(v, c, findings.text) < 80)
  })
}

/** What the writer says of their own coming in one sentence. */
function whatTheSenderSays(unit: Unit, findings: Findings): 'comes' | 'stays' | null {
  const coming = unit.cues.filter((c) => c.kind === 'iCome' || (c.kind === 'comesBare' && isBare(c, unit, findings)))
  const staying = unit.cues.filter((c) => c.kind === 'iStay')
  const mine = (c: Cue): boolean => !unit.names.some((n) => isNamed(n) && n.to <= c.from && c.from - n.to < 30)
  if (staying.some((s) => coming.every((c) => distanceTo(s, c, findings.text) < 12 || s.from <= c.from)) && staying.some(mine)) return 'stays'
  if (coming.length === 0) return null
  if (unit.cues.some((c) => c.kind === 'maybe') || (unit.asks && !coming.some((c) => c.kind === 'iCome' && unit.codes.length > 0))) return null
  return 'comes'
}

/** A verb without a subject is the writer's where the sentence begins with it; one word alone also ends it («Буду!»). */
function isBare(cue: Cue, unit: Unit, { text }: Findings): boolean {
  const before = text.slice(unit.from, cue.from)
  if (!/^[^\p{L}]*(?:\p{L}{1,5}[,.!] ?)?$/u.test(before)) return false
  const phrase = text.slice(cue.from, cue.to)
  return phrase.includes(' ') || /^\s*(?:[.!,(]|$)/u.test(text.slice(cue.to, unit.to))
}

/** «Mēs piedalīsimies: …» speaks for those who are listed; the writer is one of them only if named. */
function speaksOnlyForOthers(frames: readonly PersonFrame[], units: readonly Unit[], findings: Findings): boolean {
  const coming = frames.filter((f) => f.role === 'comes')
  if (coming.length === 0) return false
  const singular = units.some((u) => u.cues.some((c) => c.kind === 'iCome' && !isPlural(c, findings) && whatTheSenderSays(u, findings) === 'comes'))
  const together = units.some((u) => u.names.some((n) => isTogether(n, u, findings)) && u.cues.some((c) => c.kind === 'iCome'))
  const meToo = units.some((u) => u.cues.some((c) => c.kind === 'me') && u.cues.some((c) => c.kind === 'iCome'))
  return !singular && !together && !meToo
}

function isPlural(cue: Cue, { folded }: Findings): boolean {
  const { pluralEndings } = HEARD[cue.language].words
  return pluralEndings.some((ending) => folded.slice(cue.from, cue.to).endsWith(ending))
}

/** «… un vēl viens kolēģis, vārdu precizēšu»: somebody comes whose name is still to be told. */
function findUnnamed(units: readonly Unit[], frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] {
  for (const unit of units) {
    if (unit.asks) continue
    for (const cue of unit.cues.filter((c) => c.kind === 'unnamed')) {
      const named = findings.names.some((n) => (n.sure || n.rule === 'name.unknown') && n.from >= cue.from - 40 && n.from - cue.to < 60)
      const promised = cuesWithin(findings, unit.from, unit.to, 'iCome', 'theyCome').length > 0 || frames.some((f) => f.role === 'comes')
      const later = cuesWithin(findings, cue.from, cue.to + 120, 'later').length > 0
      if (!named && promised && later) return [{ ...EMPTY_FRAME, from: cue.from, to: cue.to }]
    }
  }
  return []
}
