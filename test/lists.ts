// How single words are read, wherever they stand: `npm run lists [-- --misses]` puts every body and every name of
// test/lists, in the case that the sentence wants, into each of a few sentences, reads these as mails, and prints the
// score by sentence. Mails tell how people write; these lists tell which of a thousand names none of the mails had.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { type Kinds, renderScore, scoreFolder, type Verdicts } from './reading.ts'
import { writeMail } from './write-mail.ts'

/** A row of a list: its columns by their headings. */
type Row = Readonly<Record<string, string>>

interface List {
  /** NAME of test/lists/NAME.tsv. */
  readonly name: string
  readonly language: 'lv' | 'ru' | 'en'
  readonly from: string
  /** What the sentence is about → the sentence; {column} stands for a column of the list. */
  readonly sentences: Readonly<Record<string, string>>
  readonly participantOf: (row: Row) => object
}

const CODE = '120385'

const LATVIAN_NAMES = {
  language: 'lv',
  from: 'Sandra Vilka <sandra.vilka@example.lv>',
  sentences: {
    'data behind commas': `{given} {family}, Valmieras muzejs, ${CODE}-`,
    'family name first': `{family} {given}, Valmieras muzejs, ${CODE}-`,
    'who comes': `Labdien! No Valmieras muzeja piedalīsies {given} {family}, personas kods ${CODE}.`,
    'asked to register': `Lūdzu reģistrēt {accusative}, Valmieras muzejs, personas koda pirmā daļa ${CODE}.`,
    'we send': `Valmieras muzejs uz tikšanos sūta {accusative} (${CODE}).`,
    'a pass for': `Lūdzu sagatavot caurlaidi {dative}, Valmieras muzejs, ${CODE}.`,
    'whose data': `Sūtu {genitive} datus: Valmieras muzejs, ${CODE}.`,
  },
  participantOf: personOf('Valmieras muzejs'),
} as const

const RUSSIAN_NAMES = {
  language: 'ru',
  from: 'Зоя Лаптева <zoja.lapteva@example.lv>',
  sentences: {
    'data behind commas': `{given} {family}, Музей Даугавы, ${CODE}-`,
    'in full': `{family} {given} {patronymic}, Музей Даугавы, ${CODE}-`,
    'who comes': `Добрый день! От Музея Даугавы придёт {given} {patronymic} {family}, персональный код ${CODE}.`,
    'asked to register': `Прошу зарегистрировать {accusative}, Музей Даугавы, начало персонального кода ${CODE}.`,
    'a pass for': `Просим оформить пропуск {dative}, Музей Даугавы, ${CODE}.`,
    'whose data': `Отправляю данные {genitive}: Музей Даугавы, ${CODE}.`,
    'represented by': `Музей Даугавы будет представлен {instrumental}, код ${CODE}.`,
  },
  participantOf: personOf('Музей Даугавы'),
} as const

export const LISTS: readonly List[] = [
  {
    name: 'bodies-lv',
    language: 'lv',
    from: 'Inga Kalniņa <inga.kalnina@example.lv>',
    sentences: {
      'data behind commas': `Inga Kalniņa, {nominative}, ${CODE}-`,
      form: `Vārds: Inga\nUzvārds: Kalniņa\nIestāde: {nominative}\nPersonas kods: ${CODE}-`,
      signature: `Labdien!\n\nPiedalīšos, personas koda pirmā daļa ${CODE}.\n\nAr cieņu\nInga Kalniņa\n{nominative}`,
      'who sends': `{nominative} uz tikšanos deleģē Ingu Kalniņu, personas koda sākums ${CODE}.`,
      'the one of': `Tikšanos apmeklēs {genitive} pārstāve Inga Kalniņa, ${CODE}.`,
      'comes from': `Labdien, no {genitive} būšu es, Inga Kalniņa, kods ${CODE}.`,
      represents: `Vēlos piedalīties. Esmu Inga Kalniņa un pārstāvu {accusative}. Kods: ${CODE}.`,
      'works at': `Labdien! Lūdzu reģistrēt arī mani – Inga Kalniņa, strādāju {locative}, p.k. ${CODE}.`,
    },
    participantOf: memberOf('Inga', 'Kalniņa'),
  },
  {
    name: 'bodies-en',
    language: 'en',
    from: 'Helen Marsh <helen.marsh@example.org>',
    sentences: {
      'data behind commas': `Helen Marsh, {nominative}, ${CODE}-`,
      form: `Name: Helen\nSurname: Marsh\nOrganisation: {nominative}\nPersonal code: ${CODE}-`,
      signature: `Hello,\n\nI will attend, my personal code starts with ${CODE}.\n\nBest regards,\nHelen Marsh\n{nominative}`,
      'comes from': `Dear Inese, Helen Marsh from {nominative} will attend the meeting, code ${CODE}.`,
      represents: `I would like to take part. My name is Helen Marsh and I represent {nominative}. Code: ${CODE}.`,
      'works at': `Please register me too: Helen Marsh, I work at {nominative}, personal code ${CODE}.`,
      'on behalf of': `I will be coming on behalf of {nominative}. Helen Marsh, ${CODE}`,
    },
    participantOf: memberOf('Helen', 'Marsh'),
  },
  {
    name: 'bodies-ru',
    language: 'ru',
    from: 'Зоя Лаптева <zoja.lapteva@example.lv>',
    sentences: {
      'data behind commas': `Зоя Лаптева, {nominative}, ${CODE}-`,
      form: `Имя: Зоя\nФамилия: Лаптева\nУчреждение: {nominative}\nПерсональный код: ${CODE}-`,
      signature: `Добрый день!\n\nБуду участвовать, начало персонального кода ${CODE}.\n\nС уважением,\nЗоя Лаптева\n{nominative}`,
      'who sends': `{nominative} направляет на встречу Зою Лаптеву, начало персонального кода ${CODE}.`,
      'comes from': `Здравствуйте, от {genitive} буду я, Зоя Лаптева, код ${CODE}.`,
      represents: `Хочу участвовать. Меня зовут Зоя Лаптева, представляю {accusative}. Код: ${CODE}.`,
      'works at': `Прошу записать и меня: Зоя Лаптева, работаю в {prepositional}, п.к. ${CODE}.`,
    },
    participantOf: memberOf('Зоя', 'Лаптева'),
  },
  { name: 'names-lv', ...LATVIAN_NAMES },
  { name: 'names-lv-2', ...LATVIAN_NAMES },
  { name: 'names-ru', ...RUSSIAN_NAMES },
  { name: 'names-ru-2', ...RUSSIAN_NAMES },
  {
    name: 'names-en',
    language: 'en',
    from: 'Helen Marsh <helen.marsh@example.org>',
    sentences: {
      'data behind commas': `{given} {family}, Baltic Museum, ${CODE}-`,
      'family name first': `{family}, {given}; Baltic Museum; ${CODE}-`,
      form: `Name: {given} {family}\nOrganisation: Baltic Museum\nPersonal code: ${CODE}-`,
      'who comes': `Hello, {given} {family} from the Baltic Museum will attend, personal code ${CODE}.`,
      'asked to register': `Please register {given} {family}, Baltic Museum, personal code ${CODE}.`,
      'we send': `The Baltic Museum will be represented by {given} {family} (${CODE}).`,
      'a pass for': `Could you prepare a pass for my colleague {given} {family}, Baltic Museum, ${CODE}?`,
    },
    participantOf: personOf('Baltic Museum'),
  },
]

function memberOf(givenName: string, familyName: string) {
  return ({ nominative = '', body = '' }: Row): object => ({
    givenName,
    familyName,
    organisation: [...shorterToo(nominative), ...(body ? [body] : [])],
    personalCodePrefix: CODE,
  })
}

function personOf(organisation: string) {
  return ({ given, patronymic, family }: Row): object => ({
    givenName: patronymic ? [given, `${given} ${patronymic}`] : given,
    familyName: family,
    organisation,
    personalCodePrefix: CODE,
  })
}

/** A body's name, and what is equally right: either of two names in brackets, and less of what it is in front of quotes. */
function shorterToo(name: string): readonly string[] {
  const [, bare = name, bracketed = ''] = /^(.+?) ?\(([^)]+)\)$/u.exec(name) ?? []
  const formless = bare.replace(
    /^(?:SIA|AS|VAS|PSIA|ZS|biedrība|nodibinājums) |,? (?:SIA|AS|VAS|PSIA|ZS|g?GmbH|e\. ?V\.)$/u,
    '',
  )
  // «ECAS – European Citizen Action Service»: the short form and the long one
  const both = /^\p{Lu}{3,6} – (?=\p{Lu}\p{Ll})/u.test(bare) ? bare.split(' – ') : []
  const [, kind, quoted] = /^([^"„“«]+ )?(["„“«].+["”»])$/u.exec(bare) ?? []
  const kinds = quoted ? (kind ?? '').split(' ').map((_, i, words) => words.slice(i).join(' ') + quoted) : []
  return [...new Set([name, bare, bracketed, formless, ...both, ...kinds, ...(quoted ? [quoted] : [])])].filter(Boolean)
}

/** All sentences of a list, each as a mail with its gold reading, read and scored; NAME of a mail: «12-form», its kind «form». */
export async function scoreList({ name, language, from, sentences, participantOf }: List): Promise<Verdicts> {
  const rows: readonly Row[] = parse(readFileSync(fileURLToPath(new URL(`lists/${name}.tsv`, import.meta.url))), {
    columns: true,
    delimiter: '\t',
    quote: null,
  })
  const kinds = new Map<string, Kinds>()
  const folder = mkdtempSync(join(tmpdir(), 'registrar-lists-'))
  try {
    for (const [i, row] of rows.entries()) {
      for (const [about, sentence] of Object.entries(sentences)) {
        const id = `${i + 1}-${about.replaceAll(' ', '-')}`
        kinds.set(id, { language, kinds: [about] })
        const text = sentence.replace(/\{(\w+)\} ?/g, (place, column: string) => {
          const word = row[column]!
          return word === '' ? '' : place.endsWith(' ') ? `${word} ` : word
        })
        const gold = {
          id,
          language,
          intent: 'register',
          question: false,
          participants: [participantOf(row)],
          cancelled: [],
        }
        const eml = writeMail({ id: `${i}.${name}`, from, text: text[0]!.toUpperCase() + text.slice(1) })
        writeFileSync(join(folder, `${id}.eml`), eml)
        writeFileSync(join(folder, `${id}.json`), JSON.stringify(gold))
      }
    }
    return { ...(await scoreFolder(folder)), kinds }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } })
  for (const list of LISTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const verdicts = await scoreList(list)
    console.log(`${renderScore(list.name, verdicts)}\n`)
    if (!values.misses) continue
    for (const [name, { verdict, why }] of verdicts.misses) console.log(`${verdict.padEnd(6)} ${name}: ${why}`)
    console.log()
  }
}
