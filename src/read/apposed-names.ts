// «Anna Berg (Green Liberty)», «Anna Berg, Green Liberty. Born …»: two capitals that are no known name, right behind
// somebody's, are where they are from. Only a code of their own makes them another person.

import type { CodeClaim } from './find-codes.ts'
import type { NameClaim } from './find-names.ts'

/** Without the possible names that stand in apposition to somebody. */
export function withoutApposed(
  names: readonly NameClaim[],
  codes: readonly CodeClaim[],
  text: string,
): readonly NameClaim[] {
  const people = names.filter((n) => n.sure && n.familyName !== null).length
  // As many codes as known names: none is left for another.
  const none = codes.length > 0 && codes.length <= people
  return names.filter((name, i) => {
    const before = names[i - 1]
    if (name.rule !== 'name.unknown' || name.sure || !before?.sure || before.familyName === null) return true
    const gap = text.slice(before.to, name.from)
    const behind = text.slice(name.to, name.to + 2)
    if (gap === ' (') return !/^\)/u.test(behind)
    return !(none && gap === ', ' && /^(?:[.,;]|\s*$)/u.test(behind))
  })
}
