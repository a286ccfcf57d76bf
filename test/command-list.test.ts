// What people wrote leaves in lists: no spreadsheet may run it, no terminal may obey it.
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { writeCsv } from '../src/organiser/write-csv.ts'
import { writePdf } from '../src/organiser/write-pdf.ts'
import { writeTable } from '../src/organiser/write-table.ts'
import { writeXlsx } from '../src/organiser/write-xlsx.ts'
import { readSheets } from '../src/read/attachments/attachment-sheet.ts'
import { listZip } from '../src/read/attachments/attachment-zip.ts'

test.each([
  ['Bērziņš', 'Bērziņš'],
  ['', ''],
  ['=1+1', "'=1+1"],
  ['+371 60000000', "'+371 60000000"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['=HYPERLINK("http://example.lv","x")', `"'=HYPERLINK(""http://example.lv"",""x"")"`],
  ['SIA "Rīts", Rīga', '"SIA ""Rīts"", Rīga"'],
  ['two\nlines', '"two\nlines"'],
  ['a-b=c', 'a-b=c'],
])('CSV cell %j', (text, cell) => {
  expect(writeCsv(['name'], [[text]])).toBe(`\uFEFFname\r\n${cell}\r\n`)
})

test('a table has aligned columns, leaves out empty ones, and no control characters', () => {
  const rows = [
    ['Bērziņš', '', 'one'],
    ['Irbe\u001B[2J\u202Eevil', '', 'two\nlines'],
  ]
  expect(writeTable(['name', 'nothing', 'note'], rows)).toBe(
    ['name           note', '─────────────  ─────────', 'Bērziņš        one', 'Irbe [2J evil  two lines', ''].join(
      '\n',
    ),
  )
})

test('a workbook keeps leading zeros and Latvian letters, and what looks like a formula stays text', async () => {
  const workbook = await writeXlsx(
    ['family_name', 'personal_code_prefix', 'note'],
    [
      ['Žagare-Bērziņa', '010190', '=1+1'],
      ['Šķēle', '', '<b> & "c"'],
    ],
  )
  expect(readSheets(listZip(workbook, { left: 1_000_000 })).split('\n')).toEqual([
    'family_name\tpersonal_code_prefix\tnote',
    'Žagare-Bērziņa\t010190\t=1+1',
    'Šķēle\t\t<b> & "c"',
  ])
})

test('a PDF has title, head, Latvian and Russian letters, and no column that is empty', async () => {
  const rows = [
    ['Žagare-Bērziņa', '', '010190'],
    ['Щукина\u202E', '', '020291'],
  ]
  const pdf = await writePdf('Participants', ['family_name', 'missing', 'personal_code_prefix'], rows)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  expect(text.split(/\s+/)).toEqual(
    'Participants family name personal code prefix Žagare-Bērziņa 010190 Щукина 020291 1 / 1'.split(' '),
  )
})

test('a PDF of many has the head on every page', async () => {
  const rows = Array.from({ length: 100 }, (_, i) => [`Nr${i}`])
  const pdf = await writePdf('Participants', ['family_name'], rows)
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  expect(totalPages).toBeGreaterThan(2)
  for (const page of text) expect(page).toContain('family name')
  expect(text.join('\n').match(/Nr\d+/g)).toHaveLength(100)
})
