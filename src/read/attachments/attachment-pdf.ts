// The text of a PDF, line by line as it stands on the page; a wide gap in a line parts the cells of a table. A scanned
// page has no text: that is for a human.

const maxPages = 40

/** Text of the pages; empty where they hold only pictures. Throws where the file is damaged or wants a password. */
export async function readPdf(octets: Buffer): Promise<string> {
  // Loaded when needed: it is by far the largest of all that reading uses.
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(Uint8Array.from(octets), { verbosity: 0, isEvalSupported: false })
  try {
    const pages: string[] = []
    for (let i = 1; i <= Math.min(pdf.numPages, maxPages); i++) {
      const { items } = await (await pdf.getPage(i)).getTextContent()
      pages.push(layLines(items.flatMap((item) => ('str' in item ? [item] : []))))
    }
    return pages.join('\n').trim()
  } finally {
    await pdf.destroy()
  }
}

interface Glyphs {
  readonly str: string
  /** x and y stand at 4 and 5, y upwards. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function layLines(items: readonly Glyphs[]): string {
  const placed = items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height }) => ({
      str,
      x: transform[4]!,
      y: transform[5]!,
      width,
      height: height || 10,
    }))
    .sort((a, b) => (Math.abs(a.y - b.y) < a.height / 2 ? a.x - b.x : b.y - a.y))
  const lines: string[] = []
  let line = ''
  let last: (typeof placed)[number] | null = null
  for (const item of placed) {
    const sameLine = last && Math.abs(last.y - item.y) < last.height / 2
    if (last && !sameLine) {
      lines.push(line)
      // More than a line and a half down: a new paragraph.
      if (last.y - item.y > last.height * 2) lines.push('')
      line = ''
    } else if (last) {
      const gap = item.x - (last.x + last.width)
      line += gap > last.height ? '\t' : gap > last.height * 0.15 && !line.endsWith(' ') ? ' ' : ''
    }
    line += item.str
    last = item
  }
  lines.push(line)
  return lines.join('\n')
}
