// The list on paper, for whoever stands at the door without a screen: A4 across, the head on every page, pages counted.
// Roboto has the letters of Latvian, Russian and Western names.
import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'
import { toPrintable } from './write-table.ts'

const font = (weight: string): string => fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${weight}.ttf`))
const FONTS = { normal: font('Regular'), bold: font('Medium') }

/** A whole file: the title, then a table of which columns that are empty throughout are left out. */
export function writePdf(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const shown = columns.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ''))
  const head = shown.map((i) => ({ text: columns[i]!.replaceAll('_', ' '), bold: true }))
  const body = rows.map((row) => shown.map((i) => toPrintable(row[i]!)))
  pdfmake.setFonts({ Roboto: FONTS })
  // Nothing that people wrote is ever fetched, or read from the disk.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS).includes(path))
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    info: { title },
    content: [
      { text: title, fontSize: 14, margin: [0, 0, 0, 8] },
      rows.length === 0
        ? 'Nobody is on the list.'
        : {
            table: { headerRows: 1, dontBreakRows: true, widths: shown.map(() => 'auto'), body: [head, ...body] },
            layout: 'lightHorizontalLines',
          },
    ],
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center' }),
    defaultStyle: { font: 'Roboto', fontSize: 10 },
  })
  return document.getBuffer()
}
