// A message below the sender's words, searched as the words themselves are.

import { foldForCues } from '../../locales/locale.ts'
import { type Findings, findEverything } from '../findings.ts'
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
  const below = ownWords.lines.map((line) => ({
    ...line,
    kind:
      line.from >= message.from &&
      line.to <= message.to &&
      line.kind !== 'blank' &&
      line.kind !== 'attribution' &&
      isRead(line)
        ? ('own' as const)
        : ('blank' as const),
  }))
  const attributions = ownWords.lines.filter(
    (l) => (l.kind === 'attribution' || !isRead(l)) && l.from >= message.from && l.to <= message.to,
  )
  const blanked = blank(text, attributions)
  const context = { ...ownWords, lines: below, below: [], kindAt: () => 'own' as const }
  return findEverything(mail, event, context, blanked, foldForCues(blanked))
}

function blank(text: string, stretches: readonly { from: number; to: number }[]): string {
  let result = ''
  for (const { from, to } of stretches)
    result += text.slice(result.length, from) + ' '.repeat(to - Math.max(from, result.length))
  return result + text.slice(result.length)
}
