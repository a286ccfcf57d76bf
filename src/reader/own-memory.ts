// The memory that a process has for itself. What the system counts for it holds the program's own file too, some 60 MB,
// which it shares with every other child; Linux tells the two apart.
import { readFileSync } from 'node:fs'

/** What a reading process may look at besides its own code. */
export const STATUS = '/proc/self/status'

const PROGRAM_OCTETS = 60 * 1024 * 1024

/** Octets, buffers and compiled code included. */
export function ownMemory(): number {
  const kilobytes =
    process.platform === 'linux' ? /^RssAnon:\s*(\d+) kB/m.exec(readFileSync(STATUS, 'latin1'))?.[1] : null
  return kilobytes ? Number(kilobytes) * 1024 : process.memoryUsage.rss() - PROGRAM_OCTETS
}
