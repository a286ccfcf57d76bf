// The child process that opens and reads one mail after another. All it has is the channel to its parent; it knows no
// configuration and no database.
import workerpool from 'workerpool'
import { openHeader } from '../read/parse-mail.ts'
import { readMail } from '../read/read-mail.ts'
import type { Conversation, Mail } from '../vocabulary.ts'
import { watchMemory } from './memory-watch.ts'
import { openMessage } from './open-message.ts'
import { type PackedEvent, unpackEvent } from './packed-event.ts'

// Ctrl-C is for the parent, which finishes the mail in hand.
process.on('SIGINT', () => {})

watchMemory()
workerpool.worker({
  open: (source: Uint8Array) => begun(() => openMessage(source)),
  openHeader: (source: Uint8Array, why: string) => begun(() => openHeader(source, why)),
  read: (mail: Mail, event: PackedEvent, conversation?: Conversation) =>
    begun(() => readMail(mail, unpackEvent(event), conversation)),
})

/** Tells the parent, whose clock starts now, which process is at it. */
function begun<T>(task: () => T): T {
  workerpool.workerEmit(process.pid)
  return task()
}
