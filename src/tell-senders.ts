// Mail that the desk starts itself: a place that has become free, a reminder, what the organiser has decided. Each address
// gets one mail, which speaks of everybody whom it registered and whom the news concerns.
import { compose } from './answer/compose.ts'
import { newMessageId } from './answer/message-id.ts'
import { type Correspondent, findCorrespondents } from './record/correspondents.ts'
import type { Statements } from './record/database.ts'
import { hasBeenWrittenTo, storeReply } from './record/replies.ts'
import {
  type Event,
  foldAddress,
  type Language,
  type NewsKind,
  type Participant,
  type PersonOutcome,
} from './vocabulary.ts'

export interface News {
  readonly event: Event
  readonly kind: NewsKind
  /** Numbers of the participants whom it concerns, in the order in which they are told. */
  readonly participants: readonly string[]
  /** What the mail says of one of them. */
  readonly tell: (participant: Participant) => PersonOutcome
  /** Of an address of which no mail is known. */
  readonly language?: Language
  readonly now: Temporal.Instant
}

/** Stores the mails as due, and gives the addresses that they go to. Whom only the organiser knows of, nobody is told. */
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
  const { address, message, messageId } = latest
  const language = latest.language ?? news.language ?? event.languages[0]
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
  return address
}
