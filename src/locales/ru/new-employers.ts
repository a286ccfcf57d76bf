// How Russian says that somebody is from another body than before: «перешёл из Дельты в Swedbank», «уже не в Дельте». The
// one left may stand in any case, since it is nobody's; the new one is told here only where no case changes it.

import type { NewEmployers } from '../locale.ts'

const OLD = `(?<old>["“„«][^"“”„«»\\n]{2,60}["”»]|\\p{Lu}[\\p{L}\\d-]{1,30}(?: \\p{L}[\\p{L}\\d-]{3,30}){0,4}?(?=[,.;!\\n]| \\p{Ll}{1,2} |$))`
const NEW = `(?<new>["“„«][A-Z][^"“”„«»\\n]{1,60}["”»]|[A-Z][\\w&-]{1,30}(?: [A-Z][\\w&-]{0,30}){0,4}|\\p{Lu}{2,8}(?!\\p{L}))`

/** «записалась от», «записан у вас как» */
const LISTED = `[Зз]апис(?:ался|алась|ывался|ывалась|ан|ана) (?:я )?(?:у вас )?(?:от|как|из)`

const shape = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'dgu')

const TOLD = [
  `[Пп]ереш(?:[её]л|ла) (?:на работу )?из ${OLD} (?:в|на|к) ${NEW}`,
  `[Пп]ереш(?:[её]л|ла) (?:на работу )?из ${OLD}`,
  `(?:[Уу]ш(?:[её]л|ла)|[Уу]волил(?:ся|ась)) из ${OLD}`,
  `(?:уже|больше) не (?:работаю |представляю )?(?:(?:в|из|от) )?${OLD}, а (?:теперь |уже )?(?:в|из|от) ${NEW}`,
  `(?:уже|больше) не (?:работаю |представляю )?(?:(?:в|из|от) )?${OLD}`,
  `(?:[Рр]аньше|[Пп]режде|[Дд]о этого) (?:я )?(?:был[аи]? |работал[аи]? )?(?:в|из|от) ${OLD}`,
  `[Тт]еперь (?:я )?(?:работаю )?(?:в|из|от) ${NEW}`,
]

const CORRECTED = [`${LISTED} ${OLD}, а (?:надо|нужно)(?: от| из)? ${NEW}`, `${LISTED} ${OLD}(?=, (?:а|но) )`]

export const newEmployers: NewEmployers = {
  told: TOLD.map(shape),
  corrected: CORRECTED.map(shape),
  any: new RegExp([...TOLD, ...CORRECTED].join('|'), 'u'),
}
