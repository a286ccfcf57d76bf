// Labels: what «Vārds, uzvārds», «Institution» or «Перс. код» announce, in forms, tables and running text alike.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues, type LabelField } from '../locales/locale.ts'
import type { OwnField } from '../vocabulary.ts'

export type Label = LabelField | { readonly own: string }

const FIELDS = new Map<string, LabelField>()
for (const [, { words }] of ALL_HEARD) {
  for (const [field, labels] of Object.entries(words.labels) as [LabelField, readonly string[]][]) {
    for (const label of labels) if (!FIELDS.has(normaliseLabel(label))) FIELDS.set(normaliseLabel(label), field)
  }
}

const CODE_NOUNS = new Set(ALL_HEARD.flatMap(([, { words }]) => words.codeLabel.nouns))
const BESIDE_CODE = new Set(ALL_HEARD.flatMap(([, { words }]) => words.codeLabel.others))

const LABEL_WORD = /[\p{L}\p{N}]+/gu
/** The longest word of each label: where none of these stands, nothing is labelled. */
const TELLING = new Set([
  ...CODE_NOUNS,
  ...[...FIELDS.keys()].map(
    (label) => (label.match(LABEL_WORD) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? '',
  ),
])

/** Where the last label of a folded text can begin at the latest; -1: it holds none. Asked first, since most lines do. */
export function lastLabelBegin(folded: string, ownFields: readonly OwnField[]): number {
  if (ownFields.length > 0) return folded.length
  return [...folded.matchAll(LABEL_WORD)].findLast(([word]) => TELLING.has(word))?.index ?? -1
}

/** Folded, without marks, brackets and running numbers: «1. Personas koda 1. daļa (6 cipari):» → «personas koda 1 dala». */
export function normaliseLabel(label: string): string {
  return foldForCues(label)
    .replace(/\([^)]{0,80}\)?/gu, ' ')
    .replace(/^\s*\d{1,2}[.)]\s+/u, '')
    .replace(/[*_:;=.,/„“”"«»–—-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

const SENTENCE_END = /[.!?]\s+\p{Lu}(?<=\p{L}{4}[.!?]\s+\p{Lu})/u

/** What a label announces; null: it is none. */
export function readLabel(label: string, ownFields: readonly OwnField[] = []): Label | null {
  const normal = normaliseLabel(label)
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
  if (
    words.some((word) => CODE_NOUNS.has(word)) &&
    words.every((word) => CODE_NOUNS.has(word) || BESIDE_CODE.has(word))
  )
    return 'personalCodePrefix'
  // «Code / DOB», «Iestāde/organizācija»: two labels for one field
  const parts = label.split(/[/|]/u).map((part) => FIELDS.get(normaliseLabel(part)))
  const told = new Set(parts.filter((field) => field !== undefined))
  if (parts.length > 1 && told.size === 1) return [...told][0]!
  // «Personas koda pirmā daļa 6 cipari», «Dzimšanas datums p k pirmie seši cipari», «Jūsu vārds, uzvārds»
  for (let n = words.length - 1; n > 0; n--) {
    if (FIELDS.get(words.slice(0, n).join(' ')) !== 'personalCodePrefix') continue
    if (n > 1 || words.slice(n).every((word) => /^\d/u.test(word))) return 'personalCodePrefix'
  }
  // «Jūsu vārds» is a label, of «Kalve, vārds» only the second word is.
  if (/^\s*[^\s,;:]+[,;:]/u.test(label)) return null
  const rest = words.slice(1).join(' ')
  return rest.length > 3 ? (FIELDS.get(rest) ?? null) : null
}
