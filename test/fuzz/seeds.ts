// The mails that the fuzzer damages: all that the tests have, each also as plain text, where damage reaches the words.
import { globSync, readFileSync } from 'node:fs'
import { parseMail } from '../../src/read/parse-mail.ts'

/** Raw mails, in a fixed order. */
export async function loadSeeds(): Promise<readonly Buffer[]> {
  const raw = globSync(['test/corpus/*.eml', 'test/unseen/*.eml', 'test/journeys/*/*.eml'])
    .sort()
    .map((file) => readFileSync(file))
  const plain = await Promise.all(raw.map(asPlainText))
  return raw.flatMap((mail, i) => [mail, plain[i]!])
}

async function asPlainText(source: Buffer): Promise<Buffer> {
  const { text } = await parseMail(source)
  const head = source
    .toString('latin1')
    .split(/\r?\n\r?\n/)[0]!
    .split(/\r?\n(?![ \t])/)
    .filter((line) => !/^(?:content-|mime-)/i.test(line))
  const type = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit'
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n${type}\r\n\r\n`, 'latin1'), Buffer.from(text)])
}
