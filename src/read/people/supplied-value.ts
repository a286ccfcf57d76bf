// What somebody answers whom we asked: a bare value, without a name or a sentence. «TM» means little in a mail that
// comes out of nowhere, and a ministry in the answer to «which institution?».

import { cuesWithin, type Findings } from '../findings.ts'
import { deniesSpelling } from '../intent/denies-spelling.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import { bindOrganisations } from '../organisations/bind-organisations.ts'
import { isSomebodysName } from '../organisations/is-somebodys-name.ts'
import { isSpeech } from '../organisations/leftover-cell.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { People } from './find-people.ts'
import { senderFrame } from './frame-of-owner.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valueOfOrganisation, valuesOfName } from './person-frame.ts'

/** The organisation that an answer states; the one in the signature is no answer. Null: it states none. */
export function suppliedOrganisation(people: People, findings: Findings): Value | null {
  const { ownWords } = findings
  const said = people.units
    .filter((u) => !u.asks)
    .flatMap((u) => u.organisations)
    .findLast((o) => ownWords.kindAt(o.from) !== 'signature')
  return people.organisation ?? (said ? valueOfOrganisation(said) : abbreviation(findings))
}

/** Nothing but a value: an organisation, with or without its label. */
export function isBareValue(people: People, findings: Findings): boolean {
  return suppliedOrganisation(people, findings) !== null
}

/** «В паспорте: Olga Sokolova», «Kolēģe ir Anna Ozola»: one name and few words beside it, in answer to us. */
export function suppliedName(findings: Findings): PersonFrame | null {
  const { ownWords, names, words, text } = findings
  if (!ownWords.inThread && !ownWords.awaited) return null
  if (cuesWithin(findings, 0, text.length, 'courtesy', 'contact', 'asks', 'requests').length > 0) return null
  const isOwn = ({ from }: { from: number }) => ownWords.kindAt(from) === 'own'
  const [name, ...more] = names.filter((n) => isOwn(n) && n.sure)
  if (!name?.givenName || !name.familyName || name.declined || more.length > 0) return null
  const beside = words.filter((w) => isOwn(w) && (w.to <= name.from || w.from >= name.to))
  return beside.length <= 6 ? { ...EMPTY_FRAME, ...valuesOfName(name), from: name.from, to: name.to } : null
}

/**
 * «Kodu no galvas nezinu, atrakstīšu; vārds un iestāde zemāk»: who tells when their code will come, and what else we ask
 * for, comes. Null: nobody does.
 */
export function waitsForCode({ units, senderStays }: People, sender: Sender, findings: Findings): PersonFrame | null {
  const { ownWords, codes } = findings
  const own = units.filter((u) => ownWords.kindAt(u.from) === 'own')
  const has = (unit: Unit, ...kinds: CueKind[]): boolean => unit.cues.some((c) => kinds.includes(c.kind))
  const waits = own.filter((u) => has(u, 'codeWords') && has(u, 'later', 'promises', 'notYet'))
  if (waits.length === 0 || senderStays || codes.length > 0) return null
  if (own.some((u) => u.asks || has(u, 'staysAway', 'takesOff', 'corrects', 'asks', 'requests') || isOpen(u, waits)))
    return null
  // «Mēs nosūtīsim vienu, kodu vēl vācam: Lonija Skuja» waits for another's.
  const names = own.flatMap((u) => u.names).filter((n) => n.sure && n.familyName !== null)
  if (!sender.givenName || !sender.familyName || names.some((n) => !sameName(valuesOfName(n), sender))) return null
  const [writer] = bindOrganisations([senderFrame(sender, 'comes', null)], units, findings, [sender.organisation])
  return writer?.organisation ? writer : null
}

/** «varbūt», but not of the code itself: «no galvas nezinu». */
function isOpen(unit: Unit, waits: readonly Unit[]): boolean {
  return !waits.includes(unit) && unit.cues.some((c) => c.kind === 'maybe')
}

/** «TM», «VARAM.»: a line of its own, and the only one. */
function abbreviation(findings: Findings): Value | null {
  const { ownWords, text } = findings
  const [line, ...more] = ownWords.lines.filter((l) => l.kind === 'own')
  if (!line || more.length > 0) return null
  const value = /^\s*(\p{Lu}{2,8})[.!]?\s*$/u.exec(text.slice(line.from, line.to))?.[1]
  if (!value || isSpeech(line.from, line.to, findings) || isSomebodysName(value, [], findings)) return null
  const from = line.from + text.slice(line.from, line.to).indexOf(value)
  return { value, source: 'text', from, to: from + value.length, rule: 'organisation.abbreviation' }
}

/** «mans uzvārds ir nepareizs. Pasē ir Kalniņa-Liepa»: the one word that can be the family name put right; null: none. */
export function correctedFamilyName(units: readonly Unit[], { text, ownWords }: Findings): Value | null {
  const begin = units.findIndex((u) => u.cues.some((c) => c.kind === 'surname') || deniesSpelling(u, text))
  const near = begin < 0 ? [] : units.slice(begin, begin + 3)
  const told = near.flatMap((unit) =>
    unit.names.filter(
      (n) =>
        n.rule === 'name.single' &&
        ownWords.kindAt(n.from) === 'own' &&
        // Neither the first word of its sentence nor the value that is denied, and the last of its clause.
        /(?:\p{Ll}|\d)[:,]? ["«„(]?$|: ?$/u.test(text.slice(unit.from, n.from)) &&
        /^["»“”)]?\s*(?:[.,;!)(]|$|\n| [-–—])/u.test(text.slice(n.to, n.to + 4)) &&
        !unit.cues.some((c) => c.kind === 'negates' && c.to <= n.from && n.from - c.to <= 2),
    ),
  )
  const [name, ...more] = told
  if (!name || more.length > 0) return null
  return { value: text.slice(name.from, name.to), source: 'text', from: name.from, to: name.to, rule: 'label' }
}
