// A mail that the mail system gave back: which one it was, and for whom. With the standard report (RFC 3464) its fields
// tell; without, the words do, the header that is given back, and the addresses in the first lines. A delay is no failure.
import type { Mail } from '../../vocabulary.ts'
import { hearBounce } from '../own-words/hear-machine.ts'
import { messageIds } from './mail-headers.ts'

export interface Bounce {
  /** For good; otherwise only delayed. */
  readonly failed: boolean
  /** Of the mail that is given back, as its own header has it. */
  readonly messageIds: readonly string[]
  /** What the report says that it answers (In-Reply-To, References). */
  readonly answers: readonly string[]
  /** Addresses that were not reached, as written. */
  readonly recipients: readonly string[]
}

const MOST = 20

/** What a report of the mail system gives back; null: this is none. Pure. */
export function findBounce(mail: Mail): Bounce | null {
  const report = mail.parts.find(({ mediaType }) => mediaType === 'message/delivery-status')
  const status = report ? mail.text.slice(report.from, report.to) : null
  const failed = status === null ? saysFailed(mail) : outcomeOf(status)
  if (failed === null) return null
  const named = status === null ? [] : [...status.matchAll(RECIPIENT)].map(([, address]) => address!)
  const header = mail.headers.filter(({ name }) => name === 'x-failed-recipients').map(({ value }) => value)
  const recipients = [...named, ...header.flatMap((value) => value.split(/[\s,;]+/))]
  return {
    failed,
    messageIds: [...mail.text.matchAll(MESSAGE_ID)].flatMap(([, id]) => messageIds(id!)).slice(0, MOST),
    answers: [...mail.inReplyTo, ...mail.references].slice(0, MOST),
    recipients: (recipients.length > 0 ? recipients : addressesAtTop(mail)).filter(Boolean).slice(0, MOST),
  }
}

// «Final-Recipient: rfc822; anna@example.lv»
const RECIPIENT = /^(?:final|original)-recipient:[ \t]{0,9}rfc822;[ \t]{0,9}<?([^\s<>]{3,254})/gim
// «Message-ID: <5f0c@mk.gov.lv>», «X-Original-Message-ID: …»
const MESSAGE_ID = /^(?:> ?)?(?:x-)?(?:original-)?message-id:[ \t]{0,9}(?:\n[ \t])?(<[^<>\s]{3,300}>)/gim
const ACTION = /^action:[ \t]{0,9}([a-z]{1,20})/gim

/** RFC 3464 §2.3.3; null: it was delivered, relayed or expanded. */
function outcomeOf(status: string): boolean | null {
  const actions = [...status.matchAll(ACTION)].map(([, action]) => action!.toLowerCase())
  return actions.includes('failed') ? true : actions.includes('delayed') ? false : null
}

function saysFailed(mail: Mail): boolean | null {
  const { failures, delays } = hearBounce(mail)
  return delays ? false : failures ? true : null
}

const ADDRESS = /(?<![^\s<>()[\]\\,;:"])[^\s<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}.-]{1,253}/gu

function addressesAtTop({ text, parts: [body] }: Mail): readonly string[] {
  const top = text.slice(body?.from ?? 0, Math.min(body?.to ?? 0, (body?.from ?? 0) + 2000))
  return [...top.matchAll(ADDRESS)].map(([address]) => address.replace(/[.]+$/, ''))
}
