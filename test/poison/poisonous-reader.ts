// The program of a reading process whose parser has every fault there is: what its mails say in X-Poison it does.
import workerpool from 'workerpool'
import { openHeader } from '../../src/read/parse-mail.ts'
import { readMail } from '../../src/read/read-mail.ts'
import { watchMemory } from '../../src/reader/memory-watch.ts'
import { openMessage } from '../../src/reader/open-message.ts'
import { type PackedEvent, unpackEvent } from '../../src/reader/packed-event.ts'
import type { Conversation, Mail } from '../../src/vocabulary.ts'

const FAULTS: { readonly [poison: string]: () => void } = {
  loop: () => {
    for (;;);
  },
  exit: () => process.exit(3),
  // As a child goes that has grown: when it has answered.
  leave: () => void setTimeout(() => process.exit(), 50),
  abort: () => process.abort(),
  'fill buffers': () => {
    for (const kept: Buffer[] = []; ; ) kept.push(Buffer.alloc(4_000_000, 1))
  },
  'fill the heap': () => {
    for (const kept: object[] = []; ; ) kept.push({ kept: kept.length })
  },
}

/** As if the machine stood still: no processor time is used. «X-Standstill-Until: 2026-11-28T11:20:00Z» */
function standStill(text: string): void {
  const until = /^X-Standstill-Until: (\S+)\r?$/m.exec(text)?.[1]
  if (until === undefined) return
  const ms = Math.max(0, Date.parse(until) - Date.now())
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

const poisonIn = (text: string) => FAULTS[/^X-Poison: (.+?)\r?$/m.exec(text)?.[1] ?? '']

watchMemory()
workerpool.worker({
  open: (source: Uint8Array) => {
    workerpool.workerEmit(process.pid)
    const head = Buffer.from(source).toString('latin1', 0, 2000)
    poisonIn(head)?.()
    standStill(head)
    return openMessage(source)
  },
  openHeader: (source: Uint8Array, why: string) => {
    workerpool.workerEmit(process.pid)
    return openHeader(source, why)
  },
  read: (mail: Mail, event: PackedEvent, conversation?: Conversation) => {
    workerpool.workerEmit(process.pid)
    return readMail(mail, unpackEvent(event), conversation)
  },
})
