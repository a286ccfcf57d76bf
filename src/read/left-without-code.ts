// Where others' codes are given, somebody without one is rarely meant to come: a chief who sends greetings, a courier, whoever
// told the writer of the meeting. Such a person comes by a place in the list, a verb right beside, or a word about the
// code that is missing; else nothing surely is said.

import { within } from './cover.ts'
import type { Findings } from './findings.ts'
import { isAnnounced, isIntroduced, isListItem, isRecord } from './listed-people.ts'
import type { NameClaim } from './name-claim.ts'
import { isTogether } from './roles.ts'
import type { Unit } from './units.ts'
import type { CueKind } from './words.ts'

/** What the writer says of data that do not stand in the mail. */
const OF_DATA = new Set<CueKind>(['codeWords', 'surname', 'later', 'promises', 'noCode', 'documents', 'ownData'])

/** What brings somebody onto the list. */
const BRINGING = new Set<CueKind>(['theyCome', 'iCome', 'onTheList', 'registering', 'willBe', 'comesBare', 'sends'])

/** Whether a person without a code, in the unit of index `i`, is left out of what the mail tells of those who come. */
export function isLeftWithoutCode(name: NameClaim, units: readonly Unit[], i: number, findings: Findings): boolean {
  const unit = units[i]!
  // Behind a whole sentence of somebody's the next ones tell of the code: «Viņas kodu atsūtīšu rīt».
  const around = units.slice(i, i + 3)
  return (
    unit.codes.length === 0 &&
    !around.some((u) => u.cues.some((c) => OF_DATA.has(c.kind))) &&
    !isListItem(name, unit, findings) &&
    !isAnnounced(name, unit, findings) &&
    !isRecord(name, unit, findings) &&
    !isIntroduced(name, unit) &&
    !isTogether(name, unit, findings) &&
    !isBesideVerb(name, unit, findings)
  )
}

/** Letters of a word or two: «nāks arī Juris», «Juris noteikti būs», «представлять будет Анна». */
const BESIDE = 16

function isBesideVerb(name: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return within(cues, name.from - 3 * BESIDE, name.to + 3 * BESIDE).some(
    ({ kind, from, to }) =>
      BRINGING.has(kind) &&
      /^[^,;:.()–—]*$/u.test(to <= name.from ? text.slice(to, name.from) : text.slice(name.to, from)) &&
      Math.max(name.from - to, from - name.to) <= BESIDE,
  )
}
