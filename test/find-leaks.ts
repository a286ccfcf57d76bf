// Looks for words that must not stand in a log, a letter or a database.

/** What anybody may know, and what only looks like a code: times, addresses and Message-IDs, network ports. */
const HARMLESS = [
  // 20:12:07.118060+02
  /\d\d:\d\d:\d\d\.\d+/g,
  // «"messageId":"anna.ozola@example.com"», «127.0.0.1:41234»
  /[^\s"<>(),;]{1,200}@[^\s"<>(),;]{1,200}/g,
  /127\.0\.0\.1:\d+/g,
]

/** Those of `words` that stand in the text as words of their own, in this case and spelling. */
export function findLeaks(text: string, words: readonly string[]): string[] {
  const told = HARMLESS.reduce((rest, harmless) => rest.replace(harmless, ' '), text)
  const found = new Set(told.match(/[\p{L}\p{M}\p{N}]+/gu))
  // A double name («Anna Marija», «Kalniņa-Ozola») is made of several words.
  return [...new Set(words)].filter((word) =>
    /^[\p{L}\p{M}\p{N}]+$/u.test(word) ? found.has(word) : told.includes(word),
  )
}
