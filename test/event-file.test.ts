// Event files: what their fields mean, and what is said, at which line, where they are wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEventFile, readEvents } from '../src/event-file.ts'
import { Problems } from '../src/problems.ts'
import { writeEventFile } from './event-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registrar-events-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function readChanged(changes: object) {
  const file = join(folder, 'event.yaml')
  writeEventFile(file, changes)
  return readEventFile(file)
}

/** Complaints without the file's name. */
function complaintsOf(read: () => unknown): string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof Problems) return error.list.map((line) => line.replaceAll(`${folder}/`, ''))
    throw error
  }
  return []
}

test('what is left out has its default', () => {
  const event = readChanged({})
  expect(event.deadline.toString()).toBe('2017-11-14T17:00:00+02:00[Europe/Riga]')
  expect({ ...event, grace: String(event.grace), retention: String(event.retention) }).toMatchObject({
    title: { lv: 'Tikšanās' },
    organiser: { phone: null },
    privacy: {},
    notify: null,
    languages: ['lv', 'en', 'ru'],
    required: ['givenName', 'familyName', 'organisation', 'personalCodePrefix'],
    capacity: null,
    reminder: null,
    grace: 'PT0S',
    retention: 'P30D',
    addresses: [],
    invitation: null,
    inbox: null,
  })
})

test('everything that can be said', () => {
  writeFileSync(join(folder, 'invitation.txt'), 'Aicinām!')
  const event = readChanged({
    title: 'For all languages',
    place: { en: 'Rīga', ru: 'Рига' },
    privacy: { en: 'Two\nlines' },
    notify: 'it@example.lv',
    languages: ['en', 'ru'],
    required: [
      'familyName',
      { name: 'carPlate', labels: { lv: 'Auto', en: ['Car', 'Plate'] }, pattern: '[A-Z]{2}-\\d{1,4}' },
    ],
    capacity: 40,
    grace: 'PT2H',
    reminder: 'P2D',
    retention: 'P100Y',
    addresses: ['tiksanas@example.lv', 'registracija+nov@example.lv'],
    invitation: 'invitation.txt',
    inbox: 'PRESS',
  })
  expect({ ...event, grace: String(event.grace), retention: String(event.retention) }).toMatchObject({
    title: { lv: 'For all languages', en: 'For all languages', ru: 'For all languages' },
    privacy: { en: 'Two\nlines' },
    notify: 'it@example.lv',
    languages: ['en', 'ru'],
    required: [
      'familyName',
      { name: 'carPlate', labels: { lv: ['Auto'], en: ['Car', 'Plate'] }, pattern: /^(?:[A-Z]{2}-\d{1,4})$/u },
    ],
    capacity: 40,
    grace: 'PT2H',
    retention: 'P100Y',
    addresses: ['tiksanas@example.lv', 'registracija+nov@example.lv'],
    invitation: 'Aicinām!',
    inbox: 'PRESS',
  })
})

test('an unquoted phone number keeps its plus and its zeros', () => {
  const file = join(folder, 'phone.yaml')
  writeEventFile(file, { organiser: null })
  expect(complaintsOf(() => readEventFile(file))).toEqual([
    'phone.yaml:11: organiser: is missing; write name, email and phone of the organiser',
  ])
  const organiser = 'organiser: { name: A, email: a@example.lv, phone: +37100067 }'
  writeFileSync(
    file,
    `id: 007\ntitle: T\nplace: P\ntimezone: Europe/Riga\nopens: 2017-11-01T00:00
deadline: 2017-11-14T17:00\nstarts: 2017-11-16T11:00\nends: 2017-11-16T13:00\n${organiser}\n`,
  )
  expect(readEventFile(file)).toMatchObject({ id: '007', organiser: { phone: '+37100067' } })
})

// Lines: id 1, title 2–3, place 4–5, timezone 6, opens 7, deadline 8, starts 9, ends 10, organiser 11–13, what is added 14…
test.each<[string, object, string[]]>([
  [
    'an impossible date',
    { starts: '2017-02-30T17:00' },
    ['9: starts: “2017-02-30T17:00” does not exist: 2017-02 has 28 days'],
  ],
  [
    'an impossible month',
    { starts: '2017-13-01T17:00' },
    ['9: starts: “2017-13-01T17:00” does not exist: there is no month 13'],
  ],
  [
    'an impossible time',
    { starts: '2017-11-16T24:30' },
    ['9: starts: “2017-11-16T24:30” does not exist: there is no such time of day'],
  ],
  [
    'a date without time',
    { deadline: '2017-11-14' },
    ['8: deadline: “2017-11-14” is no local time; write it like 2017-11-14T17:00, with the time of day'],
  ],
  [
    'an offset',
    { deadline: '2017-11-14T17:00+02:00' },
    [
      '8: deadline: “2017-11-14T17:00+02:00” is no local time; write it like 2017-11-14T17:00, without an offset: it is local to “timezone”',
    ],
  ],
  [
    'words for a date',
    { deadline: 'Tuesday' },
    ['8: deadline: “Tuesday” is no local time; write it like 2017-11-14T17:00'],
  ],
  [
    'an hour that summer time skips',
    { starts: '2018-03-25T03:30', ends: '2018-03-25T05:00' },
    ['9: starts: the clocks of Europe/Riga change then, this time comes never or twice; choose another'],
  ],
  [
    'a deadline after the start',
    { deadline: '2017-11-16T12:00' },
    ['8: deadline: is after “starts”; write until when people can register'],
  ],
  [
    'an end before the start',
    { ends: '2017-11-16T10:00' },
    ['10: ends: is not after “starts”; write when the event is over'],
  ],
  [
    'opening after the deadline',
    { opens: '2017-11-15T00:00' },
    ['7: opens: is not before “deadline”; mail received before it is not looked at'],
  ],
  [
    'an unknown time zone',
    { timezone: 'Europe/Rīga' },
    ['6: timezone: “Europe/Rīga” is no time zone (did you mean “Europe/Riga”?)'],
  ],
  [
    'an offset for a time zone',
    { timezone: '+02:00' },
    ['6: timezone: “+02:00” is no time zone; write a name such as Europe/Riga'],
  ],
  ['an unknown field', { capasity: 40 }, ['14: capasity: there is no such field (did you mean “capacity”?)']],
  [
    'an unknown field inside',
    { organiser: { name: 'A', email: 'a@example.lv', fone: 1 } },
    ['14: organiser.fone: there is no such field (did you mean “phone”?)'],
  ],
  [
    'a field that is missing',
    { deadline: undefined },
    ['1: deadline: is missing; write a local time such as 2017-11-14T17:00'],
  ],
  [
    'an id with spaces',
    { id: 'my event' },
    ['1: id: “my event” is not right; write a short name such as meeting-2017'],
  ],
  [
    'a title of two lines',
    { title: { lv: 'Divas\nrindas' } },
    ['3: title.lv: “Divas\nrindas” is not right; write what the event is called, on one line'],
  ],
  ['no title at all', { title: {} }, ['2: title: is empty; write what the event is called, under lv, en or ru']],
  [
    'a title in a language that nobody speaks',
    { title: { lv: 'T', ee: 'T' } },
    ['4: title.ee: there is no such field'],
  ],
  [
    'no title in the first language',
    { title: { en: 'Meeting' } },
    ['2: title: has no text under lv; the first of “languages” stands in for the others, so write one'],
  ],
  [
    'an address that is none',
    { organiser: { name: 'A', email: 'nobody' } },
    ['13: organiser.email: “nobody” is not right; write the address that replies come from'],
  ],
  [
    'a language that is none',
    { languages: ['lv', 'lt'] },
    ['16: languages.1: “lt” is not known; write one of lv, en, ru'],
  ],
  ['no languages', { languages: [] }, ['14: languages: is empty; write a list such as [lv, en, ru]']],
  [
    'a required field that is none',
    { required: ['givenname'] },
    [
      '15: required.0: “givenname” is not known; write one of givenName, familyName, organisation, personalCodePrefix (did you mean “givenName”?)',
    ],
  ],
  [
    'an own field without labels',
    { required: [{ name: 'carPlate' }] },
    ['15: required.0.labels: is missing; write the words that people put before the value, under lv, en or ru'],
  ],
  [
    'an own field by a standard name',
    { required: [{ name: 'givenName', labels: { lv: 'Vārds' } }] },
    ['15: required.0.name: is a standard field; write it alone, without labels and pattern'],
  ],
  [
    'a bad pattern',
    { required: [{ name: 'carPlate', labels: { lv: 'Auto' }, pattern: '[A-Z' }] },
    ['18: required.0.pattern: “[A-Z” is no regular expression: Unterminated character class'],
  ],
  [
    'a bad duration',
    { grace: '2h' },
    ['14: grace: “2h” is no duration; write it in ISO 8601 like PT2H (two hours) or P30D (30 days)'],
  ],
  [
    'a negative duration',
    { retention: '-P3D' },
    ['14: retention: “-P3D” is negative; write a duration such as PT2H or P30D'],
  ],
  [
    'a reminder before anybody can register',
    { reminder: 'P14D' },
    ['14: reminder: is longer than people can register; write how long before “deadline” they are reminded'],
  ],
  ['no places', { capacity: 0 }, ['14: capacity: “0” is no number of places; write one such as 40']],
  [
    'an invitation that is not there',
    { invitation: 'nowhere.txt' },
    ['14: invitation: nowhere.txt cannot be read (ENOENT); write its path as seen from the event file'],
  ],
  [
    'an inbox that is no name',
    { inbox: 'a b' },
    ['14: inbox: “a b” is not right; write the NAME of IMAP_URL_NAME and SMTP_URL_NAME'],
  ],
  [
    'several at once, in their order',
    { id: '', starts: 'soon', x: 1 },
    [
      '1: id: “” is not right; write a short name such as meeting-2017',
      '9: starts: “soon” is no local time; write it like 2017-11-14T17:00',
      '14: x: there is no such field',
    ],
  ],
])('%s', (_, changes, complaints) => {
  expect(complaintsOf(() => readChanged(changes))).toEqual(complaints.map((line) => `event.yaml:${line}`))
})

test.each([
  ['no YAML', 'id: [a\ntitle: b\n', /^broken\.yaml:2: this is not valid YAML: /],
  ['the same field twice', 'id: a\nid: b\n', /^broken\.yaml:2: this is not valid YAML: Map keys must be unique/],
  ['only text', 'Welcome!\n', /^broken\.yaml:1: this is no event/],
  ['nothing', '', /^broken\.yaml:1: this is no event/],
])('%s', (_, text, complaint) => {
  const file = join(folder, 'broken.yaml')
  writeFileSync(file, text)
  const [first] = complaintsOf(() => readEventFile(file))
  expect(first).toMatch(complaint)
})

test('a folder of event files', () => {
  const events = join(folder, 'events')
  mkdirSync(events)
  expect(complaintsOf(() => readEvents(events))).toEqual(['EVENTS: the folder events holds no event file (*.yaml)'])
  writeEventFile(join(events, 'b.yml'), { id: 'b' })
  writeEventFile(join(events, 'a.yaml'), { id: 'a' })
  writeFileSync(join(events, 'readme.txt'), 'not an event')
  expect(readEvents(events).map(({ id }) => id)).toEqual(['a', 'b'])
  writeEventFile(join(events, 'c.yaml'), { id: 'a' })
  writeEventFile(join(events, 'd.yaml'), { id: 'd', grace: 'long' })
  expect(complaintsOf(() => readEvents(events))).toEqual([
    'events/c.yaml: id: “a” is the id of events/a.yaml too; give it one of its own',
    expect.stringMatching(/^events\/d\.yaml:14: grace: /),
  ])
})

test('the meeting of 16 November 2017 is a sound event', () => {
  const event = readEventFile(join(import.meta.dirname, '../src/playground/meeting-2017.yaml'))
  expect(event).toMatchObject({ id: 'meeting-2017', organiser: { email: 'inese.kuske@mk.gov.lv' } })
  expect(event.invitation).toContain('līdz 14. novembra plkst. 17:00')
})
