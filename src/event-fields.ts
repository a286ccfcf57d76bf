// What may stand in an event file, field by field (DESIGN: «Event file»), and the sentence for each thing that may be
// wrong with it. Local times stay plain here; event-file.ts puts them into the event's zone.
import { z } from 'zod'
import { readCount, readDuration, readLocalTime, readPattern, readTimezone } from './event-values.ts'
import { didYouMean } from './problems.ts'
import type { Language, OwnField, StandardField, Texts } from './vocabulary.ts'

const LANGUAGES: readonly [Language, ...Language[]] = ['lv', 'en', 'ru']
const STANDARD_FIELDS: readonly StandardField[] = ['givenName', 'familyName', 'organisation', 'personalCodePrefix']

// ── the kinds of field ──────────────────────────────────────────────────────────────────────────────────────────

/** The complaint about a value that is missing or of the wrong kind; `wanted` says what to write. */
function asking(wanted: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined || input === null ? `is missing; ${wanted}` : `is not right; ${wanted}`)
}

/** A text that `make` turns into a value; what `make` throws is the complaint. */
function text<T>(wanted: string, make: (text: string) => T) {
  return z.string({ error: asking(wanted) }).transform((given, context) => {
    try {
      return make(given.trim())
    } catch (error) {
      context.issues.push({ code: 'custom', input: given, message: (error as Error).message })
      return z.NEVER
    }
  })
}

function matching(wanted: string, pattern: RegExp) {
  return text(wanted, (given) => {
    if (!pattern.test(given)) throw new Error(`“${given}” is not right; ${wanted}`)
    return given
  })
}

/** One line: titles and names go into subjects and headers. */
const line = (wanted: string) => matching(`${wanted}, on one line`, /^[^\r\n]+$/)
const paragraph = (wanted: string) => matching(wanted, /\S/)
const address = (wanted: string) => matching(wanted, /^[^\s@<>,;"]+@[^\s@<>,;"]+$/)

function oneOf<T extends string>(known: readonly T[]) {
  const wanted = `write one of ${known.join(', ')}`
  return text(wanted, (given) => {
    const found = known.find((name) => name === given)
    if (!found) throw new Error(`“${given}” is not known; ${wanted}${didYouMean(given, known)}`)
    return found
  })
}

/** An object with these fields and no others. Unknown ones are complained of in one message, a line for each. */
function object<Shape extends z.core.$ZodLooseShape>(wanted: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => `there is no such field${didYouMean(key, Object.keys(shape))}`).join('\n')
        : asking(wanted)(issue),
  })
}

/** Something for each language, one at least. */
function perLanguage<T extends z.ZodType>(wanted: string, item: T) {
  return object(`${wanted}, under lv, en or ru`, { lv: item.optional(), en: item.optional(), ru: item.optional() })
    .transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
    .refine((given) => Object.keys(given).length > 0, { error: `is empty; ${wanted}, under lv, en or ru` })
}

/** A text per language; a bare text is meant for all of them. */
function texts(wanted: string, item: z.ZodType<string>): z.ZodType<Texts> {
  const forAll = (given: unknown) => (typeof given === 'string' ? { lv: given, en: given, ru: given } : given)
  return z.preprocess(forAll, perLanguage(wanted, item)) as z.ZodType<Texts>
}

/** One at least. */
function list<T extends z.ZodType>(wanted: string, item: T) {
  type Items = [z.output<T>, ...z.output<T>[]]
  const items = z.array(item, { error: asking(wanted) }).min(1, { error: `is empty; ${wanted}` })
  return items as unknown as z.ZodType<Items>
}

/** A field that may be left out, or be null, and then means `absent`. */
function optional<T, U>(type: z.ZodType<T>, absent: U) {
  return type.nullish().transform((given): T | U => given ?? absent)
}

// ── the fields ──────────────────────────────────────────────────────────────────────────────────────────────────

const labels = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  list('write the words that people put before the value', line('write words')),
)

const ownField = object('write the name of a standard field, or name, labels and pattern of your own', {
  name: matching('write a name of Latin letters and digits such as carPlate', /^[a-z][A-Za-z0-9]*$/).refine(
    (name) => !STANDARD_FIELDS.some((standard) => standard === name),
    { error: 'is a standard field; write it alone, without labels and pattern' },
  ),
  labels: perLanguage('write the words that people put before the value', labels),
  pattern: optional(text('write a regular expression', readPattern), null),
}) as z.ZodType<OwnField>

const requiredField = z.unknown().transform((given, context): StandardField | OwnField => {
  const parsed = (typeof given === 'string' ? oneOf(STANDARD_FIELDS) : ownField).safeParse(given)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: given } as z.core.$ZodRawIssue)
  return z.NEVER
})

const localTime = text('write a local time such as 2017-11-14T17:00', readLocalTime)
const duration = text('write an ISO 8601 duration such as PT2H or P30D', readDuration)
const zero = new Temporal.Duration()

/** The fields of an event file. */
export const eventFields = object('write the fields of the event', {
  id: matching('write a short name such as meeting-2017', /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u),
  title: texts('write what the event is called', line('write what the event is called')),
  place: texts('write where it takes place', line('write where it takes place')),
  starts: localTime,
  ends: localTime,
  opens: localTime,
  deadline: localTime,
  timezone: text('write a time zone such as Europe/Riga', readTimezone),
  organiser: object('write name, email and phone of the organiser', {
    name: line('write the name that replies are signed with'),
    email: address('write the address that replies come from'),
    phone: optional(line('write a phone number'), null),
  }),
  privacy: optional(
    texts('write who processes the data, why and how long', paragraph('write who processes the data, why, how long')),
    {} as Texts,
  ),
  notify: optional(address('write the address that gets notices'), null),
  languages: optional(list('write a list such as [lv, en, ru]', oneOf(LANGUAGES)), LANGUAGES),
  required: optional(list('write a list of what each participant has to give', requiredField), STANDARD_FIELDS),
  capacity: optional(text('write how many places there are', readCount), null),
  grace: optional(duration, zero),
  reminder: optional(duration, null),
  retention: optional(duration, Temporal.Duration.from({ days: 30 })),
  addresses: optional(list('write a list of addresses', address('write an address such as event@example.lv')), []),
  invitation: optional(line('write the file with the text that was sent out'), null),
  inbox: optional(matching('write the NAME of IMAP_URL_NAME and SMTP_URL_NAME', /^[A-Za-z][A-Za-z0-9_]*$/), null),
})
