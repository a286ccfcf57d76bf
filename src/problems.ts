// What the operator has to mend: all that is wrong at once, one sentence each. Thrown where configuration is read,
// printed by main.ts without a stack. A sentence names what is wrong and the way out, and never holds a password.

export class Problems extends Error {
  readonly list: readonly string[]

  constructor(list: readonly string[], options?: ErrorOptions) {
    super(list.join('\n'), options)
    this.name = 'Problems'
    this.list = list
  }
}

/** « (did you mean “deadline”?)» where one of `known` is close to `word`, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  // A third of the letters may be wrong, none in a word of two.
  let best: string | null = null
  let least = word.length < 3 ? 1 : Math.ceil(word.length / 3) + 1
  for (const candidate of known) {
    const distance = countEdits(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best === null ? '' : ` (did you mean “${best}”?)`
}

/** Letters to insert, delete or replace to make one word of the other (Levenshtein). */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
