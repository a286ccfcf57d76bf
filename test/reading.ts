// How well mail is read: `npm run reading [-- FOLDER…] [--misses]` reads every mail of a folder (NAME.eml with its gold
// NAME.json) and prints the score, whole, by language and by kind of mail. What is right, asked, review or wrong is for
// corpus/score.mjs alone to say; here its verdicts are only sorted. The bench proves nothing by itself: the floors in
// reading.test.ts do.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { toReadingLine } from '../src/commands/reading-line.ts'
import { readEventFile } from '../src/event-file.ts'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const scorer = path('corpus/score.mjs')

/** The meeting of 16 November 2017, which all gold mails answer. */
export const meeting = readEventFile(path('../src/playground/meeting-2017.yaml'))

export type Verdict = 'exact' | 'asked' | 'review' | 'wrong'

/** The report of score.mjs, as far as it is used here; percentages of 0 to 100. */
export interface Score {
  readonly messages: number
  readonly exactPct: number
  readonly wrongPct: number
  readonly reviewPct: number
  readonly languagePct: number
  readonly questionPct: number
  /** «0/11»: how many, of how many. */
  readonly automaticAnswered: string
  readonly humansSilenced: string
  readonly fields: { readonly [field: string]: { readonly precision: number; readonly recall: number } }
}

export interface Verdicts {
  readonly score: Score
  /** NAME of each mail that was not read exactly → the class it fell into, and why. */
  readonly misses: ReadonlyMap<string, { readonly verdict: Verdict; readonly why: string }>
  /** Kinds of each mail by NAME: its language, and every kind that its gold reading makes it. */
  readonly kinds: ReadonlyMap<string, Kinds>
}

export interface Kinds {
  readonly language: string
  readonly kinds: readonly string[]
}

/** Reads all mails of a folder and has them scored. */
export async function scoreFolder(folder: string): Promise<Verdicts> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort()
  const lines: string[] = []
  const kinds = new Map<string, Kinds>()
  for (const name of names) {
    const mail = await parseMail(readFileSync(join(folder, `${name}.eml`)))
    lines.push(toReadingLine(`${name}.eml`, readMail(mail, meeting)))
    const attached = mail.attachments.some(({ decorative, read }) => read && !decorative)
    kinds.set(name, kindsOf(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')), attached))
  }
  const printed = execFileSync(process.execPath, [scorer, folder, '--json', '--misses'], {
    input: lines.join('\n'),
    encoding: 'utf8',
  })
  const report = printed.trimEnd().split('\n')
  const score = JSON.parse(report.pop()!) as Score
  // «wrong  a-090.json: organisation: "Papardes zieda", not "Papardes zieds"»
  const misses = report.map((line) => /^(\w+) +([^ ]+)\.json: ?(.*)$/.exec(line)!)
  return {
    score,
    kinds,
    misses: new Map(misses.map(([, verdict, name, why]) => [name!, { verdict: verdict as Verdict, why: why! }])),
  }
}

interface Gold {
  /** Several where either is right. */
  readonly language: string | readonly string[]
  readonly intent: string | readonly string[]
  readonly question: boolean
  readonly participants: readonly unknown[]
}

/** A mail can be of several kinds: a registration of one person that asks something beside. */
function kindsOf(gold: Gold, attached: boolean): Kinds {
  const intent = [gold.intent].flat()[0]!
  const people = gold.participants.length
  const registers = people === 1 ? 'register one' : people === 2 ? 'register two' : 'register three or more'
  const kinds = [intent === 'register' ? registers : intent]
  if (gold.question && intent !== 'question') kinds.push('and a question')
  if (attached) kinds.push('with an attachment')
  return { language: [gold.language].flat()[0]!, kinds }
}

/** The table that a person wants to see. */
export function renderScore(folder: string, { score, misses, kinds }: Verdicts): string {
  const verdictOf = (name: string): Verdict => misses.get(name)?.verdict ?? 'exact'
  const rowsBy = (groupsOf: (kinds: Kinds) => readonly string[]): string[] => {
    const groups = new Map<string, Verdict[]>()
    for (const [name, of] of kinds) {
      for (const group of groupsOf(of)) groups.set(group, [...(groups.get(group) ?? []), verdictOf(name)])
    }
    return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([group, verdicts]) => row(group, verdicts))
  }
  return [
    row(folder, [...kinds.keys()].map(verdictOf)),
    `  language right ${score.languagePct} %, question right ${score.questionPct} %`,
    `  automatic mail answered ${score.automaticAnswered}, human mail silenced ${score.humansSilenced}`,
    ...Object.entries(score.fields).map(
      ([field, { precision, recall }]) => `  ${field.padEnd(20)} precision ${precision} %, recall ${recall} %`,
    ),
    '',
    ...rowsBy(({ language }) => [language]),
    '',
    ...rowsBy((of) => of.kinds),
  ].join('\n')
}

function row(name: string, verdicts: readonly Verdict[]): string {
  const share = (verdict: Verdict): string => {
    const count = verdicts.filter((v) => v === verdict).length
    return `${verdict} ${((100 * count) / verdicts.length).toFixed(1).padStart(5)} %`
  }
  const shares = (['exact', 'asked', 'review', 'wrong'] as const).map(share).join('   ')
  return `${name.padEnd(24)} ${String(verdicts.length).padStart(4)}   ${shares}`
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } })
  for (const folder of positionals.length > 0 ? positionals : ['test/corpus', 'test/unseen']) {
    const verdicts = await scoreFolder(folder)
    console.log(`${renderScore(folder, verdicts)}\n`)
    if (!values.misses) continue
    for (const [name, { verdict, why }] of verdicts.misses) console.log(`${verdict.padEnd(6)} ${name}: ${why}`)
    console.log()
  }
}
