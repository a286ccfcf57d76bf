// What people say of their own organisation in so many words beats all that a mail names besides: «Abas pārstāvam …»,
// «the organisation is …», and, as much, «nevienu nepārstāvu».

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { sameName } from '../names/same-name.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { around, firstFrom, type Stretch, within } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import { belongsToOrganisation, LEADS_OF_OWN } from './organisation-words.ts'
import { isKindOfBody } from './organisations-called.ts'

/** «I represent the „Foundation”» */
const BEHIND_LABEL = new RegExp(`^[ :–-]{1,3}${ARTICLE}["„“«]?$`, 'u')

/** The organisations of which it is said so: whom people represent, else where they work; empty: nobody says it. */
export function toldOwn(findings: Findings, frames: readonly PersonFrame[]): readonly OrganisationClaim[] {
  const claims = findings.organisations.filter(
    (o) => findings.ownWords.kindAt(o.from) === 'own' && !isSomebodysName(o.value, frames, findings),
  )
  const represented = claims.filter((o) => isRepresented(o, findings))
  return represented.length > 0 ? represented : claims.filter((o) => isLed(o, 'works', null, findings))
}

/** «pārstāvam …», «kā biedrības „Zaļie pagalmi” pārstāve» */
export function isRepresented(claim: Stretch, findings: Findings): boolean {
  if (isLed(claim, 'leads', LEADS_OF_OWN, findings)) return true
  const { words, text } = findings
  const behind = words[firstFrom(words, claim.to)]
  return (
    behind !== undefined &&
    /^ $/u.test(text.slice(claim.to, behind.from)) &&
    (belongsToOrganisation(behind.folded) ||
      around(findings.cues, behind.from, behind.to).some((c) => c.kind === 'posts')) &&
    around(findings.cues, claim.from - 2, claim.from).some(
      (c) => c.kind === 'leads' && AS.has(text.slice(c.from, c.to)),
    )
  )
}

/** «Jelgavas domi sanāksmē pārstāvēs …»: in the accusative before the verb, of whoever comes behind it. */
export function isObject({ rule, to }: OrganisationClaim, { cues, folded, text }: Findings): boolean {
  return (
    rule === 'organisation.accusative' &&
    within(cues, to, to + LONGEST_ADVERBIAL).some(
      (c) =>
        (c.kind === 'represents' || (c.kind === 'leads' && LEADS_OF_OWN.has(folded.slice(c.from, c.to)))) &&
        !/[,;:.()\n–—]/u.test(text.slice(to, c.from)),
    )
  )
}

/** Not «… pieteicu sevi, bet sasauc Lauksaimniecības padomi»: what something else is done to sends nobody. */
export function isNearVerbOfSending({ from, to }: Stretch, { cues, folded }: Findings): boolean {
  return within(cues, from - A_SENTENCE, to + A_SENTENCE).some(
    (c) => c.kind === 'represents' || (c.kind === 'leads' && LEADS_OF_OWN.has(folded.slice(c.from, c.to))),
  )
}

/** In letters. */
const A_SENTENCE = 200

/** Letters of « 16. novembra sanāksmē ar Jūsu laipnu atļauju ». */
const LONGEST_ADVERBIAL = 60

const AS = new Set(everyOf(({ organisations }) => organisations.as ?? []))

function isLed(
  { from }: Stretch,
  kind: 'leads' | 'works',
  phrases: ReadonlySet<string> | null,
  { cues, folded, text }: Findings,
): boolean {
  return around(cues, from - LONGEST_KIND, from).some(
    (c) =>
      c.kind === kind &&
      c.to < from &&
      (!phrases || phrases.has(folded.slice(c.from, c.to))) &&
      (BEHIND_LABEL.test(text.slice(c.to, from)) ||
        (phrases && isKind(folded.slice(c.to, from), text.slice(c.to, from)))),
  )
}

/** «reporter of |the Peruvian daily |El Heraldo», «I represent |the NGO |Delna»: what kind of body it is stands before its name. */
function isKind(folded: string, text: string): boolean {
  return KIND_BEFORE.test(text) && isKindOfBody(folded.trimEnd().split(' ').at(-1)!)
}

const KIND_BEFORE = new RegExp(
  `^ ${ARTICLE}(?:\\p{Lu}\\p{L}{2,20} )?(?:[\\p{Ll}-]{2,20} ){0,3}(?:\\p{Ll}{3,20}|NGO) ["“„«]?$`,
  'u',
)
/** Letters of « the Bosnian-Herzegovinian public news agency ». */
const LONGEST_KIND = 60

/** «Es nevienu nepārstāvu», «I represent nobody»: in order. */
export function findDenials(findings: Findings): readonly Cue[] {
  return cuesWithin(findings, 0, findings.text.length, 'nobodys').filter((c) => !goesOn(c, findings))
}

/** «Es nevienu nepārstāvu»: said by the writer, or of the only one who comes. */
export function isSaidOf(
  frame: PersonFrame,
  cue: Cue,
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  text: string,
): boolean {
  // «Anitra Kalve (pati par sevi)»: of whoever stands right before it
  const beside = frames.find((f) => {
    const name = f.familyName ?? f.givenName
    return name?.source === 'text' && name.to <= cue.from && isBeside(text.slice(name.to, cue.from))
  })
  if (beside) return beside === frame
  const others = frames.filter((f) => f.role === 'comes' && !sameName(f, frame) && (f.familyName || f.givenName))
  if (others.length === 0) return true
  const unit = unitAt(units, cue)
  const inUnit = unit && frames.filter((f) => f.to > 0 && unit.from <= f.from && f.from < unit.to)
  return inUnit?.length ? inUnit.length === 1 && inUnit[0] === frame : frame.isSender
}

function isBeside(between: string): boolean {
  return /^[ ,(–-]{1,3}$/u.test(between)
}

/** «Pārstāvu sevi un Facebook kopienu „…”» */
function goesOn({ to }: Cue, { text }: Findings): boolean {
  return AND_BEHIND.test(text.slice(to, to + 6))
}

const AND_BEHIND = new RegExp(`^ (?:${anyOf(({ organisations }) => organisations.and)}) `, 'u')
