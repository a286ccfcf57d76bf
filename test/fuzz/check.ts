// What must be true of every mail, whatever was done to it: it is read in time, by the contract, and the second part of
// a code is dropped.
import { z } from 'zod'
import { toReadingLine } from '../../src/commands/reading-line.ts'
import { parseMail } from '../../src/read/parse-mail.ts'
import { readMail } from '../../src/read/read-mail.ts'
import type { Claim, Finding, Mail, Reading } from '../../src/vocabulary.ts'
import { meeting } from '../reading.ts'

/** CPU time of the thread, so that a busy machine makes no hang. */
export const HANG_MS = 1000

export interface Checked {
  /** What is wrong, without a word of the mail; empty where all is well. */
  readonly faults: readonly string[]
  readonly cpuMs: number
}

/** Reads a mail and checks what comes out. Never throws. */
export async function checkMail(source: Uint8Array): Promise<Checked> {
  const before = process.threadCpuUsage()
  const faults: string[] = []
  try {
    const mail = await parseMail(source)
    const reading = readMail(mail, meeting)
    faults.push(...faultsOfMail(mail), ...faultsOfReading(reading, mail))
  } catch (error) {
    const { name, message, stack } = error as Error
    faults.push(`crash: ${name}: ${message} ${/^ +at .+$/m.exec(stack ?? '')?.[0].trim()}`)
  }
  const { user, system } = process.threadCpuUsage(before)
  const cpuMs = (user + system) / 1000
  if (cpuMs > HANG_MS) faults.push(`hang: ${Math.round(cpuMs)} ms`)
  return { faults, cpuMs }
}

// One line, no control characters, nothing at the ends, no whole code.
const clean = z
  .string()
  .regex(/^(?=\S)[^\p{Cc}\u2028\u2029]*\S$/u)
  .refine((value) => !/(?<!\d)\d{6}[-– ]?\d{5}(?!\d)/.test(value))
const value = clean.nullable()

/** DESIGN «Reading». */
const lineOfReading = z.strictObject({
  file: z.string(),
  language: z.enum(['lv', 'en', 'ru']),
  intent: z.enum(['register', 'amend', 'cancel', 'question', 'automatic', 'other']),
  question: z.boolean(),
  participants: z.array(
    z.strictObject({
      ...{ givenName: value, familyName: value, organisation: value },
      personalCodePrefix: z
        .string()
        .regex(/^\d{6}$/)
        .nullable(),
    }),
  ),
  cancelled: z.array(z.strictObject({ givenName: value, familyName: value })),
  review: z.string().nullable(),
})

function faultsOfMail({ text, parts, defects, fingerprint }: Mail): string[] {
  const faults: string[] = []
  if (defects.includes('the message cannot be read')) faults.push('crash: the message cannot be opened')
  if (text !== text.normalize('NFC') || /[ \t]$|[\u00ad\u200b\r]/m.test(text)) faults.push('the text is not canonical')
  if (parts.some(({ from, to }) => from < 0 || to < from || to > text.length))
    faults.push('a part lies outside the text')
  if (!/^[0-9a-f]{64}$/.test(fingerprint)) faults.push('no fingerprint')
  return faults
}

function faultsOfReading(reading: Reading, { text, subject }: Mail): string[] {
  const faults: string[] = []
  const line = toReadingLine('fuzzed.eml', reading)
  const parsed = lineOfReading.safeParse(JSON.parse(line))
  if (!parsed.success)
    faults.push(...parsed.error.issues.map(({ path, message }) => `contract: ${path.join('.')}: ${message}`))
  const second = [...`${subject}\n${text}`.matchAll(/(?<!\d)\d{6}[-\u2010-\u2015\u2212 ]{0,3}(\d{5})(?!\d)/g)].map(
    (match) => match[1]!,
  )
  // First parts, six digits between quotes, are what is kept.
  const everything = JSON.stringify(reading, (key, kept) =>
    key === 'from' || key === 'to' ? undefined : kept,
  ).replaceAll(/"\d{6}"/g, '')
  if (second.some((digits) => everything.includes(digits))) faults.push('the second part of a code was kept')
  const outside = reading.participants
    .flatMap(claimsOf)
    .filter(({ source, from, to }) => source === 'text' && (from < 0 || to < from || to > text.length))
  if (outside.length > 0) faults.push(`evidence outside the text: ${outside.map(({ rule }) => rule).join(', ')}`)
  return faults
}

function claimsOf({
  givenName,
  familyName,
  organisation,
  personalCodePrefix,
  fields,
}: Reading['participants'][number]): Claim[] {
  const findings: Finding[] = [givenName, familyName, organisation, personalCodePrefix, ...Object.values(fields)]
  return findings.flatMap((finding) =>
    finding.state === 'found' ? [finding.claim] : finding.state === 'unclear' ? finding.claims : [],
  )
}
