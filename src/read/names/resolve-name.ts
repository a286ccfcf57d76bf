// A name as its bearer would sign it: given and family name stand in one case and one gender, so each decides the
// other («Almu Sīli» → Alma Sīle, «Arvīdam Zemem» → Arvīds Zeme). Where grammar leaves it open, it says so.

import { everyOf } from '../../locales/hearing.ts'
import type { Case, Gender } from '../../locales/locale.ts'
import { foldForCues } from '../../locales/locale.ts'
import { type GivenName, knownGivenNames } from './given-names.ts'
import { guessBesideUnchanged, guessNames, isPlainlyDative } from './guess-names.ts'
import { normaliseCase, PARTICLES } from './normalise-case.ts'

export interface ResolvedName {
  readonly givenName: string
  readonly familyName: string | null
  readonly case: Case
  readonly gender: Gender | null
  /** Another name that the same words can mean; null where grammar leaves one. */
  readonly orElse: { readonly givenName: string; readonly familyName: string | null } | null
}

/**
 * What the words around a name make of it: a genitive («… vietā»), a dative
 * («пропуск нужен …»), an object («piesakām …»), some oblique case where
 * other words stand between («выдать пропуск …»), or nothing.
 */
export type Governed = 'genitive' | 'dative' | 'object' | 'oblique' | null

/** `odds`: how many things speak against the reading (a rare name, a family name that does not decline). */
export type NameReading = Omit<ResolvedName, 'orElse'> & { readonly gender: Gender; readonly odds: number }

type Ranks = { readonly [C in Case]: number }

/** Likelier cases first; dative and accusative are equally likely where no word decides («Александру Иванову»). */
const FREE: Ranks = { nominative: 0, dative: 1, accusative: 1, genitive: 2, instrumental: 3, locative: 4, vocative: 5 }
const OBLIQUE: Ranks = { ...FREE, accusative: -2, dative: -2, instrumental: -1 }
const RANKS: { readonly [G in NonNullable<Governed>]: Ranks } = {
  genitive: { ...FREE, genitive: -1 },
  dative: { ...FREE, dative: -1 },
  object: { ...OBLIQUE, accusative: -3 },
  oblique: OBLIQUE,
}

function rank(grammaticalCase: Case, governed: Governed): number {
  return (governed === null ? FREE : RANKS[governed])[grammaticalCase]
}

const TELL_CASE = everyOf(({ obliqueFamily }) => obliqueFamily ?? [])

/**
 * Resolves the words of a name: given names (one or two) and family name as written. `hint`: the bearer's gender,
 * where a post, a title or a patronymic tells it.
 */
export function resolveName(
  given: readonly string[],
  family: string | null,
  governed: Governed,
  hint: Gender | null = null,
): ResolvedName {
  const written = {
    givenName: given.map(normaliseCase).join(' '),
    familyName: family === null ? null : normaliseCase(family),
  }
  const known = readingsOf(given, family, governed)
  // «Gvido Apsem kods»: where the genitive would change nothing, the family name's dative tells the case.
  const asGoverned = governed === 'genitive' ? known.filter((r) => r.case === governed) : []
  const staysGoverned =
    asGoverned.length > 0 &&
    asGoverned.every((r) => r.givenName === written.givenName && r.familyName === written.familyName)
  const alone =
    (staysGoverned && family !== null) ||
    isUnchanged(known, written.familyName) ||
    (known.length > 0 &&
      known.every((r) => r.givenName === written.givenName) &&
      written.familyName !== null &&
      isPlainlyDative(written.givenName, written.familyName))
      ? guessBesideUnchanged([written.givenName], [written.familyName!], governed)
      : []
  const genders = known.map((r) => r.gender)
  const borne = alone.filter((r) => genders.includes(r.gender))
  const all = borne.length > 0 ? borne : known
  const hinted = all.filter((r) => r.gender === hint)
  const readings = hinted.length > 0 ? hinted : all
  // «Rodrigo Zālīti»: a given name that never changes leaves the case to the family name.
  const oblique =
    // Where nothing governs it, only letters beyond English make it a family name of the language.
    (governed !== null || /[^ -~]./u.test(family!)) &&
    readings.some(
      (r) => r.familyName !== written.familyName && TELL_CASE.some((endings) => endings[r.gender]?.test(family ?? '')),
    )
  const ordered = readings
    .filter((r) => !(oblique && r.case === 'nominative'))
    .map((r) => asGenitive(r, readings, written.familyName))
    .toSorted((a, b) => rank(a.case, governed) - rank(b.case, governed))
  const best = ordered[0]
  if (!best) return { ...written, case: 'nominative', gender: null, orElse: null }
  const { case: grammaticalCase, gender } = best
  if (grammaticalCase === 'nominative') return { ...written, case: grammaticalCase, gender, orElse: null }
  const equal = ordered.filter((r) => rank(r.case, governed) === rank(best.case, governed))
  const least = Math.min(...equal.map((r) => r.odds))
  const [chosen, ...rivals] = equal.filter((r) => r.odds === least)
  const other = rivals.find(
    (r) =>
      (r.gender !== chosen!.gender || r.givenName === chosen!.givenName || givenStays(r, written)) &&
      (r.givenName !== chosen!.givenName || r.familyName !== chosen!.familyName),
  )
  const { odds: _, ...resolved } = chosen!
  // «внесите в список кузнецова валентина»: whoever types no capitals seldom declines, and a woman's nominative is
  // written so.
  const asTyped = /^\p{Ll}/u.test(given[0]!)
    ? readings.find((r) => r.case === 'nominative' && r.gender !== gender && r.familyName === written.familyName)
    : undefined
  const rival = asTyped ?? other
  return { ...resolved, orElse: rival ? { givenName: rival.givenName, familyName: rival.familyName } : null }
}

/** «пропуск нужен Кристине Муйжниеце»: Кристина, or Кристине, whose name never changes. */
function givenStays(reading: NameReading, spelled: Pick<ResolvedName, 'givenName' | 'familyName'>): boolean {
  const { familyName, givenName } = reading
  return givenName === spelled.givenName && GIVEN_STAYS.some((families) => families.test(familyName ?? ''))
}

const GIVEN_STAYS = everyOf(({ givenStaysBeside }) => givenStaysBeside ?? [])

/** «Meri Vītolu»: read as it stands, and not by anything that tells its case. */
function isUnchanged(readings: readonly NameReading[], spelled: string | null): boolean {
  return (
    spelled !== null &&
    readings.length > 0 &&
    readings.every((r) => r.case === 'nominative' && r.familyName === spelled)
  )
}

/** «вместо Владислава Шульги»: where the given name's accusative is its genitive, the family name's genitive tells the nominative. */
function asGenitive(reading: NameReading, readings: readonly NameReading[], spelled: string | null): NameReading {
  const { familyName, gender, givenName } = reading
  if (reading.case !== 'accusative' || familyName === null || familyName !== spelled) return reading
  const told = readings.find(
    (r) => r.case === 'genitive' && r.gender === gender && r.givenName === givenName && r.familyName !== spelled,
  )
  return told ? { ...reading, familyName: told.familyName } : reading
}

/** Readings in which both parts decline; else those whose family name stays as written («Mārtiņam Brandt», «Jānim Ozols»). */
function readingsOf(given: readonly string[], family: string | null, governed: Governed): readonly NameReading[] {
  const analyses = knownGivenNames(given[0]!)
  if (analyses.length === 0) return family === null ? [] : guessNames(given, family, governed)
  const spelled = family === null ? null : normaliseCase(family)
  const strict = analyses
    .flatMap((analysis) => [...readAs(analysis, given, family, undeclineFamily)])
    // «Mikaela Lindholm»: a family name that stays as it is proves no case, only a dative or instrumental is plain by itself.
    .filter((r) => governed !== null || r.familyName !== spelled || NEEDS_NO_PROOF.has(r.case) || family === null)
  if (strict.length > 0) return strict
  // «Тамару Белых», «Байбы Стурите»: what is nobody's nominative proves the case by itself.
  const plain = analyses.every((a) => a.case !== 'nominative' && a.locale.plainlyDeclined?.test(a.form))
  return analyses
    .filter((a) => governed !== null || NEEDS_NO_PROOF.has(a.case) || (plain && PROVEN.has(a.case)))
    .flatMap((analysis) => [...readAs(analysis, given, family, keepFamily)])
}

const NEEDS_NO_PROOF: ReadonlySet<Case> = new Set(['nominative', 'dative', 'instrumental'])
const PROVEN: ReadonlySet<Case> = new Set(['accusative', 'genitive'])

type FamilyReader = (family: string, analysis: GivenName) => readonly string[]

function* readAs(
  analysis: GivenName,
  given: readonly string[],
  family: string | null,
  readFamily: FamilyReader,
): Generator<NameReading> {
  const { locale, gender } = analysis
  const givenNames = [nominativeAs(given[0]!, analysis)]
  let odds = analysis.rare ? 2 : 0
  for (const word of given.slice(1)) {
    const same = knownGivenNames(word).find((g) => g.case === analysis.case && g.gender === gender)
    if (same) givenNames.push(nominativeAs(word, same))
    else {
      // «Mišela Anna»: Anna is nobody's Anns.
      if (knownGivenNames(word).some((g) => g.case === 'nominative')) return
      const undeclined = locale.undeclineFamilyName(normaliseCase(word), analysis.case, gender)[0]
      if (undeclined === undefined) return
      givenNames.push(undeclined)
      odds++
    }
  }
  const base = { givenName: givenNames.join(' '), case: analysis.case, gender, odds }
  if (family === null) {
    yield { ...base, familyName: null }
    return
  }
  const spelled = normaliseCase(family)
  const familyNames = readFamily(spelled, analysis)
  for (const familyName of familyNames) {
    // «Лайме Вайкуле»: a form that can stay as it is or come from another name.
    const stays = familyName === spelled && familyNames.length === 1
    const unlikely = stays || locale.seldomBorne?.(familyName, gender)
    yield { ...base, familyName, odds: unlikely ? odds + 1 : odds }
  }
}

/** What the words of a family name can be in the nominative; several only where it is one word. */
function undeclineFamily(family: string, { case: grammaticalCase, gender, locale }: GivenName): readonly string[] {
  const words = family.split(' ')
  const undeclined = words.map((word) =>
    PARTICLES.has(word) ? [word] : locale.undeclineFamilyName(word, grammaticalCase, gender),
  )
  if (words.length === 1) return undeclined[0]!
  return undeclined.every((candidates) => candidates.length > 0) ? [undeclined.map(([first]) => first).join(' ')] : []
}

function keepFamily(family: string, { case: grammaticalCase, gender, locale }: GivenName): readonly string[] {
  const stays = !['nominative', 'locative', 'vocative'].includes(grammaticalCase)
  return stays && family.split(' ').every((word) => locale.couldBeNominative(word, gender)) ? [family] : []
}

/** The nominative with the letters that the sender used: «Janim» → «Janis», «ANNAI» → «Anna». */
function nominativeAs(word: string, name: GivenName): string {
  if (name.case === 'nominative') return normaliseCase(word)
  const plain = foldForCues(word) === word.toLowerCase() && foldForCues(name.form) !== name.form.toLowerCase()
  return plain ? name.nominative.normalize('NFD').replace(/\p{M}/gu, '') : name.nominative
}
