// One view of the mail for all finders: the text itself, same length, with everything blanked that is not the sender's,
// and hard-wrapped lines joined, so that positions hold and sentences are whole.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { COMMON } from '../names/name-runs.ts'
import { PARTICLES } from '../names/normalise-case.ts'
import { readLabel } from '../text/labels.ts'
import type { DraftLine, LineKind } from './own-words.ts'

const VISIBLE: ReadonlySet<LineKind> = new Set(['own', 'signature', 'attachment'])

/** `text` with the lines of other kinds blanked, of the same length. */
export function blankTheRest(text: string, lines: readonly DraftLine[]): string {
  const width = lines.reduce((widest, l) => (l.kind === 'own' ? Math.max(widest, l.raw.length) : widest), 0)
  const prose = markProse(lines)
  let view = ''
  let end = 0
  lines.forEach((line, i) => {
    if (line.from > end) view += text.slice(end, line.from).replace(/[^\n]/gu, ' ')
    view += VISIBLE.has(line.kind) ? line.raw : ' '.repeat(line.raw.length)
    end = line.to
    const next = lines[i + 1]
    if (next && text[end] === '\n') {
      view += isWrapped(line, next, width, prose[i]!) || isNameOnTwo(lines, i) ? ' ' : '\n'
      end++
    }
  })
  return view + text.slice(end).replace(/[^\n]/gu, ' ')
}

/**
 * Which lines stand in a paragraph that begins with a capital and ends with a full stop: lists and signatures hardly do.
 * A farewell and initials may stand right below: «… nav vajadzīgs.», «Ar sveicieniem», «Z. O.»
 */
function markProse(lines: readonly DraftLine[]): readonly boolean[] {
  const isText = (line: DraftLine | undefined): boolean => line?.kind === 'own' && line.raw.trim() !== ''
  let [begin, end] = [0, -1]
  const marked: boolean[] = []
  for (const [i, line] of lines.entries()) {
    if (!isText(line)) begin = i + 1
    marked.push(false)
    if (isText(line) && /[\p{Ll})”"»][.!?…]\s*$/u.test(line.raw)) end = i
    const isLast = isText(line) && !isText(lines[i + 1])
    if (isLast && end >= begin && i - end <= A_FAREWELL && /^\s*["„“«(]?\p{Lu}/u.test(lines[begin]!.raw))
      marked.fill(true, begin, end + 1)
  }
  return marked
}

/** Lines. */
const A_FAREWELL = 2

/** Whether a line was broken by the mail program: the next line's first word would not have fitted any more. */
function isWrapped(line: DraftLine, next: DraftLine, width: number, prose: boolean): boolean {
  if (line.kind !== 'own' || next.kind !== 'own') return false
  if (breaksName(line.raw, next.raw) || breaksLongName(line.raw, next.raw)) return true
  if (BROKEN_AT_HYPHEN.test(line.raw) && /^ {0,3}\p{Lu}\p{Ll}/u.test(next.raw)) return true
  if (IS_ADDRESS.test(next.folded) && IS_CAPITALS.test(line.raw)) return false
  if (OPENS_WITH_CODE.test(next.raw) && /\p{L}\s{0,3}$/u.test(line.raw)) return true
  if (GOES_ON.test(line.raw) && /^ {0,3}\p{L}/u.test(next.raw)) return true
  if (width > 100) return false
  if (/[;:!?\t]\s*$|\d{6}-?[*x]{0,5}[\s,.)]*$/iu.test(line.raw) || line.raw.includes('\t') || next.raw.includes('\t'))
    return false
  if (/^\s*(?:[-–•*·]|\d{1,2}[.)])\s/u.test(next.raw)) return false
  if (/(?<!\d)\d{1,2}\.\s{0,3}$/u.test(line.raw) && BEGINS_MONTH.test(next.folded)) return true
  // «Ann Lee - birth date to be sent as soon as she is off the plane», then «an intern called Mateusz - …»
  if (ROW.test(line.raw) && ROW.test(next.raw)) return false
  if (SLASHED.test(line.raw) && SLASHED.test(next.raw)) return false
  const goesOn = goesOnSmall(line.raw, next.raw, prose)
  // «… Ekonomikas», then «ministriju pārstāvēsim divi: …»: in prose no label begins with a small letter.
  const label = /^\s*([\p{L} ,]{2,45}):\s/u.exec(next.raw)?.[1]
  if (label !== undefined && !(goesOn && prose) && !isMiddle(line.raw, label, width)) return false
  if (goesOn || ENDS_OPEN.test(line.raw)) return true
  if ((width < 55 && !(prose && ENDS_INSIDE.test(line.raw))) || RECORD.test(next.raw)) return false
  const firstWord = /^\s*(\S+)/u.exec(next.raw)?.[1] ?? ''
  return line.raw.trimEnd().length + 1 + firstWord.length > Math.min(width, 78) - 1
}

// «… Zeltīte Jansone-», then «Bērza (130478) …»
const BROKEN_AT_HYPHEN = /(?:^|[\s(])\p{Lu}\p{Ll}{1,20}- {0,2}$/u

const STREETS = anyOf(({ words }) => words.streets.map(foldForCues))
// «Kalnciema iela 11b», «ул. Гертрудес 5», «5a Blaumana Street»
const IS_ADDRESS = new RegExp(
  `^ {0,3}(?:(?:\\d{1,3}\\p{L}? )?\\p{L}[\\p{L}.]{0,20} (?:\\p{L}[\\p{L}.]{0,20} )?(?:${STREETS})[.,]?(?: \\d|,|$)|(?:${STREETS})\\.? \\p{L})`,
  'u',
)
// «Centre of Excellence for Strategic Communications»: a name, and no sentence
const IS_CAPITALS = /^ {0,3}(?:\p{Lu}[\p{L}'’-]{1,30} (?:\p{Ll}{1,3} ){0,2}){1,9}\p{Lu}[\p{L}'’-]{1,30} {0,3}$/u

// «… un Aelita Bumbule», then «(051186); no …»: the bracket is of whom the line ends with.
const OPENS_WITH_CODE = /^ {0,3}\((?:\p{L}[\p{L}. ]{1,20}:? )?\d{6}(?!\d)/u

/** «… divus Latvijas», then «Brīvo arodbiedrību savienības pārstāvjus: …»: behind a full line without a mark four words are no label. */
function isMiddle(line: string, label: string, width: number): boolean {
  const [first, ...more] = label.trim().split(/\s+/u)
  const isFull = width >= 55 && line.trimEnd().length + 1 + first!.length > Math.min(width, 78) - 1
  return isFull && more.length > 2 && /\p{Ll}{2}\s{0,3}$/u.test(line) && readLabel(label) === null
}

/** «… Talsu novada senioru», then «skola, …»: whoever uses capitals begins no line of a list with a small letter. */
function goesOnSmall(line: string, next: string, prose: boolean): boolean {
  return (
    line.length > (prose ? A_SHORT_LINE : A_HALF_LINE) &&
    /\p{Lu}/u.test(line) &&
    /\p{Ll}\s{0,3}$/u.test(line) &&
    /^ {0,3}\p{Ll}{2}/u.test(next)
  )
}

// «1980. gada 30.», then «septembrī.»
const BEGINS_MONTH = new RegExp(`^ {0,3}(?:${anyOf(({ words }) => words.months.map(foldForCues))})`, 'u')

// «… viņas koda pirmie cipari ir»: of prose in narrow lines; a line of a list or of an address is shorter.
const ENDS_INSIDE = /^.{25,}\p{Ll}{2},?\s{0,3}$/u

const ANDS = anyOf(({ organisations }) => organisations.and.filter((and) => /^\p{L}+$/u.test(and)))

// «Anna Ozola un», «Ольга Зайцева и»: behind «and» somebody follows.
const ENDS_OPEN = new RegExp(` (?:${ANDS})\\s{0,3}$`, 'u')

// «… namely mine. Mr», «we both come from the»
const GOES_ON = new RegExp(
  `\\p{L}\\P{L}{0,2} (?:${anyOf(({ words }) => words.goesBefore.map((word) => word.replace('.', '\\.')))})\\s{0,3}$`,
  'u',
)

const A_HALF_LINE = 45
/** Of prose wrapped at some thirty letters: «Latvijas Žurnālistu», then «asociāciju pārstāvēs …». */
const A_SHORT_LINE = 15

// «an intern called Mateusz - surname to follow»: somebody, and behind a dash what is told of them
const ROW = /^ {0,4}\p{L}[\p{L} .'’-]{3,40} [-–—] (?=\p{L}|\d)/u

// «Latvijas Universitāte / Daina Kalve / dzim. 02.11.1959.»: cells parted by strokes
const SLASHED = /^[^/|\n]{2,60} [/|] [^/|\n]{2,60} [/|] /u

// «Jorens Liopa, 230189»: a row of a list below its heading, however long that is
const RECORD = /^\s{0,4}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,2}[ ,;:(–-]{1,4}\d{6}(?!\d)/u

// «… eksperte Laura», «Piesakām Annu», «brauksim: Gunita»: words of small letters, then a capital and nothing behind it
const BEGINS_NAME = /(?:(?:^|[\s(])(\p{L}\p{Ll}{0,20})[,:.]?|\d\)?,?) (?:\p{L}{1,3}\. )?(\p{Lu}\p{Ll}{2,20}) {0,3}$/u
// «Vītola (010180) un …», «Liepa, …», «Brūvere, kods 131284», «Bērziņš.»
const ENDS_NAME = new RegExp(
  String.raw`^ {0,3}(\p{Lu}\p{Ll}[\p{L}'’-]{1,30})(?: ?\(|, ?(?:\d|\p{L}|$)|\.? {0,3}$|\. \p{Lu}| [–-] | \d{6}| (?:${ANDS}) )`,
  'u',
)

/** A line that ends with a given name in the middle of a sentence, while the next begins with a family name. */
function breaksName(line: string, next: string): boolean {
  if (isWord(line) && isWord(next))
    return (
      knownGivenNames(line.trim()).length > 0 &&
      knownGivenNames(next.trim()).length === 0 &&
      endsLikeFamily(next.trim())
    )
  if (breaksSecondName(line, next)) return true
  const [, before, given] = BEGINS_NAME.exec(line.slice(-60)) ?? []
  if (!given || (ENDS_ROW.test(line.slice(-30)) && !DATA_BEHIND.test(next.slice(0, 60)))) return false
  const family = ENDS_NAME.exec(next.slice(0, 60))?.[1]
  // «Liepkalne Sanita», then «Pārstāvēšu – …»: a label in front of its value
  if (family && readLabel(family) !== null && LABELS.test(next.slice(0, 60))) return false
  // «Assistant Mary Grant», then «Delna»: a whole name, though both halves are given names
  if (
    before &&
    /^\p{Lu}/u.test(before) &&
    knownGivenNames(before).length > 0 &&
    !(family && (endsLikeFamily(family) || DATA_BEHIND.test(next.slice(0, 60))))
  )
    return false
  // «… un Emerita», then «Balgalve (290888)»: a given name that nobody has listed, behind «and» or the code of another
  const isAfterAnother = before === undefined || AND.test(before)
  if (family !== undefined && isAfterAnother && endsLikeFamily(family) && CODE_BEHIND.test(next.slice(0, 50)))
    return !COMMON.has(foldForCues(given))
  if (family === undefined || knownGivenNames(given).length === 0) return false
  // «… Jānis», then «Brencis (241271) un …»: a given name that stands before a code is somebody's family name.
  return knownGivenNames(family).length === 0 || CODE_BEHIND.test(next.slice(0, 50))
}

// «and my colleague Maria do Carmo», then «Figueiredo Pinto (03.04.1981)»
const LONG_NAME_BEGINS = new RegExp(
  `\\p{Ll}{2} (\\p{Lu}\\p{Ll}{2,15})(?: (?:${[...PARTICLES].join('|')}))?(?: \\p{Lu}\\p{Ll}{1,15})? {0,3}$`,
  'u',
)
const LONG_NAME_ENDS =
  /^ {0,3}(\p{Lu}\p{Ll}[\p{L}'’-]{1,20}) \p{Lu}[\p{L}'’-]{1,30} ?[(,–-] ?(?:\p{L}{2,6}\.? ){0,2}\d{1,2}(?:[./-]?\d{1,2}[./-]?\d|\.? \p{L}{3})/u

/** The same of a name of three or four words, that goes on to a code or a day of birth. */
function breaksLongName(line: string, next: string): boolean {
  const given = LONG_NAME_BEGINS.exec(line.slice(-60))?.[1]
  const family = given && LONG_NAME_ENDS.exec(next.slice(0, 90))?.[1]
  return Boolean(family) && knownGivenNames(given!).length > 0 && knownGivenNames(family!).length === 0
}

// «Liepa, Anna», «Anna Liepa, 120385, Jānis»: of a list; «…, Jānis» behind a word of a sentence is not.
const ENDS_ROW = /(?:[.!?]|\p{Lu}[\p{L}'’-]{1,30},|\d,)\s\p{Lu}\p{Ll}{1,30} {0,3}$/u

// «Representing – …»
const LABELS = /^ {0,3}\p{L}{2,30} [-–—] /u

// «… trīs rokdarbnieces. Skaidrīte», then «Ābola, kods 140252»: of a sentence whose first word is a name
const DATA_BEHIND = /^ {0,3}\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?:, | \(| )(?:\p{L}[\p{L}. ]{1,20}:? )?\d{2}/u

const CODE_BEHIND = /^ {0,3}\p{L}[\p{L}'’-]{1,30}(?: \(|,? )\d{6}(?!\d)/u

const AND = new RegExp(`^(?:${ANDS})$`, 'u')

/** «… mans brālēns Andris», then «Jēkabs Roze 281271 un …»: two given names of one gender, and the family name behind them. */
function breaksSecondName(line: string, next: string): boolean {
  const given = /\p{Ll}{3}:? (\p{Lu}\p{Ll}{2,20}) {0,3}$/u.exec(line.slice(-40))?.[1]
  const [, second] = WHOLE_NAME.exec(next.slice(0, 80)) ?? []
  if (!given || !second) return false
  const [first, other] = [given, second].map((word) => knownGivenNames(word).filter((n) => n.case === 'nominative'))
  return first!.some(({ gender }) => other!.some((o) => o.gender === gender))
}

// «Jēkabs Roze 281271», «Marija Ozola (120385)»
const WHOLE_NAME = /^ {0,3}(\p{Lu}\p{Ll}{2,20}) \p{Lu}[\p{L}'’-]{2,30}[ ,(–-]{1,4}\d{6}(?!\d)/u

/** «Anna», then «Roze»: two lines of one word each, with none such beside them. Of two genders they are two people. */
function isNameOnTwo(lines: readonly DraftLine[], i: number): boolean {
  if (lines[i]!.kind !== 'own' || lines[i + 1]!.kind !== 'own' || !isWord(lines[i]!.raw)) return false
  const [before, given, family, after] = [i - 1, i, i + 1, i + 2].map((k) => lines[k]?.raw ?? '')
  if (!isWord(family!) || isWord(before!) || isWord(after!) || after!.trim() === '') return false
  const genders = [given!, family!].map((word) =>
    knownGivenNames(word.trim()).flatMap((name) => (name.case === 'nominative' ? [name.gender] : [])),
  )
  return genders[0]!.some((gender) => genders[1]!.includes(gender))
}

/** «Anna», then «Ozoliņa»: one word a line. */
function isWord(line: string): boolean {
  return /^ {0,3}\p{Lu}\p{Ll}{2,20} {0,3}$/u.test(line)
}
