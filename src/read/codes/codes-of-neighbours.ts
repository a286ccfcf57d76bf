// Personal codes of Estonia and Lithuania: eleven digits, the first for century and sex, then year, month and day of birth.
// Some look like a Latvian one («39107145217»); beside that same birth date they are their own land's.

import type { CodeClaim } from './find-codes.ts'

/** Whether a claim among others is such a code, whose birth date stands beside it. */
export function isOfNeighbour({ from, birthDate }: CodeClaim, all: readonly CodeClaim[], text: string): boolean {
  const [, year, month, day] = ELEVEN.exec(text.slice(from, from + 12)) ?? []
  if (birthDate || year === undefined) return false
  return all.some((o) => o.birthDate && o.value === `${day}${month}${year}` && Math.abs(o.from - from) < BESIDE)
}

const ELEVEN = /^[3-6](\d\d)(\d\d)(\d\d)\d{4}(?!\d)/u
/** Letters of «39107145217 is my Estonian code, born on ». */
const BESIDE = 60
