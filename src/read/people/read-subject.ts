// Some put everything into the Subject («Pieteikums: Kārlis Sproģis, Ādažu vidusskola, 070588») and leave the body empty.
// It is read like a line of the body, where the body itself names nobody with a code.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { type Findings, findEverything } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { bindOrganisations } from '../organisations/bind-organisations.ts'
import { findOrganisations } from '../organisations/find-organisations.ts'
import type { OwnWords } from '../own-words/own-words.ts'
import { knowText } from '../own-words/recognise-invitation.ts'
import { around } from '../text/cover.ts'
import { once } from '../text/once.ts'
import { findCues, findWords } from '../text/words.ts'
import { findPeople, type People } from './find-people.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from './person-frame.ts'

/** Adds the people of the Subject, where it holds a code and the body none. */
export function readSubject(people: People, findings: Findings, sender: Sender): People {
  const { mail, codes } = findings
  if (codes.length > 0 || !/\d{6}|\d{1,2}\.\d{1,2}\.\d{2}/u.test(mail.subject)) return people
  const subject = findPeople(searchSubject(findings), sender).frames.filter((f) => f.code !== null)
  if (subject.length === 0) return people
  const rest = people.frames.filter((f) => f.role !== 'comes')
  // The body may tell the organisation, and nothing else.
  const frames = subject.map(fromSubject).map((f) => (f.organisation ? f : { ...f, from: 0, to: 0 }))
  return { ...people, frames: [...rest, ...bindOrganisations(frames, people.units, findings, [])] }
}

/** All that the finders find in the Subject, as if it were the whole mail. */
export function searchSubject({ mail, event }: Findings): Findings {
  const text = mail.subject.replace(/^(?:\p{L}{2,4}: ?)+/u, (prefix) => ' '.repeat(prefix.length))
  const folded = foldForCues(text)
  const line: OwnWords = {
    inThread: false,
    awaited: false,
    text,
    folded,
    lines: [{ from: 0, to: text.length, kind: 'own', depth: 0 }],
    below: [],
    own: text,
    ownFolded: folded,
    kindAt: () => 'own',
    isCut: false,
  }
  return findEverything(mail, event, line, text, folded)
}

function fromSubject(frame: PersonFrame): PersonFrame {
  const move = (value: Value | null): Value | null =>
    value?.source === 'text' ? { ...value, source: 'subject' } : value
  return {
    ...frame,
    givenName: move(frame.givenName),
    familyName: move(frame.familyName),
    organisation: move(frame.organisation),
    code: frame.code && { ...frame.code, source: 'subject' },
  }
}

/** Those without an organisation have the Subject's; and so have those of «бюро переводов (см. тему)», where the mail points to it. */
export function withOrganisationOfSubject(frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] {
  const isPointed = once(() => pointsToSubject(findings))
  const isOpen = ({ organisation }: PersonFrame): boolean =>
    organisation === null || (OF_ANY_NAME.test(organisation.value) && isPointed())
  const subject = frames.some(isOpen) ? organisationOfSubject(findings) : null
  return subject ? frames.map((f) => (isOpen(f) ? { ...f, organisation: subject } : f)) : frames
}

/** «(см. тему)», «kā tēmā»: whether the mail sends its reader to the Subject. */
export function pointsToSubject({ folded }: Findings): boolean {
  return POINTS_THERE.test(folded)
}

const POINTS_THERE = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.map(([, { organisations }]) => organisations.inSubject.source).join('|')})(?!\\p{L})`,
  'u',
)

/** Small letters alone */
const OF_ANY_NAME = /^[\p{Ll} ,-]+$/u

/** «Valkas dziedātāju klubs – dalībnieki»: the subject names it where nothing else does, the hosts and the title aside; or what the writer's domain is called. */
function organisationOfSubject({ mail, event }: Findings): Value | null {
  const text = mail.subject
  const words = findWords(text)
  const known = knowText(`${event.invitation ?? ''} ${Object.values(event.title).join(' ')}`).folded
  const cues = findCues(words)
  const claim = findOrganisations(text, words, cues).find(
    (o) =>
      !known.includes(foldForCues(o.value)) &&
      // «WG: Einladung»
      !(o.from === 0 && PASSED_ON.has(foldForCues(o.value))) &&
      // «Apstiprinājums. KĻŪDA!», «Registration. IMPORTANT»: shouted, and no abbreviation.
      !(o.rule === 'organisation.abbreviation' && (text[o.to] === '!' || o.value.length > LONGEST_ABBREVIATION)) &&
      o.rule !== 'organisation.quoted' &&
      o.rule !== 'organisation.stand-in',
  )
  if (claim) {
    // «Заявка, nodibinājums Līdzās tev», «SIA Rīgas tulks – 2 чел.»: up to the end of the cell it is the name.
    const rest = SMALL_TO_END.exec(text.slice(claim.to))?.[0] ?? ''
    const isName =
      text.slice(claim.from, claim.to) === claim.value &&
      around(cues, claim.to + 1, claim.to + rest.length).length === 0
    return { ...valueOfOrganisation(claim), source: 'subject', value: isName ? claim.value + rest : claim.value }
  }
  const label = mail.from[0]?.address?.split('@')[1]?.toLowerCase().split('.').slice(0, -1)
  const named = words.find((w) => w.capital && w.text.length > 3 && label?.includes(w.folded))
  return named
    ? { value: named.text, source: 'subject', from: named.from, to: named.to, rule: 'organisation.domain' }
    : null
}

const SMALL_TO_END = /^(?: \p{Ll}{2,20}){1,2}(?=$|[,;]| [(–—-])/u
const LONGEST_ABBREVIATION = 6

const PASSED_ON = new Set(everyOf(({ words }) => words.passedOn))
