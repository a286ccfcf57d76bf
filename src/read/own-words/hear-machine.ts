// The words by which machines give themselves away, heard where machines say them: in the subject's beginning, in the
// first lines, and near the top of the sender's own words. What they quote or give back is not theirs.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { MachineWords } from '../../locales/machine-words.ts'
import { foldText, type Mail } from '../../vocabulary.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { once } from '../text/once.ts'
import { spelledAlike } from '../text/spelled-roughly.ts'

export const languages: readonly MachineWords[] = ALL_HEARD.map(([, { machines }]) => machines)

export type WordList = keyof MachineWords

/** What is heard in the subject's beginning, at the top of the sender's own words, and in all of them. */
export interface Heard {
  readonly subject: ReadonlySet<WordList>
  /** The phrase that begins the subject announces another subject, or is all of it: «Auto: …», «Out of Office». */
  readonly subjectAnnounces: boolean
  readonly first: ReadonlySet<WordList>
  readonly top: ReadonlySet<WordList>
  readonly own: ReadonlySet<WordList>
  /** Newsletters say at their end why they came. */
  readonly foot: ReadonlySet<WordList>
  /** In how many languages the person is away. */
  readonly absentIn: number
  /** Machines do not ask. */
  readonly asks: boolean
  readonly ownLines: readonly string[]
  /** Under a report's subject a report is heard, be it behind the fields of the mail that it tells of. */
  readonly reported: boolean
  /** A sentence names somebody else's address. */
  readonly refers: boolean
  /** Its first words call us by a name that is in our address, as no program does that answers for the absent. */
  readonly callsUs: () => boolean
}

/** Machines come to the point: what stands further down is somebody's story. */
const greetingLength = 60
const firstLength = 400
const topLength = 1500
const ownLength = 4000

export function hearMail(mail: Mail): Heard {
  // «[Automatyczna odpowiedź] test», «***Auto: …»
  const subject = foldText(mail.subject.replace(/^[^\p{L}\p{N}]+/u, ''))
  const ownLines = findOwnLines(mail)
  // Absence notices repeat the subject that they answer: those are not their words.
  const topic = foldText(mail.subject.replace(/^(?:[\p{L} ]{2,30}: ?)+/u, ''))
  const whole = ownLines.join('\n')
  const withoutTopic = (folded: string): string => folded.replaceAll(topic.length > 8 ? topic : '\0', ' ')
  const own = withoutTopic(foldText(whole.slice(0, ownLength)))
  const top = own.slice(0, topLength)
  const heard = phrasesIn(own)
  const told = hearAt(subject, 0)
  const asks = top.includes('?')
  return {
    subject: told,
    subjectAnnounces: announces(subject, asks),
    first: heardWithin(heard, firstLength),
    top: heardWithin(heard, topLength),
    own: heardWithin(heard, ownLength),
    foot: whole.length > ownLength ? hear(foldText(whole.slice(-firstLength * 2))) : heardWithin(heard, ownLength),
    absentIn: new Set(heard.filter(({ list, to }) => list === 'absence' && to <= topLength).map((h) => h.language))
      .size,
    asks,
    ownLines,
    reported:
      told.has('reportSubjects') && hear(withoutTopic(foldText(bodyOf(mail).slice(0, topLength)))).has('reports'),
    refers: refersTo(whole.slice(0, topLength).split('\n'), mail),
    callsUs: once(() => callsByName(own.slice(0, greetingLength), mail)),
  }
}

/** «Manu darbu turpina Anna Ozola, anna.ozola@delna.lv»: in a signature fewer words stand before an address. */
const WORDS_OF_SENTENCE = 4

/** Whether whoever writes is told to turn to somebody else; not to us, nor to the sender. */
function refersTo(lines: readonly string[], { from, to }: Mail): boolean {
  const known = [...from, ...to].map(({ address }) => (address ?? '').toLowerCase())
  return lines
    .filter((line) => line.includes('@'))
    .some((line) =>
      line
        .toLowerCase()
        .split(' ')
        .some((word, i) => i >= WORDS_OF_SENTENCE && word.includes('@') && !known.some((k) => k && word.includes(k))),
    )
}

/** «Sveika, Inese!», «Здравствуйте, Инесе!» to inese.kuske@mk.gov.lv */
function callsByName(greeting: string, { to }: Mail): boolean {
  const words = greeting.match(/\p{L}{3,30}/gu) ?? []
  const ours = to
    .flatMap(({ address, name }) => foldText(`${(address ?? '').split('@')[0]} ${name ?? ''}`).split(/\P{L}+/u))
    .filter((part) => knownGivenNames(part).length > 0)
  return words.some((word) =>
    ours.some((name) => {
      const [x, y] = spelledAlike(word, name, 'given')
      return x === y
    }),
  )
}

/** Whether a report of the mail system tells of a failure, or of a delay. */
export function hearBounce(mail: Mail): { readonly failures: boolean; readonly delays: boolean } {
  const heard = hear(foldText(`${mail.subject}\n${findOwnLines(mail).join('\n').slice(0, topLength)}`))
  return { failures: heard.has('failures'), delays: heard.has('delays') }
}

/** «Auto: …», «Out of office Re: …», «Vacation»; but not «out of office message», nor any of them above a question. */
function announces(subject: string, asks: boolean): boolean {
  return phrasesAt(subject, 0).some(({ list, folded }) => {
    const rest = subject.slice(folded.length)
    const isAll = /^[^\p{L}\p{N}]*$/u.test(rest)
    return (
      list === 'answerSubjects' && (isAll ? !asks : folded.endsWith(':') || /^ ?(?:[:\])(]|\p{L}{2,3}: )/u.test(rest))
    )
  })
}

/** The body down to the first quote, rule or header block: a rough cut that needs to be right only near the top. */
function findOwnLines(mail: Mail): string[] {
  const lines = bodyOf(mail).split('\n')
  // A rule above everything is a heading.
  const begins = lines.findIndex((line) => line.trim() !== '')
  const end = lines.findIndex(
    (line, i) => i > begins && (isRule(line) || (isField(line) && [1, 2].every((k) => goesOn(lines[i + k])))),
  )
  return lines.slice(0, end < 0 ? lines.length : end)
}

function bodyOf({ text, parts: [body] }: Mail): string {
  return text.slice(body?.from ?? 0, body?.to ?? 0)
}

// «> …», «______________», «-----Original Message-----», «--- Below this line is a copy of the message.»
function isRule(line: string): boolean {
  return /^>|^_{10,}$|^-{2,} ?\p{L}.{0,60}-{2,}$|^-{3,} ?\p{L}/u.test(line)
}

// «Received: from …», «Nosūtīts: ceturtdiena …»: three lines together are the header of another message, unless a report
// sets them in («   To: Anna Ozola»)
function isField(line: string): boolean {
  return /^[\p{L}-]{2,30}: ?\S/u.test(line)
}

function goesOn(line: string | undefined): boolean {
  return line !== undefined && (isField(line) || /^[ \t]+\S/.test(line))
}

interface Phrase {
  readonly list: WordList
  /** Index in `languages`. */
  readonly language: number
  readonly folded: string
  /** Goes on in any way; otherwise it ends where its word does. */
  readonly open: boolean
}

/** No phrase is shorter. */
const KEY_LETTERS = 3

/** The phrases of all languages by their first letters, so that hearing hundreds costs no more than hearing ten. */
const phrases = Map.groupBy(
  languages.flatMap((words, language) =>
    (Object.keys(words) as WordList[]).flatMap((list) =>
      words[list].map((phrase): Phrase => {
        const open = phrase.endsWith('*') || !/[\p{L}\p{N}]$/u.test(phrase)
        return { list, language, folded: foldText(phrase.replace(/\*$/, '')), open }
      }),
    ),
  ),
  ({ folded }) => folded.slice(0, KEY_LETTERS),
)

/** Where a word begins as some phrase does. */
const OPENS_PHRASE = new RegExp(
  `(?=${[...phrases.keys()].map((key) => RegExp.escape(key)).join('|')})(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]`,
  'gu',
)

export function hear(folded: string): Set<WordList> {
  return heardWithin(phrasesIn(folded), folded.length)
}

interface HeardPhrase {
  readonly list: WordList
  readonly language: number
  readonly to: number
}

function phrasesIn(folded: string): HeardPhrase[] {
  const heard: HeardPhrase[] = []
  for (const { index } of folded.matchAll(OPENS_PHRASE))
    for (const { list, language, folded: phrase } of phrasesAt(folded, index))
      heard.push({ list, language, to: index + phrase.length })
  return heard
}

function heardWithin(heard: ReturnType<typeof phrasesIn>, length: number): Set<WordList> {
  return new Set(heard.filter(({ to }) => to <= length).map(({ list }) => list))
}

function hearAt(folded: string, index: number): Set<WordList> {
  return new Set(phrasesAt(folded, index).map(({ list }) => list))
}

function phrasesAt(folded: string, index: number): Phrase[] {
  const said: Phrase[] = []
  for (const phrase of phrases.get(folded.slice(index, index + KEY_LETTERS)) ?? []) {
    if (!folded.startsWith(phrase.folded, index)) continue
    const after = folded.charAt(index + phrase.folded.length)
    if (phrase.open || !/[\p{L}\p{N}]/u.test(after)) said.push(phrase)
  }
  return said
}
