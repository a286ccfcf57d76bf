// Russian typed in Latin letters, by those whose telephone has no others: «seichas», «sejchas», «segodnya». Everybody spells
// it in their own way.

/** Letters that are spelled in more than one way; of these a word seldom has more than three. */
const SPELLINGS: { readonly [letter: string]: readonly string[] } = {
  ...{ а: ['a'], б: ['b'], в: ['v'], г: ['g'], д: ['d'], е: ['e'], ё: ['e', 'jo', 'yo'], ж: ['zh', 'z'], з: ['z'] },
  ...{ и: ['i'], й: ['j', 'i', 'y'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s'] },
  ...{ т: ['t'], у: ['u'], ф: ['f'], х: ['h', 'kh'], ц: ['c', 'ts'], ч: ['ch', 'c'], ш: ['sh', 's'], щ: ['sh', 'sch'] },
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
