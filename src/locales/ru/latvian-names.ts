// Latvian given names as Russians spell them: «Ģirts» is «Гиртс» or «Гирт», «Agnese» is «Агнесе». Rules: the practical
// transcription of Latvian into Russian (Р. С. Гиляревский, Б. А. Старостин), with the soft «ль» that many write.

import { givenNames as latvian } from '../lv/names.ts'

const LETTERS: { readonly [letter: string]: string } = {
  ...{ a: 'а', ā: 'а', b: 'б', c: 'ц', č: 'ч', d: 'д', e: 'е', ē: 'е', f: 'ф', g: 'г', ģ: 'г', h: 'х', i: 'и', ī: 'и' },
  ...{ j: 'й', k: 'к', ķ: 'к', l: 'л', ļ: 'ль', m: 'м', n: 'н', ņ: 'нь', o: 'о', p: 'п', r: 'р', ŗ: 'р', s: 'с' },
  ...{ š: 'ш', t: 'т', u: 'у', ū: 'у', v: 'в', z: 'з', ž: 'ж' },
}

const SOFT: { readonly [vowel: string]: string } = { а: 'я', у: 'ю', о: 'о', е: 'е', и: 'и' }

/** A Latvian name in Russian letters. */
function russify(name: string): string {
  // «Aivars», «Maija»: the second half of a diphthong is a й.
  const latin = name.toLowerCase().replace(/(?<=[aāeēouū])i/gu, 'j')
  const spelled = [...latin]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    // «Ērika», «Daniela»: an e that no consonant stands before
    .replace(/^е|(?<=[аоу])е/gu, 'э')
    // «Tatjana», «Jonass», «Jānis», «Ņina», «Oļegs»
    .replace(/(?<=[бвгджзклмнпрстфхцчш])й([ауе])/gu, (_, vowel: string) => `ь${SOFT[vowel]}`)
    .replace(/й([ауеи])/gu, (_, vowel: string) => SOFT[vowel]!)
    .replace(/ь([ауоеи])/gu, (_, vowel: string) => SOFT[vowel]!)
  return spelled[0]!.toUpperCase() + spelled.slice(1)
}

// «Раса», «Индия», «Том»: what is rather another word.
const OTHERWISE = new Set(
  `Класс Корн Корнс Берн Бренд Бренде Вент Кент Крист Марс Перс Орион Метра Модра Раса Сигма Санта Рота Роса Луна Лаванда
  Лава Мальва Малва Гидра Соната Тайга Мина Нота Тина Рада Кама Рода Руна Олива Оливе Электра Эльфа Этера Лиса Лисе Вента
  Индия Дания Камелия Пола Лота Ангела Ливия Регия Ритма Сира Розе Дайс Монс Лукс Том Томс Ром Ромс Кем Пер Лар Лин Сим Лук Сем Мика
  Верена Клинта Тиара Зета Седна Сига Вива Талия Тития Сария Вирга Агра`.split(/\s+/u),
)

/** «Валдис» and «Вальдис», «Айварс» and «Айвар». */
function spellings(names: string): readonly string[] {
  return names
    .trim()
    .split(/\s+/u)
    .map(russify)
    .flatMap((name) => (/л[бвгджзкмнпртф]/u.test(name) ? [name, name.replace(/л(?=[бвгджзкмнпртф])/u, 'ль')] : [name]))
    .flatMap((name) => (/[бвгдзклмнпртфх]с$/u.test(name) ? [name, name.slice(0, -1)] : [name]))
    .filter((name) => name.length > 3 && !OTHERWISE.has(name))
}

const MALE = new Set(spellings(latvian.male))
const FEMALE = new Set(spellings(latvian.female))

export const latvianNames = {
  male: [...MALE].join(' '),
  // «Роберта», «Иманта»: that of a woman is hardly ever meant; and «Скайдрита» is rather «Скайдрите».
  female: [...FEMALE]
    .filter((name) => !MALE.has(name.slice(0, -1)) && !(name.endsWith('а') && FEMALE.has(`${name.slice(0, -1)}е`)))
    .join(' '),
}
