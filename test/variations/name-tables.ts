// Names that can stand for each other: by language, gender and declension, each with all its forms. A name of the corpus
// belongs to a class by its ending and its bearer's gender; the tables say which names may take its place. Source of the
// forms: the declension tables of Latvian (I–V) and Russian grammar.

export type Gender = 'male' | 'female'

/** A name in all cases of its class; a form of which two spellings are possible has the likelier one first. */
export interface Declined {
  readonly nominative: string
  readonly forms: readonly (readonly string[])[]
}

interface Class {
  readonly of: 'given' | 'family'
  readonly genders: readonly Gender[]
  /** Nominatives of the corpus that belong here. */
  readonly fits: RegExp
  readonly decline: (nominative: string) => Declined
  /** Nominatives that may take their place. */
  readonly names: readonly string[]
}

/** Endings by case, the nominative first; `*` marks the case whose stem is softened. */
function endings(nominativeEnding: string, ...others: readonly string[]): Class['decline'] {
  return (nominative) => {
    const stem = nominative.slice(0, nominative.length - nominativeEnding.length)
    const oblique = others.map((ending) =>
      ending.startsWith('*') ? soften(stem).map((soft) => soft + ending.slice(1)) : [stem + ending],
    )
    return { nominative, forms: [[nominative], ...oblique] }
  }
}

const alternations = [
  ['ln', 'ļņ'],
  ['sn', 'šņ'],
  ['d', 'ž'],
  ['t', 'š'],
  ['c', 'č'],
  ['s', 'š'],
  ['z', 'ž'],
  ['n', 'ņ'],
  ['l', 'ļ'],
  ['b', 'bj'],
  ['p', 'pj'],
  ['m', 'mj'],
  ['v', 'vj'],
] as const

// «Gata», «Pētera», «Burkovska»: their stems stay as they are.
const keepsConsonant = /^(?:Gat|Vald|Uld|Gunt|Art|Arv|Raiv|Gint)$|(?:sk|ck|st|[rķģj])$/

/** «Baloža», «Kārļa»: what the tables write first, what a text may have instead second. */
function soften(stem: string): readonly string[] {
  const found = keepsConsonant.test(stem) ? undefined : alternations.find(([plain]) => stem.endsWith(plain))
  return found ? [stem.slice(0, -found[0].length) + found[1], stem] : [stem]
}

const masculineS = endings('s', 'a', 'am', 'u', 'ā', '')
const masculineIs = endings('is', '*a', 'im', 'i', 'ī', 'i')
const feminineA = endings('a', 'as', 'ai', 'u', 'ā', 'a')
const feminineE = endings('e', 'es', 'ei', 'i', 'ē', 'e')

function table(
  of: Class['of'],
  gender: Gender | 'any',
  fits: RegExp,
  decline: Class['decline'],
  names: readonly string[],
): Class {
  return { of, genders: gender === 'any' ? ['male', 'female'] : [gender], fits, decline, names }
}

// biome-ignore format: a table reads best with a class a line
const classes: readonly Class[] = [
  // As written in every case; tried first, because an English mail can speak of a Latvian but not the other way round.
  table('given', 'male', /^(?:Thomas|Robert|Hugo|Tom|Hank|Emil|Roderick|Alasdair|Tobias)$/, endings(''), ['Peter', 'George', 'Edward', 'Martin', 'Philip', 'Andrew', 'Daniel']),
  table('given', 'female', /^(?:Hannah|Kathleen|Helena|Kristin|Annika|Amanda|Tamsin|Priscilla|Henrike)$/, endings(''), ['Emily', 'Sarah', 'Caroline', 'Margaret', 'Charlotte', 'Susan']),
  table('family', 'any', /^(?:Schneider|Ashby|Brandvold|Brandt|Delaney|Halloran|Lindqvist|Whitfield|Merrick|Whitcombe|Lindahl|Vollmer)$/, endings(''), ['Carter', 'Hughes', 'Thompson', 'Wagner', 'Mitchell', 'Fischer', 'Palmer']),

  // «Aleksandru» can be Aleksandra's too: names with a twin of the other gender are left alone.
  table('given', 'male', /(?<!Aleksandr|Ērik|Robert|Raimond|Imant|[aeiouāēīšņ])s$/, masculineS, ['Edgars', 'Oskars', 'Kaspars', 'Guntars', 'Normunds', 'Artūrs', 'Ilgvars', 'Gunārs', 'Dāvids', 'Viktors', 'Ainārs', 'Zigmārs', 'Jēkabs', 'Ivars']),
  table('given', 'male', /[^aeiou]is$/, masculineIs, ['Jānis', 'Andris', 'Juris', 'Pēteris', 'Valdis', 'Uldis', 'Guntis', 'Kārlis', 'Māris', 'Reinis', 'Gatis', 'Artis', 'Raivis']),
  table('given', 'female', /(?<!Aleksandr|Ērik|Gunt|Robert|[aei])a$/, feminineA, ['Anna', 'Kristīna', 'Ilona', 'Sandra', 'Baiba', 'Vita', 'Daina', 'Laura', 'Marta', 'Elīna', 'Ināra', 'Rūta', 'Līga', 'Velta', 'Biruta', 'Inguna', 'Ilga', 'Sarma']),
  table('given', 'female', /[^i]e$/, feminineE, ['Ilze', 'Dace', 'Zane', 'Agnese', 'Anete', 'Signe', 'Rudīte', 'Kristīne', 'Renāte', 'Edīte', 'Skaidrīte']),

  table('family', 'male', /ņš$/, endings('š', 'a', 'am', 'u', 'ā', ''), ['Bērziņš', 'Kalniņš', 'Ozoliņš', 'Liepiņš', 'Krūmiņš', 'Siliņš', 'Āboliņš', 'Zariņš', 'Vītoliņš', 'Lapiņš']),
  table('family', 'female', /iņa$/, feminineA, ['Bērziņa', 'Kalniņa', 'Ozoliņa', 'Liepiņa', 'Krūmiņa', 'Siliņa', 'Āboliņa', 'Zariņa', 'Vītoliņa', 'Lapiņa']),
  table('family', 'male', /ītis$/, masculineIs, ['Eglītis', 'Apsītis', 'Rudzītis', 'Zirnītis', 'Priedītis', 'Krastītis', 'Rozītis', 'Mežītis']),
  table('family', 'female', /īte$/, feminineE, ['Eglīte', 'Apsīte', 'Rudzīte', 'Zirnīte', 'Priedīte', 'Krastīte', 'Rozīte', 'Mežīte']),
  table('family', 'male', /skis$/, masculineIs, ['Baranovskis', 'Dombrovskis', 'Jankovskis', 'Petrovskis', 'Sadovskis']),
  table('family', 'male', /[^ķģjš]is$/, masculineIs, ['Balodis', 'Lācis', 'Mednis', 'Zvirbulis', 'Lūsis', 'Dzenis', 'Krauklis', 'Gailis', 'Briedis']),
  table('family', 'female', /[^īi]e$/, feminineE, ['Balode', 'Lāce', 'Egle', 'Zvirbule', 'Lūse', 'Gaile', 'Birze', 'Briede', 'Kalve']),
  table('family', 'male', /[^aeiouāēīčšžļņ]s$/, masculineS, ['Ozols', 'Kalns', 'Vītols', 'Krasts', 'Strazds', 'Bērzs', 'Celms', 'Grauds', 'Krūms', 'Vilks', 'Ābols', 'Birznieks']),
  table('family', 'female', /[^aeiņ]a$/, feminineA, ['Ozola', 'Kalna', 'Vītola', 'Krasta', 'Strazda', 'Celma', 'Liepa', 'Skuja', 'Krūma', 'Ābola', 'Mežkalna']),
  table('family', 'male', /a$/, endings('a', 'as', 'am', 'u', 'ā', 'a'), ['Liepa', 'Kļava', 'Skuja', 'Lapsa', 'Vārna']),
  table('family', 'male', /e$/, endings('e', 'es', 'em', 'i', 'ē', 'e'), ['Egle', 'Roze', 'Zvaigzne', 'Priede', 'Bite']),

  table('given', 'male', /[бвгдзклмнпрстфх]$/, endings('', 'а', 'у', 'а', 'ом', 'е'), ['Иван', 'Виктор', 'Антон', 'Роман', 'Максим', 'Степан', 'Кирилл', 'Денис', 'Борис', 'Олег']),
  table('given', 'male', /[еи]й$/, endings('й', 'я', 'ю', 'я', 'ем', 'е'), ['Андрей', 'Алексей', 'Сергей', 'Матвей']),
  table('given', 'female', /[бвдзлмнпрстф]а$/, endings('а', 'ы', 'е', 'у', 'ой', 'е'), ['Анна', 'Ирина', 'Галина', 'Людмила', 'Нина', 'Вера', 'Тамара', 'Лариса', 'Елена', 'Полина']),
  table('given', 'female', /ия$/, endings('ия', 'ии', 'ии', 'ию', 'ией', 'ии'), ['Мария', 'Виктория', 'Юлия', 'Ксения', 'Лидия']),
  table('family', 'male', /(?:[оеё]в|ин)$/, endings('', 'а', 'у', 'а', 'ым', 'е'), ['Иванов', 'Смирнов', 'Кузнецов', 'Соколов', 'Морозов', 'Волков', 'Лебедев', 'Козлов', 'Фомин', 'Никитин']),
  table('family', 'female', /(?:[оеё]в|ин)а$/, endings('а', 'ой', 'ой', 'у', 'ой', 'ой'), ['Иванова', 'Смирнова', 'Кузнецова', 'Соколова', 'Морозова', 'Волкова', 'Лебедева', 'Козлова', 'Фомина', 'Никитина']),
]

/** The gender of a given name by its ending, as Latvian and Russian have it; null where it does not tell. */
export function genderOf(givenName: string): Gender | null {
  const listed = classes.slice(0, 2).find(({ fits }) => fits.test(givenName))
  if (listed) return listed.genders[0]!
  if (/[sš]$|[бвгдзйклмнпрстфх]$/.test(givenName)) return 'male'
  return /[aeая]$/.test(givenName) ? 'female' : null
}

/** The name with its forms, and the names that may take its place with theirs, form by form; null where no class fits. */
export function replacementsOf(
  name: string,
  of: 'given' | 'family',
  gender: Gender,
): { readonly name: Declined; readonly others: readonly Declined[] } | null {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return null
  const fitting = classes.find((c) => c.of === of && c.genders.includes(gender) && c.fits.test(name))
  if (!fitting) return null
  const others = fitting.names.filter((other) => other !== name).map(fitting.decline)
  return { name: fitting.decline(name), others }
}
