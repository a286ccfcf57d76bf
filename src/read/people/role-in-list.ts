// What a list makes of a name in it of which nothing is said: it comes.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { around } from '../text/cover.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { isOfOtherClause } from './is-of-other-clause.ts'
import { isTogether } from './is-together.ts'
import { isAnnounced, isCodePromised, isListItem, isRecord } from './listed-people.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'

/** Whether there is a list in the mail, and whether a line above introduces this very sentence as a part of one. */
export interface InList {
  readonly listed: boolean
  readonly introduced: boolean
}

/** What standing in a list says of a name; `unsaid`: it stands in none. */
export function roleInList(name: NameClaim, unit: Unit, findings: Findings, list: InList): 'comes' | 'unsaid' {
  if (isUnderChange(name, unit, findings)) return 'unsaid'
  if (
    isListItem(name, unit, findings) ||
    list.introduced ||
    isAnnounced(name, unit, findings) ||
    unit.cues.some(
      (c) =>
        // «Vai tas ir Ainārs Tīrums vai kāds cits?» puts nobody on the list.
        (c.kind === 'onTheList' &&
          // «Tom Reed, whose name is on your list, has moved. Ann Lee, 120385, will come.»
          !(unit.codes.length === 0 && findings.codes.length > 0 && isOfEarlier(c, name, unit)) &&
          !(unit.asks && unit.codes.length === 0) &&
          !introducesWriter(c, name, unit, findings) &&
          (name.familyName !== null ||
            (distanceTo(c, name, findings.text) < FAR && !isOfOtherClause(c, name, unit, findings.text)))) ||
        // «…, who got your invitation and forwarded it to me because she will be lecturing»
        // «будет в отъезде»
        (c.kind === 'willBe' &&
          !unit.cues.some((a) => a.kind === 'isAway' && a.from - c.to === 1) &&
          !name.declined &&
          distanceTo(c, name, findings.text) < FAR),
    )
  )
    return 'comes'
  if (isRecord(name, unit, findings)) return 'comes'
  if (isCodePromised(name, unit, findings)) return 'comes'
  // «Elvīra Šlosberga – kodu precizēšu rīt»: a line of the list whose code is still to come.
  const waits =
    unit.cues.some((c) => c.kind === 'later' || c.kind === 'codeWords') &&
    !unit.cues.some((c) => c.kind === 'onTheList' && isOfEarlier(c, name, unit))
  if (
    list.listed &&
    waits &&
    name.sure &&
    (name.familyName !== null || BLANK.test(findings.text.slice(name.to, name.to + A_BULLET))) &&
    name.from === unit.names[0]?.from &&
    opensRow(name, unit, findings)
  )
    return 'comes'
  // «…: Marika Vīgante (250263), Uģis Kaņeps (kodu atsūtīšu pirmdien)»: one of a row of people with codes.
  return list.listed &&
    unit.codes.length > 0 &&
    (name.familyName !== null || isTogether(name, unit, findings)) &&
    name.sure &&
    !unit.asks
    ? 'comes'
    : 'unsaid'
}

/** «Change of delegate: Tom Reed is on a trip. Ann Lee, 120385, will come»: under such a headline who has no code, where another has, may be the one who goes. */
function isUnderChange({ from }: NameClaim, { codes }: Unit, { cues, codes: all }: Findings): boolean {
  return (
    codes.length === 0 &&
    all.some((c) => c.from > from) &&
    around(cues, from - A_HEADLINE, from).some((c) => c.kind === 'changeNotices' && c.to <= from)
  )
}

/** Letters between the begin of a headline and the first name below it. */
const A_HEADLINE = 80

/** «Инесе, это Мария»: who only says their own name puts nobody on a list. */
function introducesWriter(
  { from, to }: Cue,
  name: NameClaim,
  { cues, codes, organisations }: Unit,
  { mail }: Findings,
): boolean {
  return (
    name.familyName === null &&
    codes.length + organisations.length === 0 &&
    cues.some((c) => c.kind === 'introduces' && c.from === from && c.to === to) &&
    foldText(mail.from[0]?.name ?? '')
      .split(' ')
      .includes(foldText(name.givenName ?? ''))
  )
}

/** «whose name is on your list», behind the name: told of who is on it already. */
function isOfEarlier(list: Cue, name: NameClaim, { cues }: Unit): boolean {
  return list.from >= name.to && cues.some((c) => c.kind === 'before' && c.from <= list.from && list.to <= c.to)
}

/** Who is only called by a given name so far from «that is» stands in another clause: «…, jo direktors Oskars ir prom». */
const FAR = 2 * LONGEST_CLAUSE

/** «Vilnis – ?, kods – ?»: what is still to be told. */
const BLANK = /^ ?[:–-] ?(?:\?|\.{3}|…)/u

/** Whether a name begins its row, or stands right behind the body that does: «Nacionālais arhīvs – Haralds Zaķis». */
function opensRow({ from }: NameClaim, unit: Unit, { text }: Findings): boolean {
  const [body] = unit.organisations
  return (
    from - unit.from < A_BULLET ||
    (body !== undefined && body.from - unit.from < A_BULLET && /^ ?[:–-] $/u.test(text.slice(body.to, from)))
  )
}

/** Letters before the name in a row of a list: «12) ». */
export const A_BULLET = 6
