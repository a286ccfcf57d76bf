// People write with the same few thousand words. What a word is by itself – which phrases it may open, whether it is a
// capital one – is found out once and remembered.

/** A process that has met more words than this begins anew. */
const MOST = 20_000
/** Long words seldom come again. */
const LONGEST = 24

/** `compute`, which gives the same for the same word, with its answers remembered; of what holds a digit nothing is kept. */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = compute(word)
    if (word.length > LONGEST || /\d/.test(word)) return answer
    if (answers.size >= MOST) answers.clear()
    answers.set(word, answer)
    return answer
  }
}
