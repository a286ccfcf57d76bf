// Mails that only ask, however much they tell: whoever they name is on no list yet, or is on it already.

import { sameName } from '../names/same-name.ts'
import type { Value } from '../people/person-frame.ts'
import { isOnCondition } from '../people/settles-nothing.ts'
import { hasCue, type Unit } from '../text/units.ts'
import { areAskedAbout } from './are-asked-about.ts'
import { type Decider, isUnnamed, type Situation, type Verdict } from './situation.ts'
import { waitsForAnswer } from './waits-for-answer.ts'

/** «Before I register: …?»: whoever such a mail names is still to be registered. */
export const putsOff: Decider = ({ base, people, findings, question, registers, staying, says }) => {
  // «Es no Datu biedrības, nākšu droši. Vai pietiek ar pirmo daļu? Tad atsūtīšu» puts off the code alone.
  const isSure = people.units.some((u) => !u.asks && hasCue(u, 'iCome') && !hasCue(u, 'iWant') && !hasCue(u, 'notYet'))
  const isPutOff = question && !isSure && says('notYet') && findings.codes.length === 0 && staying.length === 0
  return isPutOff && !registers ? { ...base, intent: 'question', coming: [], staying: [] } : null
}

/** «Vai var nākt arī Anna Ozola?» */
export const asksAboutThem: Decider = (situation) => {
  const { coming, staying, people, registers } = situation
  return staying.length === 0 && !registers && areAskedAbout(coming, people.units) ? onlyAsks(situation) : null
}

/** «Vai drīkstu ņemt līdzi kolēģi? Gaidīšu atbildi un tad pieteikšos» */
export const awaitsAnswer: Decider = (situation) => {
  const { coming, staying, people, findings, question, registers } = situation
  const isLeftOpen = coming.every((f) => (f.isSender || isUnnamed(f)) && f.code === null) && findings.codes.length === 0
  const waits = question && !registers && isLeftOpen && staying.length === 0 && waitsForAnswer(people.units, findings)
  return waits ? onlyAsks(situation) : null
}

/** «Esmu jau sarakstā. Kavēšos; vai mani ielaidīs?»: whom the list has, and who tells nothing new, only asks. */
export const asksAsListed: Decider = (situation) => {
  const { coming, staying, people, findings, sender, question, registers, says } = situation
  const tellsNothing = !says('supplements') && findings.codes.length === 0 && staying.length === 0
  return question &&
    !registers &&
    saysListed(people.units) &&
    tellsNothing &&
    coming.every((f) => f.isSender || sameName(f, sender))
    ? onlyAsks(situation)
    : null
}

/** «Visticamāk, varēšu būt, rīt došu ziņu»: who may come is not yet on any list. */
export const mayCome: Decider = (situation) => {
  const { coming, staying, people, findings, registers, says } = situation
  return !registers &&
    (says('maybe') || people.units.some((u) => isOnCondition(u, findings))) &&
    coming.every((f) => (f.isSender || isUnnamed(f)) && f.code === null && isSigned(f.organisation)) &&
    staying.length === 0 &&
    coming.length > 0
    ? onlyAsks(situation)
    : null
}

/** A question that a human answers, and nothing else. */
export function onlyAsks({ base }: Situation): Verdict {
  return { ...base, intent: 'question', question: true, coming: [], staying: [] }
}

/** None but the one below the name, which tells nothing of this mail. */
function isSigned(organisation: Value | null): boolean {
  return organisation === null || organisation.rule.startsWith('signature')
}

/** «I am on your list», «I sent my details on Tuesday»: by an earlier mail, and no sentence of this one says that they come. */
function saysListed(units: readonly Unit[]): boolean {
  const told = units.filter((u) => hasCue(u, 'iRegistered'))
  return (
    units.some((u) => hasCue(u, 'iAmListed')) ||
    (told.length > 0 && units.every((u) => told.includes(u) || !hasCue(u, 'iCome')))
  )
}
