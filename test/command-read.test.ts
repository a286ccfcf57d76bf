// The command line where it needs no server: help, usage, and `registrar read` on files, standard input and ruins.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeEventFile } from './event-files.ts'
import { makeFolder, registrar } from './registrar-command.ts'

const cwd = makeFolder()
afterAll(() => rmSync(cwd, { recursive: true }))
const run = (args: readonly string[], options: Omit<Parameters<typeof registrar>[1], 'cwd'> = {}) =>
  registrar(args, { cwd, ...options })

const CORPUS = join(import.meta.dirname, 'corpus')
const MAIL = `From: Made Irbe <made@example.com>
To: inese.kuske@mk.gov.lv
Subject: Pieteikums
Date: Fri, 10 Nov 2017 09:00:00 +0200
Message-ID: <1@example.com>
Content-Type: text/plain; charset=UTF-8

Vārds: Made
Uzvārds: Irbe
Iestāde: Kultūras ministrija
Personas kods: 010190-12345
`.replaceAll('\n', '\r\n')
const READING = {
  language: 'lv',
  intent: 'register',
  question: false,
  participants: [
    { givenName: 'Made', familyName: 'Irbe', organisation: 'Kultūras ministrija', personalCodePrefix: '010190' },
  ],
  cancelled: [],
  review: null,
}

describe('help and usage', () => {
  test('every command explains itself', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    const names = [...stdout.matchAll(/^ {2}registrar (\S+)/gm)].map(([, name]) => name!)
    expect(names).toEqual(['run', 'read', 'list', 'review', 'add', 'correct', 'cancel', 'check', 'purge'])
    for (const name of names) {
      const help = await run([name, '--help'])
      expect(help).toMatchObject({ code: 0, stderr: '' })
      expect(help.stdout).toMatch(new RegExp(`^registrar ${name}`))
    }
  })

  test.each([
    [[], 'registrar: which command?\nSee «registrar --help».\n'],
    [['lst'], 'registrar: there is no command “lst” (did you mean “list”?)\nSee «registrar --help».\n'],
    [['toString'], 'registrar: there is no command “toString”\nSee «registrar --help».\n'],
    [['read'], 'registrar: which FILE? (- is standard input)\nSee «registrar read --help».\n'],
    [
      ['read', '--evnt', 'x'],
      'registrar: there is no option --evnt (did you mean “event”?)\nSee «registrar read --help».\n',
    ],
    [['run', 'now'], 'registrar: “now” is one word too many\nSee «registrar run --help».\n'],
    [
      ['list', '--status', 'registerd'],
      'registrar: --status registerd: known are registered, incomplete, waitlisted, cancelled (did you mean “registered”?)\nSee «registrar list --help».\n',
    ],
    [
      ['list', '--format', 'doc'],
      'registrar: --format doc: known are table, csv, json, xlsx, pdf\nSee «registrar list --help».\n',
    ],
    [
      ['list', '--format', 'xlsx'],
      'registrar: xlsx goes into a file: give --output FILE\nSee «registrar list --help».\n',
    ],
    [
      ['review', 'dismis'],
      'registrar: “dismis” is not known; known are accept, retry, dismiss (did you mean “dismiss”?)\nSee «registrar review --help».\n',
    ],
    [
      ['review', 'dismiss'],
      'registrar: which message? Give its ID: review dismiss ID\nSee «registrar review --help».\n',
    ],
  ])('%j', async (args, stderr) => {
    expect(await run(args)).toEqual({ code: 2, stdout: '', stderr })
  })
})

test('check proves no embedded part in the place of what is configured wrongly', async () => {
  const { code, stdout, stderr } = await run(['check'], { env: { NODE_ENV: 'production' } })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  for (const name of ['IMAP_URL', 'SMTP_URL', 'DATABASE_URL', 'EVENTS'])
    expect(stderr).toContain(`✗ configuration: ${name} is missing`)
})

describe('read', () => {
  test('a line of JSON per file, in their order', async () => {
    writeFileSync(join(cwd, 'made.eml'), MAIL)
    const files = ['a-002', 'b-003', 'd-001'].map((name) => join(CORPUS, `${name}.eml`))
    const { code, stdout, stderr } = await run(['read', 'made.eml', ...files])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(JSON.stringify({ file: 'made.eml', ...READING }))
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['made.eml', ...files])
  })

  test('standard input', async () => {
    const { code, stdout } = await run(['read', '-'], { stdin: MAIL })
    expect({ code, ...JSON.parse(stdout) }).toEqual({ code: 0, file: '-', ...READING })
  })

  test('damaged mail still gets a line', async () => {
    writeFileSync(join(cwd, 'empty.eml'), '')
    writeFileSync(join(cwd, 'noise.eml'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)))
    writeFileSync(join(cwd, 'cut.eml'), readFileSync(join(CORPUS, 'b-003.eml')).subarray(0, 700))
    const { code, stdout, stderr } = await run(['read', 'empty.eml', 'noise.eml', 'cut.eml'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const keys = ['file', ...Object.keys(READING)]
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([keys, keys, keys])
  })

  test('a file that cannot be opened gets a line, and fails the command', async () => {
    writeFileSync(join(cwd, 'made.eml'), MAIL)
    mkdirSync(join(cwd, 'folder'), { recursive: true })
    const { code, stdout, stderr } = await run(['read', 'nowhere.eml', 'folder', 'made.eml'])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'registrar: nowhere.eml: there is no such file\nregistrar: folder: this is a folder; name the files in it\n',
    })
    const nothing = { language: 'lv', intent: 'other', question: false, participants: [], cancelled: [] }
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { file: 'nowhere.eml', ...nothing, review: 'there is no such file' },
      { file: 'folder', ...nothing, review: 'this is a folder; name the files in it' },
      { file: 'made.eml', ...READING },
    ])
  })

  test('--explain shows each value with its words and rule, and never the second part of a code', async () => {
    const { code, stdout } = await run(['read', '--explain', '-'], { stdin: MAIL })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}intent +register$/m)
    expect(stdout).toMatch(/^ {2}familyName +Irbe {2}← «Irbe» \(line 2, rule \S+\)$/m)
    expect(stdout).toMatch(/^ {2}personalCodePrefix +010190 {2}← «010190.*» \(line 4, rule \S+\)$/m)
    expect(stdout).toMatch(/^ {2}full code +was sent; its second part has been dropped$/m)
    expect(stdout).not.toContain('12345')
  })

  test('the event is --event, else that of EVENTS', async () => {
    // An answer without a word of its own is read in the first language of the event.
    const digits = MAIL.replace(/\r\n\r\n[\s\S]*$/, '\r\n\r\n010190-\r\n').replace(/^(Subject|From): .*$/gm, '$1: 1')
    const language = async (args: readonly string[], env = {}) =>
      JSON.parse((await run(['read', ...args, '-'], { stdin: digits, env })).stdout).language
    writeEventFile(join(cwd, 'english.yaml'), { languages: ['en'], title: { en: 'A meeting' }, place: { en: 'Rīga' } })
    expect(await language([])).toBe('lv')
    expect(await language(['--event', 'english.yaml'])).toBe('en')
    expect(await language([], { EVENTS: 'english.yaml' })).toBe('en')

    mkdirSync(join(cwd, 'events'))
    writeEventFile(join(cwd, 'events/a.yaml'), { id: 'a' })
    writeEventFile(join(cwd, 'events/b.yaml'), { id: 'b' })
    expect(await run(['read', '-'], { env: { EVENTS: 'events' } })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'registrar: EVENTS holds 2 events: choose one with --event FILE\n',
    })
    expect(await run(['read', '--event', 'nowhere.yaml', '-'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'registrar: nowhere.yaml: this file cannot be read (ENOENT)\n',
    })
  })

  test('a .env file in the working folder counts, the environment more', async () => {
    const folder = join(cwd, 'with-env')
    mkdirSync(folder)
    writeFileSync(join(folder, '.env'), 'EVENTS=from-file.yaml\n')
    const read = (env: Record<string, string>) => registrar(['read', '-'], { cwd: folder, env })
    expect((await read({})).stderr).toBe('registrar: EVENTS: there is no file or folder from-file.yaml\n')
    expect((await read({ EVENTS: 'mine.yaml' })).stderr).toBe(
      'registrar: EVENTS: there is no file or folder mine.yaml\n',
    )
  })
})

test('the files that we ship are sound', async () => {
  const root = join(import.meta.dirname, '..')
  const event = await run(['read', '--event', join(root, 'example/event.yaml'), '-'], { stdin: MAIL })
  expect(event).toMatchObject({ code: 0, stderr: '' })
  const [, shown] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  writeFileSync(join(cwd, 'readme.yaml'), shown ?? '')
  expect(await run(['read', '--event', 'readme.yaml', '-'], { stdin: MAIL })).toMatchObject({ code: 0, stderr: '' })
})
