// Men's names that lose a vowel when they decline: «Кравца» is of Кравец, «Волчка» of Волчок, «Кремня» of
// Кремень. Names from abroad have no such vowel («Шварца», «Франка»), so that before some consonants both are possible.

import type { Case } from '../locale.ts'

/** Stems of given names: «Павел» → «Павла», «Пётр» → «Петра», «Лев» → «Льва». */
export const STEMS: { readonly [name: string]: string } = { Павел: 'Павл', Пётр: 'Петр', Лев: 'Льв' }

type Endings = { readonly [C in Case]?: RegExp }

const HARD: Endings = { genitive: /а$/u, dative: /у$/u, accusative: /а$/u, instrumental: /[ое]м$/u, locative: /е$/u }
const SOFT: Endings = { genitive: /я$/u, dative: /ю$/u, accusative: /я$/u, instrumental: /[её]м$/u, locative: /е$/u }

/** Names that follow no rule, by their stem. */
const KNOWN: { readonly [stem: string]: readonly string[] } = {
  ...{ Орл: ['Орёл'], Козл: ['Козёл'], Осл: ['Осёл'], Котл: ['Котёл'], Щегл: ['Щегол'], Дятл: ['Дятел'] },
  ...{ Посл: ['Посол'], Хохл: ['Хохол'], Узл: ['Узел'], Костр: ['Костёр'], Шатр: ['Шатёр'], Ковр: ['Ковёр'] },
  ...{ Бобр: ['Бобёр', 'Бобр'], Ветр: ['Ветер'], Хребт: ['Хребет'], Зайц: ['Заяц'], Льв: ['Лев'] },
  ...{ Стрельц: ['Стрелец'], Жильц: ['Жилец'], Дельц: ['Делец'], Умельц: ['Умелец'], Сидельц: ['Сиделец'] },
}
const KNOWN_SOFT: { readonly [stem: string]: readonly string[] } = {
  ...{ Журавл: ['Журавель'], Стебл: ['Стебель'], Угл: ['Уголь'], Когт: ['Коготь'], Ногт: ['Ноготь'] },
  ...{ Дёгт: ['Дёготь'], Дегт: ['Деготь'], Лапт: ['Лапоть'], Ломт: ['Ломоть'] },
}

/** Family names without the vowel, where their stem could have one. */
const WITHOUT =
  /^(?:шварц|герц|курц|мерц|гарц|франц|лоренц|кранц|ленц|кунц|хайнц|гейнц|бенц|винц|гинц|ланц|принц|волк|полк|франк|кларк|марк|штарк|бланк|фальк|функ|винк|линк|кирк|бальк|вальк|штольк|вовк|шовк|бовк)$/u

/** What the stem ends in, what stands there in the nominative, and whether a name without the vowel is as likely. */
const RULES: readonly (readonly [stem: RegExp, nominative: string, isOpen: boolean])[] = [
  // «Кравца», «Купца», «Чернца»
  [/(?<=[бвгджзкмпсчшщ]|[^аеёиоуыэюяй][лнр])ц$/u, 'ец', false],
  // «Бальца»; «Гольца» has no other
  [/(?<=[аеияы]л)ьц$/u, 'ец', true],
  // «Скворца», «Борца»
  [/(?<=ор)ц$/u, 'ец', false],
  // «Донца», «Старца»; «Бойца»
  [/(?<=[аеёиоуыэюя][лнр])ц$/u, 'ец', true],
  [/(?<=[оа])йц$/u, 'ец', true],
  // «Конька», «Василька»; «Галька»
  [/(?<=н|[еиоуы]л)ьк$/u, 'ёк', false],
  [/(?<=л)ьк$/u, 'ёк', true],
  // «Дубка», «Волчка»; «Звонка»
  [/(?<=[бвгджзмптчшх])к$/u, 'ок', false],
  [/(?<=[лнрс])к$/u, 'ок', true],
]

/** The nominatives of a man's family name that lost its vowel, likelier ones first; empty: it lost none. */
export function restoreVowel(form: string, grammaticalCase: Case): readonly string[] {
  const soft = stemOf(form, SOFT[grammaticalCase])
  if (soft !== null) {
    const known = KNOWN_SOFT[soft]
    if (known) return known
    // «Кремня», «Шершня»
    if (/[аеёиоуыэюя][^аеёиоуыэюяйь]н$/u.test(soft)) return [`${soft.slice(0, -1)}ень`]
  }
  const stem = stemOf(form, HARD[grammaticalCase])
  if (stem === null) return []
  if (KNOWN[stem]) return KNOWN[stem]
  if (WITHOUT.test(stem.toLowerCase()) || !/[аеёиоуыэюя]/iu.test(stem)) return []
  const rule = RULES.find(([end]) => end.test(stem))
  if (!rule) return []
  const [end, nominative, isOpen] = rule
  return isOpen ? [stem.replace(end, nominative), stem] : [stem.replace(end, nominative)]
}

function stemOf(form: string, ending: RegExp | undefined): string | null {
  return ending?.test(form) ? form.replace(ending, '') : null
}
