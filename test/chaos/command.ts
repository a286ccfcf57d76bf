// `npm run chaos -- --seed N --rounds M`: breaks the desk's surroundings at random instants and proves that nothing is lost
// and nothing happens twice. Prints a line for each seed; exits with 1 where anything is wrong.
import { parseArgs } from 'node:util'
import { playChaos, type Report } from './play.ts'

const HELP = `npm run chaos -- [--seed N] [--seeds K] [--rounds M] [--letters L] [--workers W] [--pace P] [--keep FOLDER] [--verbose]

  --seed     the first seed (1)
  --seeds    how many seeds, one after another (1)
  --rounds   rounds of trouble for each (20)
  --letters  letters that arrive in a round (25)
  --workers  workers on one database (2)
  --pace     how much faster than in life they wait (10)
  --keep     folder for logs and ledger of a seed where something is wrong
  --verbose  tells each fault as it strikes
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '20' },
    letters: { type: 'string', default: '25' },
    workers: { type: 'string', default: '2' },
    pace: { type: 'string', default: '10' },
    keep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

const totals = new Map<string, number>()
let isSound = true
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++) {
  const { findings, ...report } = await playChaos({
    seed,
    rounds: Number(values.rounds),
    letters: Number(values.letters),
    workers: Number(values.workers),
    pace: Number(values.pace),
    ...(values.keep === undefined ? {} : { folder: values.keep }),
    ...(values.verbose ? { tell: (line: string) => console.error(`  ${line}`) } : {}),
  })
  console.log(Object.entries(report).map(show).join('  '))
  for (const finding of findings) console.log(`  ${finding}`)
  for (const [name, value] of Object.entries(report)) totals.set(name, (totals.get(name) ?? 0) + value)
  isSound &&= isFine(report)
}
totals.delete('seed')
console.log(['total', ...[...totals].map(show)].join('  '))
process.exit(isSound ? 0 : 1)

function show([name, value]: [string, number]): string {
  return `${name} ${Math.round(value * 10) / 10}`
}

function isFine(report: Omit<Report, 'findings'>): boolean {
  const { lost, twice, wrong, repliesMissing, repliesWrong, differing } = report
  return lost + twice + wrong + repliesMissing + repliesWrong + differing === 0
}
