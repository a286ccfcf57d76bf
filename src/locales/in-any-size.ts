// Endings are told in small letters; who shouts declines as others do: «РИЖСКИЙ КЛУБ», «ZAĻĀS BIEDRĪBAS».

import type { OrganisationWords } from './locale.ts'

/** The same for words in capitals, whose answer is in capitals too. */
export function inAnySize(agree: OrganisationWords['agree']): OrganisationWords['agree'] {
  return (word, head, next) =>
    /^\p{Lu}{3,}$/u.test(word)
      ? (agree(word.toLowerCase(), head, next.toLowerCase())?.toUpperCase() ?? null)
      : agree(word, head, next)
}
