// Opening a message, wherever it is done: what comes of it, and whether anything in it can be relied on.
import { givenUp, parseMail } from '../read/parse-mail.ts'
import type { Mail } from '../vocabulary.ts'

/** A message opened; `why` tells, for the organiser, that it had to be given up. */
export interface OpenedMessage {
  readonly mail: Mail
  readonly why: string | null
}

export async function openMessage(source: Uint8Array): Promise<OpenedMessage> {
  const mail = await parseMail(source)
  return { mail, why: mail.defects.find((defect) => givenUp.has(defect)) ?? null }
}
