// The `registrar` command: finds the subcommand, and turns what it throws into a sentence and an exit code. Imported by
// nothing but the bin. Each command is loaded only when it is asked for, so that `read` needs no database driver.
import { type Command, UsageError } from './commands/command.ts'
import { readEnvironment } from './config.ts'
import { didYouMean, Problems } from './problems.ts'

const COMMANDS: { readonly [name: string]: { readonly does: string; load(): Promise<Command> } } = {
  run: {
    does: 'watches the inbox, keeps the list, answers; until it is stopped',
    load: () => import('./commands/run.ts'),
  },
  read: { does: 'prints how mail in files is read', load: () => import('./commands/read.ts') },
  list: { does: 'shows the participants, or writes them to a file', load: () => import('./commands/list.ts') },
  review: {
    does: 'shows the messages that need a human, and accepts, retries or dismisses one',
    load: () => import('./commands/review.ts'),
  },
  add: { does: 'puts somebody on the list by hand', load: () => import('./commands/add.ts') },
  correct: { does: 'corrects what stands there about somebody', load: () => import('./commands/correct.ts') },
  cancel: { does: 'takes somebody off the list', load: () => import('./commands/cancel.ts') },
  check: { does: 'proves the configuration, and says what is wrong', load: () => import('./commands/check.ts') },
  purge: {
    does: 'deletes the personal data of events whose retention has passed',
    load: () => import('./commands/purge.ts'),
  },
}

const HELP = `registrar: registers people by plain e-mail

${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  registrar ${name.padEnd(8)}${does}`)
  .join('\n')}

«registrar COMMAND --help» tells more. The environment, or a file .env, says which inbox and database (.env.example).
`

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError('which command?')
  if (name === '--help' || name === '-h' || name === 'help') return print(HELP)
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) throw new UsageError(`there is no command “${name}”${didYouMean(name, Object.keys(COMMANDS))}`)
  const command = await entry.load()
  if (args.includes('--help') || args.includes('-h')) return print(command.help)
  return command.run(args, readEnvironment())
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

/** What went wrong, for the operator: known troubles in a sentence, faults of the program with their place. */
function explain(error: unknown): string {
  if (error instanceof Problems) return error.list.map((problem) => `registrar: ${problem}`).join('\n')
  if (!(error instanceof Error)) return `registrar: ${String(error)}`
  const isFault = [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind)
  return `registrar: ${isFault ? error.stack : error.message}`
}

// Whoever reads our output may have seen enough: `registrar read … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const argv = process.argv.slice(2)
try {
  process.exitCode = await main(argv)
} catch (error) {
  console.error(explain(error))
  const isUsage = error instanceof UsageError
  if (isUsage) console.error(`See «registrar ${Object.hasOwn(COMMANDS, argv[0] ?? '') ? `${argv[0]} ` : ''}--help».`)
  process.exitCode = isUsage ? 2 : 1
}
