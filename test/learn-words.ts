// Which words no name has held: counted in the gold mails for src/locales/words-of-no-name.ts, written with the weights
// by `npm run learn`.
import { globSync, readFileSync } from 'node:fs'
import { wordsOf } from '../src/read/second-opinion/word-of-no-name.ts'

/** The sender's own words, and the names that the gold reading has, in all their spellings. */
export interface Named {
  readonly own: string
  readonly persons: readonly string[]
  readonly organisations: readonly string[]
}

/** A word of fewer mails may be of no name by chance. */
const FEWEST = 20
/** One mail in so many may have it in a name: people are called what others say. */
const MOST_OFTEN = 1 / 500

/** The words that stand in many mails, hardly ever in a name of the kind, and in none of test/lists. */
export function wordsOfNo(kind: 'persons' | 'organisations', mails: readonly Named[]): readonly string[] {
  const listed = new Set(
    globSync(`test/lists/${LISTS[kind]}*.tsv`).flatMap((file) => wordsOf(readFileSync(file, 'utf8'))),
  )
  const counts = new Map<string, { all: number; named: number }>()
  for (const mail of mails) {
    const names = new Set(mail[kind].flatMap(wordsOf))
    const stems = new Set([...names].map(stemOf))
    for (const word of new Set(wordsOf(mail.own))) {
      const count = counts.get(word) ?? { all: 0, named: 0 }
      counts.set(word, count)
      count.all += 1
      if (names.has(word) || stems.has(stemOf(word))) count.named += 1
    }
  }
  const isOfNone = ([word, { all, named }]: [string, { all: number; named: number }]): boolean =>
    all >= FEWEST && named < all * MOST_OFTEN && !listed.has(word) && /^[\p{L}'’-]{2,}$/u.test(word)
  return [...counts].flatMap((entry) => (isOfNone(entry) ? entry[0] : [])).sort()
}

const LISTS = { persons: 'names', organisations: 'bodies' } as const

/** A word without its ending, so that «Ozoliņu» in a mail is «Ozoliņš» of its reading. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 2))
}

const COLUMNS = 118

/** The words as src/locales has them, in lines. */
export function renderWords(name: string, words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    const last = lines.at(-1)!
    if (last.length + 1 + word.length > COLUMNS) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return `export const ${name} = \`\n${lines.join('\n')}\n\`\n`
}
