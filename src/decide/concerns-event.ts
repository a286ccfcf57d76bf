// Whether a machine's mail is any of the desk's business: an answer to us or about somebody on our list, or words about
// the event. The organiser's other mail bounces too, and her colleagues are away for many reasons.

import type { Known, Mail, Reading } from '../vocabulary.ts'
import { authorAddress } from './reply-address.ts'

export function concernsEvent(mail: Mail, reading: Reading, known: Known): boolean {
  const author = authorAddress(mail)
  return (
    reading.aboutEvent || known.thread !== null || known.participants.some(({ submittedBy }) => submittedBy === author)
  )
}
