// Russian typed in Latin letters, by those whose telephone has no others: «seichas», «sejchas», «segodnya». Everybody spells
// it in their own way.

/** Letters that are spelled in more than one way; of these a word seldom has more than three. */
const SPELLINGS: { readonly [letter: string]: readonly string[] } = {
  ...{ а: ['a'], б: ['b'], в: ['v'], г: ['g'], д: ['d'], е: ['e'], ё: ['e', 'jo', 'yo'], ж: ['zh', 'z'], з: ['z'] },
  ...{ и: ['i'], й: ['j', 'i', 'y'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s'] },
  ...{
    т: ['t'],
    у: ['u'],
    ф: ['f'],
    х: ['h', 'kh'],
    ц: ['c', 'ts'],
    ч: ['ch', 'c'],
    ш: ['sh', 's'],
    щ: ['sh', 'sch', 'shch'],
  },
  ...{ ы: ['y', 'i'], ь: ['', 'j'], э: ['e'], ю: ['ju', 'yu', 'u'], я: ['ja', 'ya', 'ia'] },
}

/** How a word may be typed in Latin letters. */
export function inLatin(word: string): readonly string[] {
  return [...word].reduce<readonly string[]>(
    (all, letter) => all.flatMap((begin) => (SPELLINGS[letter] ?? [letter]).map((spelling) => begin + spelling)),
    [''],
  )
}

/** Small words that no other language here has, however they are spelled. */
export const SMALL_IN_LATIN: readonly string[] =
  `сейчас тут нету могу смогу иду идём буду будем приду придём хочу сегодня завтра четверг тоже только уже очень хорошо
  когда где если чтобы потому можно нужно меня мне вас нас что как это для извините пожалуйста спасибо привет
  здравствуйте здравствуй добрый меня зовут фамилия имя запишите скажите напишите раньше позже опять вроде короче общем ладно
  русских букв клавиатуры целую обнимаю`
    .split(/\s+/u)
    .flatMap(inLatin)

/** Heads of organisations as they stand behind «от», with their nominative. */
const HEADS =
  `общества общество ассоциации ассоциация организации организация союза союз центра центр клуба клуб фонда фонд
  школы школа объединения объединение библиотеки библиотека университета университет министерства министерство думы дума
  музея музей театра театр больницы больница фирмы фирма компании компания института институт академии академия
  федерации федерация агентства агентство партии партия газеты газета совета совет товарищества товарищество`.split(
    /\s+/u,
  )

const NOMINATIVES = new Map<string, readonly string[]>()
for (let i = 0; i < HEADS.length; i += 2)
  for (const spelled of inLatin(HEADS[i]!)) NOMINATIVES.set(spelled, inLatin(HEADS[i + 1]!))

/** «Associacii» → «Associacija», «obshchestva» → «obshchestvo»: in the spelling of who typed it; null: no such head. */
function nominativeInLatin(genitive: string): string | null {
  const small = genitive.toLowerCase()
  const stem = small.slice(0, -1)
  const shared = (form: string): number => [...`${form}.`].findIndex((letter, i) => letter !== stem[i])
  const spellings = (NOMINATIVES.get(small) ?? []).map((form) => [form, shared(form)] as const)
  const best = spellings.toSorted(([, a], [, b]) => b - a)[0]?.[0]
  return best ? genitive.slice(0, 1) + best.slice(1) : null
}

/** «Rizhskogo» before «obshchestvo» → «Rizhskoe»; null: no adjective. */
function adjectiveInLatin(genitive: string, nominative: string): string | null {
  const [, stem, ending] = /^(\p{L}{3,20})(ogo|o[jyi])$/iu.exec(genitive) ?? []
  if (!stem) return null
  if (ending !== 'ogo') return /[ao]$/u.test(nominative) ? `${stem}aja` : null
  if (/[oe]$/u.test(nominative)) return `${stem}oe`
  return /[kg]$/u.test(stem) ? `${stem}ij` : `${stem}yj`
}

export const typedInLatin = { leads: ['ot', 'iz'], nominative: nominativeInLatin, adjective: adjectiveInLatin }
