// What goes wrong: each fault breaks one thing for a while and mends it again. Times are milliseconds of real time; the
// workers' own waits are shortened by PACE, so a second here stands for ten or more.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../servers/smtp.ts'
import { REFUSED } from './letters.ts'
import type { Random } from './random.ts'
import type { ChaosWorker, Surroundings } from './surroundings.ts'

export interface Fault {
  readonly name: string
  /** Breaks, waits, mends. */
  strike(around: Surroundings, random: Random): Promise<void>
}

/** How the SMTP server behaves; set anew by each fault that concerns it. */
export interface SmtpMood {
  answer(stage: string, address: string): Answer
}

/** Puts the server into a mood; addresses that refuse us do so in all of them. */
export function setMood({ smtp }: Surroundings, answer: SmtpMood['answer']): void {
  smtp.respond((stage, address) => {
    if (stage === 'recipient' && REFUSED.test(address)) return '550 5.1.1 No such user'
    return answer(stage, address)
  })
}

const WELL: SmtpMood['answer'] = () => 'accept'

const someone = ({ workers }: Surroundings, random: Random): ChaosWorker => random.pick(workers)

const worker = (name: string, strike: (worker: ChaosWorker, random: Random) => Promise<void>): Fault => ({
  name,
  strike: (around, random) => strike(someone(around, random), random),
})

const line = (name: string, which: 'imap' | 'smtp' | 'postgres', how: 'freeze' | 'refuse' | 'cut'): Fault => ({
  name,
  async strike(around, random) {
    const one = someone(around, random).lines[which]
    one[how]()
    await sleep(random.between(200, 3000))
    one.thaw()
  },
})

const smtp = (name: string, mood: (random: Random) => SmtpMood['answer']): Fault => ({
  name,
  async strike(around, random) {
    setMood(around, mood(random))
    await sleep(random.between(300, 2500))
    setMood(around, WELL)
  },
})

const sometimes =
  (stage: string, answer: Answer, share: number) =>
  (random: Random): SmtpMood['answer'] =>
  (at) =>
    at === stage && random.next() < share ? answer : 'accept'

export const FAULTS: readonly Fault[] = [
  worker('a worker is killed', async (one) => one.signal('SIGKILL')),
  worker('a worker is killed', async (one) => one.signal('SIGKILL')),
  worker('a worker is told to stop', async (one) => one.signal('SIGTERM')),
  worker('a worker stands still', async (one, random) => {
    one.signal('SIGSTOP')
    await sleep(random.between(200, 4000))
    one.signal('SIGCONT')
  }),
  {
    name: 'a worker is killed as a reply is accepted',
    async strike(around, random) {
      const victim = someone(around, random)
      let count = 1 + Math.floor(random.next() * 3)
      setMood(around, (stage) => {
        if (stage === 'data' && --count === 0) victim.signal('SIGKILL')
        return 'accept'
      })
      await sleep(1500)
      setMood(around, WELL)
    },
  },
  {
    name: 'both workers are killed',
    async strike({ workers }) {
      for (const one of workers) one.signal('SIGKILL')
    },
  },
  {
    name: 'Dovecot is killed',
    async strike({ dovecot }, random) {
      await dovecot.kill()
      await sleep(random.between(0, 2000))
      await dovecot.start()
    },
  },
  {
    name: 'Postgres is killed',
    async strike({ database }, random) {
      await database.kill()
      await sleep(random.between(0, 2000))
      await database.start()
    },
  },
  {
    name: 'Postgres is restarted',
    async strike({ database }, random) {
      await database.shutDown()
      await sleep(random.between(0, 1000))
      await database.start()
    },
  },
  {
    name: 'the SMTP server goes away',
    async strike({ smtp }, random) {
      await smtp.vanish()
      await sleep(random.between(0, 2500))
      await smtp.comeBack()
    },
  },
  line('IMAP falls silent', 'imap', 'freeze'),
  line('IMAP is cut', 'imap', 'cut'),
  line('IMAP is refused', 'imap', 'refuse'),
  line('SMTP falls silent', 'smtp', 'freeze'),
  line('SMTP is cut', 'smtp', 'cut'),
  line('Postgres falls silent', 'postgres', 'freeze'),
  line('Postgres is cut', 'postgres', 'cut'),
  line('Postgres is refused', 'postgres', 'refuse'),
  smtp('the SMTP server puts off', sometimes('recipient', '451 4.7.1 Greylisted', 0.7)),
  smtp('the SMTP server closes down', sometimes('mail', '421 4.3.2 Shutting down', 0.7)),
  smtp('the SMTP server has no room', sometimes('data', '452 4.3.1 Disk full', 0.7)),
  smtp('the SMTP server refuses connections', sometimes('connect', '554 5.3.2 Not today', 0.7)),
  smtp('the SMTP server hangs up after DATA', sometimes('data', 'hang up', 0.5)),
  smtp('the SMTP server takes mail in silence', sometimes('data', 'take in silence', 0.3)),
  smtp('the SMTP server falls silent', sometimes('recipient', 'silence', 0.3)),
]

/** Ends all of them. */
export function mend(around: Surroundings): void {
  setMood(around, WELL)
  for (const one of around.workers) for (const each of Object.values(one.lines)) each.thaw()
}
