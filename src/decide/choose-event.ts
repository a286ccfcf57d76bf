// Which event a mail is about, where several share an inbox: the one whose reply it answers, the one whose address it
// was sent to, the only one that is open, or the one whose title it speaks of. In doubt none: a human decides, and
// nobody gets onto the wrong list.

import { type Event, foldText, type Mail } from '../vocabulary.ts'

export type EventChoice =
  | { readonly event: Event }
  /** `none`: no event of this inbox is open, the mail is left as found. `unclear`: several could be meant. */
  | { readonly event: null; readonly why: 'none' | 'unclear' }

/**
 * @param events all events of the inbox, open or not
 * @param threadEventId the event of the reply of ours that the mail answers; null: it answers none
 */
export function chooseEvent(
  mail: Mail,
  events: readonly Event[],
  threadEventId: string | null,
  receivedAt: Temporal.Instant,
): EventChoice {
  const ofThread = events.filter(({ id }) => id === threadEventId)
  const addressed = events.filter((event) => isAddressedTo(mail, event))
  const named = ofThread.length > 0 ? ofThread : addressed.length > 0 ? addressed : events
  const open = named.filter((event) => isOpen(event, receivedAt))
  if (open.length === 0) return { event: null, why: 'none' }
  if (open.length === 1) return { event: open[0]! }
  const spokenOf = byTitle(mail.subject, open) ?? byTitle(mail.text, open)
  return spokenOf ? { event: spokenOf } : { event: null, why: 'unclear' }
}

/** From `opens` until the retention has passed: an event that is over still answers. */
function isOpen({ opens, ends, retention }: Event, receivedAt: Temporal.Instant): boolean {
  const instant = receivedAt.epochMilliseconds
  return opens.epochMilliseconds <= instant && instant <= ends.add(retention).epochMilliseconds
}

/** A +tag is part of an event's address, so it is not folded away here. */
function isAddressedTo(mail: Mail, event: Event): boolean {
  const delivered = mail.headers.filter(({ name }) => name === 'delivered-to' || name === 'x-original-to')
  const recipients = [...mail.to, ...mail.cc].map(({ address }) => address).concat(delivered.map(({ value }) => value))
  const ours = event.addresses.map(plain)
  return recipients.some((address) => ours.includes(plain(address)))
}

function plain(address: string): string {
  return address.trim().replace(/^<|>$/g, '').toLowerCase()
}

/** The one event with the most words of its title in `text`, counting only words that tell it from the others. */
function byTitle(text: string, events: readonly Event[]): Event | null {
  const heard = words(text)
  const scores = events.map((event) => {
    const others = events.filter((other) => other !== event).flatMap(titleWords)
    const own = titleWords(event).filter((word) => !others.some((other) => sameWord(word, other)))
    return { event, score: own.filter((word) => heard.some((other) => sameWord(word, other))).length }
  })
  const [best, second] = scores.sort((a, b) => b.score - a.score)
  return best && best.score > (second?.score ?? 0) ? best.event : null
}

function titleWords({ title }: Event): readonly string[] {
  return words(Object.values(title).join(' '))
}

function words(text: string): readonly string[] {
  return [...new Set(foldText(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [])]
}

/** «forums», «forumam» and «foruma» are one word: all but the last two letters of the shorter are the same. */
function sameWord(one: string, other: string): boolean {
  const stem = Math.max(4, Math.min(one.length, other.length) - 2)
  return one.slice(0, stem) === other.slice(0, stem)
}
