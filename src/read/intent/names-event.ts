// Whether a mail names this very event: its day, two words together of its title, place or host, or the personal code
// that it asks for. All other words about meetings and lists are in half of the world's mail, so that long mail which
// names nothing of this is somebody else's story.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { around } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'
import { BEFORE_MONTH, ORDINAL } from '../text/small-words.ts'
import { type CueKind, findCues, findWords } from '../text/words.ts'

export function namesEvent(findings: Findings, long: boolean): boolean {
  const { mail, event, ownWords } = findings
  const folded = `${foldForCues(mail.subject)}\n${ownWords.folded}`
  if (asksCode(findings) || namesPair(folded, event, !long)) return true
  // A long mail has days of everything: there the meeting must be spoken of in the same breath.
  const days = daysIn(folded, event.starts.toPlainDate())
  return long ? days.some((at) => speaksOfMeeting(folded.slice(Math.max(0, at - 100), at + 120))) : days.length > 0
}

function speaksOfMeeting(stretch: string): boolean {
  const cues = findCues(findWords(stretch))
  return cues.some(
    ({ kind, from }) =>
      kind === 'meeting' && !around(cues, from, from + 1).some((c) => c.kind === 'vague' && c.from === from),
  )
}

/**
 * Whether a stretch of foreign text – what is quoted, or given back – speaks of the event. The host's name is no sign:
 * the host writes about other things too.
 */
export function stretchNamesEvent(stretch: string, event: Event): boolean {
  const folded = foldForCues(stretch)
  if (daysIn(folded, event.starts.toPlainDate()).length > 0 || namesPair(folded, event, false)) return true
  const cues = findCues(findWords(stretch))
  const vague = new Set(cues.filter((c) => c.kind === 'vague').map((c) => c.from))
  return cues.some(({ kind, from }) => TELLING.has(kind) && !vague.has(from))
}

/** Whether a subject names the event's day, its title or its place. */
export function subjectNamesEvent(subject: string, event: Event): boolean {
  const folded = foldForCues(subject)
  return daysIn(folded, event.starts.toPlainDate()).length > 0 || namesPair(folded, event, false)
}

/** «RE: Atvērtās pārvaldības rīcības plāns 2017.-2019. gadam»: whether a subject is how the event is called. */
export function hasTitle(subject: string, { title }: Event): boolean {
  const folded = foldForCues(subject)
  return Object.values(title).some((t) => t !== undefined && folded.includes(foldForCues(t).slice(0, 25)))
}

const TELLING = new Set<CueKind>(['meeting', 'registering', 'invitation'])

/** «personas kods», «personal code»: of the words for the number, those that mean none other. */
function asksCode({ cues }: Findings): boolean {
  const meeting = cues.filter((c) => c.kind === 'meeting')
  return cues.some((c) => c.kind === 'codeWords' && around(meeting, c.from, c.to).length > 0)
}

/** «120385-», or a number beside its own word, or a list of them under it; any other six digits or date are a bug, an order, a year. */
export function givesCode(findings: Findings): boolean {
  const { codes, text } = findings
  const announced = cuesWithin(findings, 0, text.length, 'codeWords')
  return codes.some(
    ({ rule, from, to }) =>
      (codes.length > 1 && announced.length > 0) ||
      announced.some((c) => from - c.to < 40 && c.from - to < 40) ||
      (rule !== 'code.birth-date' && /^ ?\p{Pd}/u.test(text.slice(to, to + 2)) && !/[=/]/.test(text[from - 1] ?? '')),
  )
}

// «16. novembris», «16th of November», «November 16», «16.11.», «16/11/2017»; «Nr. 16-11/2017» is a contract's number
const DAY_FIRST = new RegExp(
  `(?<![\\d.]|(?:nr\\.?|№) ?)(\\d{1,2})${ORDINAL} ?${BEFORE_MONTH}(?:[.\\-/ ](\\d{1,2})(?!\\d)|(\\p{L}{3,12}))`,
  'gu',
)
// A word before a number is looked for from the number: words are everywhere, numbers are not.
const MONTH_FIRST = new RegExp(`(?<=(?<!\\p{L})(\\p{L}{3,12})\\.? )(\\d{1,2})${ORDINAL}(?![\\d:])`, 'gu')
const MONTHS = everyOf(({ words }) => words.months.map(foldForCues))

/** Where the day stands in the text. */
function daysIn(folded: string, day: Temporal.PlainDate): readonly number[] {
  if (!folded.includes(String(day.day))) return []
  const dayFirst = [...folded.matchAll(DAY_FIRST)].filter(
    ([, number, digits, word]) =>
      Number(number) === day.day && (digits ? Number(digits) : monthOf(word!)) === day.month,
  )
  const monthFirst = [...folded.matchAll(MONTH_FIRST)].filter(
    ([, word, number]) => Number(number) === day.day && monthOf(word!) === day.month,
  )
  return [...dayFirst, ...monthFirst].map(({ index }) => index)
}

/** 1–12 by the word's stem in any language, or null. */
export function monthOf(word: string): number | null {
  const i = MONTHS.findIndex((stem) => word.startsWith(stem))
  return i < 0 ? null : (i % 12) + 1
}

/** Two neighbouring words of title, place or host, in any case: «Valsts kancelejas», «open government». */
function namesPair(folded: string, event: Event, host = true): boolean {
  const own = pairsOf(event)
  // Asked first, since most of the world's mail has not even one such word.
  if (![...own.keys()].some((stem) => folded.includes(stem))) return false
  const words = stemsOf(folded)
  return words.some((word, i) => {
    const behind = own.get(word)?.get(words[i + 1] ?? '')
    return behind === 'event' || (host && behind === 'host')
  })
}

/** By the first word of each pair the second, and whether it names the event or only its host. */
type Pairs = ReadonlyMap<string, ReadonlyMap<string, 'event' | 'host'>>

/** An event is asked about with every mail. */
const pairsOf = onceEach(tellingPairs)

function tellingPairs({ title, place, organiser }: Event): Pairs {
  const pairs = new Map<string, Map<string, 'event' | 'host'>>()
  const add = (names: 'event' | 'host', text = ''): void => {
    const stems = stemsOf(foldForCues(text))
    for (const [i, stem] of stems.entries()) {
      const next = stems[i + 1] ?? ''
      if (stem.length < 4 || next.length < 4) continue
      pairs.set(stem, (pairs.get(stem) ?? new Map()).set(next, names))
    }
  }
  add('host', organiser.name)
  for (const text of [...Object.values(title), ...Object.values(place)]) add('event', text)
  return pairs
}

/** Words without their endings, so that cases compare: «открытого», «открытое». */
function stemsOf(folded: string): readonly string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.slice(0, Math.max(4, word.length - (word.length > LONG ? 3 : 2))),
  )
}

/** Letters of a word whose ending can be of three. */
const LONG = 8
