// The sample mails: what arrives in the playground's inbox, one after another, as if people were writing just now.
// Their Message-IDs and contents are the same on every start, so that the desk, which remembers what it has handled,
// takes them for the same messages and does nothing twice.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sampleEvent } from './event.ts'

const MAILS = join(import.meta.dirname, 'mails')

export interface SampleMail {
  /** File name without its ending: `01-one-line-from-a-phone`. */
  readonly name: string
  /** RFC 5322 octets, CRLF. */
  readonly raw: Uint8Array
  /** Whether it is to arrive after the deadline. */
  readonly late: boolean
}

/**
 * When the playground was started for the first time, kept in `folder`; `now` where this is the first time. The sample
 * mails are dated by it.
 */
export async function findFirstStart(
  folder: string,
  now: Temporal.Instant,
): Promise<{ firstStart: Temporal.Instant; isFirst: boolean }> {
  const path = join(folder, 'first-start')
  const kept = await readFile(path, 'utf8').catch(() => null)
  if (kept !== null) return { firstStart: Temporal.Instant.from(kept.trim()), isFirst: false }
  await mkdir(folder, { recursive: true })
  await writeFile(path, `${now}\n`)
  return { firstStart: now, isFirst: true }
}

/** The sample mails in their order, as they were written at `firstStart`. */
export async function readSampleMails(firstStart: Temporal.Instant): Promise<SampleMail[]> {
  const { invitation, deadline } = sampleEvent(firstStart)
  const names = (await readdir(MAILS)).filter((name) => name.endsWith('.eml')).sort()
  return Promise.all(
    names.map(async (file, index) => {
      const name = file.replace(/\.eml$/, '')
      const late = name.endsWith('-too-late')
      const written = late ? deadline.toInstant().add({ minutes: 12 }) : firstStart.add({ seconds: index })
      const text = (await readFile(join(MAILS, file), 'utf8'))
        .replaceAll('{{date}}', formatDate(written))
        .replace('{{invitation}}', invitation ?? '')
      return { name, raw: Buffer.from(text.replaceAll('\n', '\r\n')), late }
    }),
  )
}

/**
 * Delivers the sample mails through `append` with `pause` between them; the last comes twelve minutes after the
 * deadline, to show what happens then. Gives how many were delivered.
 */
export async function playSampleMails({
  append,
  firstStart,
  pause,
  signal,
}: {
  append(raw: Uint8Array, internalDate: Temporal.Instant): void
  firstStart: Temporal.Instant
  pause: Temporal.Duration
  signal: AbortSignal
}): Promise<number> {
  let delivered = 0
  for (const { raw, late } of await readSampleMails(firstStart)) {
    if (signal.aborted) break
    const now = Temporal.Now.instant()
    append(raw, late ? sampleEvent(now).deadline.toInstant().add({ minutes: 12 }) : now)
    delivered += 1
    await sleep(pause.total('milliseconds'), undefined, { signal }).catch(() => {})
  }
  return delivered
}

/** «Tue, 24 Nov 2026 19:08:06 +0000» (RFC 5322 §3.3), in UTC. */
function formatDate(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString().replace('GMT', '+0000')
}
