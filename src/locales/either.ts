// One of several, as phrases write it.

/** «(my|our)»: any of these words may stand there. */
export function either(words: readonly string[]): string {
  return `(${words.join('|')})`
}
