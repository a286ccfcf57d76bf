// How Latvian names change by case, forwards (given names, whose nominative we know) and backwards (family names,
// whose case and gender the given name tells). Source: the declension tables of Latvian grammar (I–VI and the
// definite adjective) with their consonant alternations; rules for names: Cabinet Regulation No. 114 (2004).

import type { Case, Declined, DeclinedAlone, Gender } from '../locale.ts'

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

/** What a genitive stem of the 2nd declension can have been: «Balož» → «Balod», «Baloz»; «Gulbj» → «Gulb». */
function undoPalatalisation(stem: string): readonly string[] {
  if (keepsConsonant(stem) && !/[bpmv]j$/u.test(stem)) return [stem]
  return PALATALISED.filter(([, soft]) => stem.endsWith(soft)).map(
    ([plain, soft]) => stem.slice(0, -soft.length) + plain,
  )
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
  // «Rodrigo», «Lili»: the same in every case, which the family name then tells.
  if (!fitting) return [nominativeForm, ...CASES.map((c) => ({ ...nominativeForm, case: c }))]
  const [, ending, ...endings] = fitting
  const stem = nominative.slice(0, -ending.length)
  const forms = endings.map((oblique, i): Declined => {
    const form = oblique.startsWith('*') ? palatalise(stem) + oblique.slice(1) : stem + oblique
    return { form, nominative, case: CASES[i]!, gender }
  })
  return [nominativeForm, ...forms]
}

/**
 * What a family name can be in the nominative, its case and gender known from the given name beside it:
 * («Bērziņu», accusative, male) → «Bērziņš»; («Sīli», accusative, female) → «Sīle». Likeliest first;
 * empty where the form cannot stand in that case.
 */
export function undeclineFamilyName(form: string, grammaticalCase: Case, gender: Gender): readonly string[] {
  if (form.includes('-')) {
    // «Muceniece-Mekšu»: some decline the last part only.
    const parts = form.split('-').map((part, i, all) => {
      const [nominative] = undeclineFamilyName(part, grammaticalCase, gender)
      return nominative ?? (i < all.length - 1 && couldBeNominative(part, gender) ? part : undefined)
    })
    return parts.every((part) => part !== undefined) ? [parts.join('-')] : []
  }
  if (grammaticalCase === 'nominative') return couldBeNominative(form, gender) ? [form] : []
  // «Platajo»: the long ending of the adjective
  if (grammaticalCase === 'accusative' && form.endsWith('ajo'))
    return [form.replace(/ajo$/u, gender === 'male' ? 'ais' : 'ā')]
  const found = new Map<string, number>()
  for (const [classGender, nominative, ...endings] of CLASSES) {
    const ending = endings[CASES.indexOf(grammaticalCase)]
    if (classGender !== gender || ending === undefined) continue
    const bare = ending.replace('*', '')
    const stem = form.slice(0, form.length - bare.length)
    if (!form.endsWith(bare) || stem.length < 2 || /[aāeēiīouū]$/u.test(stem)) continue
    const stems = ending.startsWith('*') ? undoPalatalisation(stem) : [stem]
    for (const [nth, plain] of stems.entries()) {
      const rank = rankOf(plain, nominative, gender, grammaticalCase)
      if (rank !== null && !found.has(plain + nominative)) found.set(plain + nominative, rank + nth / 10)
    }
  }
  // «Edgaram Ābelei»: many decline a man's noun as they do the noun itself.
  const noun = grammaticalCase === 'dative' && gender === 'male' ? /^(.+[ae])i$/u.exec(form)?.[1] : undefined
  if (noun && !seldomBorne(noun, 'male')) return [noun]
  if (found.size === 0 && INDECLINABLE.test(form)) return [form]
  const [likeliest, ...others] = [...found].toSorted(([, a], [, b]) => a - b)
  return likeliest ? [likeliest, ...others.filter(([, rank]) => rank - likeliest[1] < OPEN)].map(([name]) => name) : []
}

/** Names whose ranks lie no further apart than this are equally likely: «Ūdra» is Ūdrs as well as Ūdris. */
const OPEN = 0.3

/** Nouns that men bear as family names and that keep their feminine ending: «Liepa», «Egle»; their stems. */
const IN_A =
  /^(?:liep|kļav|laps|saln|nagl|žagat|vārp|migl|pūk|nātr|krus|dadžin|vilnā?|lāpst|grav|lej|kāp|krauj|sēt|tak|up|zaremb|ščerb|burb|kuzm|sirot|žurb|jamad|tanak|vārn|cielav|lauv|sal|muiž|pļav|kaij|stirn|ziem|ausm|smilg|sūn|niedr|raud|kras|osij|zāl|vilkač|skuj|ērc|dzilnā?|pūr|jūr|bārd|galv|kājiņ|roz?g|put|skudr|vien?īb|zem|zīl|medn|gail|dain|daug|nom|spalv|lakstīgal|vabol|sniedz|rudzupuķ|ērgl|pagal|kamen|mucen)$/iu
/** … those in -e («Egle»), in -us («Ledus») and in -s («Sirds»). */
const IN_E =
  /^(?:egl|pried|roz|maiz|pūc|čakst|šulc|naktsvijol|spār|lakstīgal|kapanadz|zvaigzn|ābel|zīl|bit|up|saul|aps|krūz|lās|straum|vāver|birz|irb|pīl|dzērv|zem|zil|puķ|kārkl|dzen?t|kalv|caun|krauz|sprūd|upen|ogl|bārbel|lazd|zut|cic|ulm?|kaz|mērn|kurp|dūn|sēn|kūl|mūz|žubīt|dzegu?z|dūj|paegl|palm|zol|bulv|mel|spārn|kniep|zirn|vīksn|pelēk|drēb|nāv|aukl|grūb|lāsīt|vītn|ķip|ulm|gramzd)$/iu
const IN_US = /^(?:led|mik|tirg|vid|al|klep|mark|paul|dej|ing|krist|leš|stat|apin?)$/iu
const IN_S = /^(?:sird|klint|ziv|pil|kūt|nakt|krāsn|zos|pirt|valst|gov|aus|ac|dzelz|asin|uguns?)$/iu
/** Adjectives that serve as family names: «Mazais», «Garā»; other names in -o do not change («Budreiko»). */
const ADJECTIVES =
  /^(?:čakl|strauj|barg|smalk|rupj|koš|raib|dīvain|tāl|tuv|augst|dziļ|plān|biez|piln|maz|liel|gar|balt|meln|jaun|vec|zil|sarkan|brūn|pelēk|līk|lab|plat|dzelten|zaļ|strup|kurl|klus|ātr|gudr|stipr|droš|skaist|jauk|mīļ|rud|bals|resn|tiev|slaid|cēl|bagāt|brīv|laimīg|druk|sirm|plik|karst|auksts|sald|rūgt|dižen|diž|lēn|ras|tais|svēt|stalt|spož|tumš|gaiš|īs|greiz|klib|spīv|skarb|kalsn|apaļ|asais|as|lepn|labd|mūžīg|svarīg|pirm|otr|treš)$/iu
/** Slavic names in -čs; a «č» elsewhere comes from «c»: «Petroviča» → «Petrovičs», «Lāča» → «Lācis». */
const SLAVIC_CH = /(?:[iu]č|[ao]č|čenč)$/iu

/** How likely a class is for a stem, 0 first; null where the class cannot carry it. */
function rankOf(stem: string, nominative: string, gender: Gender, grammaticalCase: Case): number | null {
  switch (nominative) {
    case 'ais':
    case 'ā':
      // -ajam, -ajai, -o belong to adjectives; a bare -ā is a locative far oftener.
      if (grammaticalCase === 'dative') return /(?:sk|ck|ol|ur|erg|ihail|^k|^r)$/iu.test(stem) ? null : 0
      return ADJECTIVES.test(stem) ? (grammaticalCase === 'genitive' && gender === 'male' ? 4 : 0) : null
    case 'is':
      return rankSecondDeclension(stem, grammaticalCase)
    case 'us':
      return IN_US.test(stem) ? 0 : countSyllables(stem) > 1 || /(?:[ņļ]|ov|ev)$/u.test(stem) ? null : 3
    case 'š':
      return /ņ$/u.test(stem)
        ? /iņ$/u.test(stem)
          ? 0
          : 2
        : /ļ$/u.test(stem)
          ? 2
          : /^(?:vēj|kār)$/iu.test(stem)
            ? 0
            : null
    case 's':
      if (gender === 'female') return IN_S.test(stem) ? 0 : null
      // «Dovgaļs», «Koroļs»: names of Slavic stems; hardly anybody's ends in «-ļš».
      return /ņ$/u.test(stem) ? null : /aj$/u.test(stem) ? 2 : SLAVIC_CH.test(stem) ? 0 : /[čšž]$/u.test(stem) ? 2 : 1
    case 'a':
      return gender === 'female' || grammaticalCase === 'genitive' || IN_A.test(stem) ? 0.5 : 3
    case 'e':
      return gender === 'female' || grammaticalCase !== 'accusative' || IN_E.test(stem) ? 0.5 : 3
    default:
      return null
  }
}

function rankSecondDeclension(stem: string, grammaticalCase: Case): number | null {
  // Few family names end so; their bearers are «-nieks», «-sons»: «Muceniecis», «Ansonis» are nobody's.
  if (/(?:niec|son)$/u.test(stem)) return 4
  if (/man$/u.test(stem)) return 0
  if (grammaticalCase !== 'genitive') return 1
  if (/(?:sk|ck)$/u.test(stem)) return 0.5
  if (/[ķģ]$/u.test(stem)) return 0
  // «Briedis» keeps its consonant in the mouths of many; behind «r» both -rs and -ris are borne.
  if (/^(?:bried|vald|guld|uld|gat)$/iu.test(stem)) return 0
  if (/[^aāeēiīouū]r$|er$/u.test(stem)) return 1.1
  if (/[rjtd]$/u.test(stem) && keepsConsonant(stem)) return 2
  // «Rudzīša» comes from «Rudzītis», «Vācieša» from «Vācietis», other «š» from «s».
  if (/t$/u.test(stem)) return /(?:ī|ie)t$/u.test(stem) ? 0 : 2
  if (/s$/u.test(stem)) return /(?:ī|ie)s$/u.test(stem) ? 1 : 0
  if (/z$/u.test(stem) && !/dz$/u.test(stem)) return 1
  if (/iņ$|in$/u.test(stem)) return 1
  return 0.5
}

/** Endings that hardly anybody of that gender bears: «Muceniecis», «Andersonis», «Birznieka»; nor a man a noun's «-a» but for a few. */
export function seldomBorne(familyName: string, gender: Gender): boolean {
  if (gender === 'female') return /(?:niek|son)a$/u.test(familyName)
  if (/[ae]$/u.test(familyName)) return !(familyName.endsWith('a') ? IN_A : IN_E).test(familyName.slice(0, -1))
  return /(?:niec|son|berg|kaln)is$/u.test(familyName)
}

/** «Piesaku», «deleģējam», «reģistrējiet», «pieteikt», «kopā ar» govern the name behind them; «piedalīsies» does not. */
export const government = {
  // «Lūdzu caurlaidi Jānim Bērziņam», «izrakstiet Annai Ozolai …», «vieta nepieciešama Annai Ozolai»
  dative:
    /^(?:caurlaid(?:e|i|es)|ielūgum[su]|uzaicinājum[su]|viet[au]|krēsl[su]|(?:vajadzīg|nepieciešam)[aius]|vajag|vajadzēs|nepieciešams|(?:sagatavo|izraksti|izsniedz|noformē|rezervē)(?:t|jiet|iet)?)$/u,
  object:
    /^(?:ar|par|pie|gan|viņu|mūsu)$|(?:[aā]m|u|iet|[aāīēou]t|kt)$|^(?:(?:no|iz|at|aiz)?sūt(?:a|īs|īja)|(?:deleģ|nomin|akredit|reģistr)(?:ē|ēs|ēja)|(?:pie|no)(?:saka|teiks|teica)|(?:iz)?virz(?:a|īs|īja)|norīko(?:s|ja)?|nozīmē(?:s|ja)?|izraudzīj(?:ās|usies)|uzaicin(?:a|ās|āja)|apstiprin(?:a|ās|āja))$/u,
  subject: /(?:[ieaā]s|ēs|ks|[ao]j?s)$/u,
  post: /[ui]$/u,
}

/** «-iņš», «-ovs», «-skis», «-sone», «-manis», «-nieks», «-vičs», «-āne», «-ītis», and their forms; «-ins» without marks. */
export const familyEnding =
  /(?:iņ(?:š|a|u|am|ai|as)|ins|(?<=\p{L}{2})[oe]v(?:s|a|u|am|ai|as)|[sc]k(?:is|a|u|im|ai|as|i)|son(?:s|e|u|i|am|ei|es|a)|berg(?:s|a|u|am|ai|as)|man(?:is|e|i|im|ei|es|s)|maņa|niek(?:s|u|am|a)|niec(?:e|i|ei|es)|vič(?:s|a|u|am|ai|as)|ān(?:s|e|i)|ēns|īti[sm]|īša|kaln(?:s|a|u)|valds?|feld[se]|šteins?)$/u

/** «Zvirgzdiņi», «Zvirgzdiņus», «Zvirgzdiņiem» → Zvirgzdiņš, Zvirgzdiņa; «Lāči» → Lācis, Lāce; «Liepas» → Liepa. */
export function familyOfTwo(form: string, gender: Gender): string | null {
  const [, stem, ending] = /^(\p{L}{2,}?)(i|us|iem|as|ām|es|ēm)$/u.exec(form) ?? []
  if (!stem || !ending) return null
  if (/^[aā]/u.test(ending)) return `${stem}a`
  if (/^[eē]/u.test(ending)) return `${stem}e`
  const soft = /(?:[čšžķģļ]|[bpmv]j|dž|[šž]ņ)$/u.test(stem) || (/ņ$/u.test(stem) && !/iņ$/u.test(stem))
  if (/[sc]k$/u.test(stem)) return `${stem}${gender === 'male' ? 'is' : 'a'}`
  if (soft) return `${likeliestPlain(stem)}${gender === 'male' ? 'is' : 'e'}`
  if (gender === 'male') return `${stem}${/[ņļ]$/u.test(stem) ? 'š' : 's'}`
  return /niek$/u.test(stem) ? stem.replace(/niek$/u, 'niece') : `${stem}${/son$/u.test(stem) ? 'e' : 'a'}`
}

/** «Eglīš» → «Eglīt», «Balož» → «Balod»: as of one of them in the genitive. */
function likeliestPlain(stem: string): string {
  const ranked = undoPalatalisation(stem).map((plain, nth) => ({
    plain,
    rank: (rankSecondDeclension(plain, 'genitive') ?? 9) + nth / 10,
  }))
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.plain ?? stem
}

/** «direktori», «kundzei» are women, «direktoru», «kungam» men; «vadītāju», «pārstāvi», «kolēģi», «kapteini» can be either. */
export const genderWords = {
  male: /(?:(?<![aāe])s|am|im|(?<!āj)u)$/u,
  female: /(?:es|e|ei|ājai|(?<!pārstāv|kolēģ|locekl|ved|priekšsēd|kaptein|ier|dakter|trener|ķ)i)$/u,
}

/** «Vidvudu», «Ivonnu»: only Latvian letters, and an ending that names take in an oblique case. */
export function looksDeclined(word: string): boolean {
  return (
    word.length > 3 &&
    /(?:[uioā]|[aeiu]m|[aeu]i|ij|[aeā]s|a)$/u.test(word) &&
    !/[qwxy]|[cgkpst]h|[^\p{L}’'-]/iu.test(word)
  )
}

/** Letters and pairs of them that no Latvian name has. */
const FOREIGN = /[qwxyłńśźćóöüäåøæéèëçñáúýřğıăâșț]|[cgkpst]h|cz|rz/iu

/** The foreign name's own ending, the one that declines it, and the gender that this tells. */
const FOREIGN_ENDINGS: readonly (readonly [Case, Gender, RegExp, string])[] = [
  ['dative', 'male', /(?<=[^aeiouāēīū])am$/u, ''],
  ['dative', 'male', /im$/u, 'i'],
  ['dative', 'female', /ai$/u, 'a'],
  ['dative', 'female', /ei$/u, 'e'],
  ['accusative', 'male', /(?<=[^aeiouāēīū])u$/u, ''],
  ['accusative', 'male', /i$/u, 'i'],
  ['accusative', 'female', /u$/u, 'a'],
  ['accusative', 'female', /i$/u, 'e'],
]

/**
 * «Wojciecham Zielińskim» → Wojciech Zieliński, «Agnieszkai Wójcikai», «Matthewu Smithu»: a foreign name that keeps its
 * letters takes no ending of ours in the nominative. Empty: the words are no such name in that case and gender.
 */
export function undeclineForeign(words: readonly string[], grammaticalCase: Case, gender: Gender): readonly string[] {
  if (!words.some((word) => FOREIGN.test(word))) return []
  const nominatives = words.flatMap((word) => {
    const row = FOREIGN_ENDINGS.find(([c, g, ending]) => c === grammaticalCase && g === gender && ending.test(word))
    return row && word.length > 4 ? [word.replace(row[2], row[3])] : []
  })
  return nominatives.length === words.length && nominatives[0] !== words[0] ? nominatives : []
}

/** Latvian words end in few ways; a foreign family name that does not is left as written. */
const INDECLINABLE = /[oiyu]$|švili?$|[^aāeēiīoōuūšs]$/iu

/**
 * «Meri Vītolu», «Andrē Lefēvram»: beside a given name of another language the family name may be declined alone.
 * Empty: it is no such form. `plain`: a dative, which is nobody's nominative.
 */
export function undeclineBesideUnchanged(given: string, family: string, isObject: boolean): readonly DeclinedAlone[] {
  if (!UNCHANGED.test(given) || !looksDeclined(family)) return []
  const plain = /(?:[aeu]i|[aeiu]m)$/u.test(family)
  // «Matteo Ferraresi», «Ion Popescu» stand as they are written; «sūtām Meri Braunu» does not.
  const asWritten = !isObject || !/(?<!esc|ean)u$|dzi$/u.test(family)
  if (!plain && asWritten && !/[āčēģīķļņšūž]/u.test(family)) return []
  return (['male', 'female'] as const).flatMap((gender) => {
    const [nominative] = undeclineFamilyName(family, plain ? 'dative' : 'accusative', gender)
    const isTold = nominative !== undefined && nominative !== family && couldBeNominative(nominative, gender)
    return isTold ? [{ nominative, gender, plain }] : []
  })
}

/** Vowels that no Latvian name in the nominative ends in, but for a few that do not decline either. */
const UNCHANGED = /[iīyuūēāéèo]$/iu

/** Whether a family name can be a nominative of that gender: «Bērziņš» never a woman's unless she keeps it so. */
export function couldBeNominative(form: string, gender: Gender): boolean {
  if (INDECLINABLE.test(form)) return !/(?:am|im|um|em|ai|ei)$/u.test(form) || form.length < 5
  if (gender === 'male') return !/(?:as|es|ās|ai|ei|ui|u)$/u.test(form) || /(?:es|as)$/u.test(form)
  return !/(?:am|im|um|em)$/u.test(form)
}
