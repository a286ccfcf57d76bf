// Mail that the desk starts itself: a place that has become free, a reminder, what the organiser has decided. Each address
// gets one mail, which speaks of everybody whom it registered and whom the news concerns.
import { compose } from '../answer/compose.ts'
import { newMessageId } from '../answer/message-id.ts'
import { type Correspondent, findCorrespondents } from '../record/correspondents.ts'
import type { Statements } from '../record/database.ts'
import { hasBeenWrittenTo, storeReply } from '../record/replies.ts'
import {
  type Event,
  foldAddress,
  type Language,
  type NewsKind,
  type Participant,
  type PersonOutcome,
} from '../vocabulary.ts'

export interface News {
  readonly event: Event
  readonly kind: NewsKind
  /** Numbers of the participants whom it concerns, in the order in which they are told. */
  readonly participants: readonly string[]
  /** What the mail says of one of them. */
  readonly tell: (participant: Participant) => PersonOutcome
  /** How to write to somebody who has not written yet: the address as given, the language (else the event's first). */
  readonly firstContact?: { readonly email: string | null; readonly language: Language | null }
  readonly now: Temporal.Instant
}

/** Stores the mails as due, and gives their Message-IDs. Of people whom the organiser registered nobody is told. */
export async function tellSenders(tx: Statements, news: News): Promise<string[]> {
  const ours = foldAddress(news.event.organiser.email)
  const correspondents = await findCorrespondents(tx, news.participants)
  const byAddress = Map.groupBy(correspondents, ({ participant }) => participant.submittedBy)
  byAddress.delete(ours)
  const told: string[] = []
  for (const theirs of byAddress.values()) told.push(await tellSender(tx, news, theirs))
  return told
}

async function tellSender(tx: Statements, news: News, theirs: readonly Correspondent[]): Promise<string> {
  const { event, kind, now } = news
  // Of several of their mails the latest.
  const latest = theirs.reduce((one, other) => (Number(other.message ?? 0) > Number(one.message ?? 0) ? other : one))
  const { message, messageId } = latest
  const address = news.firstContact?.email ?? latest.address
  const language = news.firstContact?.language ?? latest.language ?? event.languages[0]
  const plan = {
    kind,
    to: { name: null, address },
    language: event.languages.includes(language) ? language : event.languages[0],
    people: theirs.map(({ participant }) => news.tell(participant)),
    fullCodeSent: false,
    privacyNotice: !(await hasBeenWrittenTo(tx, event, address)),
    receivedAt: now,
    inReplyTo: messageId,
    references: [],
    machineSigns: [],
  }
  const composed = await compose(plan, event, { messageId: newMessageId(event), date: now })
  const participants = theirs.map(({ participant }) => participant.id)
  await storeReply(tx, { event, message, plan, composed, participants })
  return composed.messageId
}
