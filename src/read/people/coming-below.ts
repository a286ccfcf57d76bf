// Who comes by a message below the sender's words, and who wrote it.

import type { Findings } from '../findings.ts'
import { readDisplayName } from '../names/display-name.ts'
import { lineOfAuthor } from '../own-words/own-earlier.ts'
import type { Line, MessageBelow } from '../own-words/own-words.ts'
import { onceEach } from '../text/once-each.ts'
import { findPeople } from './find-people.ts'
import { findInMessage, findMessage } from './message-below.ts'
import type { PersonFrame } from './person-frame.ts'

/** «Sanda atbildēja: mani arī!» over «> > Nāks Vineta»: what that answer itself quotes is read only where it names nobody. */
function* outermostFirst(message: MessageBelow, findings: Findings): Generator<Findings> {
  const { ownWords } = findings
  // «> > …» is as deep as «>> …».
  const depthOf = ({ from, to }: Line): number => /^[> \t]*/u.exec(ownWords.text.slice(from, to))![0].split('>').length
  const lines = ownWords.lines.filter(
    (l) => l.from >= message.from && l.to <= message.to && (l.kind === 'quote' || l.kind === 'own'),
  )
  const outermost = Math.min(...lines.map(depthOf))
  const isOutermost = (line: Line): boolean => depthOf(line) === outermost
  if (!lines.every(isOutermost)) yield findInMessage(message, findings, isOutermost)
  yield findMessage(message, findings)
}

/** Who comes by the words of a message below: with a code, or named in full; asked by everybody who has no code above. */
export const comingIn = onceEach((message: MessageBelow, findings: Findings): readonly PersonFrame[] => {
  const writer = readDisplayName(writerOf(message))
  for (const found of outermostFirst(message, findings)) {
    const coming = findPeople(found, writer).frames.filter(
      (f) => f.role === 'comes' && (f.code !== null || (f.givenName !== null && f.familyName !== null)),
    )
    if (coming.length > 0) return coming
  }
  return []
})

/** The display name in a message header: «From: Guna Pence <…>», in whatever line it stands. */
export function writerOf(message: MessageBelow): string | null {
  const author = lineOfAuthor(message.introduction)
  // «12.11.2017 12:51, Sanda Ploča rakstīja:» has no label.
  const labelled = /^[^:\d]{1,20}:\s*([^<[\n@]{2,60})/u.exec(author)?.[1]?.trim() ?? null
  return labelled ?? ATTRIBUTED.exec(author)?.[1] ?? null
}

// «Trešd., 2017. g. 8. nov., plkst. 16:30 — lietotājs Olita Rubene (<olita@…>) rakstīja:», «2017-11-13 12:22 GMT+02:00 Olita Rubene <…>:»
const ATTRIBUTED =
  /(?<=\d.{0,60}[ ,])(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2})(?: \(?<[^<>\n]{3,60}>\)?)?(?: \p{Ll}{3,12})?:\s*$/u
