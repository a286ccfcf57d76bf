// What a sentence does to a person in it who has no code: comes, stays away, is only spoken of. The cue nearest to the
// name decides; in a list the list does.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { goesOnAsPerson } from '../names/goes-on-as-person.ts'
import { isWhole } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { leadsPerson } from '../organisations/leads-person.ts'
import { saysNo, saysYes } from '../rows/says-no.ts'
import { around } from '../text/cover.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { isInSwap } from './is-in-swap.ts'
import { isNamedAway, isNamedInAnotherTown } from './is-kept-away.ts'
import { isOfMeAlone } from './is-of-me-alone.ts'
import { isRenamed, renamedIn } from './is-renamed.ts'
import { isOutgoing, isReplaced } from './is-replaced.ts'
import { isBeforeOthers, isRepresented } from './is-represented.ts'
import {
  isJoinedByOthers,
  isKnownAlready,
  isListedAlready,
  isOnTheirOwn,
  wasNominated,
  wasRegistered,
} from './listed-elsewhere.ts'
import { isNamedOtherwise, isNegated, isNeither, sharesHalf } from './named-otherwise.ts'
import type { Role } from './person-frame.ts'
import { roleByNearestCue } from './role-by-nearest-cue.ts'
import { A_BULLET, type InList, roleInList } from './role-in-list.ts'
import { isElsewhere, isOnlyPerhaps, wasToCome } from './said-in-own-clause.ts'
import { isConditional } from './settles-nothing.ts'
import { staysBehindClause } from './stays-behind-clause.ts'

/** «from Agencia EFE», «no Delnas»: what is not surely a name is an organisation there. */
export function isLed(name: NameClaim, { cues, text }: Findings): boolean {
  const isLead = (c: Cue): boolean =>
    c.kind === 'leads' &&
    c.to <= name.from &&
    /^ (?:\p{L}{1,3} )?$/u.test(text.slice(c.to, name.from)) &&
    !leadsPerson(c, cues)
  return !goesOnAsPerson(name.to, text, cues) && around(cues, name.from - 10, name.from).some(isLead)
}

/** What the sentence says of a name that has no code: the nearest cue decides; in a list the list does. `unsaid`: nothing. */
export function roleOf(name: NameClaim, unit: Unit, findings: Findings, list: InList): Role | 'unsaid' {
  const role = ownRole(name, unit, findings, list)
  if (role !== 'unsaid' && role !== 'mentioned') return role
  // «On behalf of Tom Hale and Ann Leary: they will not come»: of those who are named in one breath the same is said.
  const last = joinedBehind(name, unit, findings)
  return last && ownRole(last, unit, findings, list) === 'stays' ? 'stays' : role
}

/** The last one of «Tom Hale, Eva Lind and Ann Leary», where a name is one of the others. */
function joinedBehind(name: NameClaim, { names, cues }: Unit, { folded }: Findings): NameClaim | null {
  // «Pieteicu Juri Lapsu un Zani Liepu, bet Zane nevarēs»
  if (cues.some((c) => c.kind === 'but' && c.from >= name.to)) return null
  let last = name
  let isJoined = false
  for (const next of names.filter((n) => n.sure && n.from >= name.to)) {
    const gap = folded.slice(last.to, next.from)
    isJoined = JOINS.test(gap)
    if (!isJoined && gap !== ', ') break
    last = next
    if (isJoined) break
  }
  return isJoined && name.sure && isWhole(name) && isWhole(last) ? last : null
}

const JOINS = new RegExp(`^,? (?:${anyOf(({ organisations }) => organisations.and.map(foldForCues))}) $`, 'u')

function ownRole(name: NameClaim, unit: Unit, findings: Findings, list: InList): Role | 'unsaid' {
  // «jābūt Ligita Šķirmante, nevis …»
  if (unit.cues.some((c) => c.kind === 'shouldBe' && name.from - c.to === 1)) return 'comes'
  if (saysNo(name, findings)) return 'stays'
  if (isListedAlready(name, unit, findings) || isJoinedByOthers(name, unit)) return 'mentioned'
  if (name.sure && name.from - unit.from < A_BULLET && saysYes(name, findings)) return 'comes'
  const role = roleByCues(name, unit, findings, list)
  if (role === 'comes' && isElsewhere(name, unit, findings)) return 'stays'
  if (role === 'comes' && wasToCome(name, unit, findings)) return 'mentioned'
  if (role === 'comes' && isOnlyPerhaps(name, unit, findings)) return 'unsaid'
  if (role === 'comes' && wasNominated(name, unit, findings)) return 'unsaid'
  if (role !== 'stays' && isOnTheirOwn(name, unit)) return 'mentioned'
  return role === 'comes' && isKnownAlready(name, unit) ? 'mentioned' : role
}

function roleByCues(name: NameClaim, unit: Unit, findings: Findings, list: InList): Role | 'unsaid' {
  const renamed = renamedIn(unit, findings)
  if (!renamed.includes(name) && renamed.some((n) => n.givenName === name.givenName)) return 'comes'
  if (isRepresented(name, unit) || isBeforeOthers(name, unit, findings)) return 'mentioned'
  if (isReplaced(name, unit, findings)) return 'stays'
  if (isInSwap(name, unit, findings) === 'comes') return 'comes'
  if (isRenamed(name, unit, findings) || isOutgoing(name, unit, findings)) return 'stays'
  if (isNeither(name, unit, findings)) return 'stays'
  if (name.declined && wasRegistered(name, unit) && unit.cues.some((c) => c.kind === 'insteadOf')) return 'mentioned'
  if (isNamedOtherwise(name, unit, findings)) return 'mentioned'
  // «Vārdā kļūda: esmu Anna, ne Anita»
  const isSlip = name.familyName === null && unit.cues.some((c) => c.kind === 'corrects')
  if (isNegated(name, unit) && isSlip) return 'mentioned'
  if (isNegated(name, unit)) return unit.names.some((n) => n.sure && !sharesHalf(n, name)) ? 'stays' : 'mentioned'
  // «Моя коллега Рената Ильина, которую я регистрировала вместе с собой, прийти не сможет»
  if (name.sure && staysBehindClause(name, unit, findings)) return 'stays'
  const isAway = isNamedAway(name, unit) || isNamedInAnotherTown(name, unit, findings)
  if (isAway && !isConditional(name, unit, findings)) return 'stays'
  // «Edītes minētie kolēģi»
  const isSaidBy = (c: Cue): boolean => c.kind === 'contact' && c.from - name.to === 1
  if (name.declined && name.familyName === null && unit.cues.some(isSaidBy)) return 'mentioned'
  // «Aivars saslimis. Pārējie divi (Inguna un Mārtiņš) būs»: of those on the list already nothing changes.
  const goes = (): boolean => cuesWithin(findings, 0, findings.text.length, 'staysAway', 'takesOff').length > 0
  // «Анна Петрова не придёт, остальные без изменений»: what stays as planned is not the nearer one's who goes.
  const away = Math.min(
    ...unit.cues
      .filter(
        (c) =>
          (c.kind === 'staysAway' && !isOfMeAlone(c, name, unit, findings)) || (c.kind === 'takesOff' && name.declined),
      )
      .map((c) => distanceTo(c, name, findings.text)),
  )
  const isOther = (c: Cue): boolean =>
    (c.kind === 'asPlanned' && distanceTo(c, name, findings.text) <= away) || (c.kind === 'others' && c.to <= name.from)
  if (unit.cues.some(isOther) && goes()) return 'mentioned'
  // «Iepriekš pieteicām Annu Ozolu un Juri Kalnu. Kalns netiks»
  const registered = unit.cues.filter((c) => c.kind === 'before')
  const past = unit.cues.some((c) => c.kind === 'theyCome' && registered.some((b) => b.from === c.from))
  // «Mūsu kolēģis Juris Kalns, kuru pieteicām, nevarēs ierasties»
  const isOnly = unit.names.filter((n) => n.sure).length === 1
  const staysAway = unit.cues.some((c) => c.kind === 'staysAway' && c.from >= name.to)
  if (past && name.sure && isOnly && staysAway) return 'stays'
  if (past && goes()) return 'mentioned'
  // «I registered together with Ann Lee, but wrote my birthday wrong»: nothing changes of her.
  const registers = unit.cues.some((c) => c.kind === 'iRegistered' && c.to <= name.from)
  if (registers && unit.codes.length === 0 && unit.cues.some((c) => c.kind === 'corrects')) return 'mentioned'
  // «tur rakstīts Kristaps Bērziņš, bet jābūt …»
  // «Jurim Kalnam jābūt tiesā»
  const isElse = (c: Cue): boolean => unit.cues.some((e) => e.kind === 'elsewhere' && e.from - c.to === 1)
  if (unit.cues.some((c) => c.kind === 'shouldBe' && c.from >= name.to && !isElse(c))) return 'mentioned'
  return roleByNearestCue(name, unit, findings) ?? roleInList(name, unit, findings, list)
}
