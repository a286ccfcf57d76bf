// `registrar run` with the parser of poisonous-reader.ts in its reading processes; nothing else differs.
import { fileURLToPath } from 'node:url'
import { openLog } from '../../src/commands/log.ts'
import { runForReal } from '../../src/commands/run-for-real.ts'
import { stopSignal } from '../../src/commands/stop-signal.ts'
import { withDatabase } from '../../src/commands/with-database.ts'
import { readConfig, readEnvironment } from '../../src/config.ts'
import { openReaderPool } from '../../src/reader/reader-pool.ts'

const config = readConfig(readEnvironment())
const log = openLog('info')
const signal = stopSignal(log)
const reader = openReaderPool({ program: fileURLToPath(new URL('poisonous-reader.ts', import.meta.url)), ready: 2 })
await withDatabase(config.databaseUrl, (db) => runForReal({ config, db, reader, log, signal, once: false }), 1)
await reader.close()
