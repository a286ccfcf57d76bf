// Whether mail that nobody need have typed has to do with the event: what it quotes, gives back or answers tells it.

import type { Mail } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { decodeWords } from '../mail/mail-headers.ts'
import { onceEach } from '../text/once-each.ts'
import { stretchNamesEvent } from './names-event.ts'

/**
 * Whether a machine's mail has to do with the event: it gives back, quotes or answers what was sent about it, or names
 * it. Its own words are few, so the subject counts for more than a person's would.
 */
export function mentionsEvent(findings: Findings): boolean {
  const { mail, event, ownWords, text } = findings
  if (quotesUs(findings)) return true
  const subjects = [mail.subject, ...returnedSubjects(mail)].join('\n')
  const words = [...ownWords.below.map(({ from, to }) => mail.text.slice(from, to)), text].join('\n')
  return stretchNamesEvent(subjects, event) || stretchNamesEvent(words, event)
}

/** The invitation, or what we or the organiser wrote about the event: she writes about other things too. */
export const quotesUs: (findings: Findings) => boolean = onceEach(({ ownWords, mail, event }: Findings) => {
  if (ownWords.lines.some(({ kind }) => kind === 'invitation')) return true
  const ours = ownWords.below.filter((b) => b.ours).map(({ from, to }) => mail.text.slice(from, to))
  return ours.some((quoted) => CODE.test(quoted) || stretchNamesEvent(`${mail.subject}\n${quoted}`, event))
})

/** She asks for the first part of a personal code, and repeats it, for nothing else. */
const CODE = /(?<![\d.-])\d{6}(?![\d.])/u

/** The subjects of mail that reports give back, as its header has them. */
function returnedSubjects({ text, parts }: Mail): readonly string[] {
  return parts.slice(1).flatMap(({ from, to }) => {
    const [, raw] =
      /^subject:([^\n]{0,900}(?:\n[ \t][^\n]{0,900}){0,9})/im.exec(text.slice(from, Math.min(to, from + 20_000))) ?? []
    return raw === undefined ? [] : [decodeWords(Buffer.from(raw).toString('latin1'))]
  })
}
