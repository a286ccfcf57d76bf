// The child process that opens and reads one mail after another. All it has is the channel to its parent; it knows no
// configuration and no database.
import workerpool from 'workerpool'
import { openHeader } from '../read/parse-mail.ts'
import { readMail } from '../read/read-mail.ts'
import type { Conversation, Mail } from '../vocabulary.ts'
import { watchMemory } from './memory-watch.ts'
import { openMessage } from './open-message.ts'
import { ownMemory } from './own-memory.ts'
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
async function begun<T>(task: () => T | Promise<T>): Promise<T> {
  clearTimeout(leaving)
  workerpool.workerEmit(process.pid)
  try {
    return await task()
  } finally {
    leaving = setTimeout(leaveWhenGrown, AFTER_MS)
  }
}

/**
 * Words remembered and code compiled add up with every mail. So that what is left always suffices for the next one, a
 * child that has grown goes when nothing is asked of it, and the pool starts another.
 */
function leaveWhenGrown(): void {
  if (ownMemory() > GROWN_OCTETS) process.exit()
}

let leaving: NodeJS.Timeout | undefined
/** The answer has been sent by then. */
const AFTER_MS = 5
const GROWN_OCTETS = 200 * 1024 * 1024
