// Which organisation is whose: the one in the person's own cell or between the commas beside them, the heading or
// «no …:» above their group, the only one in the mail, the signature's, the From header's. In this order.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isDepartment, namesAnOrganisation } from './find-organisations.ts'
import { closingLength } from './find-signature.ts'
import { cuesWithin, type Findings } from './findings.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from './person-frame.ts'
import type { Unit } from './units.ts'

/** Gives an organisation to the frames that lack one. `fallback`: the form's or the From header's own. */
export function bindOrganisations(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
  fallback: readonly (Value | null)[],
): readonly PersonFrame[] {
  const inBody = units.flatMap((u) => u.organisations).filter((o) => findings.ownWords.kindAt(o.from) !== 'signature')
  const distinct = new Set(inBody.filter((o) => !o.weak).map((o) => foldForCues(o.value)))
  const only = distinct.size === 1 ? inBody.find((o) => !o.weak) : distinct.size === 0 ? inBody[0] : undefined
  const signature = organisationOfSignature(findings)
  return frames.map((frame) => {
    if (frame.organisation || frame.role === 'mentioned') return frame
    const own = besidePerson(frame, frames, units, findings) ?? heading(frame, frames, inBody, units, findings)
    const organisation =
      own ??
      (only ? valueOfOrganisation(only) : null) ??
      nearestBefore(frame, inBody) ??
      signature ??
      fallback.find((v) => v !== null) ??
      null
    return { ...frame, organisation }
  })
}

function unitOf(frame: PersonFrame, units: readonly Unit[]): Unit | undefined {
  return units.find((u) => u.from <= frame.from && frame.from < u.to)
}

/** The stretch of the person's sentence that is nearer to them than to anybody else. */
function besidePerson(
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): Value | null {
  const unit = unitOf(frame, units)
  if (!unit || frame.to === 0) return null
  const others = frames.filter((f) => f !== frame && f.to > 0 && f.from >= unit.from && f.to <= unit.to)
  const end = Math.min(unit.to, ...others.filter((f) => f.from >= frame.to).map((f) => f.from))
  const begin = Math.max(unit.from, ...others.filter((f) => f.to <= frame.from).map((f) => f.to))
  const inSentence = findings.organisations.filter((o) => o.from >= begin && o.to <= end)
  const after = inSentence.find((o) => o.from >= frame.from)
  const before = inSentence.findLast((o) => o.to <= frame.from)
  const alone = others.length === 0
  const claim = alone
    ? (strongest(inSentence) ?? null)
    : (after ?? (others.some((f) => f.to <= frame.from) ? null : before) ?? null)
  const cell = leftoverCell(frame, begin, end, findings)
  if (claim && cell && claim.weak)
    return cell.value.length > claim.value.length + 2 && /\p{L}/u.test(cell.value) && overlaps(cell, claim)
      ? cell
      : valueOfOrganisation(claim)
  if (claim) return wholeCell(claim, cell) ?? valueOfOrganisation(claim)
  return cell
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to
}

/** «SIA Baltic Data»: a nominative cell that goes on around the claim is the name in full. */
function wholeCell(claim: OrganisationClaim, cell: Value | null): Value | null {
  if (
    !cell ||
    !overlaps(claim, cell) ||
    claim.rule === 'organisation.genitive' ||
    claim.rule === 'organisation.locative'
  )
    return null
  return cell.from <= claim.from && cell.to >= claim.to ? cell : null
}

function strongest(claims: readonly OrganisationClaim[]): OrganisationClaim | undefined {
  return claims.find((c) => !c.weak) ?? claims[0]
}

const CELL_BORDER = /[,;\t|()]|\s[-–—]\s|[-–—]\s|:\s|\.\s*$/gu

/** In «Name, X, code» the X, whatever it is, unless it is a post, a contact or part of a sentence. */
function leftoverCell(frame: PersonFrame, begin: number, end: number, findings: Findings): Value | null {
  if (!frame.code && !frame.givenName) return null
  const raw = findings.text.slice(begin, end)
  const borders = [0, ...[...raw.matchAll(CELL_BORDER)].flatMap((m) => [m.index, m.index + m[0].length]), raw.length]
  const used = [...findings.names.filter((n) => n.sure || (n.from < frame.to && frame.from < n.to)), ...findings.codes]
  const near: Value[] = []
  for (let i = 0; i + 1 < borders.length; i += 2) {
    const [from, to] = [begin + borders[i]!, begin + borders[i + 1]!]
    const text = findings.text.slice(from, to)
    const bare = text.trim()
    if (
      bare.length < 2 ||
      bare.length > 90 ||
      bare.includes('\n') ||
      [...used, ...findings.besides].some((u) => u.from < to && from < u.to)
    )
      continue
    if (findings.text[to] === ':' && !findings.organisations.some((o) => o.from >= from && o.to <= to)) continue
    if (!/^["„“«]?[\p{Lu}\d]/u.test(bare) && !(findings.lowerCase && /^\p{L}/u.test(bare))) {
      if (!cuesWithin(findings, from, to, 'standIns').some((c) => c.to - c.from > bare.length * 0.6)) continue
    }
    if (/[@\d]{3}|\+\d|https?:|www\./u.test(bare) || bare.split(/\s+/u).length > 10) continue
    if (
      isSpeech(from, to, findings) ||
      (!findings.lowerCase && !looksLikeName(bare)) ||
      /^(?:\p{Lu}\. ?){1,3}$/u.test(bare)
    )
      continue
    const cell = cleanOrganisation({ text, from, to }, findings, 'organisation.cell')
    if (cell) near.push(cell)
  }
  return near.find((v) => v.from >= frame.from) ?? near.at(-1) ?? null
}

const SPEECH = [
  'iCome',
  'theyCome',
  'staysAway',
  'takesOff',
  'insteadOf',
  'codeWords',
  'me',
  'asks',
  'posts',
  'courtesy',
  'otherNumberWords',
  'streets',
  'contact',
  'meeting',
  'maybe',
  'noCode',
  'unnamed',
  'below',
] as const

/** Part of a sentence rather than a name: it contains words that do something, or a person's post. */
function isSpeech(from: number, to: number, findings: Findings): boolean {
  if (cuesWithin(findings, from, to, 'standIns').length > 0) return false
  if (cuesWithin(findings, from, to, ...SPEECH).length > 0) return true
  return findings.words.filter((w) => w.from >= from && w.to <= to).every((w) => isCommonWord(w.folded))
}

function isCommonWord(folded: string): boolean {
  return isDepartment(folded) || /^\d/u.test(folded) || COMMON.has(folded)
}

/** Names are mostly capitals; a run of small words with one capital in front is the beginning of a sentence. */
function looksLikeName(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? []
  return (
    words.length < 3 || namesAnOrganisation(text) || words.filter((w) => /^\p{Lu}/u.test(w)).length * 2 > words.length
  )
}

const COMMON = new Set(ALL_HEARD.flatMap(([, { words }]) => words.common.map(foldForCues)))

/** A line (or «no X:») that names the organisation of the people below it, up to the next such. */
function heading(
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  inBody: readonly OrganisationClaim[],
  units: readonly Unit[],
  { text }: Findings,
): Value | null {
  const heads = inBody.filter((o) => {
    const lineStart = text.lastIndexOf('\n', o.from - 1) + 1
    const lineEnd = text.indexOf('\n', o.to) < 0 ? text.length : text.indexOf('\n', o.to)
    const rest = text.slice(lineStart, o.from) + text.slice(o.to, lineEnd)
    const alone =
      rest
        .replace(/\([^)]*\)/gu, '')
        .replace(/(?<!\p{L})\p{Lu}{2,7}(?!\p{L})/gu, '')
        .replace(/[^\p{L}]/gu, '').length < 4
    const colon = /^\s*(?:\([^)]{1,30}\))?\s*:/u.test(text.slice(o.to, o.to + 40))
    return (alone || colon) && !frames.some((f) => f.from < o.to && o.from < f.to)
  })
  const above = heads.findLast((o) => o.to <= frame.from)
  if (!above || (heads.length === 1 && units.length > 40)) return null
  return valueOfOrganisation(above)
}

function nearestBefore(frame: PersonFrame, inBody: readonly OrganisationClaim[]): Value | null {
  if (frame.to === 0) return null
  const before = inBody.findLast((o) => !o.weak && o.to <= frame.from) ?? inBody.find((o) => !o.weak)
  return before ? valueOfOrganisation(before) : null
}

/** The organisation in the signature: the first that is named as one, else a line that can be nothing else. */
export function organisationOfSignature(findings: Findings): Value | null {
  const { ownWords, organisations, text, names } = findings
  const inSignature = organisations.filter((o) => ownWords.kindAt(o.from) === 'signature')
  const claim = inSignature.find((o) => !o.weak)
  const lines = ownWords.lines.filter((l) => l.kind === 'signature')
  if (claim) {
    const line = lines.find((l) => l.from <= claim.from && claim.to <= l.to)
    // «Baltic Ventures Consulting SIA», «Latvijas Universitāte / University of Latvia»: the line's own cell in full.
    const cell = line && claim.rule !== 'organisation.genitive' ? cellAround(claim, text, line) : null
    return cell
      ? (cleanOrganisation(cell, findings, 'signature') ?? valueOfOrganisation(claim))
      : { ...valueOfOrganisation(claim), rule: 'signature' }
  }
  const weak = inSignature[0]
  const candidates: { text: string; from: number; to: number }[] = []
  for (const line of lines) {
    const raw = text.slice(line.from, line.to)
    for (const part of raw.split(/[|·•]/u)) {
      const bare = part.trim()
      const from = line.from + raw.indexOf(part)
      const to = from + part.length
      if (!/^["„“«]?\p{Lu}/u.test(bare) || bare.length < 2 || bare.length > 80 || /\d{3}|@|www\.|https?:/u.test(bare))
        continue
      if (
        names.some(
          (n) => n.from < to && from < n.to && (n.sure || n.rule === 'name.initials' || n.rule === 'name.unknown'),
        )
      )
        continue
      if (isSpeech(from, to, findings) || cuesWithin(findings, from, to, 'departments', 'posts', 'streets').length > 0)
        continue
      if (closingLength(foldForCues(bare)) > 0 || !looksLikeName(bare) || /^(?:\p{Lu}\. ?){1,3}$/u.test(bare)) continue
      candidates.push({ text: part, from, to })
    }
  }
  const told = candidates.find((c) => namesAnOrganisation(c.text)) ?? (weak ? null : candidates[0])
  if (told) return cleanOrganisation(told, findings, 'signature.line')
  return weak ? { ...valueOfOrganisation(weak), rule: 'signature' } : null
}

function cellAround(
  claim: OrganisationClaim,
  text: string,
  line: { from: number; to: number },
): { text: string; from: number; to: number } {
  const before = text.slice(line.from, claim.from)
  const after = text.slice(claim.to, line.to)
  const from = claim.from - (/[^,|·;(\t]*$/u.exec(before)?.[0].length ?? 0)
  const to = claim.to + (/^[^,|·;(\t]*/u.exec(after)?.[0].length ?? 0)
  return { text: text.slice(from, to), from, to }
}
