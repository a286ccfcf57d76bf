// «Jūsu pastkaste ir pārsniegusi robežu. Lai apstiprinātu savu dalību, nosūtiet paroli»: a swindler borrows the words of an
// invitation, asks for name and code, and even gives some. What they cannot do without gives them away.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'

const PHRASES = ALL_HEARD.map(
  ([, { swindles }]) =>
    new RegExp(
      `(?<!\\p{L})(?:${swindles.map((phrase) => foldForCues(phrase).replace(/[$]/g, '\\$&').replaceAll('*', '\\p{L}{0,14}')).join('|')})(?!\\p{L})`,
      'gu',
    ),
)

/** Different phrases of theirs that no honest mail holds together. */
const ENOUGH = 3

/** Whether the mail is written as swindlers write; an answer to us is not. */
export function isSwindle({ folded, mail, ownWords }: Findings): boolean {
  if (ownWords.inThread) return false
  const all = `${foldForCues(mail.subject)}\n${folded}`
  return PHRASES.some((phrases) => new Set(all.match(phrases)).size >= ENOUGH)
}
