// Ends this process when it takes too much memory, or when its parent is gone. It stands in a thread of its own, because
// whoever loops or fills memory never comes back to look; what it measures is the whole process, buffers included.
import { isMainThread, Worker } from 'node:worker_threads'
import { ownMemory } from './own-memory.ts'

/** So that it ends within 256 MB: who fills buffers takes some 14 MB more between two looks. */
const MOST_OCTETS = 240 * 1024 * 1024
const EVERY_MS = 20

/** Starts the watch over this process. */
export function watchMemory(): void {
  new Worker(new URL(import.meta.url)).unref()
}

if (!isMainThread) {
  const parent = process.ppid
  setInterval(() => {
    const isOrphan = process.ppid !== parent
    if (isOrphan || ownMemory() > MOST_OCTETS) process.kill(process.pid, 'SIGKILL')
  }, EVERY_MS)
}
