// Whether a sentence asks something that a human has to answer: «is there any parking?». What the reply itself answers
// («may I come?», «could you put me on the list?») is no question here.

import { asksForSeats } from '../people/counted-people.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether a sentence asks for something that the reply itself does not answer. */
export function isQuestion(unit: Unit): boolean {
  const has = (...kinds: readonly CueKind[]): boolean => unit.cues.some((c) => kinds.includes(c.kind))
  // «Piesakos, bet mani interesē, vai būs tulkojums»
  const isWondered = (c: Cue): boolean =>
    unit.cues.some((w) => w.kind === 'wonders' && c.from >= w.to && c.from - w.to < A_WORD)
  if (unit.cues.some((c) => c.kind === 'asks' && isWondered(c))) return true
  // «Do you need anything else from me?» is answered by the reply.
  if (unit.cues.some((c) => c.kind === 'idioms' && (c.to - c.from) * 2 > unit.to - unit.from)) return false
  // «I will be coming by car: is there any parking?», «Vai būs kafija, jo braucu tieši no lekcijas?»
  const isToldOf = (c: Cue): boolean =>
    unit.cues.some((o) => o.kind === 'iCome' && (o.to <= c.from || o.from - c.to < A_WORD))
  if (unit.asks && unit.cues.some((c) => c.kind === 'arrangements' && isToldOf(c))) return true
  // «Could you let me know whether the discussion ends at one?»: «me» is who is told.
  const isTold = (c: Cue): boolean =>
    unit.cues.some((a) => (a.kind === 'asks' || a.kind === 'requests') && a.from < c.from && c.to <= a.to)
  const isOfMe = ({ kind }: Cue): boolean => kind === 'me' || kind === 'myself'
  const isMine = has('iCome') || (has('myself') && unit.cues.some((c) => isOfMe(c) && !isTold(c)))
  if (isMine && has('theyCome', 'iCome', 'registering')) return false
  // «Could you please take him off the list?» is a request.
  if (has('takesOff') && has('themselves', 'myself', 'me') && !has('maybe')) return false
  if (isRequestToCorrect(unit) || isRequestToRegister(unit)) return false
  // «Would you hold two places for the Embassy of Ireland?», not «two seats in the first row»
  if (asksForSeats(unit) && unit.organisations.length > 0 && !has('arrangements', 'maybe', 'entry')) return false
  // «Can we have one seat for Ann Hale (120385)?»
  const isNamed = unit.names.some((n) => n.givenName && n.familyName)
  // «May I announce Mr Tom Reed and, to take the minutes, Ann Hale, whose code begins 120385?»
  if (isNamed && unit.codes.length > 0 && has('theyCome', 'countedSeats') && !has('listedAlready')) return false
  if (has('theyCome') && has('registering') && isNamed) return false
  return unit.asks || (has('requests') && !has('theyCome', 'iCome', 'registering'))
}

/** Letters of « arī, ». */
const A_WORD = 10

/** «Could you please update the surname?», «could you strike Mr Reed off the list?»: what is asked for is done by the reply. */
function isRequestToCorrect({ cues }: Unit): boolean {
  const [ask, ...more] = cues.filter((c) => c.kind === 'asks')
  return (
    ask !== undefined &&
    more.length === 0 &&
    cues.some((c) => CHANGES.has(c.kind) && c.from > ask.to && c.from - ask.to <= A_PLEASE)
  )
}

/** «Would you please register Dr. Hale?», «could you kindly put on the list Ann Hale, who …?» */
function isRequestToRegister({ cues, names }: Unit): boolean {
  const ask = cues.find((c) => c.kind === 'asks')
  const verb = ask && cues.find((c) => LISTS.has(c.kind) && c.from >= ask.to && c.from - ask.to <= A_KIND_WORD)
  const named = verb && names.find((n) => n.sure && n.from >= verb.to)
  // Behind the name «who» tells of its bearer.
  return (
    named !== undefined &&
    !cues.some((c) => ASKS_MORE.has(c.kind)) &&
    !cues.some((c) => c.kind === 'asks' && c !== ask && c.to <= named.from && c.from > ask!.to)
  )
}

const LISTS = new Set<CueKind>(['theyCome', 'onTheList'])
const ASKS_MORE = new Set<CueKind>(['arrangements', 'maybe', 'entry', 'wonders', 'requests', 'listedAlready'])
/** Letters of « please kindly put ». */
const A_KIND_WORD = 18

const CHANGES = new Set<CueKind>(['corrects', 'beforeReplaced', 'takesOff'])
/** Letters of « please ». */
const A_PLEASE = 10
