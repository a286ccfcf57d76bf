// The figures for Prometheus: counters of this process as they stand, and gauges that are read at the moment they are
// asked for, those of the database for all workers together.
import { Gauge, Registry } from 'prom-client'
import type { Backlog } from '../record/backlog.ts'
import type { Pulse } from './pulse.ts'

/** The text that Prometheus reads. `backlog`: null where the database did not answer; its gauges are then missing. */
export async function writeMetrics(pulse: Pulse, backlog: Backlog | null): Promise<string> {
  const registry = new Registry()
  const now = performance.now()
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `registrar_${name}`, help, labelNames, registers: [registry] })

  gauge('database_up', 'The database answers.').set(backlog === null ? 0 : 1)
  const watched = gauge('mailbox_connected', 'This worker watches the mailbox and is connected to it.', ['mailbox'])
  const look = gauge('mailbox_look_age_seconds', 'Since the mailbox was last looked through.', ['mailbox'])
  const waiting = gauge('messages_waiting', 'Messages that were listed and not yet handled.', ['mailbox'])
  const first = gauge('first_message_waiting_seconds', 'Since the first of them became the next.', ['mailbox'])
  for (const [mailbox, state] of pulse.mailboxes) {
    watched.set({ mailbox }, state.state === 'caught-up' ? 1 : 0)
    look.set({ mailbox }, (now - state.lastLook) / 1000)
    waiting.set({ mailbox }, state.waiting)
    first.set({ mailbox }, state.first === null ? 0 : (now - state.firstSince) / 1000)
  }
  if (backlog !== null) addBacklog(backlog, gauge)
  return `${await pulse.registry.metrics()}\n${await registry.metrics()}`
}

function addBacklog(backlog: Backlog, gauge: (name: string, help: string, labelNames?: string[]) => Gauge): void {
  const messages = gauge('messages', 'Different messages in the ledger, by outcome.', ['outcome'])
  for (const { outcome, count } of backlog.messages) messages.set({ outcome }, count)
  const replies = gauge('replies', 'Replies by kind and state; due ones wait to be sent.', ['kind', 'state'])
  for (const { kind, state, count } of backlog.replies) replies.set({ kind, state }, count)
  gauge('messages_needing_human', 'Messages that a human must look at.').set(backlog.needHuman)
  gauge('oldest_due_reply_seconds', 'Age of the reply that has waited longest.').set(backlog.oldestDueReply)
  gauge('mailboxes_unwatched', 'Mailboxes that no worker watches.').set(backlog.unwatched.length)
}
