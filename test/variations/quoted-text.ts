// Where the plain text of a mail goes over into the message that it answers. Knows the forms that the corpus has; where
// the border is not plain to see, it says that nothing is quoted or that the quotation must not be touched.

const quoteMark = /^>/
const separator = /^(?:_{10,}|-{3,}.{3,40}-{3,})\s*$/
const attribution = /(?:rakstīja|wrote|пишет|писала?|написала?|написал\(а\)|@[^\s@]+>):\s*$|^Citējot .*:\s*$/i
const attributionStart = /^(?:On |Le |Am |\d|[а-я]{2}, \d|>? ?\d)/i
const headerLine =
  /^\*?(?:From|No|От|De|Von|Från|Sent|Nosūtīts|Date|Datums|Отправлено|To|Kam|Кому|Subject|Tēma|Тема)\*?:/

export interface Split {
  /** The sender's own lines above the quotation. */
  readonly own: string
  /** The rest, with the line end before it; '' where nothing is quoted. */
  readonly below: string
}

export function splitQuote(text: string): Split {
  const lines = text.split('\n')
  let at = lines.findIndex((line, i) => startsQuote(line, lines.slice(i + 1, i + 4)))
  if (at < 0) return { own: text, below: '' }
  const above = lines[at - 1] ?? ''
  if (attribution.test(lines[at]!) && above !== '' && attributionStart.test(above)) at--
  if (at === 0) return { own: '', below: text }
  return { own: lines.slice(0, at).join('\n'), below: `\n${lines.slice(at).join('\n')}` }
}

function startsQuote(line: string, next: readonly string[]): boolean {
  return (
    quoteMark.test(line) ||
    separator.test(line) ||
    attribution.test(line) ||
    (headerLine.test(line) && next.some((other) => headerLine.test(other)))
  )
}

/**
 * Whether what stands below is the invitation and nothing but: quoted once, from the organiser, nothing written between
 * or under it, no codes, none of these names. Only such a quotation can go or change its style without a loss.
 */
export function isInvitation(below: string, names: readonly string[]): boolean {
  const lines = below.split('\n')
  const content = lines.filter((line) => !headerLine.test(line)).join('\n')
  const headers = lines.filter((line) => /^(?:From|No|От|De):/.test(line)).length
  const attributions = lines.filter((line) => attribution.test(line)).length
  const marked = lines.map((line) => quoteMark.test(line))
  const answersBetween = lines.some((line, i) => line.trim() !== '' && !marked[i] && marked.indexOf(true) < i)
  return (
    headers + attributions === 1 &&
    !(marked.includes(true) && answersBetween) &&
    /kuške|kuske@/i.test(lines.slice(0, 8).join('\n')) &&
    /aicin|nosūtīt informāciju/i.test(content) &&
    !/\d{6}/.test(content) &&
    !names.some((name) => content.includes(name))
  )
}
