// Labels: what «Vārds, uzvārds», «Institution» or «Перс. код» announce, in forms, tables and running text alike.

import { ALL_HEARD, anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues, type LabelField } from '../../locales/locale.ts'
import type { OwnField } from '../../vocabulary.ts'
import { FORMER } from './former-words.ts'
import { labelInShort } from './longhand.ts'
import { remembered } from './remembered.ts'

export type Label = LabelField | { readonly own: string }

const RUN_ON_FIELDS = new Set<LabelField>(['givenName', 'fullName', 'familyName', 'personalCodePrefix', 'organisation'])

const FIELDS = new Map<string, LabelField>()
for (const [, { words }] of ALL_HEARD) {
  for (const [field, labels] of Object.entries(words.labels) as [LabelField, readonly string[]][]) {
    for (const label of labels) if (!FIELDS.has(normaliseLabel(label))) FIELDS.set(normaliseLabel(label), field)
  }
}

/** First words of the labels of codes. */
const OPENS_CODE = new Set(
  [...FIELDS].flatMap(([label, field]) => (field === 'personalCodePrefix' ? label.split(' ', 1) : [])),
)

const MADE_UP = (['organisation', 'personalCodePrefix'] as const).map((field) => ({
  field,
  nouns: new Set(everyOf(({ words }) => words.labelWords[field].nouns)),
  others: new Set(everyOf(({ words }) => words.labelWords[field].others)),
}))

/** Labels of names, codes and organisations, folded: those that stand in a row without any mark. */
export const RUN_ON_LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    ...MADE_UP.map(({ nouns, others }) => `(?:(?:${[...others].join('|')}) ){0,3}(?:${[...nouns].join('|')})`),
    ...[...FIELDS].filter(([label, field]) => RUN_ON_FIELDS.has(field) && /^[\p{L} ]+$/u.test(label)).map(([l]) => l),
  ]
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?= [\\p{L}\\d])`,
  'gu',
)

const OUTGOING = new Set(everyOf(({ words }) => words.cues.outgoing.map(foldForCues)))

const LABEL_WORD = /[\p{L}\p{N}]+/gu
const longestWord = (label: string): string =>
  (label.match(LABEL_WORD) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? ''
/** The longest word of each label: where none of these stands, nothing is labelled. */
const TELLING = new Set([...MADE_UP.flatMap(({ nouns }) => [...nouns]), ...[...FIELDS.keys()].map(longestWord)])

const OF_FAMILY = [...FIELDS].flatMap(([label, field]) => (field === 'familyName' ? longestWord(label) : []))
const FAMILY_WORD = new RegExp([...new Set(OF_FAMILY)].join('|'), 'u')

/** Whether a label of a family name can stand anywhere in a folded text: in most there is none. */
export function mayLabelFamily(folded: string): boolean {
  return FAMILY_WORD.test(labelInShort(folded))
}

/** Where the last label of a folded text can begin at the latest; -1: it holds none. Asked first, since most lines do. */
export function lastLabelBegin(folded: string, ownFields: readonly OwnField[]): number {
  if (ownFields.length > 0) return folded.length
  let last = -1
  // Every line of every mail comes here: to match all would make the expression anew for each.
  LABEL_WORD.lastIndex = 0
  for (let match = LABEL_WORD.exec(folded); match; match = LABEL_WORD.exec(folded))
    if (TELLING.has(labelInShort(match[0]))) last = match.index
  return last
}

/** Folded, without marks, brackets and running numbers («1.», «2-й», «3rd»): «1. Personas koda 1. daļa (6 cipari):» → «personas koda 1 dala». */
function normaliseLabel(label: string): string {
  const folded = foldForCues(label)
  return (folded.includes('(') ? folded.replace(/\([^)]{0,80}\)?/gu, ' ') : folded)
    .replace(/^\s*\d{1,2}(?:[.)]|-?\p{L}{1,3})\s+/u, '')
    .replace(/[*_:;=.,/„“”"«»–—\n\t -]+/gu, ' ')
    .trim()
}

// «Anna Ozola (120385). Organizācija», «SIA „Ozols IT”. Dalībnieks»
const SENTENCE_END = /[.!?]\s+\p{Lu}(?<=(?:\p{L}{4}|\p{N}\)|["”“»])[.!?]\s+\p{Lu})/u

/** What a label announces; null: it is none. */
export function readLabel(label: string, ownFields: readonly OwnField[] = []): Label | null {
  const read = readAnyLabel(label, ownFields)
  return read === 'outgoing' ? null : read
}

/** What a label announces: «Iepriekšējais dalībnieks: …» tells who comes no more. */
export function readAnyLabel(label: string, ownFields: readonly OwnField[]): Label | 'outgoing' | null {
  return ownFields.length === 0 ? withoutOwnFields(label) : readAnew(label, ownFields)
}

/** The same few words stand before every second colon. */
const withoutOwnFields = remembered((label): Label | 'outgoing' | null => readAnew(label, []))

function readAnew(label: string, ownFields: readonly OwnField[]): Label | 'outgoing' | null {
  const normal = labelInShort(normaliseLabel(label))
  if (OUTGOING.has(normal)) return 'outgoing'
  // «Piedalīsies (visi – …»: a bracket that is still open goes on behind the mark.
  if (/\([^)]*$/u.test(label)) return null
  // «250579. Organizācija», «p.k. 120385; Vārds» begin with somebody's code.
  if (normal === '' || normal.length > 60 || SENTENCE_END.test(label) || /\d{6}/u.test(normal)) return null
  const own = ownFields.find((f) =>
    Object.values(f.labels).some((labels) => labels.some((l) => normaliseLabel(l) === normal)),
  )
  if (own) return { own: own.name }
  const exact = FIELDS.get(normal)
  if (exact) return exact
  const words = normal.split(' ')
  const madeUp = MADE_UP.find(
    ({ nouns, others }) => words.some((w) => nouns.has(w)) && words.every((w) => nouns.has(w) || others.has(w)),
  )
  if (madeUp) return madeUp.field
  const joined = readJoined(label)
  if (joined) return joined
  // «Vārds 1», «Participant 2»
  if (words.length > 1 && /^\d{1,2}$/u.test(words.at(-1)!)) {
    const numbered = FIELDS.get(words.slice(0, -1).join(' '))
    if (numbered && numbered !== 'personalCodePrefix') return numbered
  }
  // «Personas koda pirmā daļa 6 cipari», «Dzimšanas datums p k pirmie seši cipari», «Jūsu vārds, uzvārds»
  for (let n = OPENS_CODE.has(words[0]!) ? words.length - 1 : 0; n > 0; n--) {
    if (FIELDS.get(words.slice(0, n).join(' ')) !== 'personalCodePrefix') continue
    if (n > 1 || words.slice(n).every((word) => /^\d/u.test(word))) return 'personalCodePrefix'
  }
  // «Jūsu vārds» is a label, of «Kalve, vārds» and «Hub. Date of birth» only the second word is.
  if (/^\s*(?:[^\s,;:]+[,;:]|\p{L}{3}\. \p{Lu})/u.test(label)) return null
  const rest = words.slice(1).join(' ')
  const field = rest.length > 3 ? (FIELDS.get(rest) ?? null) : null
  // «Просим место: Борис Иванов»: what is asked for is no place in a form.
  if (field === 'ignored' && PLEASE.has(words[0]!)) return null
  // «прежняя фамилия», «former surname»
  return field !== null && FORMER.has(words[0]!) ? 'outgoing' : field
}

const PLEASE = new Set(everyOf(({ words }) => words.please.map(foldForCues)))

const JOINERS = new RegExp(`[/|,;&]| (?:${anyOf(({ organisations }) => organisations.and.map(foldForCues))}) `, 'u')

/** «Code / DOB», «Iestāde/organizācija»: labels of one field; «Uzvārds, vārds, amats»: of a name with its post. */
function readJoined(label: string): LabelField | null {
  if (!JOINERS.test(label)) return null
  const parts = label.split(JOINERS).map((part) => FIELDS.get(normaliseLabel(part)))
  const told = [...new Set(parts.filter((field) => field !== undefined && field !== 'ignored'))]
  if (told.length === 1 && (/[/|]/u.test(label) || !parts.includes(undefined))) return told[0]!
  const isName = told.length === 2 && told.every((f) => f === 'givenName' || f === 'familyName' || f === 'fullName')
  if (!isName || parts.includes(undefined)) return null
  return told[0] === 'familyName' ? 'familyNameFirst' : 'fullName'
}
