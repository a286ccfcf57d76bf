// A list goes out as the system gave it, and the words above it take somebody off: «Anna Ozola, kas sarakstā vēl redzama,
// nenāks». It crosses out a row of this mail, and changes nothing of what was sent before.

import type { NameReading } from '../../vocabulary.ts'
import type { People } from './find-people.ts'
import type { PersonFrame } from './person-frame.ts'

/** Whether somebody who stays away stands with a code in a row of a list in the same mail. */
export function isCrossedOut({ givenName, familyName }: NameReading, { frames }: Pick<People, 'frames'>): boolean {
  if (givenName === null || familyName === null) return false
  return (
    frames.some(
      (f) =>
        f.role === 'comes' &&
        f.code !== null &&
        isRow(f) &&
        f.givenName?.value === givenName &&
        f.familyName?.value === familyName,
    ) && frames.some((f) => f.role === 'stays' && !isRow(f) && f.familyName?.value === familyName)
  )
}

function isRow({ givenName }: PersonFrame): boolean {
  return givenName?.rule.startsWith('table') === true
}
