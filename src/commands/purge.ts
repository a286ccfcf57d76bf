// `registrar purge`: applies the retention rules now; `run` does the same once a day.
import { type Environment, readConfig } from '../config.ts'
import { purge } from '../record/purge.ts'
import { parseCommandLine } from './command.ts'
import { withDatabase } from './with-database.ts'

export const help = `registrar purge

Deletes the personal data of every event whose retention has passed; counts stay. Safe to run at any time.
`

export async function run(args: readonly string[], env: Environment): Promise<number> {
  parseCommandLine(args, {}, 0)
  const { databaseUrl } = readConfig(env, ['database'])
  const purged = await withDatabase(databaseUrl, (db) => purge(db, Temporal.Now.instant()))
  for (const { event, participants, messages, replies } of purged)
    console.log(
      `${event}: deleted what was personal in ${participants} participants, ${messages} messages, ${replies} replies`,
    )
  if (purged.length === 0) console.log('Nothing to delete: no event is past its retention.')
  return 0
}
