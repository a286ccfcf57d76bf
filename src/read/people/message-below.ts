// A message below the sender's words, searched as the words themselves are.

import { foldForCues } from '../../locales/locale.ts'
import { type Findings, findEverything } from '../findings.ts'
import { blankTheRest } from '../own-words/blank-the-rest.ts'
import type { Line, MessageBelow } from '../own-words/own-words.ts'
import { onceEach } from '../text/once-each.ts'

/** All that the finders find in a message below, as if it were the whole mail. */
export const findMessage = onceEach(
  (message: MessageBelow, findings: Findings): Findings => findInMessage(message, findings, () => true),
)

/** What they find in some of its lines. */
export function findInMessage(
  message: MessageBelow,
  { mail, event, ownWords }: Findings,
  isRead: (line: Line) => boolean,
): Findings {
  const body = ownWords.text
    .slice(message.from, message.to)
    .replace(/^[ \t]*>+ ?/gmu, (marks) => ' '.repeat(marks.length))
  const text = ' '.repeat(message.from) + body + ' '.repeat(ownWords.text.length - message.to)
  const folded = foldForCues(text)
  const lines = ownWords.lines.map((line) => ({
    ...line,
    kind:
      line.from >= message.from &&
      line.to <= message.to &&
      line.kind !== 'blank' &&
      line.kind !== 'attribution' &&
      isRead(line)
        ? ('own' as const)
        : ('blank' as const),
    raw: text.slice(line.from, line.to),
    folded: folded.slice(line.from, line.to),
  }))
  const own = blankTheRest(text, lines)
  const context = { ...ownWords, lines, below: [], kindAt: () => 'own' as const }
  return findEverything(mail, event, context, own, foldForCues(own))
}
