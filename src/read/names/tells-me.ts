// «Draudzene Laura man parādīja ielūgumu», «Dean Ann Lee brought me your flyer»: who told the writer of the meeting comes
// to no list by it.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { compileStems } from '../organisations/organisation-words.ts'
import { TELLS, TO_ME } from '../organisations/spoken-of.ts'
import { within } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { CueKind, Word } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'
import { isPersonTitle } from './person-title.ts'

/** Whether the clause that begins with a name only says that its bearer told the writer something. */
export function tellsMe(name: NameClaim, units: readonly Unit[], { words, text }: Findings): boolean {
  const unit = unitAt(units, name)
  if (
    !unit ||
    (name.declined && !isTitledBehind(name, text) && !WHO.test(text.slice(name.to, name.to + A_THAT))) ||
    unit.codes.length > 0 ||
    unit.cues.some((c) => SAYS_MORE.has(c.kind))
  )
    return false
  const behind = within(words, name.to, Math.min(unit.to, name.to + A_CLAUSE)).filter(
    (w) => !/[.;:()–—]/u.test(text.slice(name.to, w.from)),
  )
  const isMe = (word: Word | undefined): boolean => word !== undefined && TO_ME.has(word.folded)
  // «teica, ka es varu», «said I could»
  const isOfMe = ({ to }: Word): boolean =>
    unit.cues.some(
      (c) => c.kind === 'me' && c.from > to && c.from - to <= A_THAT && !/[.;:]/u.test(text.slice(to, c.from)),
    )
  // «teica man, ka nāks Juris», not «nāks Laura, kas teica man …», «begged me to get him in»
  const isOnList = (w: Word): boolean =>
    unit.cues.some((c) => (c.kind === 'theyCome' && c.from < w.to) || (c.kind === 'themselves' && c.from >= w.to))
  return behind.some(
    (w, i) =>
      !isOnList(w) &&
      (TELLS.test(w.folded) || ASKS.test(w.folded)) &&
      (isMe(behind[i + 1]) || isMe(behind[i - 1]) || isOfMe(w)),
  )
}

const ASKS = compileStems(everyOf(({ words }) => words.asksMe))

/** «Takeda kungs» is the subject, though the name stands in the genitive. */
function isTitledBehind({ to }: NameClaim, text: string): boolean {
  const title = /^ (\p{Ll}{4,12})(?!\p{L})/u.exec(text.slice(to, to + 14))?.[1]
  return title !== undefined && isPersonTitle(title)
}

// «Paldies Ivetai, kas man pastāstīja …»
const WHO = new RegExp(`^, (?:${anyOf(({ words }) => words.which)}) `, 'u')

const SAYS_MORE = new Set<CueKind>([
  'staysAway',
  'takesOff',
  'insteadOf',
  'behindReplaced',
  'beforeReplaced',
  'we',
  'bothOfUs',
  'allOfThem',
  'headcount',
])

/** Letters of « no mūsu katedras otrdien man ». */
const A_CLAUSE = 70
/** Letters of «, ka ». */
const A_THAT = 10
