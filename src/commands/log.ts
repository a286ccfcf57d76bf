// The log: JSON lines on stderr with ids, outcomes and counts. What a foreign error says may quote a mail or a statement,
// so errors are told by our own sentence, or by their code and place.
import pino, { type Logger, type LoggerOptions } from 'pino'
import { nameFailure } from '../receive/explain-failure.ts'

/** In octets; what comes on top is dropped. */
const MOST_UNWRITTEN = 1024 * 1024

export function openLog(level: string): Logger {
  // Synchronous: the last lines before an end are the ones that are needed.
  const destination = pino.destination({ dest: 2, sync: true, maxLength: MOST_UNWRITTEN })
  // A log that cannot be written (its disk is full) is no reason to stop: lines wait, and the desk works on.
  destination.on('error', () => {})
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: nameFailure },
  }
  return pino(options, destination)
}
