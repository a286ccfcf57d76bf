// All kinds of tiny changes, and the question that each of them answers: is the mail still read the same?

import { readdirSync, readFileSync } from 'node:fs'
import { toReadingLine } from '../../src/commands/reading-line.ts'
import { parseMail } from '../../src/read/parse-mail.ts'
import { readMail } from '../../src/read/read-mail.ts'
import { meeting } from '../reading.ts'
import { varyCharset } from './charsets.ts'
import { varyGreeting } from './greetings.ts'
import { varyNames } from './names.ts'
import { varyQuotes } from './quotes.ts'
import type { Sample, Variation, Vary } from './variation.ts'
import { choose, seeded } from './variation.ts'
import { varyWrapping } from './wrapping.ts'

export const kinds = {
  wrapping: varyWrapping,
  greeting: varyGreeting,
  names: varyNames,
  quotes: varyQuotes,
  charset: varyCharset,
} satisfies { readonly [kind: string]: Vary }

export type Kind = keyof typeof kinds

export interface Difference {
  readonly mail: string
  readonly how: string
  /** The first value that differs, with its path: `participants.0.familyName: "Ozols" → "Ozolu"`. */
  readonly what: string
  readonly variation: Variation
}

/** Of one mail at most this many of each kind, so that mails that vary much do not outweigh the others. */
const perMail = 4

/** The mails of the corpus with what their gold readings say of them. */
export function readSamples(folder: string): readonly Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      const name = file.replace(/\.json$/, '')
      const best = (value: string | null | readonly (string | null)[]) => [value].flat()[0] ?? null
      const people = [...gold.participants, ...gold.cancelled].map(({ givenName, familyName }) => ({
        givenName: best(givenName),
        familyName: best(familyName),
      }))
      const source = readFileSync(`${folder}/${name}.eml`)
      return { name, source, people, language: best(gold.language)!, intent: best(gold.intent)! }
    })
}

/** Varies every sample, and compares the readings of what comes out. */
export async function checkKind(
  kind: Kind,
  samples: readonly Sample[],
): Promise<{ readonly mails: number; readonly variations: number; readonly differences: readonly Difference[] }> {
  let mails = 0
  let variations = 0
  const differences: Difference[] = []
  for (const sample of samples) {
    const random = seeded(`${kind} ${sample.name}`)
    const varied = choose(kinds[kind](sample, random), perMail, random)
    if (varied.length > 0) mails++
    variations += varied.length
    for (const variation of varied) {
      const was = await read(variation.base)
      const what = firstDifference(swapAll(was, variation.swap ?? ((value) => value)), await read(variation.source))
      if (what !== null) differences.push({ mail: sample.name, how: variation.how, what, variation })
    }
  }
  return { mails, variations, differences }
}

async function read(source: Buffer): Promise<unknown> {
  return JSON.parse(toReadingLine('', readMail(await parseMail(source), meeting)))
}

function swapAll(reading: unknown, swap: (value: string) => string): unknown {
  if (typeof reading === 'string') return swap(reading)
  if (Array.isArray(reading)) return reading.map((item) => swapAll(item, swap))
  if (reading === null || typeof reading !== 'object') return reading
  return Object.fromEntries(Object.entries(reading).map(([key, value]) => [key, swapAll(value, swap)]))
}

function firstDifference(expected: unknown, found: unknown, path = ''): string | null {
  const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isTree(expected) || !isTree(found)) {
    return expected === found ? null : `${path.slice(1)}: ${JSON.stringify(expected)} → ${JSON.stringify(found)}`
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const [before, after] = [expected, found].map((value) => (value as { [key: string]: unknown })[key])
    const difference = firstDifference(before, after, `${path}.${key}`)
    if (difference !== null) return difference
  }
  return null
}
