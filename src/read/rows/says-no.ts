// Lists in which each row says whether somebody comes: «Anna Ozola – jā / Juris Kalns – nē», «Tom Reed: no», «Белова +».

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { firstFrom, type Stretch } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'

const either = (kind: 'yes' | 'no'): string =>
  everyOf(({ words }) => words[kind])
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const END = '(?:[.!)]{1,2}(?= |$)|[ !]{0,3}(?=[-–—:,;|\\t(]|$))'
const NO = new RegExp(`(?:[-–—:,;|\\t(=][ \\t]{0,3}(?:${either('no')})|[ \\t][-–—])${END}`, 'u')
const YES = new RegExp(`[-–—:,;|\\t(=][ \\t]{0,3}(?:${either('yes')})${END}|[+✓✔][ )]{0,3}$`, 'u')
const ONLY_YES = new RegExp(`^[^\\p{L}\\d]{0,4}(?:[+✓✔]|[-–—:,(|\\t] ?(?:${either('yes')}))[ .,;)]{0,3}$`, 'u')

const ANSWERS = new Set(everyOf(({ words }) => [...words.yes, ...words.no]))
const DECLINING = new Set(everyOf(({ words }) => words.no.filter((word) => word.length > 2)))

/** Why not, or with what: «nē (komandējumā)», «jā, attālināti», «no – on leave». */
const REMARK = / ?(?:\(|[,;] | [–—-] ).*$|[.!]$/u

/** Whether a cell is an answer and at most says why: «jā», «no», «+», «x», «nē (komandējumā)». */
export function isAnswer(cell: string): boolean {
  return /^[+xX✓✔]$/u.test(cell) || ANSWERS.has(foldForCues(cell).replace(REMARK, ''))
}

/** Whether a heading is nothing but a word of declining: «Atsakās:», «Declined:»; «No:» also means «from». */
export function saysNoOfAll(heading: string): boolean {
  // «Not going, and very sorry about it:»
  return DECLINING.has(
    foldForCues(heading)
      .replace(/[:\s]+$/u, '')
      .replace(/,? (?:\(|[–—-] |(?<=,) )[^:]*$|, [^:]*$/u, '')
      .trim(),
  )
}

/** A row is looked at so far behind the name, in letters. */
const LONGEST_ROW = 150

/** Whether the row of a name says «no» of them, while a row elsewhere says «yes»: alone a dash or «no» may mean the code. */
export function saysNo(name: Stretch, findings: Findings): boolean {
  return NO.test(rowBehind(name, findings)) && someSayYes(findings)
}

/** Asked for again with each row. */
const someSayYes = onceEach((findings: Findings) =>
  findings.names.some((name) => name.sure && YES.test(rowBehind(name, findings))),
)

/** Whether it says «yes», and nothing else: «Белова Ирина +». */
export function saysYes(name: Stretch, findings: Findings): boolean {
  return ONLY_YES.test(rowBehind(name, findings))
}

/** From the name to the next one, or the end of the line. */
function rowBehind({ to }: Stretch, { text, folded, names }: Findings): string {
  const next = names.slice(firstFrom(names, to), firstFrom(names, to) + MOST_BESIDE).find((n) => n.sure)?.from
  const end = text.slice(to, to + LONGEST_ROW).search(/\n|$/u)
  return folded.slice(to, Math.min(to + end, next ?? to + end)).trimEnd()
}

/** Words in a row that could be names, and are none. */
const MOST_BESIDE = 6
