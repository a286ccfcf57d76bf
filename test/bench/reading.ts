// How fast mail is read: `npm run bench` opens and reads every mail of test/corpus but its largest, over and over, and
// prints mails a second of one core and the slowest mail. Time is that of the processor, so that other work on the
// machine counts little; what still differs from machine to machine is told by the same mails' time in mailparser, which
// only opens them: reading, opening included, is a multiple of that.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { simpleParser } from 'mailparser'
import { parseMail } from '../../src/read/parse-mail.ts'
import { readMail } from '../../src/read/read-mail.ts'
import { meeting } from '../reading.ts'

interface Sample {
  readonly name: string
  readonly source: Buffer
}

const folder = fileURLToPath(new URL('../corpus', import.meta.url))
/** Rounds until the engine has compiled what runs often. */
const WARM_UP = 60

function readSamples(): readonly Sample[] {
  const samples = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => ({ name, source: readFileSync(join(folder, name)) }))
  return samples.toSorted((a, b) => a.source.length - b.source.length).slice(0, -1)
}

async function openAndRead({ source }: Sample): Promise<void> {
  readMail(await parseMail(source), meeting)
}

async function onlyOpen({ source }: Sample): Promise<void> {
  await simpleParser(source, { skipTextToHtml: true, skipImageLinks: true })
}

/** Milliseconds of processor time, all threads together, that `work` takes. */
async function timed(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Milliseconds for each round over the samples. */
async function timeRounds(samples: readonly Sample[], handle: (sample: Sample) => Promise<void>, rounds: number) {
  const times: number[] = []
  for (let round = -WARM_UP; round < rounds; round++) {
    const time = await timed(async () => {
      for (const sample of samples) await handle(sample)
    })
    if (round >= 0) times.push(time)
  }
  return times.toSorted((a, b) => a - b)
}

/** The mail that takes longest, by the best of three tries: a pause for other work is no fault of a mail. */
async function findSlowest(samples: readonly Sample[]): Promise<{ name: string; time: number }> {
  let slowest = { name: '', time: 0 }
  for (const sample of samples) {
    const tries: number[] = []
    for (let i = 0; i < 3; i++) tries.push(await timed(() => openAndRead(sample)))
    const time = Math.min(...tries)
    if (time > slowest.time) slowest = { name: sample.name, time }
  }
  return slowest
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } })
const rounds = Number(values.rounds)
const samples = readSamples()
const read = await timeRounds(samples, openAndRead, rounds)
const opened = await timeRounds(samples, onlyOpen, rounds)
const perSecond = (time: number): string => ((1000 * samples.length) / time).toFixed()
const middle = (times: readonly number[]): number => times[times.length >> 1]!
const { name, time } = await findSlowest(samples)

console.log(`${samples.length} mails, ${rounds} rounds, processor time of all threads`)
console.log(`read        ${perSecond(middle(read))} mails/s in the middle round, ${perSecond(read[0]!)} in the best`)
console.log(
  `mailparser  ${perSecond(middle(opened))} mails/s in the middle round, ${perSecond(opened[0]!)} in the best`,
)
console.log(`reading takes ${(middle(read) / middle(opened)).toFixed(2)} times as long as mailparser's opening alone`)
console.log(`slowest     ${name}, ${time.toFixed()} ms`)
