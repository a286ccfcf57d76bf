// «Piesakām pārstāvi no Māsu asociācijas. Personas koda pirmā daļa ir 101068.»: the code is that of somebody who is not
// named, and whoever signs for them must not be put on the list in their place.

import { ALL_HEARD } from '../locales/hearing.ts'
import type { CodeClaim } from './find-codes.ts'
import type { Findings } from './findings.ts'
import type { Unit } from './units.ts'

const SOMEBODY = new Set(ALL_HEARD.flatMap(([, { words }]) => words.somebody))

/** Whether a code that stands beside no name belongs to somebody unnamed who is put on the list, and not to the writer. */
export function isSomebodys(code: CodeClaim, units: readonly Unit[], findings: Findings): boolean {
  const own = units.filter((u) => findings.ownWords.kindAt(u.from) !== 'signature')
  if (own.some((u) => u.names.some((n) => n.sure) || u.cues.some((c) => c.kind === 'iCome' || c.kind === 'me')))
    return false
  const its = own.findIndex((u) => u.codes.includes(code))
  return own.slice(Math.max(0, its - 1), its + 1).some((u) => putsSomebody(u, findings))
}

/** «Piesakām pārstāvi», «register one person», «зарегистрировать сотрудника»: the one, in the singular, behind the verb. */
function putsSomebody(unit: Unit, { words }: Findings): boolean {
  const verb = unit.cues.find((c) => c.kind === 'theyCome')
  if (!verb) return false
  return words.some((w) => w.from >= verb.to && w.to <= unit.to && w.from - verb.to < REACH && SOMEBODY.has(w.folded))
}

/** Letters between the verb and whom it puts on the list. */
const REACH = 40
