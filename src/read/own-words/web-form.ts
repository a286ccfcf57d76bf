// Mail through a web site's form: the site's own address stands in the From header, and who filled the form in stands in
// lines above the message, as in a forwarded one that has neither a day nor an addressee.
import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Mail } from '../../vocabulary.ts'
import { headerLabel } from './quote-marks.ts'

const FROM = new Set(everyOf(({ words }) => words.fromHeaders.map(foldForCues)))

// «From: Anna Ozola <anna@ozols.lv>», «No: Anna Ozola (anna@ozols.lv)»
const WRITER =
  /^[^:\n]{1,20}:\s{0,3}"?([^<>()[\]"\n@]{2,80}?)"?\s{0,3}[<([]([^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,255})[>)\]]$/u

/** Lines of a form's head: its writer, a subject, an empty line, «Message Body:», another empty line. */
const MOST_LINES = 6

/** The mail as its writer's own, with the form's lines blanked; as it is where it came through no form. */
export function withWriterOfForm(mail: Mail): Mail {
  const lines = mail.text.slice(0, LONGEST_HEAD).split('\n')
  const writer = FROM.has(labelOf(lines[0]!) ?? '') ? WRITER.exec(lines[0]!) : null
  const end = writer ? endOfHead(lines) : 0
  if (!writer || end === 0) return mail
  const head = lines.slice(0, end).join('\n')
  return {
    ...mail,
    from: [{ name: writer[1]!, address: writer[2]! }, ...mail.from.slice(1)],
    text: head.replace(/[^\n]/gu, ' ') + mail.text.slice(head.length),
  }
}

/** Letters. */
const LONGEST_HEAD = 2000

/** How many lines the form's head has; 0: it is the header of a message that was passed on, with its day or its addressee. */
function endOfHead(lines: readonly string[]): number {
  let end = 1
  for (let i = 1; i < Math.min(lines.length, MOST_LINES); i++) {
    const line = lines[i]!.trim()
    if (labelOf(line) === null && !/^\p{L}[\p{L} ]{2,30}:$/u.test(line)) {
      if (line !== '') break
    } else end = i + 1
  }
  const labels = lines.slice(0, end).filter((line) => labelOf(line) !== null)
  return labels.length < A_MESSAGES_HEADER ? end : 0
}

/** Labelled lines. */
const A_MESSAGES_HEADER = 3

function labelOf(line: string): string | null {
  return headerLabel(foldForCues(line))
}
