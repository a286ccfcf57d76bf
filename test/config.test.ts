// The configuration: what the environment means, and what is said where it is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Environment, inspectConfig, readConfig } from '../src/config.ts'
import { readServerUrl } from '../src/server-url.ts'
import { writeEventFile } from './event-files.ts'

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registrar-config-'))
  writeEventFile(path('plain.yaml'))
  writeEventFile(path('press.yaml'), { id: 'briefing', inbox: 'PRESS' })
  writeFileSync(path('notes.txt'), 'no event')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a server URL', () => {
  test.each([
    [
      'imaps://anna:x@mail.example.lv/INBOX',
      'imap',
      { host: 'mail.example.lv', port: 993, tls: 'implicit', path: 'INBOX' },
    ],
    ['imap://anna:x@mail.example.lv', 'imap', { port: 143, tls: 'starttls', path: '' }],
    ['imap://anna:x@mail.example.lv?tls=none', 'imap', { port: 143, tls: 'none' }],
    ['imap://anna:x@127.0.0.1:1143/INBOX', 'imap', { host: '127.0.0.1', port: 1143, tls: 'none' }],
    ['imap://anna:x@[::1]:1143', 'imap', { host: '::1', tls: 'none' }],
    ['imap://anna:x@localhost?tls=starttls', 'imap', { tls: 'starttls' }],
    [
      'imaps://anna%40example.lv:p%3Aa%2Fs%25@host/Saraksti%2F2017',
      'imap',
      { user: 'anna@example.lv', password: 'p:a/s%', path: 'Saraksti/2017' },
    ],
    ['imaps://anna@example.lv:x@host', 'imap', { user: 'anna@example.lv', password: 'x', host: 'host' }],
    ['imaps://anna:x@host/Re%C4%A3istr%C4%81cija', 'imap', { path: 'Reģistrācija' }],
    ['smtps://anna:x@host', 'smtp', { port: 465, tls: 'implicit' }],
    ['smtp://host', 'smtp', { port: 587, tls: 'starttls', user: null, password: null }],
    ['smtp://localhost:2525', 'smtp', { port: 2525, tls: 'none' }],
  ] as const)('%s', (url, protocol, expected) => {
    expect(readServerUrl('URL', url, protocol)).toMatchObject(expected)
  })

  test.each([
    ['mail.example.lv', 'is no URL'],
    ['https://anna:geheim@host', 'begins neither with imaps:// nor imap://'],
    ['smtps://anna:geheim@host', 'begins neither with imaps:// nor imap://'],
    ['imaps://anna:gehe#im@host', 'is no URL'],
    ['imaps://anna:geheim@host/INBOX#1', 'holds a #'],
    ['imaps://anna:gehe%im@host', 'holds a % that encodes nothing'],
    ['imaps://anna@host', 'holds no password'],
    ['imaps://:geheim@host', 'names no user'],
    ['imaps://anna:geheim@/INBOX', 'is no URL'],
    ['imaps://anna:geheim@host:99999', 'is no URL'],
    ['imaps://anna:geheim@host?tls=none', 'can take ?tls=none with imap:// only'],
    ['imap://anna:geheim@host?tls=maybe', 'can take ?tls=none with imap:// only'],
    ['imap://anna:geheim@host?ssl=no', 'has something other than tls=none after its ?'],
  ])('%s is refused', (url, complaint) => {
    const read = () => readServerUrl('IMAP_URL', url, 'imap')
    expect(read).toThrow(`IMAP_URL ${complaint}`)
    expect(read).toThrow('imaps://user:password@host/INBOX')
    expect(read).not.toThrow(/gehe/)
  })
})

const REAL = { IMAP_URL: 'imaps://anna:x@host/INBOX', SMTP_URL: 'smtps://anna:x@host' }

describe('the environment', () => {
  test('nothing set: everything embedded', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: null,
      accounts: [],
      events: [],
      authservId: null,
      logLevel: 'warn',
      httpPort: null,
      pace: 1,
      production: false,
    })
  })

  test('an empty variable is not set', () => {
    expect(
      readConfig({ IMAP_URL: '', SMTP_URL: '', DATABASE_URL: '', EVENTS: '', HTTP_PORT: '', LOG_LEVEL: '' }),
    ).toEqual(readConfig({}))
  })

  test('one inbox', () => {
    const config = readConfig({
      ...REAL,
      EVENTS: path('plain.yaml'),
      DATABASE_URL: 'postgres://u:p@db/registrar',
      AUTHSERV_ID: 'mx.example.lv',
      LOG_LEVEL: 'debug',
      HTTP_PORT: '8080',
      NODE_ENV: 'production',
    })
    expect(config).toMatchObject({
      databaseUrl: 'postgres://u:p@db/registrar',
      accounts: [
        { imap: { inbox: null, mailbox: 'INBOX', user: 'anna' }, smtp: { inbox: null }, events: [{ id: 'meeting' }] },
      ],
      authservId: 'mx.example.lv',
      logLevel: 'debug',
      httpPort: 8080,
      production: true,
    })
  })

  test('an event with an inbox of its own', () => {
    const env = {
      ...REAL,
      IMAP_URL_PRESS: 'imaps://prese:x@host/Prese',
      SMTP_URL_PRESS: 'smtp://localhost:25',
      EVENTS: folder,
    }
    expect(
      readConfig(env).accounts.map(({ imap, smtp, events }) => [imap.mailbox, smtp.host, events.map(({ id }) => id)]),
    ).toEqual([
      ['INBOX', 'host', ['meeting']],
      ['PRESS/Prese', 'localhost', ['briefing']],
    ])
  })

  test.each<[string, Environment, string[]]>([
    [
      'IMAP_URL alone',
      { IMAP_URL: REAL.IMAP_URL, EVENTS: 'plain.yaml' },
      ['SMTP_URL is missing: set it (smtps://user:password@host) beside IMAP_URL'],
    ],
    [
      'SMTP_URL alone',
      { SMTP_URL: REAL.SMTP_URL, EVENTS: 'plain.yaml' },
      ['IMAP_URL is missing: set it (imaps://user:password@host/INBOX) beside SMTP_URL'],
    ],
    [
      'a real inbox without an event',
      REAL,
      ['EVENTS is missing: set it to the event file of your event, or to the folder that holds several'],
    ],
    [
      'an IMAP_URL without a user',
      { ...REAL, IMAP_URL: 'imaps://host', EVENTS: 'plain.yaml' },
      ['IMAP_URL names no user; it looks like imaps://user:password@host/INBOX'],
    ],
    [
      'an SMTP_URL with a path',
      { ...REAL, SMTP_URL: 'smtps://host/INBOX', EVENTS: 'plain.yaml' },
      ['SMTP_URL names a path after its host; a mail server for sending has none'],
    ],
    [
      'a named inbox that is not set',
      { ...REAL, EVENTS: 'press.yaml' },
      [
        'IMAP_URL_PRESS is missing: set it (imaps://user:password@host/INBOX) beside SMTP_URL_PRESS',
        'SMTP_URL_PRESS is missing: set it (smtps://user:password@host) beside IMAP_URL_PRESS',
      ],
    ],
    ['no such event file', { EVENTS: 'nowhere.yaml' }, ['EVENTS: there is no file or folder {folder}/nowhere.yaml']],
    [
      'a strange log level',
      { LOG_LEVEL: 'loud' },
      ['LOG_LEVEL “loud” is none of trace, debug, info, warn, error, fatal, silent'],
    ],
    [
      'a strange port',
      { HTTP_PORT: '80800' },
      ['HTTP_PORT “80800” is no port number; set it to one such as 8080, or leave it out'],
    ],
    [
      'production with nothing',
      { NODE_ENV: 'production' },
      [
        'IMAP_URL is missing: set it (imaps://user:password@host/INBOX) beside SMTP_URL',
        'SMTP_URL is missing: set it (smtps://user:password@host) beside IMAP_URL',
        'DATABASE_URL is missing: set it to postgres://user:password@host/database',
        'EVENTS is missing: set it to the event file of your event, or to the folder that holds several',
      ],
    ],
  ])('%s is refused', (_, env, problems) => {
    const events = env.EVENTS === undefined ? {} : { EVENTS: path(env.EVENTS) }
    expect(inspectConfig({ ...env, ...events }).problems).toEqual(
      problems.map((line) => line.replace('{folder}', folder)),
    )
  })

  test('a command asks only for what it needs', () => {
    expect(readConfig({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/r' }, ['database']).databaseUrl).toBe(
      'postgres://db/r',
    )
  })

  test('what is sound stands beside what is wrong', () => {
    const { config, problems } = inspectConfig({ ...REAL, EVENTS: path('notes.txt') })
    expect(config.accounts).toMatchObject([{ imap: { host: 'host' }, events: [] }])
    expect(problems).toHaveLength(1)
  })
})
