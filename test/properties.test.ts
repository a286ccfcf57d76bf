// What holds whatever goes in: codes, repaired text, declension, CSV, the cursor's chunks, and above all decisions.
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldForCues } from '../src/locales/locale.ts'
import { declineName, undeclineFamilyName } from '../src/locales/lv/declension.ts'
import { writeCsv } from '../src/organiser/write-csv.ts'
import { findCodes } from '../src/read/codes/find-codes.ts'
import { isPersonalCodePrefix } from '../src/read/codes/personal-code.ts'
import { canonicalText, decodeText, repairText } from '../src/read/mail/repair-text.ts'
import { inChunks } from '../src/receive/chunks.ts'
import { foldAddress, type Intent, type PersonReading } from '../src/vocabulary.ts'
import { anna, decideOn, type Given, inTime, listed, other, person, reading, tooLate } from './decide-builders.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })

describe('text', () => {
  test('once canonical stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonicalText(text)
        expect(canonicalText(once)).toBe(once)
        expect(once).toBe(once.normalize('NFC'))
      }),
    )
  })

  test('that is right is not repaired', () => {
    const latvian = fc.string({
      unit: fc.constantFrom(...'aābcčdeēgģiīkķlļnņsštuūvzž ABĀČĒĢĪĶĻŅŠŪŽ.,\n'),
      maxLength: 200,
    })
    fc.assert(fc.property(latvian, (text) => void expect(repairText(text)).toBe(text)))
  })

  test('of any octets under any label is decoded', () => {
    const label = fc.option(fc.oneof(fc.string(), fc.constantFrom('utf-8', 'windows-1257', 'utf-16', 'utf-7', 'x')))
    fc.assert(
      fc.property(
        fc.uint8Array(),
        label,
        (octets, name) => void expect(decodeText(octets, name).text).toBeTypeOf('string'),
      ),
    )
  })

  test('folded for cues keeps its length', () => {
    fc.assert(fc.property(anyText, (text) => void expect(foldForCues(text)).toHaveLength(text.length)))
  })

  test('an address folded twice is folded once', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        (address) => void expect(foldAddress(foldAddress(address))).toBe(foldAddress(address)),
      ),
    )
  })
})

describe('codes', () => {
  const day = Temporal.PlainDate.from('2017-11-16')
  const find = (text: string) => findCodes(text, foldForCues(text), [], day)
  const noise = fc.string({ unit: fc.constantFrom(...'0123456789-–/. ,pk:aābnr'), maxLength: 80 })

  test('are six digits that can be a code, and stand where they are said to', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const { value, from, to } of find(text)) {
          if (value !== '') expect(isPersonalCodePrefix(value)).toBe(true)
          expect([from >= 0, from <= to, to <= text.length]).toEqual([true, true, true])
        }
      }),
    )
  })

  test('never take the second part along', () => {
    const date = fc.date({ min: new Date('1930-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
    const second = fc.integer({ min: 10_000, max: 29_999 })
    fc.assert(
      fc.property(date, second, fc.constantFrom('-', ' - ', '–', ' ', ''), (born, digits, dash) => {
        const [year, month, dayOfMonth] = born.toISOString().slice(0, 10).split('-') as [string, string, string]
        const prefix = `${dayOfMonth}${month}${year.slice(2)}`
        const codes = find(`Personas kods: ${prefix}${dash}${digits}`)
        expect(codes.map(({ value }) => value).filter((value) => value !== prefix)).toEqual([])
      }),
    )
  })
})

describe('declension', () => {
  const stem = fc.string({ unit: fc.constantFrom(...'abdegiklmnoprstuvz'), minLength: 3, maxLength: 8 })
  const ending = fc.constantFrom('s', 'is', 'us', 'a', 'e', 'iņš', 'ītis', 'ne', 'āns', 'sons', 'o')
  test('a name declined is among those that it is traced back to', () => {
    const gender = fc.constantFrom('male' as const, 'female' as const)
    let traced = 0
    fc.assert(
      fc.property(stem, ending, gender, (start, end, sex) => {
        const nominative = `${start[0]!.toUpperCase()}${start.slice(1)}${end}`
        for (const declined of declineName(nominative, sex)) {
          const { form, case: grammaticalCase } = declined as {
            form: string
            case: Parameters<typeof undeclineFamilyName>[1]
          }
          expect(Array.isArray(undeclineFamilyName(form, grammaticalCase, sex))).toBe(true)
          traced++
        }
      }),
    )
    expect(traced).toBeGreaterThan(0)
  })
})

describe('CSV', () => {
  test('says what the cells said, and runs nothing', () => {
    const cell = fc.oneof(
      anyText,
      fc.string().map((text) => `=${text}`),
      fc.constantFrom('+371', '-1', '@SUM(A1)', '\t=1', '"', 'a,b'),
    )
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 })
    fc.assert(
      fc.property(rows, (table) => {
        const written = writeCsv(['a', 'b', 'c'], table)
        const read: string[][] = parseCsv(written, { bom: true, record_delimiter: '\r\n' })
        expect(read.slice(1).map((cells) => cells.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(
          table.map((cells) => cells.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
        )
        expect(
          read
            .slice(1)
            .flat()
            .filter((text) => /^[=+\-@\t\r\n]/.test(text)),
        ).toEqual([])
      }),
    )
  })
})

describe('the cursor', () => {
  test('passes over every message once, in order, in chunks that are bounded', () => {
    const opens = Temporal.Instant.from('2017-11-01T00:00Z')
    const message = fc.record({ late: fc.boolean(), size: fc.integer({ min: 0, max: 30_000_000 }) })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 300 }), (messages) => {
        const waiting = messages.map(({ late, size }, i) => ({
          ...{ uid: i + 1, size, marked: false },
          internalDate: late ? opens.add({ hours: 1 }) : opens.subtract({ hours: 1 }),
        }))
        const chunks = [...inChunks(waiting, opens)]
        expect(chunks.flatMap(({ messages }) => messages)).toEqual(waiting)
        for (const { old, messages } of chunks) {
          expect(messages.length).toBeGreaterThan(0)
          expect(
            new Set(messages.map(({ internalDate }) => Temporal.Instant.compare(internalDate, opens) < 0)),
          ).toEqual(new Set([old]))
          if (old || messages.length === 1) continue
          expect(messages.length).toBeLessThanOrEqual(50)
          expect(messages.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(16 * 1024 * 1024)
        }
      }),
    )
  })
})

// ── decisions ───────────────────────────────────────────────────────────────────────────────────────────────────

const name = fc.constantFrom(
  'Anna Ozola',
  'Jānis Bērziņš',
  'Līga Kalniņa',
  'Pēteris Ozols',
  'Anna -',
  '- Ozola',
  '- -',
  'Анна Озола',
)
const organisation = fc.constantFrom('-', 'Kultūras ministrija', 'KM')
const code = fc.constantFrom('-', '120385', '010190', '310290')
const someone: fc.Arbitrary<PersonReading> = fc
  .tuple(
    name,
    organisation,
    code,
    fc.option(fc.constant('A doubt.')),
    fc.option(fc.constantFrom('none' as const, 'refused' as const)),
  )
  .map(([who, where, prefix, doubt, withoutCode]) => person(who, where, prefix, { doubt, withoutCode }))
const onTheList = fc
  .array(
    fc.tuple(
      name,
      organisation,
      code,
      fc.constantFrom(anna, other),
      fc.constantFrom(undefined, 'waitlisted' as const, 'cancelled' as const),
    ),
    { maxLength: 5 },
  )
  .map((rows) =>
    rows.map(([who, where, prefix, submittedBy, status], i) =>
      listed(i + 1, who, where, prefix, { submittedBy, ...(status ? { status } : {}) }),
    ),
  )
const intents: readonly Intent[] = ['register', 'amend', 'cancel', 'question', 'automatic', 'other']

const situation: fc.Arbitrary<Given> = fc.record({
  from: fc.constantFrom(anna, other, `Anna Ozola <${anna}>`),
  at: fc.constantFrom(inTime, tooLate),
  list: onTheList,
  event: fc.option(fc.integer({ min: 0, max: 6 })).map((capacity) => ({ capacity })),
  known: fc.record({ messageIdReused: fc.boolean(), answeredBefore: fc.boolean() }),
  reading: fc
    .tuple(
      fc.constantFrom(...intents),
      fc.array(someone, { maxLength: 4 }),
      fc.array(name, { maxLength: 2 }),
      fc.boolean(),
      fc.boolean(),
      fc.option(fc.constant('Why.')),
    )
    .map(([intent, people, gone, question, courtesy, review]) =>
      reading(intent, people, {
        question,
        courtesy,
        review,
        cancelled: gone.map((who) => ({ givenName: who.split(' ')[0]!, familyName: who.split(' ')[1]! })),
      }),
    ),
})

describe('whatever the mail and the list', () => {
  const holds = (property: (given: Given) => void) => fc.assert(fc.property(situation, property), { numRuns: 1000 })
  const fill = (given: Given) => ({ ...given, list: given.list ?? [] })

  test('nobody is registered beyond the places there are', () => {
    holds((given) => {
      const { list, event } = fill(given)
      const capacity = event?.capacity ?? null
      if (capacity === null) return
      const before = list.filter(({ status }) => status === 'registered')
      const { changes } = decideOn(given)
      const status = new Map(list.map((participant) => [participant.id, participant.status as string]))
      let news = 0
      for (const change of changes) {
        if (change.type === 'cancel') status.set(change.id, 'cancelled')
        else if (change.type === 'update') status.set(change.id, change.status)
        else if (change.status === 'registered') news++
      }
      const after = [...status.values()].filter((now) => now === 'registered').length + news
      expect(after).toBeLessThanOrEqual(Math.max(capacity, before.length))
    })
  })

  test('a failed DMARC changes nothing, answers nobody, and unless it is none of ours a human sees it', () => {
    holds((given) => {
      const headers = [{ name: 'authentication-results', value: 'mx.example.lv; dmarc=fail header.from=example.lv' }]
      const { changes, reply, outcome, human } = decideOn({ ...given, mail: { headers } })
      expect([changes, reply]).toEqual([[], null])
      if (outcome !== 'other' && outcome !== 'automatic') expect(human).not.toBeNull()
    })
  })

  test('automatic mail, thanks and mail about something else change nothing and are not answered', () => {
    holds((given) => {
      const { changes, reply, outcome } = decideOn(given)
      if (outcome === 'automatic' || outcome === 'other') expect([changes, reply]).toEqual([[], null])
    })
  })

  test('nobody of somebody else is changed or cancelled', () => {
    holds((given) => {
      const sender = foldAddress(/<(.*)>/.exec(given.from!)?.[1] ?? given.from!)
      const { changes } = decideOn(given)
      const { list } = fill(given)
      for (const change of changes) {
        if (change.type === 'register') continue
        const { submittedBy } = list.find(({ id }) => id === change.id)!
        if (change.type === 'cancel' || change.how === 'amend') expect(submittedBy).toBe(sender)
      }
    })
  })

  test('after the deadline nobody comes onto the list', () => {
    holds((given) => {
      const { changes } = decideOn({ ...given, at: tooLate })
      expect(changes.filter(({ type }) => type !== 'cancel')).toEqual([])
    })
  })

  test('the one reply goes to the sender, and tells of each change', () => {
    holds((given) => {
      const { changes, reply } = decideOn(given)
      if (reply === null) return
      expect(foldAddress(reply.to.address)).toBe(foldAddress(/<(.*)>/.exec(given.from!)?.[1] ?? given.from!))
      if (changes.length > 0) expect(reply.people.length).toBeGreaterThan(0)
    })
  })
})
