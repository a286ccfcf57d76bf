// How Latvian names change by case, forwards (given names, whose nominative we know) and backwards (family names,
// whose case and gender the given name tells). Source: the declension tables of Latvian grammar (I–VI and the
// definite adjective) with their consonant alternations; rules for names: Cabinet Regulation No. 114 (2004).

import type { Case, Declined, Gender } from '../locale.ts'

/** Consonant changes of the 2nd declension genitive («Balodis» → «Baloža»), longest first. */
const PALATALISED: readonly (readonly [plain: string, soft: string])[] = [
  ['sn', 'šņ'],
  ['zn', 'žņ'],
  ['sl', 'šļ'],
  ['zl', 'žļ'],
  ['ln', 'ļņ'],
  ['ll', 'ļļ'],
  ['dz', 'dž'],
  ['b', 'bj'],
  ['p', 'pj'],
  ['m', 'mj'],
  ['v', 'vj'],
  ['n', 'ņ'],
  ['l', 'ļ'],
  ['c', 'č'],
  ['s', 'š'],
  ['t', 'š'],
  ['z', 'ž'],
  ['d', 'ž'],
]

/** Stems that keep their consonant: «Zaķis» → «Zaķa», «Pēteris» → «Pētera», «Kovaļevskis» → «Kovaļevska», «Gatis» → «Gata». */
function keepsConsonant(stem: string): boolean {
  if (/(?:[jķģr]|sk|ck|ast|skat)$/u.test(stem)) return true
  return /[td]$/u.test(stem) && countSyllables(stem) === 1
}

function countSyllables(word: string): number {
  return word.match(/ie|au|ei|ai|ui|[aāeēiīoōuūy]/giu)?.length ?? 0
}

function palatalise(stem: string): string {
  if (keepsConsonant(stem)) return stem
  for (const [plain, soft] of PALATALISED) {
    if (stem.endsWith(plain)) return stem.slice(0, -plain.length) + soft
  }
  return stem
}

/** What a genitive stem can have been: «Balož» → «Balod», «Baloz»; «Bērziņ» → «Bērziņ» (1st declension). */
function undoPalatalisation(stem: string): readonly string[] {
  if (/[iī]ņ$/u.test(stem)) return [] // -iņš is 1st declension
  if (keepsConsonant(stem)) return [stem]
  // «Rudzīša», «Zemīša», «-ieša» come from -ītis, -ietis: the surname forms in -t are by far the commoner.
  const found = PALATALISED.filter(([, soft]) => stem.endsWith(soft)).map(
    ([plain, soft]) => stem.slice(0, -soft.length) + plain,
  )
  if (/[īe]š$/u.test(stem)) return found.toReversed()
  return found
}

/** Endings per declension class: nominative ending, then genitive, dative, accusative, locative, vocative. */
const CLASSES: readonly (readonly [Gender, string, string, string, string, string, string])[] = [
  ['male', 'ais', 'ā', 'ajam', 'o', 'ajā', 'ais'],
  ['female', 'ā', 'ās', 'ajai', 'o', 'ajā', 'ā'],
  ['male', 'is', '*a', 'im', 'i', 'ī', 'i'],
  ['male', 'us', 'us', 'um', 'u', 'ū', 'u'],
  ['male', 's', 'a', 'am', 'u', 'ā', ''],
  ['male', 'š', 'a', 'am', 'u', 'ā', ''],
  ['female', 'a', 'as', 'ai', 'u', 'ā', 'a'],
  ['male', 'a', 'as', 'am', 'u', 'ā', 'a'],
  ['female', 'e', 'es', 'ei', 'i', 'ē', 'e'],
  ['male', 'e', 'es', 'em', 'i', 'ē', 'e'],
  ['female', 'us', 'us', 'ui', 'u', 'ū', 'us'],
  ['female', 's', 's', 'ij', 'i', 'ī', 's'],
]

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'locative', 'vocative']

/**
 * All forms of a given name, its nominative known: «Jānis», male → Jāņa, Jānim, Jāni, Jānī, Jāni.
 * Names that no class fits («Ivo», «Lili») stay as they are.
 */
export function declineName(nominative: string, gender: Gender): readonly Declined[] {
  const nominativeForm: Declined = { form: nominative, nominative, case: 'nominative', gender }
  const fitting = CLASSES.find(([g, ending]) => g === gender && nominative.endsWith(ending))
  if (!fitting) return [nominativeForm]
  const [, ending, ...endings] = fitting
  const stem = nominative.slice(0, -ending.length)
  const forms = endings.map((oblique, i): Declined => {
    const form = oblique.startsWith('*') ? palatalise(stem) + oblique.slice(1) : stem + oblique
    return { form, nominative, case: CASES[i]!, gender }
  })
  return [nominativeForm, ...forms]
}

/** Latvian words end in few ways; a foreign family name that does not is left as written. */
const INDECLINABLE = /[oiyu]$|[^aāeēiīoōuūšs]$/iu

/**
 * What a family name can be in the nominative, its case and gender known from the given name beside it:
 * («Bērziņu», accusative, male) → «Bērziņš»; («Sīli», accusative, female) → «Sīle». Likeliest first;
 * empty where the form cannot stand in that case.
 */
export function undeclineFamilyName(form: string, grammaticalCase: Case, gender: Gender): readonly string[] {
  if (form.includes('-')) {
    const parts = form.split('-').map((part) => undeclineFamilyName(part, grammaticalCase, gender)[0])
    return parts.every((part) => part !== undefined) ? [parts.join('-')] : []
  }
  if (grammaticalCase === 'nominative') return couldBeNominative(form, gender) ? [form] : []
  const found: string[] = []
  for (const [classGender, nominative, ...endings] of CLASSES) {
    if (classGender !== gender) continue
    const oblique = endings[CASES.indexOf(grammaticalCase)]!
    const bare = oblique.replace('*', '')
    if (!form.endsWith(bare) || form.length <= bare.length + 1) continue
    const stem = form.slice(0, form.length - bare.length)
    if (oblique.startsWith('*')) found.push(...undoPalatalisation(stem).map((s) => s + nominative))
    else if (fits(stem, nominative, gender)) found.push(stem + nominative)
  }
  return rank([...new Set(found)], grammaticalCase)
}

/** Whether a stem can carry an ending: 1st declension -š follows only ņ ļ j č ž, and -s follows none of the soft ones. */
function fits(stem: string, nominative: string, gender: Gender): boolean {
  if (nominative === 'š') return /[ņļ]$/u.test(stem)
  if (nominative === 's' && gender === 'male') return !/[ņļsšz]$/u.test(stem) || /(?:ns|rs|ls)$/u.test(stem)
  if (nominative === 's' && gender === 'female') return /(?:rd|nt|lt|st|kt|ut)$/u.test(stem) // «Sirds», «Klints»
  if (nominative === 'us') return countSyllables(stem) === 1 && !/(?:[ņļ]|ov|ev)$/u.test(stem)
  if (nominative === 'ais') return /(?:[lnrmjkgtdsz]|ķ)$/u.test(stem)
  if (nominative === 'ā') return !/(?:sk|ck)$/u.test(stem) || stem.length > 4
  return true
}

/** Commoner classes first: 1st and 2nd declension for men, 4th and 5th for women. */
function rank(candidates: readonly string[], grammaticalCase: Case): readonly string[] {
  const weight = (name: string): number => {
    if (/(?:ņš|ļš|[vn]s|sons|ītis|skis|ckis)$/u.test(name)) return 0
    if (/ais$/u.test(name)) return grammaticalCase === 'dative' || grammaticalCase === 'locative' ? 0 : 3
    if (/us$/u.test(name)) return 4
    if (/is$/u.test(name)) return 1
    if (/[sš]$/u.test(name)) return 1
    if (/ā$/u.test(name)) return grammaticalCase === 'dative' || grammaticalCase === 'locative' ? 0 : 3
    return 2
  }
  return candidates.toSorted((a, b) => weight(a) - weight(b))
}

/** Whether a family name can be a nominative of that gender: «Bērziņš» never a woman's unless she keeps it so. */
export function couldBeNominative(form: string, gender: Gender): boolean {
  if (INDECLINABLE.test(form)) return !/(?:am|im|um|em|ai|ei)$/u.test(form) || form.length < 5
  if (gender === 'male') return !/(?:as|es|ās|ai|ei|ui|u)$/u.test(form) || /(?:es|as)$/u.test(form)
  return !/(?:am|im|um|em)$/u.test(form)
}
