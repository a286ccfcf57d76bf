// How much a child has really done in its time. On a machine that stood still, or that others kept busy, a mail is late
// by the clock though nothing is wrong with it.
import { readFileSync } from 'node:fs'

/** Milliseconds of processor time that a process has had, all its threads together; null where only Linux would tell. */
export function processorTime(pid: number): number | null {
  try {
    // 4711 (node) S 1 … (proc(5)): behind the name utime and stime are the 12th and 13th, in hundredths of a second
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}
