// The playground: its database.
import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './servers/postgres.ts'

test('sorts the Latvian way and folds its letters on any machine', async () => {
  const database = await freshDatabase()
  const client = new pg.Client(database.url)
  await client.connect()
  try {
    const { rows } = await client.query(
      `select array(select name from unnest(array['Žagars', 'Zariņš', 'Čakste', 'Dzenis', 'Celms']) as name
                    order by name collate "lv-x-icu") as sorted, lower('ĀŅŽ') as lower`,
    )
    expect(rows).toEqual([{ sorted: ['Celms', 'Čakste', 'Dzenis', 'Zariņš', 'Žagars'], lower: 'āņž' }])
  } finally {
    await client.end()
    await database.drop()
  }
})
