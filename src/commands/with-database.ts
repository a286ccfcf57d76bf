// The database of a command: the one of DATABASE_URL, else the embedded one of the working folder. Either is brought up
// to date first, so that every command works on the first day too.
import { startPostgres } from '../playground/postgres.ts'
import { type Database, openDatabase } from '../record/database.ts'
import { migrate } from '../record/migrate.ts'

/** Where the embedded parts keep their data: git-ignored, in the working folder. */
export const DATA_FOLDER = '.registrar'

/** Opens and migrates the database, does the `work`, and lets go of it again, whatever happens. */
export async function withDatabase<T>(
  databaseUrl: string | null,
  work: (db: Database) => Promise<T>,
  pace = 1,
): Promise<T> {
  const embedded =
    databaseUrl === null ? await startPostgres({ folder: DATA_FOLDER, log: (line) => console.error(line) }) : null
  try {
    const db = openDatabase(databaseUrl ?? embedded!.url, { pace })
    try {
      await migrate(db)
      return await work(db)
    } finally {
      await db.close()
    }
  } finally {
    await embedded?.stop()
  }
}
