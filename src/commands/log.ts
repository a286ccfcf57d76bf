// The log: JSON lines on stderr with ids, outcomes and counts. What a foreign error says may quote a mail or a statement,
// so errors are told by our own sentence, or by their code and place.
import pino, { type Logger } from 'pino'
import { nameFailure } from '../receive/explain-failure.ts'

export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: nameFailure },
    },
    // Synchronous: the last lines before an end are the ones that are needed.
    pino.destination({ dest: 2, sync: true }),
  )
}
