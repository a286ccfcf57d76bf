// One view of the mail for all finders: the text itself, same length, with everything blanked that is not the sender's,
// and hard-wrapped lines joined, so that positions hold and sentences are whole.

import type { DraftLine, LineKind } from './own-words.ts'

const VISIBLE: ReadonlySet<LineKind> = new Set(['own', 'signature', 'attachment'])

/** `text` with the lines of other kinds blanked, of the same length. */
export function blankTheRest(text: string, lines: readonly DraftLine[]): string {
  const width = lines.reduce((widest, l) => (l.kind === 'own' ? Math.max(widest, l.raw.length) : widest), 0)
  let view = ''
  let end = 0
  lines.forEach((line, i) => {
    if (line.from > end) view += text.slice(end, line.from).replace(/[^\n]/gu, ' ')
    view += VISIBLE.has(line.kind) ? line.raw : ' '.repeat(line.raw.length)
    end = line.to
    const next = lines[i + 1]
    if (next && text[end] === '\n') {
      view += isWrapped(line, next, width) ? ' ' : '\n'
      end++
    }
  })
  return view + text.slice(end).replace(/[^\n]/gu, ' ')
}

/** Whether a line was broken by the mail program: the next line's first word would not have fitted any more. */
function isWrapped(line: DraftLine, next: DraftLine, width: number): boolean {
  if (line.kind !== 'own' || next.kind !== 'own' || width < 55 || width > 100) return false
  if (/[;:!?\t]\s*$|\d{6}-?[*x]{0,5}[\s,.)]*$/iu.test(line.raw) || line.raw.includes('\t') || next.raw.includes('\t'))
    return false
  if (/^\s*(?:[-–•*·]|\d{1,2}[.)])\s/u.test(next.raw) || /^\s*[\p{L} ,]{2,40}:\s/u.test(next.raw)) return false
  const firstWord = /^\s*(\S+)/u.exec(next.raw)?.[1] ?? ''
  return line.raw.trimEnd().length + 1 + firstWord.length > Math.min(width, 78) - 1
}
