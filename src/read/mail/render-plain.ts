// A text/plain part as its reader sees it: format=flowed lines joined again (RFC 3676), quote marks set one way. Text
// that was wrapped hard stays as it is: only who understands the words can tell a wrapped line from a list.

/** Decoded text/plain → lines with quotes as `>> text`. `flowed` and `delSp` come from the Content-Type. */
export function renderPlain(text: string, options: { flowed: boolean; delSp: boolean }): string {
  const lines = text.split(/\r\n?|\n/)
  return options.flowed ? unwrapFlowed(lines, options.delSp) : lines.map(normaliseQuote).join('\n')
}

// «> > Labdien», «>>Labdien», «>  Labdien» → one mark per level, then a space
function normaliseQuote(line: string): string {
  const marks = /^ ?>(?: ?>)*/.exec(line)?.[0]
  if (marks === undefined) return line
  return quoted(marks.replaceAll(' ', '').length, line.slice(marks.length).replace(/^[ \u00a0]/, ''))
}

function quoted(depth: number, text: string): string {
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text}`
}

/** RFC 3676 §4: a line that ends in a space goes on in the next one of the same depth; «-- » never does. */
function unwrapFlowed(lines: readonly string[], delSp: boolean): string {
  const paragraphs: string[] = []
  let open: { depth: number; text: string } | null = null
  for (const line of lines) {
    const depth = /^>*/.exec(line)![0].length
    const text = line.slice(depth).replace(/^ /, '')
    if (open && (open.depth !== depth || text === '-- ')) {
      paragraphs.push(quoted(open.depth, open.text))
      open = null
    }
    const joined: string = (open?.text ?? '') + text
    if (text.endsWith(' ') && text !== '-- ') {
      open = { depth, text: delSp ? joined.slice(0, -1) : joined }
    } else {
      paragraphs.push(quoted(depth, joined))
      open = null
    }
  }
  if (open) paragraphs.push(quoted(open.depth, open.text))
  return paragraphs.map(normaliseQuote).join('\n')
}
