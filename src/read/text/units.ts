// Sentences, list items and clauses: the frames of running text. A cue acts on whoever stands in the same sentence,
// and most on whoever stands nearest.

import { anyOf } from '../../locales/hearing.ts'
import type { CodeClaim } from '../codes/find-codes.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { OrganisationClaim } from '../organisations/find-organisations.ts'
import { coverOf, firstFrom, type Stretch, within } from './cover.ts'
import { ENDS_WITH_ME } from './ends-with-me.ts'
import type { Cue, CueKind } from './words.ts'

export interface Unit {
  readonly from: number
  readonly to: number
  readonly cues: readonly Cue[]
  readonly names: readonly NameClaim[]
  readonly codes: readonly CodeClaim[]
  readonly organisations: readonly OrganisationClaim[]
  /** Asks something by its mark. */
  readonly asks: boolean
  /** Number of the paragraph, from 0; a blank line parts two. */
  readonly paragraph: number
}

const ABBREVIATIONS = anyOf(({ words }) =>
  words.abbreviations.map((a) => `[${a[0]!.toUpperCase()}${a[0]}]${a.slice(1)}`),
)
// A sentence ends before a word or the end of the line, and not behind «š. g.», «plkst.», «14.», «Dr.», «J.»; behind a
// code or a year it ends only before a capital.
const SENTENCE_END = new RegExp(
  // The mark first, then what stands before it: marks are rarer than letters.
  // The «t» of «can't» is no initial.
  [
    `[.!?](?<=\\p{Ll}{3}.)(?=\\p{Lu}\\p{Ll})`,
    // «…,LLU.kods ir 120385»
    `[.](?<=\\p{Lu}{2}.)(?=\\p{Lu}\\p{Ll}|\\p{Ll}{4}|\\p{Script=Cyrillic}{3})`,
    `[.!?…](?=[.!?…]{0,4}["”»)]?\\s{1,9}[\\p{L}\\d„“"«(–-])(?<!(?:(?<![\\p{L}'’])(?:\\p{L}|${ABBREVIATIONS})|\\d).)[.!?…]{0,4}["”»)]?\\s{1,9}(?=[\\p{L}\\d„“"«(–-])`,
    `[.](?<=${ENDS_WITH_ME}.)\\s{1,9}(?=\\p{Lu})`,
    `[!?…][)"”]?\\s{1,9}`,
    // «atkal vienā mašīnā 😀 Es no …»
    `\\p{Emoji_Presentation}(?<=\\p{Ll} ?.)\\s{1,9}(?=\\p{Lu})`,
    // «why not :) Here is …»
    `\\)(?<=[:;=]-?\\){1,4})\\s{1,9}(?=\\p{Lu})`,
    `\\s(?<=(?:\\d{2}[.)]|\\d{6}-?\\d?[*xX.)]{0,6}[.;]).)\\s{0,8}(?=\\p{Lu}[\\p{Ll}’']*(?:[ ,.:]|$))`,
  ].join('|'),
  'gu',
)

/** «sveiki, sakiet, vai vēl var pieteikties»: asked by who types no mark. */
const OPENS_QUESTION = new RegExp(
  `^(?:[^.!?;:]{0,40}[ ,])?(?:${anyOf(({ words }) => words.questionOpeners)})(?!\\p{L})`,
  'u',
)

/** The sentences of what is visible and not covered by a table or form. */
export function cutUnits(findings: Findings, covered: readonly Stretch[]): readonly Unit[] {
  const units: Unit[] = []
  let paragraph = 0
  const elsewhere = coverOf(covered)
  for (const line of linesOf(findings)) {
    if (line.to === line.from || findings.text.slice(line.from, line.to).trim() === '') {
      paragraph++
      continue
    }
    const bodies = within(findings.organisations, line.from, line.to)
    const isHead = elsewhere.holds(line) && headsTable(findings, line)
    // «Maikls Dž. Brauns»
    const named = within(findings.names, line.from, line.to).filter((n) => n.sure)
    const whole = [...within(findings.codes, line.from, line.to), ...bodies, ...named]
    for (const sentence of cutSentences(findings.text, line, whole, named)) {
      const inside = <T extends Stretch>(list: readonly T[]): readonly T[] =>
        within(list, sentence.from, sentence.to).filter((x) => !elsewhere.holds(x))
      units.push({
        ...sentence,
        cues: inside(findings.cues),
        names: inside(findings.names),
        // «1948,⏎девятнадцатое апреля»: a date goes on in the next line.
        codes: findings.codes
          .slice(firstFrom(findings.codes, sentence.from), firstFrom(findings.codes, sentence.to))
          .filter((c) => !elsewhere.holds(c)),
        organisations: inside(findings.organisations),
        asks:
          (!isHead && asksByMark(findings.text, sentence, bodies) && !asksForNod(findings, sentence)) ||
          OPENS_QUESTION.test(findings.folded.slice(sentence.from, sentence.to)),
        paragraph,
      })
    }
  }
  return units
}

/** «Kas <tab> Amats <tab> Nāks?»: what stands over a column is answered by its cells. */
function headsTable({ text, names, codes }: Findings, { from, to }: Stretch): boolean {
  const cells = text
    .slice(from, to)
    .split(BETWEEN_CELLS)
    .filter((cell) => cell.trim() !== '')
  return cells.length > 2 && within(codes, from, to).length === 0 && !within(names, from, to).some((n) => n.sure)
}

const BETWEEN_CELLS = /\t|\|| {3}/u

/** A «?» that no name has inside, and that stands in no place of a value: «Vilnis – ?, kods – ?». */
function asksByMark(text: string, { from, to }: Stretch, bodies: readonly Stretch[]): boolean {
  for (let at = text.indexOf('?', from); at >= 0 && at < to; at = text.indexOf('?', at + 1))
    if (
      !bodies.some((b) => b.from < at && at + 1 < b.to) &&
      !STANDS_FOR_VALUE.test(text.slice(from, at)) &&
      !standsForLetter(text, at)
    )
      return true
  return false
}

/** «J?nis ???le»: what a mail program left of letters that it did not know. */
function standsForLetter(text: string, at: number): boolean {
  return (
    /^\?{1,6}\p{Ll}/u.test(text.slice(at, at + 7)) ||
    /\p{L}[?\uFFFD][\p{L}?\uFFFD]{1,20}$/u.test(text.slice(Math.max(0, at - 22), at))
  )
}

/** «120385, to Jūs prasījāt, vai ne?»: who gives the code answers, and asks for nothing but a nod. */
function asksForNod({ folded, codes }: Findings, { from, to }: Stretch): boolean {
  return within(codes, from, to).some((c) => c.value !== '') && TAG.test(folded.slice(from, to))
}

const TAG = new RegExp(`[ ,](?:${anyOf(({ words }) => words.tags.map((tag) => tag.replace('’', "['’]")))})\\? ?$`, 'u')

const STANDS_FOR_VALUE = /[:=(–—] ?\?{0,5}$| - ?\?{0,5}$/u

/** Whether a sentence says something of this kind. */
export function hasCue({ cues }: Unit, kind: CueKind): boolean {
  return cues.some((c) => c.kind === kind)
}

/** Whether a cue of one of these kinds is heard in some of the units. */
export function hasSomeCue(units: readonly Unit[], kinds: ReadonlySet<CueKind>): boolean {
  return units.some((u) => u.cues.some((c) => kinds.has(c.kind)))
}

/** The unit that holds a stretch. */
export function unitAt(units: readonly Unit[], { from, to }: Stretch): Unit | undefined {
  const unit = units[firstFrom(units, from + 1) - 1]
  return unit && to <= unit.to ? unit : undefined
}

/** The lines; «… – Ginta⏎Avotiņa (120385)»: those that a mail program broke inside a name are one. */
function* linesOf({ text, names }: Findings): Generator<Stretch> {
  const broken = names.filter((n) => text.slice(n.from, n.to).includes('\n'))
  for (let from = 0; from <= text.length; ) {
    let end = text.indexOf('\n', from)
    while (end >= 0 && broken.some((n) => n.from < end && end < n.to)) end = text.indexOf('\n', end + 1)
    const to = end < 0 ? text.length : end
    yield { from, to }
    from = to + 1
  }
}

function cutSentences(
  text: string,
  line: Stretch,
  whole: readonly Stretch[],
  named: readonly Stretch[],
): readonly Stretch[] {
  const raw = text.slice(line.from, line.to)
  const sentences: Stretch[] = []
  let start = 0
  const codeFirst = isBeforeNames(raw, line.from, named)
  // Most lines hold none of the marks that may end a sentence.
  for (const match of /[.!?…;)\p{Emoji_Presentation}]/u.test(raw) ? raw.matchAll(SENTENCE_END) : []) {
    const end = match.index + match[0].length
    // «3. jūl. 1975», «клуб «Что? Где? Когда?»»: no sentence ends inside a date or a name.
    if (whole.some((c) => c.from < line.from + match.index && line.from + end < c.to)) continue
    if (codeFirst && BRACKETED_CODE.test(raw.slice(0, match.index))) continue
    // «Ann Hale (me! 120385) and Tom Reed (030469)»
    if (isInBracket(raw, match.index, end)) continue
    sentences.push({ from: line.from + start, to: line.from + match.index + match[0].trimEnd().length })
    start = end
  }
  if (raw.slice(start).trim() !== '') sentences.push({ from: line.from + start, to: line.to })
  return sentences.flatMap((sentence) => [...cutLong(sentence, text)])
}

/** «Nāks divi: (120385) Anna Ozola un (030469) Juris Kalns»: the first code in brackets stands right before a name and behind none. */
function isBeforeNames(raw: string, from: number, named: readonly Stretch[]): boolean {
  const first = /\(\d{6}[^()\n]{0,8}\) /u.exec(raw)
  if (!first) return false
  const [opens, behind] = [from + first.index, from + first.index + first[0].length]
  const near = LEADS_TO_CODE.test(raw.slice(0, first.index)) ? A_MARK : first.index
  return named.some((n) => n.from === behind) && !named.some((n) => n.to <= opens && opens - n.to <= near)
}

/** Behind « – ». */
const LEADS_TO_CODE = new RegExp(`(?:^|[:;–—-]|[ ,](?:${anyOf(({ organisations }) => organisations.and)})) ?$`, 'u')
const BRACKETED_CODE = /\(\d{6}[^()\n]{0,8}\)$/u
/** Letters of « – ». */
const A_MARK = 3

/** Whether a bracket with a code is open before `from` and closes behind `to`, in a few words. */
function isInBracket(raw: string, from: number, to: number): boolean {
  const opens = raw.lastIndexOf('(', from)
  const closes = raw.indexOf(')', to)
  if (opens < 0 || closes < 0 || closes - opens > LONGEST_BRACKET || raw.slice(opens, to).includes(')')) return false
  return raw[opens - 1] === ' ' && /\d\d/u.test(raw.slice(opens, closes)) && !raw.slice(to, closes).includes('(')
}

/** Letters. */
const LONGEST_BRACKET = 80

/** Nobody says more in one breath; a longer line is a list without end, read piece by piece. */
const LONGEST_SENTENCE = 2000

function* cutLong({ from, to }: Stretch, text: string): Generator<Stretch> {
  let start = from
  while (to - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE)
    const border = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; ')) + 2
    const end = start + (border > 1 ? border : LONGEST_SENTENCE)
    yield { from: start, to: end }
    start = end
  }
  yield { from: start, to }
}

const BORDER = new RegExp(`[,;:–—]| (?:${anyOf(({ words }) => words.cues.but)}) `, 'gu')

/** Distance of a cue from somebody in the same sentence, in letters; a clause border between them counts for much. */
export function distanceTo(cue: Stretch, name: Stretch, text: string): number {
  const [left, right] = cue.from < name.from ? [cue, name] : [name, cue]
  const between = text.slice(left.to, Math.max(left.to, right.from))
  const borders = between.match(BORDER)?.length ?? 0
  // Verbs follow their subject and precede their object: neither side is the nearer one by itself.
  return between.length + borders * 30
}

/** «Ja …», «If …», «Если …» at the beginning of a folded sentence. */
export const CONDITIONAL = new RegExp(
  `^[^\\p{L}]{0,5}(?:${anyOf(({ words }) => words.conditionals.map((word) => (words.yes.includes(word) ? `${word}(?![,.!])` : word)))})(?!\\p{L})`,
  'u',
)
