// Who is meant by a cancellation: the ones it names, the writer beside them, or the writer alone.

import { anyOf, everyOf, HEARD } from '../../locales/hearing.ts'
import type { NameReading } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { People } from './find-people.ts'
import { isReasonOfAnother } from './is-kept-away.ts'
import { writerStaysToo } from './neither-the-writer.ts'
import { type PersonFrame, valuesOfName } from './person-frame.ts'
import { staysToo, whatTheSenderSays } from './sender-says.ts'
import { sendsNobody } from './sends-nobody.ts'
import { namesWhoIsTakenOff } from './takes-off-me.ts'

/** «… adresēts Lindai Medenei. Diemžēl deputāte nevarēs …»: the only one whom the words before name. */
export function absentee(people: People, { ownWords }: Findings, sender: Sender): NameReading | null {
  const at = people.units.findIndex((u) => u.cues.some((c) => c.kind === 'staysAway') || isReasonOfAnother(u))
  const named = people.units
    .slice(0, at + 1)
    .flatMap((u) => u.names)
    .filter((n) => n.sure && n.givenName && n.familyName && ownWords.kindAt(n.from) === 'own')
  const [one, ...more] = named
  if (!one || more.length > 0 || sameName(valuesOfName(one), sender)) return null
  return { givenName: one.givenName, familyName: one.familyName }
}

/** The name of a person, as a cancellation tells it. */
export function nameOf(frame: PersonFrame): NameReading {
  return { givenName: frame.givenName?.value ?? null, familyName: frame.familyName?.value ?? null }
}

/** The writer's own name. */
export function senderName(sender: Sender): NameReading {
  return { givenName: sender.givenName?.value ?? null, familyName: sender.familyName?.value ?? null }
}

/** «strike both me and Tom Ashby»: the writer is one of those taken off. */
export function withSender(
  staying: readonly NameReading[],
  people: People,
  findings: Findings,
  sender: Sender,
): readonly NameReading[] {
  // «Моя невестка, которую я записала, не придёт. Я приду одна»
  if (people.senderComes && !people.senderStays) return staying
  if (people.units.some((u) => namesWhoIsTakenOff(u, findings))) return staying
  const name = senderName(sender)
  const known = staying.some(
    (s) => s.givenName === name.givenName && (s.familyName === name.familyName || s.familyName === null),
  )
  const meToo = people.units.some(
    (u) =>
      u.cues.some((c) => c.kind === 'takesOff' || c.kind === 'staysAway') &&
      (u.names.some((n) => isJoined(n, u.cues, findings)) || staysToo(u, findings) || theyStayToo(u)),
  )
  // «Pieteicu sevi un Annu. Izņemiet mūs»
  const says = (u: Unit, ...kinds: readonly CueKind[]): boolean =>
    kinds.every((kind) => u.cues.some((c) => c.kind === kind))
  // «Remove these two, registered by us» takes off nobody else.
  const told = people.units.find((u) => says(u, 'before', 'myself'))
  const us = told && people.units.some((u) => u !== told && says(u, 'takesOff', 'we') && u.names.length === 0)
  // «I have another meeting that day. My colleague Tom Ashby is on leave»: a sentence that is the writer's alone
  const own = people.units.some(
    (u) => isOfWriter(u) && !sendsNobody(u, findings) && whatTheSenderSays(u, findings) === 'stays',
  )
  if (known) return staying.map((s) => (s.givenName === name.givenName ? name : s))
  // «Rakstu vīra Jura Kalna vārdā. Nekas nesanāks»: what is said in another's name is said of them.
  const isSpokenFor = people.units.some(
    (u) => says(u, 'onBehalf') && u.names.some((n) => n.sure && staying.some((s) => sameReading(s, n))),
  )
  const isWriters = meToo || us || (own && !isSpokenFor) || writerStaysToo(people.units, findings)
  return isWriters && name.givenName ? [name, ...staying] : staying
}

/** «I have to withdraw, as does my colleague Tom Ashby»: the first of whom the sentence says it is the writer. */
function theyStayToo({ from, cues, names }: Unit): boolean {
  const me = cues.find((c) => c.kind === 'me' && c.from - from <= A_WORD)
  const too = me && cues.find((c) => c.kind === 'soDoThey' && c.from > me.to)
  const [name] = names.filter((n) => n.sure)
  if (!too || !name || name.from < too.to || name.from - too.to > 2 * NEAR) return false
  return cues.some((c) => (c.kind === 'takesOff' || c.kind === 'staysAway') && c.from >= me.from && c.to <= too.from)
}

function sameReading(a: NameReading, b: NameReading): boolean {
  return a.givenName === b.givenName && a.familyName === b.familyName
}

/** «I have a clash», «neither of us will come», «nevarēšu»: of nobody else. */
function isOfWriter({ cues, names, organisations }: Unit): boolean {
  const isFirst = ({ kind, language, from, to }: Cue): boolean =>
    kind === 'me' ||
    (kind === 'iStay' &&
      (HEARD[language].declines || cues.some((c) => c.kind === 'myself' && c.from >= from && c.to <= to)))
  return (
    cues.some(isFirst) &&
    !cues.some((c) => c.kind === 'third') &&
    !names.some((n) => n.sure) &&
    organisations.length === 0
  )
}

/** Letters of one verb. */
const A_WORD = 18

/** «me and Tom Ashby», «ne es, ne Harijs», «снимите нас обеих»: the writer and the named one in one breath. */
function isJoined({ from, to }: Stretch, cues: readonly Cue[], { folded }: Findings): boolean {
  const isBetween = (c: Cue, m: Cue): boolean => c.from >= m.to && c.to <= from
  // «My colleague Tom Ashby», «my co-author Tom Ashby» are one.
  const isWhose = (m: Cue): boolean =>
    ((OURS.has(folded.slice(m.from, m.to)) && /^ [\p{L}-]{3}/u.test(folded.slice(m.to, from))) ||
      cues.some(
        (c) => (c.kind === 'posts' || c.kind === 'unnamed') && c.from <= m.to + 1 && c.to <= from && c.to > m.to,
      )) &&
    !cues.some((c) => c.kind === 'along' && isBetween(c, m))
  return cues.some(
    (m) =>
      m.kind === 'bothOfUs' ||
      (m.kind === 'me' &&
        !isWhose(m) &&
        // «Ann Leary has asked me to tell you …»
        !cues.some((a) => a.kind === 'arranges' && a.from <= m.from && m.to <= a.to) &&
        // «Atstājiet sarakstā tikai mani, Annu Ozolu dzēsiet»
        !cues.some((k) => k.kind === 'keeps' && k.to <= m.from && m.from - k.to < 2 * NEAR) &&
        // «Меня запишите, а Ивана Козлова вычеркните»
        !cues.some((b) => (b.kind === 'theyCome' || b.kind === 'but') && b.from >= m.from && b.to <= from) &&
        // «I registered Tom Ashby»
        !cues.some((b) => b.kind === 'before' && b.from >= m.to && b.to <= from) &&
        // «The registration I made for Tom Ashby»
        !(
          cues.some((b) => b.kind === 'leads' && b.from >= m.to && from - b.to === 1) &&
          !cues.some((b) => b.kind === 'along' && isBetween(b, m))
        ) &&
        ((m.to <= from && from - m.to < NEAR) ||
          (to <= m.from &&
            m.from - to < (ADDS.test(folded.slice(to, m.from)) ? 2 * NEAR : NEAR) &&
            !/[,;:]/u.test(folded.slice(to, m.from))))),
  )
}

// «Tom Ashby's name as well as mine»
const ADDS = new RegExp(` (?:${anyOf(({ words }) => words.alsoAdds)}) $`, 'u')

const OURS = new Set(everyOf(({ organisations }) => organisations.ours))

/** Letters between «me» and the name beside, as in « un kolēģi ». */
const NEAR = 15
