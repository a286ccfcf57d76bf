// «Divi saraksti vienā vēstulē»: of lists that stand under the days of several events only ours is an answer to us.

import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import type { Stretch } from '../text/cover.ts'
import { dayIn } from './another-day.ts'

/** The lists under headings of other days, in a text that has our day in a heading as well; else none. */
export function listsOfOtherDays(text: string, event: Event): readonly Stretch[] {
  const ours = event.starts.toPlainDate()
  const lists: Stretch[] = []
  let isOther = false
  let isOursNamed = false
  let from = 0
  for (const line of text.split('\n')) {
    const day = isHeading(line) ? dayIn(foldForCues(line)) : null
    const isOurs = day?.month === ours.month && day.day === ours.day
    if (day) isOther = !isOurs
    // Behind an empty line what is no row is about something else.
    else if (isOther && text[from - 2] === '\n' && /\p{L}/u.test(line) && !ROW.test(line)) isOther = false
    isOursNamed ||= isOurs
    if (isOther) lists.push({ from, to: from + line.length })
    from += line.length + 1
  }
  return isOursNamed ? lists : []
}

/** `text` with stretches of it blanked, of the same length. */
export function blankStretches(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text)
}

function isHeading(line: string): boolean {
  return line.length < LONGEST_HEADING && /:\s*$/u.test(line)
}

const LONGEST_HEADING = 100

/** Somebody's row has a code or a birth date. */
const ROW = /\d{6}|\d{2}[. ]\d{2}[. ]\d{2}/u
