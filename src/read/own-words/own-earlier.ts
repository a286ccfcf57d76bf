// An earlier mail of the writer's own, below the one that is read: what it registered may be changed now.

import type { Mail } from '../../vocabulary.ts'
import type { MessageBelow } from './own-words.ts'

/** Whether a message below was written by the one who writes above it. */
export function isOwnEarlier({ introduction }: MessageBelow, { from }: Mail): boolean {
  // Its first line names the author, the next ones whom they wrote to.
  const author = introduction.trimStart().split('\n', 1)[0]!
  return from.flatMap((a) => [a.address, a.name]).some((sign) => sign !== null && author.includes(sign))
}
