// «Piesakām pārstāvi no Māsu asociācijas. Personas koda pirmā daļa ir 101068.»: the code is that of somebody who is not
// named, and whoever signs for them must not be put on the list in their place.

import { everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { isKin } from '../names/is-kin.ts'
import { firstFrom } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { CodeClaim } from './find-codes.ts'
import { hasMeBefore, hasMeBehind } from './own-code.ts'

const SOMEBODY = new Set(everyOf(({ words }) => words.somebody))

/** Whether a code that stands beside no name belongs to somebody unnamed who is put on the list, and not to the writer. */
export function isSomebodys(code: CodeClaim, units: readonly Unit[], findings: Findings): boolean {
  if (isToldOfAnother(code, units, findings)) return true
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

/** «Код мужа: 030366», «direktora personas kods», «my colleague's code»: a relative or a post stands beside the word for the code. */
function isToldOfAnother(code: CodeClaim, units: readonly Unit[], findings: Findings): boolean {
  const { words, text } = findings
  const unit = unitAt(units, code)
  if (!unit || unit.names.some((n) => n.sure) || hasMeBefore(code, findings) || hasMeBehind(code, findings))
    return false
  const word = unit.cues.find((c) => c.kind === 'codeWords' && c.to <= code.from)
  if (!word || unit.codes.some((c) => c.from >= word.to && c.to <= code.from)) return false
  const isAnother = (at: number): boolean => {
    const w = words[firstFrom(words, at)]
    return w !== undefined && (isKin(w.text) || unit.cues.some((c) => c.from === w.from && OTHERS.has(c.kind)))
  }
  // «код моей коллеги»
  const behind = /^ (?:\p{Ll}{3,8} )?(?=\p{Ll}{3,})/u.exec(text.slice(word.to, code.from))
  if (behind && isAnother(word.to + behind[0].length)) return true
  // «Direktora personas kods», «my husband's personal code»
  const before = /(?<!\p{L})(\p{L}{3,20}(?:['’]s)?) (?:\p{L}{4,12} )?$/u.exec(text.slice(unit.from, word.from))
  return before !== null && isAnother(unit.from + before.index)
}

const OTHERS = new Set<CueKind>(['posts', 'unnamed'])

/** Letters between the verb and whom it puts on the list. */
const REACH = 40
