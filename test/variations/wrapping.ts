// Kind «wrapping»: the sender's own paragraphs broken elsewhere, as another mail program would have broken them: at 60 to
// 76 columns, not at all, or with soft breaks (RFC 3676). Only the sender's prose is touched: lists, forms, tables and
// signatures are made of lines, and a line of theirs is never joined to its neighbour.

import { plainMail, writePlain } from './plain-text.ts'
import { splitQuote } from './quoted-text.ts'
import type { Random, Sample, Variation } from './variation.ts'
import { choose } from './variation.ts'

const widths = [60, 62, 64, 66, 68, 70, 72, 74, 76]

export function varyWrapping({ source }: Sample, random: Random): readonly Variation[] {
  const plain = plainMail(source)
  if (!plain) return []
  const { own, below } = splitQuote(plain.part.text)
  const lines = unwrap(own, plain.part.flowed)
  if (!lines.some((line) => isProse(line) && line.length > 76)) return []
  const base = writePlain(plain)
  const vary = (how: string, written: readonly string[], flowed: boolean): Variation => ({
    how,
    base,
    source: writePlain(plain, { text: written.join('\n') + below, flowed }),
  })
  return [
    vary('not wrapped', lines, false),
    ...choose(widths, 4, random).map((width) =>
      vary(
        `wrapped at ${width} columns`,
        lines.flatMap((line) => wrap(line, width)),
        false,
      ),
    ),
    ...choose(widths, 2, random).map((width) =>
      vary(
        `flowed at ${width} columns`,
        lines.flatMap((line) => flow(line, width)),
        true,
      ),
    ),
  ].filter((variation) => !variation.source.equals(base))
}

/** Lines as the sender thought them: soft breaks undone, and hard breaks where the next word would not have fitted. */
function unwrap(text: string, flowed: boolean): readonly string[] {
  const lines = text.split('\n')
  const longest = Math.max(...lines.map(({ length }) => (length <= 80 ? length : 0)))
  const joined: string[] = []
  for (const [i, line] of lines.entries()) {
    const goesOn = i > 0 && isBroken(lines[i - 1]!, line, flowed ? null : longest)
    if (goesOn) joined.push(`${joined.pop()!.trimEnd()} ${line.trimStart()}`)
    else joined.push(line)
  }
  return joined.map((line) => (line === '-- ' ? line : line.trimEnd()))
}

/** Whether the line was broken by the mail program; `longest` is null where it marked its breaks by a space. */
function isBroken(line: string, next: string, longest: number | null): boolean {
  if (next.trim() === '' || line === '-- ') return false
  if (longest === null) return line.endsWith(' ')
  if (longest < 55 || line.length < 50 || /^\s*(?:[-–•*]|\d+[.)])\s|\t| {2}/.test(next)) return false
  return line.length + 1 + /^\S*/.exec(next)![0].length > longest
}

/** Something that runs on: eight words or more, no columns. */
function isProse(line: string): boolean {
  return !/\t| {2}|^>/.test(line) && (line.match(/\p{L}{2,}/gu) ?? []).length >= 8
}

function wrap(line: string, width: number): readonly string[] {
  if (!isProse(line)) return [line]
  const wrapped: string[] = []
  for (const word of line.split(' ')) {
    const last = wrapped.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) wrapped[wrapped.length - 1] = `${last} ${word}`
    else wrapped.push(word)
  }
  return wrapped
}

/** RFC 3676 §4: a soft break is a space before the line end; lines that begin in a space, `>` or `From ` are stuffed. */
function flow(line: string, width: number): readonly string[] {
  const wrapped = wrap(line, width)
  return wrapped.map((piece, i) => piece.replace(/^(?= |>|From )/, ' ') + (i < wrapped.length - 1 ? ' ' : ''))
}
