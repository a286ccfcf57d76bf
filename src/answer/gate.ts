// The one gate for every mail that leaves, at the point of sending. Reading decides what is recorded; the gate decides
// whether an answer goes out, by the address that it would go to and by what the answered mail carried. Better one human
// who is answered by hand than one machine that answers back (RFC 3834 §2).
import { type Event, foldAddress } from '../vocabulary.ts'

/** What the gate looks at. */
export interface Outgoing {
  readonly recipient: string
  /** Signs of a machine on the answered mail; none where the desk writes first. */
  readonly machineSigns: readonly string[]
  readonly sentToRecipientLast24h: number
}

/** `reason` is a sentence for the organiser. `once`: of several mails that it stops she is shown the first. */
export type Passage = { readonly pass: true } | { readonly pass: false; readonly reason: string; readonly once?: true }

/** However many mails an address sends, it gets no more than this in any 24 hours: two robots tire here. */
export const MOST_REPLIES_A_DAY = 10

interface Rule {
  readonly stops: (mail: Outgoing, parts: AddressParts, own: ReadonlySet<string>) => boolean
  readonly reason: (mail: Outgoing) => string
  readonly once?: true
}

/** The folded address in its two halves; `bare`: the local part without dots, hyphens and underscores. */
interface AddressParts {
  readonly folded: string
  readonly local: string
  readonly bare: string
  readonly domain: string
}

/** `dot.atoms@domain` with letters of any script (RFC 5321 §4.1.2, RFC 6531), no quoted parts, no address literals. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@[\p{L}\p{M}\p{N}_-]{1,63}(?:\.[\p{L}\p{M}\p{N}_-]{1,63})*$/u
/** MAILER-DAEMON@mx.example.lv, postmaster@example.lv, cron's root@host */
const DAEMON = /^(?:mailer-?daemon|mail-?daemon|postmaster|daemon|root|nobody)(?:[-.].*)?$/
/** noreply@, no-reply@, nereply@, do_not_reply@, donotreply-x@, neatbildet@, neatbildiet@, autoreply@, ne-otvechat@ */
const NO_REPLY = /noreply|nereply|notreply|noanswer|neatbild|autoreply|autorespon|neotve/
/** bounce@, bounces-182@, bounce+k3=example.lv@, x-bounces@ */
const BOUNCE = /^bounces?(?:[-+=._]|$)|-bounces?$/
/** owner-plans@, plans-owner@, plans-request@ (RFC 2142 §6), and the programs that keep lists */
const LIST =
  /^owner-|-(?:owner|request|subscribe|unsubscribe|confirm|join|leave)$|^(?:listserv|majordomo|mailman|sympa|listproc)$/

const RULES: readonly Rule[] = [
  {
    stops: ({ recipient }) => !ADDRESS.test(recipient) || recipient.length > 254,
    reason: () => 'The address to answer to is not a valid one (RFC 5321).',
  },
  {
    stops: (_, { local }) => DAEMON.test(local),
    reason: () => 'The address to answer to is that of a mail server (RFC 3834 §2), not of a person.',
  },
  {
    stops: (_, { bare, domain }) => NO_REPLY.test(bare) || /(?:^|[.-])no-?reply[.-]/.test(domain),
    reason: () => 'The address to answer to says that it takes no answers.',
  },
  {
    stops: (_, { local }) => BOUNCE.test(local),
    reason: () => 'The address to answer to collects undeliverable mail.',
  },
  {
    stops: (_, { local }) => LIST.test(local),
    reason: () => 'The address to answer to is that of a mailing list (RFC 2142 §6, RFC 3834 §2).',
  },
  {
    stops: (_, { folded }, own) => own.has(folded),
    reason: () => 'The address to answer to is the organiser’s own.',
  },
  {
    stops: ({ machineSigns }) => machineSigns.length > 0,
    reason: ({ machineSigns }) => `The mail carries signs of a machine (RFC 3834 §2): ${machineSigns.join(', ')}.`,
  },
  {
    stops: ({ sentToRecipientLast24h }) => sentToRecipientLast24h >= MOST_REPLIES_A_DAY,
    once: true,
    reason: () => `This address was sent ${MOST_REPLIES_A_DAY} replies in the last 24 hours; that is the most it gets.`,
  },
]

/** Whether a mail may leave, or why not. `own`: of all events, as given by `ownAddresses`. Pure. */
export function gate(mail: Outgoing, own: ReadonlySet<string>): Passage {
  const parts = takeApart(mail.recipient)
  const rule = RULES.find(({ stops }) => stops(mail, parts, own))
  if (rule === undefined) return { pass: true }
  return { pass: false, reason: rule.reason(mail), ...(rule.once ? { once: true } : {}) }
}

/** The desk's own addresses, folded: organisers and the aliases of their events. */
export function ownAddresses(events: readonly Event[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ organiser, addresses }) => [organiser.email, ...addresses]).map(foldAddress))
}

function takeApart(recipient: string): AddressParts {
  const folded = foldAddress(recipient)
  const at = folded.lastIndexOf('@')
  const local = folded.slice(0, Math.max(at, 0))
  return { folded, local, bare: local.replace(/[._-]/g, ''), domain: folded.slice(at + 1) }
}
