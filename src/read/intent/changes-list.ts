// People come by a mail that registers them and by one that changes what the list holds: somebody else is taken off or
// replaced, a name or a value is put right. Who was never on the list changes nothing, however they put it.

import type { NameReading } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import { isOwnEarlier } from '../own-words/own-earlier.ts'
import { isCrossedOut } from '../people/crossed-out.ts'
import type { People } from '../people/find-people.ts'
import { isInSwap } from '../people/is-in-swap.ts'
import { isRenamed } from '../people/is-renamed.ts'
import { isOutgoing } from '../people/is-replaced.ts'
import { isNegated } from '../people/named-otherwise.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { hasHeadings } from '../text/change-labels.ts'
import { hasCue, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import {
  announcesChange,
  correctsSomething,
  givesAllAnew,
  isFirstAnswer,
  quotesThemselves,
} from './changes-something.ts'
import { isOnListAlready } from './is-on-list-already.ts'
import { withoutStressed } from './stresses-spelling.ts'

/** Whether a mail by which people come changes what the list holds. `isReplaced`: another comes in the writer's place. */
export function changesList(
  coming: readonly PersonFrame[],
  staying: readonly NameReading[],
  isReplaced: boolean,
  people: People,
  sender: Sender,
  findings: Findings,
): boolean {
  const { units } = people
  const isOwnList = staying.length > 0 && staying.every((s) => isCrossedOut(s, people))
  if (isOwnList && !announcesChange(findings) && !units.some((u) => u.cues.some((c) => SENT_BEFORE.has(c.kind))))
    return false
  const cuesOf = (kind: CueKind): readonly Cue[] => cuesWithin(findings, 0, findings.text.length, kind)
  // «Mani neskaitiet»: who only says that they stay away was on no list by that.
  const takesOff = cuesOf('takesOff').some(
    (off) => !cuesOf('iStay').some((c) => c.from === off.from && c.to === off.to),
  )
  if (people.renames || (isReplaced && takesOff)) return true
  const isNew = isFirstAnswer(findings)
  const relieves = isRelieved(staying, people, sender) && !coming.some((c) => sameName(c, sender))
  const isChange = announcesChange(findings) || units.some(tellsOfChange)
  if ((people.substitutes || isReplaced) && (!isNew || relieves || isChange)) return true
  // «Olitas vēstule nonāca pie mums kļūdas dēļ, pārsūtu»: what was wrong is the address.
  const told = (
    people.passedOn
      ? units.filter((u) => u.codes.length > 0 || u.organisations.length > 0 || hasCue(u, 'ownData'))
      : units
  ).filter((u) => !(hasCue(u, 'others') && givesFirstCodes(findings)))
  const corrected = withoutStressed(told, coming, findings)
  if (correctsSomething(corrected, findings.text) && (staying.length > 0 || !givesAllAnew(coming, findings)))
    return true
  return (
    staying.length > 0 &&
    (takesOff ||
      hasHeadings(findings) ||
      announcesChange(findings) ||
      units.some(tellsOfChange) ||
      (units.some((u) => hasCue(u, 'regrets')) &&
        units.some((u) => isDeniedBesideAnother(u, staying, coming, sender))) ||
      // «Could Ann Hale come rather than Tom Reed? Otherwise your list stays as it is»
      units.some((u) => hasCue(u, 'asPlanned') && hasCue(u, 'ourThings')) ||
      units.some((u) =>
        u.names.some((n) => isOutgoing(n, u, findings) || isRenamed(n, u, findings) || isInSwap(n, u, findings)),
      ) ||
      isOnListAlready(staying, units) ||
      // Below what is passed on stands the question to the colleagues, too.
      (quotesThemselves(findings) && !people.passedOn))
  )
}

/** A list, or somebody on it, that was sent already. */
const SENT_BEFORE = new Set<CueKind>(['iRegistered', 'before', 'listedAlready', 'changeNotices'])

/** «Liepai 280484, Kalnam 161182. Pārējais paliek», over the writer's own mail that had no code: the rest was all there was. */
function givesFirstCodes({ codes, mail, ownWords }: Findings): boolean {
  const earlier = ownWords.below.filter((message) => isOwnEarlier(message, mail))
  return (
    codes.length > 0 && earlier.length > 0 && !earlier.some((m) => /\d{6}/u.test(ownWords.text.slice(m.from, m.to)))
  )
}

/** «Sorry, it will be Ann Lee and not Tom Reed», written by a third: of whom it is denied, an earlier mail had said it. */
function isDeniedBesideAnother(
  unit: Unit,
  staying: readonly NameReading[],
  coming: readonly PersonFrame[],
  sender: Sender,
): boolean {
  if (coming.some((c) => c.isSender || sameName(c, sender))) return false
  const isDenied = (s: NameReading): boolean =>
    s.familyName !== null && unit.names.some((n) => n.familyName === s.familyName && isNegated(n, unit))
  return staying.some(isDenied) && coming.some((f) => unit.from <= f.from && f.from < unit.to)
}

/** «Please note a change in the participants of our embassy» */
function tellsOfChange({ cues, asks }: Unit): boolean {
  return (
    cues.some((c) => c.kind === 'changeNotices') ||
    (!asks &&
      cues.some(
        (c) =>
          c.kind === 'changes' &&
          cues.some((p) => p.kind === 'onTheList' && p.from >= c.to && p.from - c.to < A_FEW_WORDS),
      ))
  )
}

/** Letters of « in the », « dalībnieku ». */
const A_FEW_WORDS = 14

/** «Līga Ozola saslima. Viņas vietā …»: another than the invited writer goes, so that she was on the list. */
function isRelieved(staying: readonly NameReading[], { units }: People, sender: Sender): boolean {
  return (
    staying.some(
      (s) =>
        s.familyName !== null && (s.familyName !== sender.familyName?.value || s.givenName !== sender.givenName?.value),
    ) && units.some((u) => u.cues.some((c) => c.kind === 'inTheirPlace'))
  )
}
