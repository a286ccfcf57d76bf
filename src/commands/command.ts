// What a command is, and how it reads its arguments: node:util's parseArgs with complaints that help.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Environment } from '../config.ts'
import { didYouMean } from '../problems.ts'

export interface Command {
  /** What `registrar NAME --help` prints. */
  readonly help: string
  /** Does it; gives the exit code: 0 fine, 1 failed. Throws UsageError (2), or whatever went wrong (1). */
  run(args: readonly string[], env: Environment): Promise<number>
}

/** The command line was not understood. */
export class UsageError extends Error {}

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options }>>['values']

/** Parts options from the rest; `operands` says how many of the rest there may be. Throws UsageError. */
export function parseCommandLine<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  operands = Number.POSITIVE_INFINITY,
): { values: Values<Options>; operands: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const surplus = positionals[operands]
    if (surplus !== undefined) throw new UsageError(`“${surplus}” is one word too many`)
    return { values, operands: positionals }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(explain(error as Error, Object.keys(options)), { cause: error })
  }
}

/** “Unknown option '--evnt'. To specify a positional argument …” → “there is no option --evnt (did you mean …)” */
function explain({ message }: Error, known: readonly string[]): string {
  const unknown = /^Unknown option '--?([^']*)'/.exec(message)?.[1]
  if (unknown !== undefined) return `there is no option --${unknown}${didYouMean(unknown, known)}`
  return message.split('\n', 1)[0]!
}

/** The one of `known` that the option names. Throws UsageError. */
export function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((name) => name === given)
  if (found === undefined)
    throw new UsageError(`--${option} ${given}: known are ${known.join(', ')}${didYouMean(given, known)}`)
  return found
}
