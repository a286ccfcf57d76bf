// `node test/variations-report.ts [KIND…] [--folder FOLDER] [--write FOLDER]`: which tiny changes of a mail change its
// reading, kind by kind, for whoever makes reading better. --write keeps each such pair of mails to look into.

import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Kind } from './variations/kinds.ts'
import { checkKind, kinds, readSamples } from './variations/kinds.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string', default: 'test/corpus' }, write: { type: 'string' } },
})
const samples = readSamples(values.folder)
const all = Object.keys(kinds) as Kind[]
for (const kind of all.filter((kind) => positionals.length === 0 || positionals.includes(kind))) {
  const { mails, variations, differences } = await checkKind(kind, samples)
  console.log(`${kind}: ${variations} variations of ${mails} mails, ${differences.length} read differently`)
  for (const [i, { mail, how, what, variation }] of differences.entries()) {
    console.log(`  ${mail}  ${how}\n      ${what}`)
    if (!values.write) continue
    mkdirSync(values.write, { recursive: true })
    writeFileSync(`${values.write}/${kind}-${mail}-${i}-before.eml`, variation.base)
    writeFileSync(`${values.write}/${kind}-${mail}-${i}-after.eml`, variation.source)
  }
}
