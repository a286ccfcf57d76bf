// «Otrais cilvēks, kura vārdu vēl nezināju, būs Anna Ozola (120385)»: what the clause between the commas tells was so, and
// behind it the name is there.

import { anyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'

/** Whether a name with a code stands behind the clause that follows somebody who was counted. */
export function isNamedBehindClause({ to }: Stretch, { names, codes }: Unit, { text }: Findings): boolean {
  return names.some(
    (n) => n.sure && n.from > to && codes.some((c) => c.from >= n.to) && CLAUSE.test(text.slice(to, n.from)),
  )
}

/** «, kura vārdu vēl nezināju, būs », « participant, whose name was open, is », «, имя которого я не знала, — » */
const CLAUSE = new RegExp(
  `^(?: \\p{Ll}{2,16}){0,2}, [^.,;:()]{3,60}, ?(?!(?:${anyOf(({ organisations }) => organisations.and)}) )(?:\\p{Ll}{2,8} ){0,2}(?:[–—-] ?)?$`,
  'u',
)
