// The Message-ID of a mail that leaves. It is the key to a thread with us, so nobody may be able to guess it.
import { randomBytes } from 'node:crypto'
import type { Event } from '../vocabulary.ts'

/** Without angle brackets, in the organiser's domain (RFC 5322 §3.6.4). */
export function newMessageId({ organiser }: Event): string {
  return `${randomBytes(16).toString('hex')}${organiser.email.slice(organiser.email.lastIndexOf('@'))}`
}
