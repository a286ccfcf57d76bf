// «> institūcijas nosaukumu,⏎Open Knowledge Portugal»: who types their answers between the lines of our question says by
// the place alone what each of them is.

import type { Findings } from '../findings.ts'
import { isSomebodysName } from '../organisations/is-somebodys-name.ts'
import { isSpeech } from '../organisations/leftover-cell.ts'
import type { Line } from '../own-words/own-words.ts'
import { readLabel } from '../text/labels.ts'
import type { PersonFrame, Value } from './person-frame.ts'

/** The frames, the only one who comes from where the answer to the line that asks for it tells. */
export function withAnswerInline(frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] {
  const [one, ...more] = frames.filter((f) => f.role === 'comes')
  if (!one || more.length > 0 || one.organisation !== null) return frames
  const organisation = answerOf(frames, findings)
  return organisation === null ? frames : frames.map((f) => (f === one ? { ...f, organisation } : f))
}

function answerOf(frames: readonly PersonFrame[], findings: Findings): Value | null {
  const { text, ownWords } = findings
  const lines = ownWords.lines.filter((l) => l.kind !== 'blank')
  for (const [i, line] of lines.entries()) {
    const [above, below] = [lines[i - 1], lines[i + 1]]
    if (line.kind !== 'own' || above?.kind !== 'quote' || (below && below.kind !== 'quote')) continue
    if (!asksForOrganisation(above, ownWords.text)) continue
    const value = text
      .slice(line.from, line.to)
      .trim()
      .replace(/[.,;]$/u, '')
    const from = line.from + text.slice(line.from, line.to).indexOf(value)
    const isName = /^["„“«]?\p{L}[^\n]{1,99}$/u.test(value) && !/[.!?] /u.test(value)
    if (!isName || isSpeech(from, from + value.length, findings) || isSomebodysName(value, frames, findings)) continue
    return { value, source: 'text', from, to: from + value.length, rule: 'label' }
  }
  return null
}

/** «> personas koda pirmo daļu, institūcijas nosaukumu,»: what the quoted line asks for last. */
function asksForOrganisation({ from, to }: Line, text: string): boolean {
  const line = text
    .slice(from, to)
    .replace(/^[\s>]+/u, '')
    .replace(/[\s,;:?)]+$/u, '')
  const last = line.split(/[,;(:?]/u).at(-1)!
  return [line, last].some((asked) => asked.length < LONGEST && readLabel(asked) === 'organisation')
}

/** Letters of «institūcijas, organizācijas vai uzņēmuma nosaukums, ko pārstāvat». */
const LONGEST = 80
