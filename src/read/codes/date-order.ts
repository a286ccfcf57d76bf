// «03/12/1985» can be either day. The writer may tell beside it in which order the figures stand; else the order is doubtful
// where the writer is one of those who put the month first.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Mail } from '../../vocabulary.ts'
import { monthOf } from '../intent/names-event.ts'
import { BEFORE_DAY, BEFORE_MONTH, ORDINAL } from '../text/small-words.ts'
import type { Cue } from '../text/words.ts'
import { DAY_WORD, dayOf } from './day-words.ts'
import type { CodeClaim } from './find-codes.ts'

/** The codes with those that can be either day read as the writer tells, or asked for again rather than guessed. */
export function inOrderOfWriter(
  codes: readonly CodeClaim[],
  mail: Mail,
  cues: readonly Cue[],
  text: string,
): readonly CodeClaim[] {
  const american = isAmerican(mail, cues, text)
  return codes.map((code) => {
    if (code.otherReading === null) return code
    const first = ORDER.exec(text.slice(Math.max(0, code.from - BESIDE), code.to + BESIDE))?.[1]?.toLowerCase()
    if (first === 'mm') return { ...code, value: code.otherReading, otherReading: null }
    if (first === 'dd') return { ...code, otherReading: null }
    const order = orderSaid(code, text)
    if (order === 'monthFirst') return { ...code, value: code.otherReading, otherReading: null }
    if (order === 'dayFirst') return { ...code, otherReading: null }
    const month = monthBehind(code, text)
    if (month !== null && month === monthOfPrefix(code.otherReading))
      return { ...code, value: code.otherReading, otherReading: null }
    if (month !== null && month === monthOfPrefix(code.value)) return { ...code, otherReading: null }
    const said = dayInWords(code, text)
    if (said !== null) return { ...code, value: said, otherReading: null }
    return american ? { ...code, value: '', rule: 'code.ambiguous-date' } : code
  })
}

// «Date of birth (mm/dd/yyyy): …», «03/04/1973 (DD/MM/YY)»
const ORDER = /(?<!\p{L})(mm|dd) ?[./-] ?(?:mm|dd)(?!\p{L})/iu

// «03/04/1980 (March 4)», «03/04/1980, i.e. 4 March»
const SAID_AGAIN = /^[ ,]{0,2}[(–—-]?(?:i\.e\.,? )? ?(?:\d{1,2}\p{Ll}{0,2} (?:\p{Ll}{2} )?)?(\p{L}{3,9})/u

/** «12/3/1985 (day/month/year)», «3/12/85, the American way»: on the line, beside the figures; null: nothing is said. */
function orderSaid({ from, to }: CodeClaim, text: string): 'dayFirst' | 'monthFirst' | null {
  const before = text
    .slice(Math.max(0, from - BESIDE), from)
    .split('\n')
    .at(-1)!
  const beside = foldForCues(`${before} ${text.slice(to, to + 2 * BESIDE).split('\n')[0]}`)
  const said = (['dayFirst', 'monthFirst'] as const).filter((order) =>
    ORDERS.some((words) => words[order].test(beside)),
  )
  return said.length === 1 ? said[0]! : null
}

const ORDERS = ALL_HEARD.map(([, { words }]) => words.orderOfDate)

/** The month that the writer names behind the figures; null: none. */
function monthBehind({ to }: CodeClaim, text: string): number | null {
  const word = SAID_AGAIN.exec(text.slice(to, to + BESIDE))?.[1]
  return word ? monthOf(foldForCues(word)) : null
}

/** «04/11/1980, which over there is how one writes April the eleventh»: which of both days the sentence tells in words; null: none. */
function dayInWords({ value, otherReading, from, to }: CodeClaim, text: string): string | null {
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, from - A_SENTENCE), from))![0]
  const behind = /^[^.!?\n]*/u.exec(text.slice(to, to + A_SENTENCE))![0]
  const said = foldForCues(`${before}\n${behind}`)
  const days = [...said.matchAll(/\p{L}{3,12}/gu)].flatMap(({ 0: word, index }) => {
    const month = monthOf(word)
    if (month === null) return []
    const end = index + word.length
    const day =
      DAY_BEFORE.exec(said.slice(Math.max(0, index - BESIDE), index)) ?? DAY_BEHIND.exec(said.slice(end, end + BESIDE))
    if (!day) return []
    const figures = day[1] ?? dayOf(day[2]!)
    return [`${figures.padStart(2, '0')}${String(month).padStart(2, '0')}`]
  })
  const told = [value, otherReading!].filter((prefix) => days.includes(prefix.slice(0, 4)))
  return told.length === 1 ? told[0]! : null
}

const DAY = `(?:(\\d{1,2})${ORDINAL}|${DAY_WORD})`
const DAY_BEFORE = new RegExp(`(?<![\\p{L}\\d])${DAY} ?${BEFORE_MONTH}$`, 'u')
const DAY_BEHIND = new RegExp(`^ ${BEFORE_DAY}${DAY}(?![\\p{L}\\d])`, 'u')

/** Letters in which the day is told once more. */
const A_SENTENCE = 120

function monthOfPrefix(prefix: string): number {
  return Number(prefix.slice(2, 4))
}

/** Letters between the date and what tells its order: «/yyyy): ». */
const BESIDE = 24

/** Whether the writer puts the month first: from an American domain or address, or by their own account. */
function isAmerican({ from }: Mail, cues: readonly Cue[], text: string): boolean {
  if (/\.(?:gov|mil|edu|us)$/iu.test(from[0]?.address ?? '') || cues.some((c) => c.kind === 'monthFirst')) return true
  return AMERICAN.test(text)
}

// «Washington, DC 20005», «+1 202 555 0164»
const AMERICAN = /, [A-Z]{2} \d{5}(?![\d-]{2})|(?<![\d+])\+1[ .(-]{1,2}\d{3}(?!\d)/u
