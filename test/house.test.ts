// Holds the house rules of the design: which way data flows, which library lives where, who may look at the clock, the
// environment and the letters of a language, and that every file and every column says what it is for.

import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../src/record/database.ts'
import { freshDatabase } from './servers/postgres.ts'

interface Source {
  /** `read/parse-mail.ts`, relative to src. */
  readonly path: string
  /** `read`; the file's own name where it lies in src itself. */
  readonly room: string
  readonly text: string
  /** The text without its comments. */
  readonly code: string
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[]
}

const sources: readonly Source[] = globSync('**/*.{ts,js}', { cwd: 'src' })
  .filter((path) => !path.endsWith('.d.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(`src/${path}`, 'utf8')
    const code = withoutComments(text)
    return { path, room: path.split('/')[0]!, text, code, imports: importsOf(code) }
  })
const pure = sources.filter(({ room }) => room === 'read' || room === 'decide')

/** Every rule gives the places that break it: a list that must be empty. */
function breaches(among: readonly Source[], isBreach: (source: Source) => readonly string[] | boolean): string[] {
  return among.flatMap((source) => {
    const found = isBreach(source)
    if (typeof found === 'boolean') return found ? [source.path] : []
    return found.map((what) => `${source.path}: ${what}`)
  })
}

describe('the house', () => {
  it('has rooms with something in them', () => {
    const rooms = new Set(sources.map(({ room }) => room))
    expect([...rooms]).toEqual(expect.arrayContaining(['read', 'decide', 'receive', 'record', 'answer', 'locales']))
    expect(sources.find(({ path }) => path === 'handle-mail.ts')!.imports.length).toBeGreaterThan(5)
  })

  it('opens every file with what it is for', () => {
    expect(breaches(sources, ({ text }) => !/^(#!.*\n)?\/\/ \S/.test(text))).toEqual([])
  })

  it('gives nothing to vocabulary.ts, and takes nothing from main.ts', () => {
    expect(breaches(sources, ({ path, imports }) => path === 'vocabulary.ts' && imports.length > 0)).toEqual([])
    expect(
      breaches(
        sources,
        ({ path, imports }) => path !== 'registrar.js' && imports.some(({ from }) => /(^|\/)main\.ts$/.test(from)),
      ),
    ).toEqual([])
  })

  it('lets only config.ts read the environment', () => {
    const readers = breaches(sources, ({ code }) =>
      /process\s*\.\s*env|process\s*\[|\benv\b.*from ['"]node:process/.test(code),
    )
    expect(readers).toEqual(['config.ts'])
  })
})

describe('read and decide are pure', () => {
  it('import nothing that touches the world', () => {
    const worldly =
      /^(node:)?(fs|net|tls|http|https|http2|dns|dgram|child_process|cluster|worker_threads|os|process|readline|timers|repl)(\/|$)/
    expect(
      breaches(pure, ({ imports }) => imports.map(({ from }) => from).filter((from) => worldly.test(from))),
    ).toEqual([])
  })

  it('have no clock, no chance, no environment', () => {
    const impure =
      /Temporal\s*\.\s*Now|Date\s*\.\s*now|new\s+Date\s*\(\s*\)|performance\s*\.\s*now|Math\s*\.\s*random|process\s*\.|\bfetch\s*\(|\bset(Timeout|Interval|Immediate)\s*\(/g
    expect(breaches(pure, ({ code }) => code.match(impure) ?? [])).toEqual([])
  })

  it('import from nobody who touches it', () => {
    const allowed: { readonly [room: string]: readonly string[] } = { read: ['read', 'locales'], decide: ['decide'] }
    expect(
      breaches(pure, ({ path, room, imports }) =>
        roomsOf(path, imports).filter((other) => !allowed[room]!.includes(other)),
      ),
    ).toEqual([])
  })

  it('leave the letters of a language to its locale', () => {
    const letters = /[āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ\u0400-\u04ff]+/gu
    // It knows alphabets, not words: which letters a wrong charset turns into which, and which look alike.
    const knowsAlphabets = ['read/mail/how-like-writing.ts', 'read/mail/repair-text.ts']
    const others = pure.filter(({ path }) => !knowsAlphabets.includes(path))
    expect(breaches(others, ({ code }) => code.match(letters) ?? [])).toEqual([])
  })
})

describe('data flows one way', () => {
  it('those who touch the world do not think: they import no reading and no deciding', () => {
    const touching = sources.filter(({ room }) => ['receive', 'record', 'locales'].includes(room))
    const values = (source: Source) => source.imports.filter(({ typeOnly }) => !typeOnly)
    const thinking = ['read', 'decide', 'answer']
    expect(
      breaches(touching, (source) => roomsOf(source.path, values(source)).filter((room) => thinking.includes(room))),
    ).toEqual([])
  })

  it.each<readonly [library: string, homes: readonly string[]]>([
    ['imapflow', ['receive']],
    ['pg', ['record', 'playground']],
    ['nodemailer', ['answer']],
    ['hoodiecrow-imap', ['playground']],
    ['smtp-server', ['playground']],
    ['ical-generator', ['answer']],
  ])('%s lives in %j', (library, homes) => {
    const users = sources.filter(({ imports }) =>
      imports.some(({ from }) => from === library || from.startsWith(`${library}/`)),
    )
    expect(breaches(users, ({ room }) => !homes.includes(room))).toEqual([])
    expect(users.length).toBeGreaterThan(0)
  })
})

describe('the database', () => {
  it('explains every table, view and column', async () => {
    const database = await freshDatabase()
    const db = openDatabase(database.url)
    try {
      const relations = await db.query<{ name: string; comment: string | null }>(
        `select c.relname || coalesce('.' || a.attname, '') as name, col_description(c.oid, a.attnum) as comment
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace = 'registrar'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
         union all
         select relname, obj_description(oid, 'pg_class') from pg_class
         where relnamespace = 'registrar'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
      )
      expect(relations.length).toBeGreaterThan(30)
      expect(relations.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([])
    } finally {
      await db.close()
      await database.drop()
    }
  })
})

// ── reading our own files ───────────────────────────────────────────────────────────────────────────────────────────

/** Rooms that a file imports from; files of src itself, and its own room, are everybody's. */
function roomsOf(path: string, imports: Source['imports']): string[] {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => new URL(from, `file:///${path}`).pathname.slice(1).split('/'))
    .flatMap((parts) => (parts.length > 1 ? parts[0]! : []))
    .filter((room) => room !== path.split('/')[0])
}

function importsOf(code: string): Source['imports'] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const dynamic = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...statements].map(([, type, from]) => ({ from: from!, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, from]) => ({ from: from!, typeOnly: false })),
  ]
}

/** Strings, templates and regular expressions are kept whole, so that `'https://…'` is no comment. */
function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[=(,:?&|!;[{}\n]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*\//g
  return text.replace(token, (found) => (/^\/[/*]/.test(found) ? '' : found))
}
