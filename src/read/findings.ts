// All that the finders found in the sender's words, side by side: the material from which the frames are made.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import type { Event, Mail } from '../vocabulary.ts'
import { type CodeClaim, findCodes } from './find-codes.ts'
import { findNames, type NameClaim } from './find-names.ts'
import { findOrganisations, type OrganisationClaim } from './find-organisations.ts'
import type { OwnWords } from './own-words.ts'
import { knowText } from './recognise-invitation.ts'
import { type Cue, type CueKind, findCues, findWords, type Word } from './words.ts'

export interface Findings {
  readonly mail: Mail
  readonly event: Event
  readonly ownWords: OwnWords
  /** The text that was searched, and its folded twin: the own words, or a message below. */
  readonly text: string
  readonly folded: string
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
  readonly codes: readonly CodeClaim[]
  readonly organisations: readonly OrganisationClaim[]
  readonly names: readonly NameClaim[]
  /** Addresses of streets, and whom the mail greets. */
  readonly besides: readonly { readonly from: number; readonly to: number }[]
  /** The writer uses no capitals. */
  readonly lowerCase: boolean
}

/** Searches a text (of the same length as `Mail.text`, what is not to be searched blanked). */
export function findEverything(mail: Mail, event: Event, ownWords: OwnWords, text: string, folded: string): Findings {
  const words = findWords(text, folded)
  const cues = findCues(words)
  const codes = findCodes(text, folded, cues, event.starts.toPlainDate()).map((c) =>
    isAmerican(mail, cues) ? doubtOrder(c) : c,
  )
  const lowerCase = writesLowerCase(words)
  const addresses = findAddresses(words, cues)
  const besides = [
    ...addresses,
    ...findAddressees(text, folded),
    ...words.filter(
      (w, i) => w.capital && isOrganisersWord(w.folded, event) && !isBesideAnother(words, i, text, event),
    ),
  ]
  const claimed = findOrganisations(text, words, cues)
  const organisations = claimed.filter(
    (o) => !isHost(o, event, text, cues) && !isPlace(o, text, cues) && !isDenied(o, text, cues),
  )
  const taken = [...claimed, ...besides]
  const names = findNames({ text, words, cues, taken, lowerCase, writer: mail.from[0] ?? null }).filter(
    (n) => !isOrganisers(n, event),
  )
  return { mail, event, ownWords, text, folded, words, cues, codes, organisations, names, besides, lowerCase }
}

/** Cues of some kinds that lie within a stretch. */
export function cuesWithin(
  findings: Pick<Findings, 'cues'>,
  from: number,
  to: number,
  ...kinds: readonly CueKind[]
): readonly Cue[] {
  return findings.cues.filter((c) => c.from >= from && c.to <= to && kinds.includes(c.kind))
}

function writesLowerCase(words: readonly Word[]): boolean {
  const letters = words.filter((w) => /^\p{L}{2,}/u.test(w.text))
  const capitals = letters.filter((w) => w.capital).length
  return letters.length > 3 && capitals <= Math.max(1, letters.length * 0.08)
}

/** «Krišjāņa Valdemāra iela», «ул. Гертрудес»: the name of a street is nobody's. */
function findAddresses(words: readonly Word[], cues: readonly Cue[]): readonly { from: number; to: number }[] {
  return cues
    .filter((c) => c.kind === 'streets')
    .map((cue) => {
      const i = words.findIndex((w) => w.from === cue.from)
      const before = words.slice(Math.max(0, i - 3), i).filter((w) => w.capital && cue.from - w.from < 40)
      const after = words[i + 1]
      return { from: before[0]?.from ?? cue.from, to: after?.capital && after.from - cue.to <= 2 ? after.to : cue.to }
    })
}

const GREETING = new RegExp(
  `^[\\s>*]{0,4}(?:${ALL_HEARD.flatMap(([, l]) =>
    l.words.greetings.map((g) => foldForCues(g).replace('*', '\\p{L}{0,6}')),
  )
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})[^!\\n.:]{0,60}?[!,.:\\n]`,
  'gmu',
)
const NAME_THEN_GREETING = new RegExp(
  `^[\\s>*]{0,4}\\p{L}{2,20}(?: \\p{L}{2,20})?, (?:${ALL_HEARD.flatMap(([, l]) => l.words.greetings.map((g) => foldForCues(g).replace('*', '\\p{L}{0,6}'))).join('|')})(?!\\p{L})`,
  'gmu',
)

/** Whom the mail greets: «Labdien, Kalniņas kundze!», «Inese, labdien!», «Dear Ms. Kuske,». */
function findAddressees(text: string, folded: string): readonly { from: number; to: number }[] {
  return [...folded.matchAll(GREETING), ...folded.matchAll(NAME_THEN_GREETING)].map((match) => {
    const from = match.index
    let to = from + match[0].length
    // «Labdien, Inese!» greets up to the second mark; «Labdien, sūtu …» only up to the first.
    const rest = /^ ?(?:\p{Lu}[\p{L}.]{0,20} ?){1,4}[!,\n]/u.exec(text.slice(to, to + 60))
    if (text[to - 1] === ',' && rest) to += rest[0].length
    return { from, to }
  })
}

/** Whether the writer puts the month first: from an American domain, or by their own account. */
function isAmerican({ from }: Mail, cues: readonly Cue[]): boolean {
  return /\.(?:gov|mil|edu|us)$/iu.test(from[0]?.address ?? '') || cues.some((c) => c.kind === 'monthFirst')
}

/** «03/12/1985» of such a writer can be either day: it is asked for again rather than guessed. */
function doubtOrder(code: CodeClaim): CodeClaim {
  return code.otherReading === null ? code : { ...code, value: '', rule: 'code.ambiguous-date' }
}

/** A form of the organiser's given or family name: whom the mail addresses. */
function isOrganisersWord(folded: string, { organiser }: Event): boolean {
  return foldForCues(organiser.name)
    .split(/\s+/u)
    .some((own) => own.length > 3 && folded.startsWith(own.slice(0, -1)) && folded.length <= own.length + 3)
}

/** «Inesi Ratkeviču»: the organiser's given name beside another's family name is the other's. */
function isBesideAnother(words: readonly Word[], i: number, text: string, event: Event): boolean {
  const [word, next] = [words[i]!, words[i + 1]]
  return next?.capital === true && text.slice(word.to, next.from) === ' ' && !isOrganisersWord(next.folded, event)
}

/** The organiser, and whoever the invitation names, come to nobody's list by being mentioned. */
function isOrganisers(name: NameClaim, event: Event): boolean {
  const ours = foldForCues(
    `${event.organiser.name} ${event.organiser.email.split('@')[0]!.replace(/[._]/gu, ' ')}`,
  ).split(/\s+/u)
  const family = name.familyName === null ? null : foldForCues(name.familyName)
  const given = name.givenName === null ? null : foldForCues(name.givenName)
  const isOurs = (part: string): boolean =>
    ours.some((o) => o.length > 3 && (o === part || part.startsWith(o.slice(0, -1))))
  if (family !== null) return isOurs(family) && (given === null || isOurs(given))
  return given !== null && isOurs(given)
}

/**
 * The hosts are named in every second answer («Valsts kancelejas uzaicinājumu», «приглашение Государственной
 * канцелярии»). They are somebody's own only where somebody works; in a list or a signature the place alone says so.
 */
function isHost(organisation: OrganisationClaim, event: Event, text: string, cues: readonly Cue[]): boolean {
  if (organisation.rule === 'organisation.locative' || worksThere(organisation, text, cues)) return false
  if (standsInRecord(organisation, text)) return false
  const declined = organisation.rule === 'organisation.genitive' || organisation.rule === 'organisation.name'
  if (
    declined &&
    cues.some(
      (c) =>
        c.kind === 'invitation' &&
        ((c.from >= organisation.to && c.from - organisation.to <= 2) ||
          (c.to <= organisation.from && organisation.from - c.to <= 1)),
    )
  )
    return true
  if (event.invitation === null) return false
  const host = knowText(event.invitation).folded
  const at = host.indexOf(foldForCues(organisation.value))
  return at >= 0 && !/[\p{L}\p{N}]/u.test((host[at - 1] ?? ' ') + (host[at + organisation.value.length] ?? ' '))
}

/** Alone on its line, or between commas beside a code: there it is somebody's, whoever it is. */
function standsInRecord({ from, to, rule }: OrganisationClaim, text: string): boolean {
  if (rule === 'organisation.genitive') return false
  const begin = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
  const [before, after] = [text.slice(begin, from), text.slice(to, end)]
  if (!/(?:^|[,;|\t(–-])\s*$/u.test(before) || !/^\s*(?:$|[,;|\t)–-])/u.test(after)) return false
  return (before + after).trim() === '' || /(?<!\d)\d{6}(?!\d)/u.test(before + after)
}

/** «не общество ветеранов, а …», «nevis Rīgas domi»: what somebody is not from. */
function isDenied(organisation: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return cues.some(
    (c) =>
      c.kind === 'negates' &&
      c.to <= organisation.from &&
      /^ (?:\p{Ll}{1,3} )?$/u.test(text.slice(c.to, organisation.from)),
  )
}

/** In the locative an organisation is where somebody is or works; only the latter is theirs. */
function isPlace(organisation: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return organisation.rule === 'organisation.locative' && !worksThere(organisation, text, cues)
}

function worksThere(organisation: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return cues.some(
    (c) =>
      c.kind === 'works' &&
      c.to <= organisation.from &&
      organisation.from - c.to < 60 &&
      !/[\n.!?]/u.test(text.slice(c.to, organisation.from)),
  )
}
