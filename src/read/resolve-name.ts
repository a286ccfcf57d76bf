// A name as its bearer would sign it: given and family name stand in one case and one gender, so each decides the
// other («Almu Sīli» → Alma Sīle, «Arvīdam Zemem» → Arvīds Zeme). Where grammar leaves it open, it says so.

import type { Case, Gender, Locale } from '../locales/locale.ts'
import { foldForCues } from '../locales/locale.ts'
import { type GivenName, knownGivenNames } from './given-names.ts'

export interface ResolvedName {
  readonly givenName: string
  readonly familyName: string | null
  readonly case: Case
  readonly gender: Gender | null
  /** Another name that the same words can mean; null where grammar leaves one. */
  readonly orElse: { readonly givenName: string; readonly familyName: string | null } | null
}

/** Likelier cases first; the vocative only where nothing else fits. */
const ORDER: readonly Case[] = [
  'nominative',
  'dative',
  'accusative',
  'genitive',
  'instrumental',
  'locative',
  'vocative',
]

/**
 * Resolves the words of a name: given names (one or two) and family name as written. `governed`: a word that rules
 * the genitive follows («vietā», «dalību»), so that «Andra Ozola» is Andris. `hint`: the bearer's gender, where known.
 */
export function resolveName(
  given: readonly string[],
  family: string | null,
  governed: boolean,
  hint: Gender | null = null,
): ResolvedName {
  const written = {
    givenName: given.map(normaliseCase).join(' '),
    familyName: family === null ? null : normaliseCase(family),
  }
  const analyses = knownGivenNames(given[0]!)
  const readings = analyses
    .filter((analysis) => hint === null || analysis.gender === hint)
    .flatMap((analysis) => [...readAs(analysis, given, family)])
  // «Rodrigo Zālīti»: a given name that never changes leaves the case to the family name.
  const oblique = family !== null && /[iu]$/u.test(family) && readings.some((r) => r.case !== 'nominative')
  const ordered = readings
    .filter((r) => !(oblique && r.case === 'nominative'))
    .toSorted((a, b) => rank(a.case, governed) - rank(b.case, governed))
  const best = ordered[0]
  if (!best) return { ...written, case: 'nominative', gender: null, orElse: null }
  if (best.case === 'nominative') return { ...best, ...written, orElse: null }
  const rivals = ordered.filter(
    (r) => rank(r.case, governed) === rank(best.case, governed) && (hint === null || r.gender === hint),
  )
  const chosen = rivals[0] ?? best
  const other = rivals.find(
    (r) => r.gender !== chosen.gender && (r.givenName !== chosen.givenName || r.familyName !== chosen.familyName),
  )
  return { ...chosen, orElse: other ? { givenName: other.givenName, familyName: other.familyName } : null }
}

function rank(grammaticalCase: Case, governed: boolean): number {
  if (governed && grammaticalCase === 'genitive') return -1
  return ORDER.indexOf(grammaticalCase)
}

function* readAs(
  analysis: GivenName,
  given: readonly string[],
  family: string | null,
): Generator<Omit<ResolvedName, 'orElse'>> {
  const { locale, gender } = analysis
  const givenNames = [nominativeAs(given[0]!, analysis)]
  for (const word of given.slice(1)) {
    const same = knownGivenNames(word).find((g) => g.case === analysis.case && g.gender === gender)
    if (same) givenNames.push(nominativeAs(word, same))
    else {
      const undeclined = locale.undeclineFamilyName(normaliseCase(word), analysis.case, gender)[0]
      if (undeclined === undefined) return
      givenNames.push(undeclined)
    }
  }
  const base = { givenName: givenNames.join(' '), case: analysis.case, gender }
  if (family === null) {
    yield { ...base, familyName: null }
    return
  }
  const familyName = undeclineFamily(normaliseCase(family), analysis, locale)
  if (familyName !== null) yield { ...base, familyName }
}

function undeclineFamily(family: string, { case: grammaticalCase, gender }: GivenName, locale: Locale): string | null {
  const words = family.split(' ')
  const undeclined = words.map((word) => locale.undeclineFamilyName(word, grammaticalCase, gender)[0] ?? null)
  // A foreign family name stays as it is while the given name declines («Mārtiņam Brandt»).
  return undeclined.every((word) => word !== null) ? undeclined.join(' ') : null
}

/** The nominative with the letters that the sender used: «Janim» → «Janis», «ANNAI» → «Anna». */
function nominativeAs(word: string, name: GivenName): string {
  const plain = foldForCues(word) === word.toLowerCase()
  if (name.case === 'nominative') return normaliseCase(word)
  return plain && foldForCues(name.form) !== name.form.toLowerCase()
    ? withoutDiacritics(name.nominative)
    : plain && !hasDiacritics(name.form)
      ? name.nominative
      : name.nominative
}

function hasDiacritics(word: string): boolean {
  return /[^\x20-\x7e]/u.test(word)
}

function withoutDiacritics(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** «OSE-FREIMANE» → «Ose-Freimane», «bērziņš» → «Bērziņš», «O'BRIEN» → «O'Brien»; mixed case is the bearer's own. */
export function normaliseCase(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const shouted = word.length > 2 && word === word.toUpperCase() && !word.endsWith('.')
      const whispered = word === word.toLowerCase()
      if (!shouted && !whispered) return word
      if (whispered && PARTICLES.has(word)) return word
      return word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    })
    .join(' ')
}

/** Words inside family names that keep their small letter. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'der',
  'den',
  'von',
  'de',
  'la',
  'le',
  'da',
  'dos',
  'di',
  'del',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'af',
  'av',
  'zu',
  'du',
  'y',
])
