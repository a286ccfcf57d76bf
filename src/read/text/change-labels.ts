// The labels of a change: «OUT: Tom Hale / IN: Ann Leary», «nost: … / klāt: …», «- … / + …». One line opens with what takes
// somebody off the list, another with what puts somebody on it.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { within } from './cover.ts'
import { onceEach } from './once-each.ts'

type LabelKind = 'was' | 'nowIs' | 'goesLabels' | 'comesLabels'

const labelsOf = (...kinds: readonly LabelKind[]): readonly string[] =>
  everyOf(({ words }) => kinds.flatMap((kind) => words[kind].map(foldForCues)))

// «bija: Juris Kalns», «iepriekš – Juris Kalns» in a line of its own, and «būs: Ilze Liepa» in the next
const labelled = (...kinds: readonly LabelKind[]): string =>
  `(?:^|\\n)[ \\t]*(?:${labelsOf(...kinds).join('|')})(?: ?[:–—-] ?|:?\\t ?)`
const FORMER = labelled('was', 'goesLabels')
// «out: Mr Tom Hale»
const A_TITLE = '(?:\\p{L}{2,4}\\.? )?'
const WAS_LABEL = new RegExp(`${FORMER}${A_TITLE}$`, 'u')
const NOW_LABEL = new RegExp(`${labelled('nowIs', 'comesLabels')}${A_TITLE}$`, 'u')
const HAS_FORMER = new RegExp(FORMER, 'u')

const TABBED = new RegExp(`^[ \\t]*(?:${labelsOf('was', 'nowIs', 'goesLabels', 'comesLabels').join('|')}):?\\t`, 'u')

const MINUS = new RegExp(`(?:^|\\n)[ \\t]*[-–—−] ?${A_TITLE}$`, 'u')
const PLUS = new RegExp(`(?:^|\\n)[ \\t]*\\+ ?${A_TITLE}$`, 'u')
const LINE_OF_MINUS = /^[ \t]*[-–—−] ?(?=\p{L})(.{0,120})/gmu
const LINE_OF_PLUS = /^[ \t]*\+ ?\p{Lu}/mu

// «NOT Mr Tom Hale» in a line of its own, and «BUT Ms Ann Leary» in the next
const opensWith = (words: readonly string[]): string => `(?:^|\\n)[ \\t]*(?:${words.map(foldForCues).join('|')}):? `
const DENIED = opensWith(everyOf(({ words }) => words.cues.negates.filter((w) => /^\p{L}+$/u.test(w))))
const STATED = opensWith(everyOf(({ words }) => words.cues.but))
const DENIES = new RegExp(`${DENIED}${A_TITLE}$`, 'u')
const STATES = new RegExp(`${STATED}${A_TITLE}$`, 'u')
const HAS_BOTH = new RegExp(`${DENIED}\\p{L}[^\\n]{1,80}${STATED.replace('^|', '')}\\p{L}`, 'u')

/** Letters of a label, with the end of the line before it. */
const LONGEST_LABEL = 30

/** What the label right before somebody says of them: one goes, the other comes. `from`: where they are named. */
export function labelOfChange(from: number, findings: Findings): 'comes' | 'stays' | null {
  const { folded } = findings
  const label = folded.slice(Math.max(0, from - LONGEST_LABEL), from)
  if (WAS_LABEL.test(label)) return 'stays'
  if (NOW_LABEL.test(label) && HAS_FORMER.test(folded)) return 'comes'
  if (DENIES.test(label) && HAS_BOTH.test(folded)) return 'stays'
  if (STATES.test(label) && HAS_BOTH.test(folded)) return 'comes'
  if (MINUS.test(label) && hasSigns(findings)) return 'stays'
  return PLUS.test(label) && hasSigns(findings) ? 'comes' : null
}

/** «OUT <tab> Tom Hale», not «Was <tab> Will be»: whether a line tells of somebody by a label of a change, with a tab behind it. */
export function isTabbedChange(from: number, to: number, { folded, names }: Findings): boolean {
  return (
    TABBED.test(folded.slice(from, Math.min(to, from + LONGEST_LABEL))) &&
    HAS_FORMER.test(folded) &&
    within(names, from, to).some((n) => n.sure && n.familyName !== null)
  )
}

/** Whether the lines of a mail are a change by their signs: one that begins with «-» and tells a code is an item of a list. */
const hasSigns = onceEach(({ folded, text }: Findings): boolean => {
  const minus = [...folded.matchAll(LINE_OF_MINUS)]
  return LINE_OF_PLUS.test(text) && minus.length > 0 && minus.every(([, line]) => !/\d{6}|\d\d\.\d\d/u.test(line!))
})

const heads = (...kinds: readonly LabelKind[]): RegExp =>
  new RegExp(`^[ \\t]*(?:${labelsOf(...kinds).join('|')}):?[ \\t]*$`, 'mu')
const HEADS_FORMER = heads('was', 'goesLabels')
const HEADS_NEW = heads('nowIs', 'comesLabels')

/** Whether such labels, each in a line of its own, head those who go and those who come. */
export const hasHeadings = onceEach(
  ({ folded }: Findings): boolean => HEADS_FORMER.test(folded) && HEADS_NEW.test(folded),
)

const LABELS = new Set(labelsOf('was', 'nowIs', 'goesLabels', 'comesLabels'))

/** «OUT: …», «NOST – …», «NĀK KLĀT: …»: whether capitals at `from` are no name but such a label, at the begin of their line. */
export function isChangeLabel(from: number, text: string): boolean {
  const begin = text.lastIndexOf('\n', from - 1) + 1
  if (from - begin > LONGEST_LABEL) return false
  const [, label] = OPENS.exec(text.slice(begin, begin + 2 * LONGEST_LABEL)) ?? []
  return label !== undefined && LABELS.has(foldForCues(label))
}

/** Up to the mark, or to somebody's name. */
const OPENS = /^[-–•* \t]{0,4}(\p{Lu}[\p{Lu} ]{0,20}\p{Lu})(?: ?[:–—-]|\t| \p{Lu}\p{Ll})/u
