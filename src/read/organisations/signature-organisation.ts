// The organisation in a signature: the first line that names one as such, else a line that can be nothing else.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { closingLength } from '../own-words/find-signature.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from '../people/person-frame.ts'
import { around } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { ARTICLE } from '../text/small-words.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import { isSpeech, looksLikeName, overlaps } from './leftover-cell.ts'
import { isHead, isTown, isWorkOfTeam, namesAnOrganisation } from './organisation-words.ts'

/** «Director of the Foundation» */
const BEHIND_POST = new RegExp(`^ \\p{Ll}{2,3} ${ARTICLE}$`, 'u')

interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

export function organisationOfSignature(findings: Findings, frames: readonly PersonFrame[]): Value | null {
  const { ownWords, organisations, text } = findings
  // A sentence below the signature («Šī vēstule pieder …») says whose the mail is, not whose the writer.
  const lines = ownWords.lines.filter((l) => {
    if (l.kind !== 'signature') return false
    const line = text.slice(l.from, l.to).trim()
    const isSentence = /^(?:[^ ]+ ){5,}[^ ]+\.$/u.test(line)
    return !isSentence || isSomebodysName(line.split(',')[0]!, frames, findings)
  })
  const inSignature = organisations.filter((o) => lines.some((l) => l.from <= o.from && o.to <= l.to))
  const sure = inSignature.filter((o) => !o.weak)
  const own = sure.filter((o) => !isHeadedBy(o, findings))
  const first = ofDomain(own, findings) ?? own.find((o) => !isService(o)) ?? own[0] ?? sure[0]
  // «Partner, Government & Public Services / Nordhaven Advisory SIA»: what stands behind a post is the part that another line's company has.
  const company = first && isBehindPost(first, findings) ? sure.find((o) => o.rule === 'organisation.legal-form') : null
  const claim = company ?? first
  if (claim) {
    const line = lines.find((l) => l.from <= claim.from && claim.to <= l.to)
    // «Baltic Ventures Consulting SIA», «Latvijas Universitāte / University of Latvia»: the line's own cell in full.
    const cell = line && claim.rule !== 'organisation.genitive' ? cellAround(claim, text, line) : null
    const whole = cell ? cleanOrganisation(cell, findings, 'signature') : null
    return whole ?? { ...valueOfOrganisation(claim), rule: 'signature' }
  }
  // «Ieva Kalniņa, Zaļā josta»: behind the writer's own name commas part cells as bars do.
  const all = lines.flatMap((line) => {
    const first = text.slice(line.from, line.to).split(',')[0]!
    const isApart = isSomebodysName(first, frames, findings) || isField(first)
    return cutLine(text, line, isApart ? /[|·•,]/u : /[|·•]/u)
  })
  const signed = all.findIndex(
    (cell) => isSomebodysName(cell.text, frames, findings) && /\p{L} +\p{L}/u.test(cell.text),
  )
  const cells = all.filter((cell, i) => canBeOrganisation(cell, signed >= 0 && i > signed, frames, findings))
  const told = cells.find((c) => namesAnOrganisation(c.text)) ?? (inSignature[0] ? undefined : cells[0])
  if (told) return cleanOrganisation(told, findings, 'signature.line')
  return inSignature[0] ? { ...valueOfOrganisation(inSignature[0]), rule: 'signature' } : null
}

/** «Izglītības ministrija / Valsts izglītības satura centrs» from @visc.gov.lv: of several the one whose initials the domain has. */
function ofDomain(claims: readonly OrganisationClaim[], { mail }: Findings): OrganisationClaim | undefined {
  const labels = mail.from[0]?.address?.split('@')[1]?.toLowerCase().split('.') ?? []
  return claims.length < 2 ? undefined : claims.find(({ value }) => labels.includes(initialsOf(value)))
}

/** «visc»; too few letters tell nothing. */
function initialsOf(value: string): string {
  const letters = (foldForCues(value).match(/(?<!\p{L})\p{L}/gu) ?? []).join('')
  return letters.length > 2 ? letters : ''
}

/** «MAJ, US Army / Office of Defense Cooperation / American Embassy»: arms in which somebody serves are seldom whom they represent. */
function isService({ value }: OrganisationClaim): boolean {
  return SERVICES.has(foldForCues(value.slice(value.lastIndexOf(' ') + 1)))
}

const SERVICES = new Set(everyOf(({ organisations }) => organisations.services ?? []))

/** «Head of Public Sector Solutions»: what a person is the head of is hardly the whole that another line names. */
function isHeadedBy({ from }: { readonly from: number }, { cues, text }: Findings): boolean {
  return around(cues, from - 8, from).some((c) => c.kind === 'posts' && BEHIND_POST.test(text.slice(c.to, from)))
}

function isBehindPost({ from, rule }: OrganisationClaim, { cues, text }: Findings): boolean {
  return (
    rule === 'organisation.name' &&
    around(cues, from - 4, from).some((c) => c.kind === 'posts' && /^, ?$/u.test(text.slice(c.to, from)))
  )
}

/** «Projektu vadītājs | Sabiedrība par atklātību – Delna»: a line's parts between bars. */
function cutLine(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  border: RegExp,
): readonly Cell[] {
  let start = from
  return text
    .slice(from, to)
    .split(border)
    .map((part) => {
      const cell = { text: part, from: start, to: start + part.length }
      start = cell.to + 1
      return cell
    })
}

/** `signed`: the writer's full name stands above, so that other capitals are hardly another person's. */
export function canBeOrganisation(
  cell: Cell,
  signed: boolean,
  frames: readonly PersonFrame[],
  findings: Findings,
): boolean {
  const { from, to } = cell
  const bare = cell.text.trim()
  if (!/^["„“«]?\p{Lu}/u.test(bare) || bare.length < 2 || bare.length > 80) return false
  if (/\d|@|www\.|https?:/u.test(bare) && !namesAnOrganisation(bare) && !(signed && isNumberedName(bare))) return false
  if (/\d{3}|@|www\.|https?:/u.test(bare) || /^(?:\p{Lu}\. ?){1,3}$/u.test(bare)) return false
  if (
    findings.names.some(
      (n) => overlaps(n, cell) && (n.sure || n.rule === 'name.initials' || (n.rule === 'name.unknown' && !signed)),
    )
  )
    return false
  if (isTown(foldForCues(bare)) || isBareHead(foldForCues(bare)) || isField(bare)) return false
  if (closingLength(foldForCues(bare), bare) > 0 || isSomebodysName(bare, frames, findings)) return false
  if (isSpeech(from, to, findings) || cuesWithin(findings, from, to, 'departments', 'posts', 'streets').length > 0)
    return false
  return looksLikeName(bare)
}

/** «Blue Lemon 42», not «Elizabetes 2», «Box 12» */
function isNumberedName(bare: string): boolean {
  const last = /^(?:\p{Lu}\p{L}+ )?(\p{Lu}\p{L}{3,}) \d{1,2}$/u.exec(bare)?.[1]
  if (last === undefined || isHead(foldForCues(last)) || isTown(foldForCues(last))) return false
  return !ALL_HEARD.some(([, { organisations }]) => organisations.goesOn?.test(last)) && readLabel(last) === null
}

/** «Secretariat», «Birojs», alone on a line: of some body, and no name. */
function isBareHead(folded: string): boolean {
  return isHead(folded) && !STAND_ALONE.has(folded)
}

/** «Public affairs», «Government Relations», «Travel & events»: what somebody works on. */
function isField(cell: string): boolean {
  const folded = foldForCues(cell).trim()
  return isWorkOfTeam(folded) || (FIELDS.has(folded.split(' ').at(-1)!) && !namesAnOrganisation(cell))
}

const FIELDS = new Set(everyOf(({ organisations }) => organisations.fields ?? []))

const STAND_ALONE = new Set(everyOf(({ organisations }) => organisations.standAlone.map(foldForCues)))

function cellAround(
  claim: { readonly from: number; readonly to: number },
  text: string,
  line: { readonly from: number; readonly to: number },
): Cell {
  const from = claim.from - (/[^,|·•;(\t@]*$/u.exec(text.slice(line.from, claim.from))?.[0].length ?? 0)
  const to = claim.to + (/^[^,|·•;(\t]*/u.exec(text.slice(claim.to, line.to))?.[0].length ?? 0)
  return { text: text.slice(from, to), from, to }
}
