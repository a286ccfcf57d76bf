// What arrives, and what must come of it: invented people who register, complete, correct, cancel, repeat themselves, ask,
// write too late or about something else, and whose servers refuse our answer. What must be is written down here with
// each letter, by the rules of the desk's policy and without a line of its code.
import { type Registrant, writeForm, writeMail } from '../write-mail.ts'
import type { Random } from './random.ts'

/** The marks of DESIGN §5: handled mail is read, a human's is flagged and unread, the rest is as it was found. */
export type Marks = '$Registrar \\Seen' | '$Registrar \\Flagged' | ''

export interface ChaosLetter {
  /** Message-ID without angle brackets. */
  readonly id: string
  readonly from: string
  readonly source: string
  readonly internalDate: Temporal.Instant
  readonly inbox: Inbox
  /** X-Registrar-Reply of the one answer; null: none leaves. */
  readonly reply: string | null
  /** What `correspondence` says of the answer; null: the letter is not in it. */
  readonly state: 'sent' | 'failed' | 'none' | null
  readonly marks: Marks
}

/** Where it arrives; each has its own event. */
export type Inbox = 'INBOX' | 'Prese'

/** A line of a pass list. */
export interface Listed extends Registrant {
  readonly inbox: Inbox
}

export interface Plan {
  readonly letters: readonly ChaosLetter[]
  /** Exactly those who must have a pass at the end. */
  readonly listed: readonly Listed[]
  /** How many people are known at the end, whatever their status. */
  readonly known: number
}

/** Whoever answers to such an address is refused for good. */
export const REFUSED = /^refused-/

const IN_TIME = Temporal.Instant.from('2017-11-06T08:00+02:00')
const TOO_LATE = Temporal.Instant.from('2017-11-14T17:00:01+02:00')

type Fate =
  | 'registers'
  | 'completes'
  | 'stays incomplete'
  | 'cancels'
  | 'corrects'
  | 'repeats'
  | 'arrives twice'
  | 'is refused'
  | 'asks'
  | 'is late'
  | 'is nothing to us'

/** How often each fate comes up. */
const FATES: readonly (readonly [Fate, number])[] = [
  ['registers', 8],
  ['completes', 3],
  ['stays incomplete', 1],
  ['cancels', 3],
  ['corrects', 2],
  ['repeats', 2],
  ['arrives twice', 3],
  ['is refused', 1],
  ['asks', 1],
  ['is late', 1],
  ['is nothing to us', 2],
]

type Draft = Omit<ChaosLetter, 'internalDate' | 'inbox' | 'from'>

/** Some `count` letters (one more where the last person writes twice), what follows upon one somewhere behind it. */
export function planLetters(count: number, random: Random): Plan {
  const wheel = FATES.flatMap(([fate, times]) => Array<Fate>(times).fill(fate))
  const placed: { at: number; late: boolean; letter: Omit<ChaosLetter, 'internalDate'> }[] = []
  const listed: Listed[] = []
  let known = 0
  for (let index = 0; placed.length < count; index++) {
    const fate = random.pick(wheel)
    const inbox = random.pick(['INBOX', 'INBOX', 'Prese'] as const)
    const person = invent(index)
    const from = `${fate === 'is refused' ? 'refused' : 'person'}-${index}@example.com`
    let behind = 0
    for (const draft of write(fate, person, { id: `p${index}`, from })) {
      behind += random.next() * (1 - behind)
      placed.push({ at: behind, late: fate === 'is late', letter: { ...draft, from, inbox } })
    }
    if (!['asks', 'is late', 'is nothing to us'].includes(fate)) known++
    const hasPass = ['registers', 'completes', 'repeats', 'arrives twice', 'is refused', 'corrects']
    if (hasPass.includes(fate)) listed.push({ ...person, ...(fate === 'corrects' ? CORRECTED : {}), inbox })
  }
  const letters = placed
    .toSorted((a, b) => a.at - b.at)
    .map(({ letter, late }, minutes) => ({
      ...letter,
      internalDate: (late ? TOO_LATE : IN_TIME).add({ minutes: late ? minutes : minutes % 10_000 }),
    }))
  return { letters, listed, known }
}

const CORRECTED = { organisation: 'Finanšu ministrija' }
const HANDLED = { state: 'sent', marks: '$Registrar \\Seen' } as const

/** The letters of one person, in their order. */
function write(fate: Fate, person: Registrant, { id, from }: { id: string; from: string }): Draft[] {
  const letter = (name: string, text: string, subject = 'Pieteikums') => ({
    id: `${id}-${name}@example.com`,
    source: writeMail({ id: `${id}-${name}`, from, text, subject }),
  })
  const form = writeForm(person)
  const withoutCode = form.replace(/\n.*$/, '')
  const first: Draft = { ...letter('first', form), ...HANDLED, reply: 'confirmation' }
  const incomplete: Draft = { ...letter('first', withoutCode), ...HANDLED, reply: 'missing' }
  switch (fate) {
    case 'registers':
      return [first]
    case 'completes':
      return [incomplete, { ...letter('second', `Personas kods: ${person.code}-`), ...HANDLED, reply: 'confirmation' }]
    case 'stays incomplete':
      return [incomplete]
    case 'cancels': {
      const text = `Diemžēl nevarēšu piedalīties, lūdzu atsaukt manu pieteikumu.\n${person.given} ${person.family}`
      return [first, { ...letter('second', text), ...HANDLED, reply: 'cancellation' }]
    }
    case 'corrects':
      return [first, { ...letter('second', writeForm({ ...person, ...CORRECTED })), ...HANDLED, reply: 'amendment' }]
    case 'repeats':
      return [first, { ...letter('second', form), ...HANDLED, reply: 'confirmation' }]
    case 'arrives twice': {
      const trace = 'Received: from relay.example.net by mx.example.lv; Mon, 6 Nov 2017\r\n'
      return [first, { ...first, source: `${trace}${first.source}` }]
    }
    case 'is refused':
      return [{ ...first, reply: null, state: 'failed', marks: '$Registrar \\Flagged' }]
    case 'asks': {
      const text = 'Labdien! Vai sanāksmē būs pieejams tulkojums zīmju valodā?'
      const asked = letter('first', text, 'Jautājums par tikšanos')
      return [{ ...asked, reply: 'handover', state: 'sent', marks: '$Registrar \\Flagged' }]
    }
    case 'is late':
      return [{ ...first, reply: 'late' }]
    case 'is nothing to us': {
      const text = 'Labdien! Nosūtām rēķinu par elektroenerģiju. Lūdzam apmaksāt līdz mēneša beigām.'
      return [{ ...letter('first', text, 'Rēķins par oktobri'), reply: null, state: null, marks: '' }]
    }
  }
}

const GIVEN = 'Anna Dace Elīna Gunta Ieva Ilze Inga Jana Kristīne Laura Līga Madara Maija Rita Sanita Zane'.split(' ')
const FAMILY =
  'Bērziņa Kalniņa Ozola Liepa Krūmiņa Balode Eglīte Zariņa Vītola Kļaviņa Ozoliņa Jansone Lapiņa Pētersone Kārkliņa'
    .split(' ')
    .concat('Siliņa Dreimane Vanaga Strazdiņa Priede Bite Apine Celmiņa Skuja'.split(' '))
const ORGANISATIONS = ['Kultūras ministrija', 'Tieslietu ministrija', 'biedrība „Atvērtais logs”', 'SIA „Ābele”']

function invent(index: number): Registrant {
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    given: GIVEN[index % GIVEN.length]!,
    family: FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length]!,
    organisation: ORGANISATIONS[index % ORGANISATIONS.length]!,
    code: `${two(1 + (index % 28))}${two(1 + (index % 12))}${50 + (index % 49)}`,
  }
}
