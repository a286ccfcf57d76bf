// A code tells how old its bearer is. To meetings no children are sent: where one seems to be, the mail is about something
// else (an excursion, a camp), or two figures have changed places.
import type { Event } from '../../vocabulary.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import type { CodeClaim } from './find-codes.ts'

/** Pupils come from fifteen on: in the mail that we know nobody is younger. */
const YOUNGEST = 14

/** «110607» of a meeting in 2017; codes that tell no birth («327045») tell no age. */
export function isChilds({ value }: Pick<CodeClaim, 'value'>, { starts }: Pick<Event, 'starts'>): boolean {
  const [day, month, year] = (value.match(/\d\d/g) ?? []).map(Number)
  const born = 2000 + (year ?? starts.year)
  if (value.length !== 6 || day! > 31 || born > starts.year) return false
  const hadBirthday = month! * 100 + day! <= starts.month * 100 + starts.day
  return starts.year - born - (hadBirthday ? 0 : 1) < YOUNGEST
}

/** Of somebody who comes and would be a child. */
export function comesAsChild(coming: readonly PersonFrame[], event: Pick<Event, 'starts'>): string | null {
  const child = coming.find(({ code }) => code !== null && isChilds(code, event))
  if (!child) return null
  const name = [child.givenName?.value, child.familyName?.value].filter(Boolean).join(' ') || 'somebody'
  return `It is not clear whether ${name} comes, who is a child by the personal code.`
}
