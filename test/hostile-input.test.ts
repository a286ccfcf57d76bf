// No text keeps the desk busy: reading has no clock to stop by, so what every expression costs is bounded, on 200 KB of
// any one letter and of the pairs that it speaks of, and so is what a whole mail of such text costs. All time here is
// this thread's own, so that a busy machine fails nobody.
import { describe, expect, it } from 'vitest'
import { composedExpressions, literalExpressions } from './hostile-expressions.ts'

const size = 200_000
/** Milliseconds for 200 KB; of a part of it the same part. */
const mostPerExpression = 100
/** What is slow shows on a fiftieth already; only what seems so is tried on more. */
const tries = [size / 50, size / 10, size]

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
const letters = [...ascii, ...'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ', '\t', '\n']

interface Try {
  readonly expression: RegExp
  readonly text: string
}

describe('no regular expression is slow', () => {
  it('on 200 KB of one letter or of a pair that it speaks of', async () => {
    const [spelled, composed] = [literalExpressions(), await composedExpressions()]
    expect(spelled.length).toBeGreaterThan(500)
    expect(composed.length).toBeGreaterThan(30)
    const expressions = new Map([...spelled, ...composed].map((expression) => [String(expression), expression]))
    const isHostile = ({ expression, text }: Try): boolean => isExplosive(expression, text) || isSlow(expression, text)
    const suspects = [...expressions.values()].flatMap((expression) =>
      [...letters, ...pairsIn(expression.source)].map((text) => ({ expression, text })).filter(isHostile),
    )
    // What is slow is slow again, when a virtual machine that stood still for a moment has gone on.
    const slow = suspects.filter(isHostile).filter(isHostile)
    expect(
      slow.map(({ expression, text }) => `${String(expression).slice(0, 200)} on ${JSON.stringify(text)}`),
    ).toEqual([])
  }, 120_000)
})

// Each was slow once, somewhere.
const units = [
  'Ministrija ',
  'Anna Ozola 120385- ',
  'Anna\tOzola\t120385-\n',
  'Anna Ozola, ',
  'Anna Ozola vai ',
  'On a wrote:\n',
  'No: Anna\n',
  'Vārds: Anna\n',
  '120385-\n',
  '1 ',
  '1\n',
  'A\n',
]

describe('no mail takes a second', () => {
  it.each(units)('where body and attachment, or HTML, subject and name, are 200 KB of «%s»', async (unit) => {
    const { parseMail } = await import('../src/read/parse-mail.ts')
    const { readMail } = await import('../src/read/read-mail.ts')
    const { meeting } = await import('./reading.ts')
    const text = unit.repeat(size / unit.length)
    const asHtml = `<table><tr><td>${text.replaceAll('\n', '</td></tr><tr><td>').replaceAll('\t', '</td><td>')}</table>`
    for (const source of [
      writeHostile({ name: 'Anna Ozola', subject: 'Pieteikums', body: text, attachment: text }),
      writeHostile({ name: text, subject: text, html: asHtml }),
    ]) {
      const times: number[] = []
      while (times.length < 3 && !times.some((time) => time < 1000)) {
        const before = process.threadCpuUsage()
        readMail(await parseMail(source), meeting)
        times.push(sinceThen(before))
      }
      expect(Math.min(...times)).toBeLessThan(1000)
    }
  })
})

/**
 * Whether a few letters more, and one at the end that fits nothing, double the time: «AAAAAAAAAAAAAAAAAAAAAAAA\\x01». Only
 * a group that is repeated can do that.
 */
function isExplosive(expression: RegExp, text: string): boolean {
  if (!/\)(?:[*+]|\{\d*,)/.test(expression.source)) return false
  return fewLetters.some((length) => {
    const before = process.threadCpuUsage()
    expression.lastIndex = 0
    expression.test(`${text.repeat(length / text.length)}\x01`)
    // A large expression takes its time to compile.
    return sinceThen(before) > 300
  })
}

const fewLetters = [16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60]

/** Whether every part of the text takes longer than its share, the whole at last. */
function isSlow(expression: RegExp, text: string): boolean {
  const pattern = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`)
  for (const length of tries) {
    const share = (mostPerExpression * length) / size
    // The second try runs compiled.
    if (timeOn(pattern, text, length) <= share) return false
    const time = timeOn(pattern, text, length)
    if (time <= share) return false
    if (time > mostPerExpression) return true
  }
  return true
}

function timeOn(pattern: RegExp, text: string, length: number): number {
  const hostile = repeated(text, length)
  const before = process.threadCpuUsage()
  hostile.replace(pattern, '')
  return sinceThen(before)
}

const texts = new Map<string, string>()
function repeated(text: string, length: number): string {
  const key = `${length}${text}`
  const known = texts.get(key) ?? Buffer.from(text.repeat(length / text.length)).toString()
  texts.set(key, known)
  return known
}

/** Milliseconds that this thread worked. */
function sinceThen(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Neighbours in an expression, each class and escape with a character that it means. */
function pairsIn(source: string): readonly string[] {
  const meaning: { readonly [letter: string]: string } = { s: ' ', S: 'a', d: '1', D: 'a', n: '\n', t: '\t' }
  const parts = source.matchAll(/\\p\{(\w+)\}|\\(.)|\(\?<?[=!:]|\{\d+,?\d*\}|([^[\]()|?*+^$\\])/gu)
  const characters = [...parts].flatMap(([, property, escaped, character]) => {
    if (property) return { Lu: ['A'], N: ['1'], P: ['.'], M: ['\u0301'] }[property] ?? ['a']
    return escaped ? [meaning[escaped] ?? escaped] : character ? [character] : []
  })
  return [...new Set(characters.map((character, i) => character + (characters[i + 1] ?? characters[0]!)))]
}

interface HostileMail {
  readonly name: string
  readonly subject: string
  readonly body?: string
  readonly html?: string
  readonly attachment?: string
}

function writeHostile({ name, subject, body, html, attachment }: HostileMail): Buffer {
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const part = (type: string, text: string | undefined): string =>
    text === undefined
      ? ''
      : `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n`
  return Buffer.from(
    `From: =?utf-8?B?${base64(name)}?= <anna.ozola@example.lv>\r\nTo: inese.kuske@mk.gov.lv\r\n` +
      `Subject: =?utf-8?B?${base64(subject)}?=\r\nMIME-Version: 1.0\r\n` +
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n' +
      part('text/plain; charset=utf-8', body) +
      part('text/html; charset=utf-8', html) +
      part('text/plain; charset=utf-8; name=dalibnieki.txt', attachment) +
      '--b--\r\n',
  )
}
