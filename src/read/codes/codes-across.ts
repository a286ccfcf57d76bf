// A code in whose sentence nobody stands: of whoever signs right above it, of the writer who says «I», else of the last
// person without one in the paragraph before it.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isWhole } from '../names/is-named.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { isCalledOff } from '../people/is-replaced.ts'
import { firstFrom } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { Owner } from './bind-codes.ts'
import type { CodeClaim } from './find-codes.ts'
import { isOwnPutRight } from './own-code.ts'

/** Gives each code that has no owner yet one of `names` (in order) or the writer; adds them to `owners`. */
export function bindAcross(
  units: readonly Unit[],
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  sender: Sender,
): void {
  // Somebody who is only spoken of further up is no owner, while the writer says that they come themselves.
  const writerComes = units.some((u) => u.cues.some((c) => c.kind === 'iCome'))
  const writerStays = units.some((u) => u.cues.some((c) => c.kind === 'iStay'))
  const used = new Set(owners.values())
  for (const [i, unit] of units.entries()) {
    for (const code of unit.codes) {
      if (owners.has(code)) continue
      const free = names.filter(
        (n) => !used.has(n) && (n.sure || n.rule !== 'name.single') && findings.ownWords.kindAt(n.from) !== 'signature',
      )
      const before = free.filter(
        (n) =>
          n.to <= code.from &&
          (writerStays || lines(findings.text.slice(n.to, code.from)) <= 3) &&
          (!writerComes || isPutForward(n, code, units, findings)),
      )
      // Only one who waits for a code gets it; of several it would be a guess.
      const announced = before.filter((n) => unitAt(units, n)?.cues.some((c) => c.kind === 'theyCome'))
      const candidates =
        announced.length > 0
          ? announced
          : before.length > 1 && units.flatMap((u) => u.codes).length === 1
            ? before.filter((n) => n.givenName && n.familyName)
            : before
      // «Professor Sepp will be pleased to attend. He is from Tartu. His date of birth is …»
      const meant = isTheirs(code, unit) ? free.findLast((n) => n.to <= code.from) : undefined
      const after =
        candidates.length === 0 && !meant && !saysComing(units, unit)
          ? free.find((n) => n.from >= code.to && lines(findings.text.slice(code.to, n.from)) <= 2)
          : undefined
      if (
        isSigned(code, sender, findings) ||
        isMySentence(code, wholeSentence(unit, units[i - 1], findings)) ||
        (saysBorn(code, unit) && !before.some((n) => isWhole(n) && sameName(asNamed(n), sender))) ||
        isOwnPutRight(unit, units[i - 1], findings)
      ) {
        owners.set(code, 'sender')
        used.add('sender')
        continue
      }
      const owner = candidates.at(-1) ?? meant ?? after ?? 'sender'
      owners.set(code, owner)
      used.add(owner)
    }
  }
}

/** «Pierakstiet mani. Kods 120385. Arī Gunāru pieraksti»: the writer said before that they come. */
function saysComing(units: readonly Unit[], unit: Unit): boolean {
  return units.some((u) => u.from <= unit.from && u.cues.some((c) => c.kind === 'iCome'))
}

/** «Anna Ozola⏎dzim. 25.04.1991»: under the writer's own name at the end. */
function isSigned(code: CodeClaim, sender: Sender, { names, codes, text, ownWords }: Findings): boolean {
  const above = names[firstFrom(names, code.from) - 1]
  const isOwn = ({ from }: NameClaim): boolean =>
    ownWords.kindAt(from) === 'own' || ownWords.kindAt(from) === 'signature'
  return (
    above !== undefined &&
    codes.at(-1) === code &&
    !names.some((n) => n.from > code.to && n.sure && n.familyName !== null && isOwn(n)) &&
    sameName(asNamed(above), sender) &&
    above.givenName !== null &&
    above.familyName !== null &&
    /^[^\S\n]*\n\p{Ll}*[^\n]{0,30}$/u.test(text.slice(above.to, code.from))
  )
}

/** «Esmu dzimis 1981. gadā»: of who says it, unless they name themselves above. */
function saysBorn(code: CodeClaim, { from, cues, names }: Unit): boolean {
  const isBorn = (c: Cue): boolean =>
    c.kind === 'iAm' && c.from - from <= 1 && cues.some((w) => w.kind === 'codeWords' && w.from - c.to === 1)
  return cues.some((c) => isBorn(c) && c.to <= code.from) && !names.some((n) => n.sure)
}

/** «I do have a code since September; it begins with 327406»: «I» begins a sentence that names nobody. */
function isMySentence(code: CodeClaim, unit: Unit): boolean {
  const { from, cues, names } = unit
  const isMine = cues.some((c) => c.kind === 'me' && c.from - from <= 1 && c.to <= code.from)
  return (
    (isGivenToMe(code, unit) || (isMine && !isTheirs(code, unit))) &&
    !names.some((n) => n.sure) &&
    !cues.some((c) => c.kind === 'posts' || c.kind === 'unnamed')
  )
}

/** «My code (new style!) begins with …», «They gave me one of⏎those …»: a mark inside a sentence, or its line, ends nothing. */
function wholeSentence(unit: Unit, before: Unit | undefined, { text }: Findings): Unit {
  const goesOn = /^\s*\p{Ll}/u.test(text.slice(unit.from, unit.to))
  if (!before || !goesOn || /[.:;?]\s*$|\n\s*\n/u.test(text.slice(before.from, unit.from))) return unit
  const { from } = before
  return { ...unit, from, cues: [...before.cues, ...unit.cues], names: [...before.names, ...unit.names] }
}

/** «They issued me one of the new codes: 327145»: whoever «they» are, the code is not theirs. */
function isGivenToMe(code: CodeClaim, { from, cues }: Unit): boolean {
  const they = cues.find((c) => c.kind === 'third' && c.from - from <= 1)
  const me = they && cues.find((c) => c.kind === 'me' && c.from > they.to && c.from - they.to < A_VERB)
  return (
    me !== undefined &&
    me.to <= code.from &&
    !cues.some((c) => (c.kind === 'third' || c.kind === 'themselves') && c.from >= me.to && c.to <= code.from)
  )
}

/** Letters of « issued ». */
const A_VERB = 12

/** «Viņas kods …», «his date of birth …»: the code is of somebody who was named before. */
function isTheirs(code: CodeClaim, { cues }: Unit): boolean {
  return cues.some((c) => (c.kind === 'third' || c.kind === 'themselves') && c.to <= code.from)
}

/** In the sentence right before the code's, or in one that says that people come. */
function isPutForward(name: NameClaim, code: CodeClaim, units: readonly Unit[], findings: Findings): boolean {
  const { text } = findings
  const own = firstFrom(units, name.from + 1) - 1
  const its = firstFrom(units, code.from + 1) - 1
  const between = units.slice(own + 1, its)
  // «I will come alone. Ms Apse has fallen ill. Personal code: 325507»
  if (units[own] && isCalledOff(name, units[own], findings)) return false
  // «I would love to come. Prof. Tom Reed forwarded me the announcement. Date of birth: …»
  const toldMe = (c: Cue): boolean =>
    c.kind === 'contact' &&
    c.from >= name.to &&
    units[own]!.cues.some((m) => m.kind === 'myself' && m.from >= c.from && m.from - c.to <= 1)
  if (units[own]?.cues.some(toldMe)) return false
  // «Juris Kalns jau pieteicās, pievienojiet arī mani. 120385-»: the sentence ends with the writer.
  if (units[own]?.cues.some((c) => c.kind === 'iCome' && c.from >= name.to)) return false
  // «It will be me and nobody else – Mr Hale is ill, Ms Reed has her grandchildren. 120385»: who is called by the family
  // name alone, behind the writer who comes.
  if (name.givenName === null && units[own]?.cues.some((c) => c.kind === 'iCome' && c.to <= name.from)) return false
  // «Prof. Kalna told us about it. Please register me with Delna. DOB …»: so does one between.
  if (between.some(putsWriterOn) && !units[its]?.cues.some((c) => OF_ANOTHER.has(c.kind))) return false
  // «Vai Juris Kalns arī būs? Es nākšu, 120385»
  if (its > own && (units[own]?.asks || units[its]?.cues.some((c) => c.kind === 'iCome'))) return false
  if (
    its > own &&
    between.length <= 3 &&
    between.every((u) => u.to - u.from < 60 && !/[.!?]$/u.test(text.slice(u.from, u.to)))
  )
    return true
  // «Neither Ann nor Tom Reed will come. I'll be there myself. 120385»
  const comes = units[own]?.cues.some((c) => c.kind === 'theyCome')
  return its - own === 1 || (comes ?? false)
}

/** «Please register me», not «Es viņu pavadīšu» nor «we shall come». */
function putsWriterOn({ cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'iCome') && !cues.some((c) => c.kind === 'we' || OF_ANOTHER.has(c.kind))
}

const OF_ANOTHER = new Set<CueKind>(['third', 'themselves', 'posts', 'unnamed'])

function lines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
