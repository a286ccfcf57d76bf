// `registrar check`: proves the configuration the way `run` will use it – logs in over IMAP and SMTP, migrates the
// database – and tells everything that is wrong, not only the first.
import { checkSmtp } from '../answer/send.ts'
import { type Config, type Environment, inspectConfig } from '../config.ts'
import { checkMailbox } from '../receive/check-mailbox.ts'
import type { Event } from '../vocabulary.ts'
import { parseCommandLine } from './command.ts'
import { DATA_FOLDER, withDatabase } from './with-database.ts'

export const help = `registrar check

Proves the configuration: reads the event files, logs in over IMAP and SMTP, brings the database up to date.
Prints a line for each; exits with 1 where something is wrong, and says how to mend it. No mail is touched or sent.
`

/** One thing proven: a sentence where it is well, else what it threw. */
type Proof = readonly [what: string, Promise<string>]

export async function run(args: readonly string[], env: Environment): Promise<number> {
  parseCommandLine(args, {}, 0)
  const { config, problems } = inspectConfig(env)
  const troubles = problems.map((problem) => `configuration: ${problem}`)
  const proofs = prove(config, problems.length === 0)
  await Promise.allSettled(proofs.map(([, proof]) => proof))
  for (const [what, proof] of proofs) {
    try {
      console.log(`✓ ${what}: ${await proof}`)
    } catch (error) {
      troubles.push(`${what}: ${(error as Error).message}`)
    }
  }
  for (const event of config.events) for (const note of noteworthy(event)) console.log(`! event ${event.id}: ${note}`)
  for (const trouble of troubles) console.error(`✗ ${trouble}`)
  return troubles.length > 0 ? 1 : 0
}

/** The embedded parts stand in for what is not configured, and not for what is configured wrongly: `isSound`. */
function prove({ databaseUrl, accounts, events }: Config, isSound: boolean): Proof[] {
  const proveDatabase = () =>
    withDatabase(databaseUrl, async (db) => {
      const [row] = await db.query<{ version: string }>(`select current_setting('server_version') as version`)
      const where = databaseUrl === null ? `embedded, kept in ${DATA_FOLDER}/` : 'of DATABASE_URL'
      return `Postgres ${row!.version}, ${where}, up to date`
    })
  return [
    ...events.map((event): Proof => [`event ${event.id}`, Promise.resolve(describe(event))]),
    ...(databaseUrl !== null || isSound ? [['database', proveDatabase()] as const] : []),
    ...accounts.flatMap(({ imap, smtp }): Proof[] => [
      ['inbox', checkMailbox(imap)],
      ['sending', checkSmtp(smtp).then(() => `${smtp.user ?? 'without a login'} on ${smtp.host}:${smtp.port}`)],
    ]),
    ...(accounts.length === 0 && isSound
      ? [['inbox', Promise.resolve('none configured: «run» opens the playground')] as const]
      : []),
  ]
}

function describe({ starts, deadline, organiser }: Event): string {
  const minute = { smallestUnit: 'minute', offset: 'never' } as const
  return `${starts.toString(minute)}, registration until ${deadline.toString(minute)}, by ${organiser.email}`
}

/** What is allowed and yet worth a second look. */
function noteworthy({ deadline, privacy, ends, retention }: Event): string[] {
  const now = Temporal.Now.instant().epochMilliseconds
  const notes: string[] = []
  if (Object.keys(privacy).length === 0)
    notes.push('it has no “privacy”: nobody is told who processes their data and why (GDPR article 13)')
  if (ends.add(retention).epochMilliseconds < now)
    notes.push('it is over and past its retention: its mail is left as found')
  else if (deadline.epochMilliseconds < now) notes.push('its deadline has passed: new registrations are turned away')
  return notes
}
