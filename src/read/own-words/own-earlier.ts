// An earlier mail of the writer's own, below the one that is read: what it registered may be changed now.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Mail } from '../../vocabulary.ts'
import type { MessageBelow } from './own-words.ts'
import { headerLabel } from './quote-marks.ts'

/** Whether a message below was written by the one who writes above it. */
export function isOwnEarlier({ introduction }: Pick<MessageBelow, 'introduction'>, { from }: Mail): boolean {
  const author = lineOfAuthor(introduction)
  return from.flatMap((a) => [a.address, a.name]).some((sign) => sign !== null && author.includes(sign))
}

/** «From: Guna Pence <…>», in whatever line of a header it stands; in an attribution the first line tells who wrote. */
export function lineOfAuthor(introduction: string): string {
  const lines = introduction.trimStart().split('\n')
  return lines.find((line) => FROM.has(headerLabel(foldForCues(line)) ?? '')) ?? lines[0]!
}

const FROM = new Set(everyOf(({ words }) => words.fromHeaders))
