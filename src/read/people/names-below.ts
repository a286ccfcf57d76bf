// Who is named in full in the messages below: a quoted question tells whom its answer is about, an earlier mail the other
// half of a name.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { readDisplayName } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { firstFrom, within } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'
import type { CueKind } from '../text/words.ts'
import { writerOf } from './coming-below.ts'
import { findMessage } from './message-below.ts'
import { type PersonFrame, valuesOfName } from './person-frame.ts'

/** A full name that stands below, and its parts folded. */
interface KnownName extends NameClaim {
  readonly given: string
  readonly family: string
}

/** The full names in those messages below that are sought; in all, where it is not said in which. */
export type Known = (isSought?: (message: MessageBelow) => boolean) => readonly KnownName[]

/** Most mails name their people in full: a message below is searched only where one does not, and once. */
export function namesBelow(below: readonly MessageBelow[], findings: Findings): Known {
  const namesOf = onceEach((message: MessageBelow) => namesIn(message, findings))
  return (isSought = () => true) => below.filter(isSought).flatMap(namesOf)
}

function namesIn(message: MessageBelow, findings: Findings): readonly KnownName[] {
  const writer = nameOfWriter(message)
  return [...findMessage(message, findings).names, ...(writer ? [writer] : [])].flatMap((n) =>
    n.givenName !== null && n.familyName !== null && (n.sure || n.rule === 'name.unknown')
      ? [{ ...n, given: foldForCues(n.givenName), family: foldForCues(n.familyName) }]
      : [],
  )
}

/** «Ligitas atbilde zemāk», over «No: Ligita Sproģe»: whoever signs «Ligita» is named in full in the header alone. */
function nameOfWriter(message: MessageBelow): NameClaim | null {
  const written = message.ours ? null : writerOf(message)
  const { givenName, familyName } = readDisplayName(written)
  if (!written || !givenName || !familyName) return null
  const from = message.from + message.introduction.indexOf(written)
  return {
    givenName: givenName.value,
    familyName: familyName.value,
    from,
    to: from + written.length,
    rule: 'below',
    sure: true,
    declined: false,
    gender: null,
    orElse: null,
  }
}

/** An answer typed under a line of our question («Anna Liepa – personas koda pirmā daļa») is about the person it names. */
export function nameFromQuestion(frame: PersonFrame, findings: Findings, known: Known): PersonFrame {
  const { ownWords, cues } = findings
  if (!frame.code || (!frame.isSender && (frame.givenName || frame.familyName))) return frame
  const { lines } = ownWords
  let i = firstFrom(lines, frame.code.from + 1) - 2
  while (i >= 0 && lines[i]!.kind === 'blank') i--
  const above = lines[i]
  if (above?.kind !== 'quote') return frame
  // «Nākšu es pats, mans kods ir 120385», typed under the whole invitation
  const own = lines.find((line) => line.from <= frame.code!.from && frame.code!.from < line.to)!
  const isWriters = within(cues, own.from, own.to).some((c) => OF_WRITER.has(c.kind))
  if (isWriters && !ASKS_CODE.test(ownWords.folded.slice(above.from, above.to))) return frame
  const asked = known((m) => m.from <= above.from && above.to <= m.to).filter(
    (n) => n.from >= above.from && n.to <= above.to,
  )
  if (asked.length !== 1) return frame
  return { ...frame, ...valuesOfName(asked[0]!), isSender: false }
}

const OF_WRITER = new Set<CueKind>(['me', 'myself', 'we', 'iCome', 'comesBare'])

const ASKS_CODE = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ words }) => words.codeWords.map((w) => foldForCues(w).replaceAll('*', '')))})`,
  'u',
)

/** A frame with half a name takes the other half from the one person below who bears it. */
export function completeName(frame: PersonFrame, { ownWords }: Findings, known: Known): PersonFrame {
  // «M. Lapas kods 250461»
  const initial = frame.familyName && /^(\p{Lu})\.?$/u.exec(frame.givenName?.value ?? '')?.[1]
  if (frame.givenName && frame.familyName && !initial) return frame
  if (!frame.givenName && !frame.familyName) return frame
  const written = foldForCues((frame.familyName ?? frame.givenName)!.value)
  const beginning = written.slice(0, A_STEM)
  const names = known(({ from, to }) => ownWords.folded.slice(from, to).includes(beginning))
  const called = names.filter(({ given, family, givenName }) =>
    frame.familyName ? bears(written, family) && (!initial || givenName!.startsWith(initial)) : written === given,
  )
  // «Ziedone: 120385»: a family name that is somebody's given name too
  const fits = called.length > 0 || initial ? called : names.filter(({ family }) => written === family)
  const distinct = new Set(fits.map(({ given, family }) => `${given} ${family}`))
  const name = fits[0]
  if (!name || distinct.size !== 1) return frame
  const at = { source: 'text', from: name.from, to: name.to, rule: 'below' } as const
  // What a correction states («uzvārds ir Kalniņš») stands, whatever the older mail says.
  const familyName = frame.familyName?.rule === 'label' ? frame.familyName : { value: name.familyName!, ...at }
  return {
    ...frame,
    givenName: frame.givenName?.rule === 'label' ? frame.givenName : { value: name.givenName!, ...at },
    familyName,
  }
}

/** Letters that a name has in all its forms. */
const A_STEM = 3

/** «Jansonei» is a form of «Jansone»: all but the ending is the same. */
function bears(a: string, b: string): boolean {
  if (a === b) return true
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= A_STEM && same >= b.length - 2 && a.length - same <= 4
}
