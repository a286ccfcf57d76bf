// A body that only stands in a sentence («the guard at the Saeima refused my code») is hardly whose person comes, where
// the writer's own is named besides: in the signature, the From header, or like the mail domain.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue } from '../text/words.ts'
import { namesakeOfDomain } from './namesake-of-domain.ts'
import { isDepartment, isPlaceWord, namesAnOrganisation } from './organisation-words.ts'
import { isLikeDomain, maybeSameBody } from './same-body.ts'
import { isRepresented } from './told-own.ts'

/** The writer's own body, where a frame's is another that nothing leads to the person; null: nothing speaks against it. */
export function ownInsteadOf(
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  findings: Findings,
  sender: Sender,
): string | null {
  const body = frame.organisation
  if (body?.source !== 'text' || !IN_SENTENCE.has(body.rule) || isLikeDomain(body.value, findings.mail)) return null
  if (findings.ownWords.kindAt(body.from) !== 'own') return null
  // What a land keeps here is called in its own language by those who work there.
  if (MISSIONS.some((stem) => foldForCues(body.value).includes(stem)) || isRepresented(body, findings)) return null
  if (isBeside(body, frame, findings) || standsApart(body, findings) || opensOrSends(body, findings)) return null
  const domains = namesakeOfDomain(findings, frames)?.value
  const own = [sender.organisation?.value, ...ownClaims(findings), domains].filter((name) => name !== undefined)
  return own.find((name) => canBeOwn(name) && !maybeSameBody(name, body.value)) ?? null
}

/** What a cell was taken for («born on December 25 (yes, Christmas child)»), which is no name of a body, while the mail has one; not right behind a name. */
export function isOddCell(frame: PersonFrame, { organisations, text }: Findings): boolean {
  const cell = frame.organisation
  if (cell?.rule !== 'organisation.cell' || namesAnOrganisation(cell.value)) return false
  const name = frame.familyName ?? frame.givenName
  const isBehindName = name?.source === 'text' && /^(?:,? \(?| [–—-] )$/u.test(text.slice(name.to, cell.from))
  if (isBehindName || /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(cell.value) || isPlaceWord(foldForCues(cell.value.split(' ')[0]!)))
    return false
  return organisations.some(
    (o) => !o.weak && o.from !== cell.from && namesAnOrganisation(o.value) && !maybeSameBody(o.value, cell.value),
  )
}

const MISSIONS = everyOf(({ organisations }) => organisations.missions ?? [])

/** Rules that find a body in a sentence of a language that does not decline it. */
const IN_SENTENCE = new Set([
  'organisation.abbreviation',
  'organisation.apposed',
  'organisation.called',
  'organisation.led',
  'organisation.name',
  'organisation.nominative',
  'organisation.quoted',
  'organisation.shape',
  'organisation.well-known',
  'organisation.workplace',
])

function ownClaims({ organisations, ownWords, mail }: Findings): readonly string[] {
  return organisations
    .filter(
      (o) =>
        (ownWords.kindAt(o.from) === 'signature' && !o.weak && namesAnOrganisation(o.value)) ||
        isLikeDomain(o.value, mail),
    )
    .map(({ value }) => value)
}

/** Two words and more, none of an office at an end: a single one may be what the body is called in short, or in another language. */
function canBeOwn(name: string): boolean {
  const words = foldForCues(name).split(' ')
  return words.length > 1 && hasName(name) && !isDepartment(words[0]!) && !isDepartment(words.at(-1)!)
}

/** «Telediario Austral», not «Служба новостей» */
function hasName(name: string): boolean {
  const words = name.split(' ')
  const first = words.findIndex((word) => /\p{Lu}/u.test(word))
  return first >= 0 && words.slice(first + 1).some((word) => /^["„“«]?\p{Lu}/u.test(word))
}

/** «Ann Lee of the Riga Forum», «the Riga Forum's Ann Lee» */
function isBeside({ from, to }: Value, frame: PersonFrame, { text }: Findings): boolean {
  const name = frame.familyName ?? frame.givenName
  if (name?.source !== 'text' || name.to <= name.from) return false
  const gap = from >= name.to ? text.slice(name.to, from) : text.slice(to, name.from)
  return gap.length < NEAR && !/[.!?\n]/u.test(gap)
}

const NEAR = 20

/** In a record or a heading the place alone makes it somebody's. */
function standsApart({ from, to }: Value, { text }: Findings): boolean {
  return (
    /^["”“»]? ?[:(),;.–\n|\t-]/u.test(text.slice(to, to + 3)) &&
    /[,;|\t(–•:\n-] ?["„“«]?$/u.test(text.slice(Math.max(0, from - 3), from))
  )
}

/** «The Riga Forum is glad to …», «…; savukārt Rīgas forums …», «… that the Riga Forum will send …»: it is who speaks. */
function opensOrSends({ from, to }: Value, { text, cues }: Findings): boolean {
  if (OPENS.test(text.slice(Math.max(0, from - A_LEAD), from))) return true
  const isVerb = (c: Cue): boolean =>
    c.kind === 'sends' || c.kind === 'represents' || (c.kind === 'promises' && c.from - to === 1)
  const verb = within(cues, to, to + LONGEST_SUBJECT).find(isVerb)
  return verb !== undefined && !/[.!?\n]/u.test(text.slice(to, verb.from))
}

/** Letters of «, turpretim the „». */
const A_LEAD = 18
const BUT = anyOf(({ words }) => words.cues.but)
const OPENS = new RegExp(`(?:^|\\n|[.!?:;] |[;,] (?:${BUT}) )${ARTICLE}["„“«]?$`, 'iu')
const LONGEST_SUBJECT = 60
