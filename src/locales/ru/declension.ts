// How Russian names change by case: given names forwards, family names backwards. Source: the
// declension tables of Russian grammar; women's family names in a consonant and names in -ко, -их, -о do not change.

import type { Case, Declined, DeclinedAlone, Gender } from '../locale.ts'
import {
  ADJECTIVE_IN_OV,
  isAdjective,
  MANS_ADJECTIVE_IN_OV,
  nominativesInE,
  OF_WOMEN_ONLY,
  SOFT_ADJECTIVE,
  STRESSED_ENDING,
  UNCHANGING_EARLY,
  UNCHANGING_OF_MEN,
  UNCHANGING_OF_WOMEN,
} from './family-names.ts'
import { restoreVowel, STEMS } from './fleeting-vowels.ts'
import { readPatronymic } from './patronymics.ts'

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'locative']

/** Nominative ending, then genitive, dative, accusative, instrumental, locative. Longest first. */
const GIVEN: readonly (readonly [Gender, RegExp, string, string, string, string, string])[] = [
  ['male', /ий$/u, 'ия', 'ию', 'ия', 'ием', 'ии'],
  ['male', /й$/u, 'я', 'ю', 'я', 'ем', 'е'],
  ['male', /ь$/u, 'я', 'ю', 'я', 'ем', 'е'],
  ['female', /ия$/u, 'ии', 'ии', 'ию', 'ией', 'ии'],
  ['male', /я$/u, 'и', 'е', 'ю', 'ей', 'е'],
  ['female', /я$/u, 'и', 'е', 'ю', 'ей', 'е'],
  ['female', /(?<=[гкхжчшщ])а$/u, 'и', 'е', 'у', 'ой', 'е'],
  ['female', /а$/u, 'ы', 'е', 'у', 'ой', 'е'],
  ['male', /(?<=[гкхжчшщ])а$/u, 'и', 'е', 'у', 'ой', 'е'],
  ['male', /а$/u, 'ы', 'е', 'у', 'ой', 'е'],
  ['female', /ь$/u, 'и', 'и', 'ь', 'ью', 'и'],
  ['male', /(?=$)(?<=[бвгджзклмнпрстфхцчшщ])/u, 'а', 'у', 'а', 'ом', 'е'],
]

/** All forms of a given name: «Сергей», male → Сергея, Сергею, Сергея, Сергеем, Сергее; some have but one. */
export function declineName(nominative: string, gender: Gender): readonly Declined[] {
  const nominativeForm: Declined = { form: nominative, nominative, case: 'nominative', gender }
  const fitting = GIVEN.find(([g, ending]) => g === gender && ending.test(nominative))
  // «с Илзе Калниней», «с Айгуль Сафиной», «с Кармен Лопес»
  const unchanged = CASES.map((c) => ({ form: nominative, nominative, case: c, gender }))
  if (!fitting) return [nominativeForm, ...unchanged]
  const [, ending, ...endings] = fitting
  const stem = STEMS[nominative] ?? nominative.replace(ending, '')
  const changed = endings.map((e, i) => ({ form: stem + e, nominative, case: CASES[i]!, gender }))
  return [nominativeForm, ...changed, ...(gender === 'female' && nominative.endsWith('ль') ? unchanged : [])]
}

/** What the stem must end in, nominative ending, then the other cases; a name is of the first row that it fits. */
type Row = readonly [
  stem: RegExp,
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  locative: string,
]

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u
const ANY = /\p{L}$/u

/** «Груша», «Птица», «Сорока» */
const NOUNS_IN_A: readonly Row[] = [
  [/[жчшщ]$/u, 'а', 'и', 'е', 'у', 'ей', 'е'],
  [/ц$/u, 'а', 'ы', 'е', 'у', 'ей', 'е'],
  [/[гкхжчшщ]$/u, 'а', 'и', 'е', 'у', 'ой', 'е'],
  [CONSONANT, 'а', 'ы', 'е', 'у', 'ой', 'е'],
]

const FAMILY: { readonly [G in Gender]: readonly Row[] } = {
  male: [
    [MANS_ADJECTIVE_IN_OV, 'ой', 'ого', 'ому', 'ого', 'ым', 'ом'],
    [/(?:[оеё]в|[иы]н)$/u, '', 'а', 'у', 'а', 'ым', 'е'],
    [STRESSED_ENDING, 'ой', 'ого', 'ому', 'ого', 'ым', 'ом'],
    [STRESSED_ENDING, 'ой', 'ого', 'ому', 'ого', 'им', 'ом'],
    [/[сц]к$/u, 'ий', 'ого', 'ому', 'ого', 'им', 'ом'],
    [/[ое]в$|ухн$/u, 'ой', 'ого', 'ому', 'ого', 'ым', 'ом'],
    [/[кгх]$/u, 'ий', 'ого', 'ому', 'ого', 'им', 'ом'],
    [CONSONANT, 'ый', 'ого', 'ому', 'ого', 'ым', 'ом'],
    [CONSONANT, 'ий', 'его', 'ему', 'его', 'им', 'ем'],
    [/[вбрлп]$/u, 'ей', 'ья', 'ью', 'ья', 'ьём', 'ье'],
    [/(?:(?<![сц]к)а|[еёиоуыэюя])$/u, 'й', 'я', 'ю', 'я', 'ем', 'е'],
    [CONSONANT, '', 'а', 'у', 'а', 'ом', 'е'],
    [/[жчшщц]$/u, '', 'а', 'у', 'а', 'ем', 'е'],
    [CONSONANT, 'ь', 'я', 'ю', 'я', 'ем', 'е'],
    [CONSONANT, 'ь', 'я', 'ю', 'я', 'ём', 'е'],
    ...NOUNS_IN_A,
    [/и$/u, 'я', 'и', 'и', 'ю', 'ей', 'и'],
    [ANY, 'я', 'и', 'е', 'ю', 'ей', 'е'],
  ],
  female: [
    [ADJECTIVE_IN_OV, 'ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
    [/[сц]к$/u, 'ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
    [/(?:[оеё]в|[иы]н)$/u, 'а', 'ой', 'ой', 'у', 'ой', 'ой'],
    [CONSONANT, 'ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
    [/[жшщч]$/u, 'ая', 'ей', 'ей', 'ую', 'ей', 'ей'],
    [SOFT_ADJECTIVE, 'яя', 'ей', 'ей', 'юю', 'ей', 'ей'],
    ...NOUNS_IN_A,
    [/и$/u, 'я', 'и', 'и', 'ю', 'ей', 'и'],
    [ANY, 'я', 'и', 'е', 'ю', 'ей', 'е'],
  ],
}

const UNCHANGING_OF = { male: UNCHANGING_OF_MEN, female: UNCHANGING_OF_WOMEN }
const UNCHANGING = /(?:ко|их|ых|аго|яго|[оеиуюэ])$/u

/** What a family name can be in the nominative, case and gender known: («Ковалёвым», instrumental, male) → «Ковалёв». */
export function undeclineFamilyName(form: string, grammaticalCase: Case, gender: Gender): readonly string[] {
  if (form.includes('-')) return undeclineDouble(form, grammaticalCase, gender)
  if (grammaticalCase === 'nominative') return couldBeNominative(form, gender) ? [form] : []
  const lower = form.toLowerCase()
  if (gender === 'male' && (OF_WOMEN_ONLY.test(lower) || /[сц]кую$/u.test(lower))) return []
  // «Станиславу Яворскому»: an adjective's dative is a man's, and no woman is Яворскома.
  if (gender === 'female' && /[сц]кому$/u.test(lower)) return []
  if (UNCHANGING_EARLY.test(lower) || UNCHANGING_OF[gender].test(lower)) return [form]
  const restored = gender === 'male' ? restoreVowel(form, grammaticalCase) : []
  if (restored.length > 0) return restored
  const column = CASES.indexOf(grammaticalCase)
  for (const [stemEnd, nominative, ...endings] of FAMILY[gender]) {
    const ending = endings[column]
    if (ending === undefined || !form.endsWith(ending) || form.length <= ending.length + 1) continue
    const stem = form.slice(0, form.length - ending.length)
    if (!stemEnd.test(stem.toLowerCase())) continue
    // «Айю Скую», «Максиму Грому»
    if (nominative.length > 1 && !/[аеёиоуыэюя]/iu.test(stem)) continue
    if (nominative === 'а' && ending === 'е') return nominativesInE(stem)
    // «Агнесе Лапсой»: few stems are an adjective's.
    // «Злату Мудрую»: nothing else ends in -ую.
    if (nominative === 'ая' && ending !== 'ую' && grammaticalCase !== 'instrumental' && !isAdjective(stem)) continue
    // «с Рутой Лапсой»
    const isNoun = nominative === 'ая' && ending !== 'ую' && !isAdjective(stem)
    return [stem + (isNoun ? 'а' : nominative)]
  }
  if (UNCHANGING.test(form)) return [form]
  return gender === 'female' && /[бвгджзклмнпрстфхцчшщьй]$/u.test(form) && couldBeNominative(form, gender) ? [form] : []
}

/** Both halves of a double name: «Новиковой-Прибой», «Соловьёва-Седого»; the first may stand as it is: «Тер-Ованесяна». */
function undeclineDouble(form: string, grammaticalCase: Case, gender: Gender): readonly string[] {
  const halves = form.split('-').map((half, i) => {
    const nominatives = undeclineFamilyName(half, grammaticalCase, gender)
    return nominatives.length === 0 && i === 0 && grammaticalCase !== 'nominative' ? [half] : nominatives
  })
  if (halves.length > MOST_HALVES)
    return halves.every(([first]) => first) ? [halves.map(([first]) => first).join('-')] : []
  return halves.reduce(
    (all, half) => all.flatMap((before) => half.map((name) => (before ? `${before}-${name}` : name))),
    [''],
  )
}

const MOST_HALVES = 3

/**
 * «Айгерим Жумабаевой», «Назгуль Асанову»: beside a given name that does not change only a woman's family name does.
 * Empty: the family name is no such form. `plain`: it can be nothing else, while «-овой» may be a man's («Яровой»).
 */
export function undeclineBesideUnchanged(given: string, family: string): readonly DeclinedAlone[] {
  if (!/(?:[бвгджзклмнпрстфхцчшщйьуэ])$/u.test(given) || readPatronymic(given) !== null) return []
  const [, stem, ending] = /^(\p{Lu}\p{Ll}+(?:[оеё]в|ин|ын|[сц]к))(ой|ою|у|ую)$/u.exec(family) ?? []
  if (!stem || !ending || (/[сц]к$/u.test(stem) !== (ending === 'ую') && ending.startsWith('у'))) return []
  return [{ nominative: stem + (/[сц]к$/u.test(stem) ? 'ая' : 'а'), gender: 'female', plain: ending !== 'ой' }]
}

/** Whether a family name can be a nominative of that gender: «Петрова» is no man's. */
export function couldBeNominative(form: string, gender: Gender): boolean {
  // «Беловой-Рудой», whose second half may be a man's; «Тер-Ованесян»
  if (form.includes('-')) return form.split('-').every((half) => couldBeNominative(half, gender))
  if (gender === 'male' && OF_WOMEN_ONLY.test(form)) return false
  if (gender === 'male') return !/(?:[оеё]в|[сц]к)(?:а|ая|ой|ому|ого|у|ым|ую)$|(?:ому|ого|ым)$/u.test(form)
  if (UNCHANGING_OF_WOMEN.test(form.toLowerCase())) return true
  // «Цой»
  return !/(?:ине|[иы]ней|[жшчц]ей|[иы]ню|(?<=\p{L}{2})ой|[оеё]в|[сц]кий|[оеё]в[уе]|[оеё]вой|скую|(?:[чн]у|ню)к(?:а|у|ом|е))$/u.test(
    form,
  )
}

/** «Прошу зарегистрировать», «направляем», «вместо», «вместе с» govern the name behind them; «придёт» does not. */
export const government = {
  object:
    /^(?:меня|нас|вместо|от|с|со|для|за|кроме|участие|кандидатуру|заявку|кандидатура|нашего|нашу|моего|мою|коллегу|\p{L}+(?:ниц|щиц|чиц|истк|антк)у|представлен[аоы]?|(?:(?:на|от)правля|делегиру|командиру|заявля|выдвига|посыла)[ею]т|(?:на|от)прав[ия]т|(?:по|при)шл[ею]т|выдвин[еу]т)$|^(?!(?:здравствуйте|извините|простите|скажите|подскажите|быть|(?:прий|прид|по[йи]|дой)ти|(?:при|подъ|по)ехать|прибыть|явиться|(?:по)?участвовать|присутствовать|посетить|послушать|(?:по)?участвую|присутствую|приветствую|благодарю|планирую)$)\p{L}*(?:ть|ти|[иай]те|[еи]м|ю)$/u,
  person:
    /^(?:зарегистрировать|регистрир(?:овать|уем|ую)|зарегистрируйте|запи(?:сать|шите|сываем)|включ(?:ить|ите|аем)|внес(?:ти|ите)|добав(?:ить|ьте|ляем)|исключ(?:ить|ите|аем)|вычеркн(?:уть|ите)|удал(?:ить|ите)|снять|снимите|аккредит(?:овать|уйте|уем)|заявляем|направляем|делегир(?:уем|овать|ую))$/u,
  // «пропуск на имя Эрика Линка», «у Громова Евгения», «в четверг не будет Валерия Пашкова», not «участвовать не будет …»
  genitive: /(?<!\p{L})(?:у|на имя|от имени|со стороны|в лице|данные|персональный код|(?<!т[ьи] |ться )не будет) $/u,
  // «Валерия Пашкова в четверг не будет», not «… не будет участвовать»
  missing:
    /^(?: (?:(?!\p{L}{2,20}т(?:[ьи]|ься) )\p{Ll}{1,12}|\d{1,2}(?:-го)?)){0,3} не будет(?! \p{L}{2,20}т(?:[ьи]|ься)(?!\p{L}))/u,
  // «пропуск нужен Александру Иванову», «оформите пропуск Кристине Соболь»
  dative:
    /^(?:нуж(?:ен|на|но|ны)|необходим[аоы]?|(?:по)?требуется|понадобится|пропуск(?:а|и)?|приглашение|место|выда(?:йте|ть)|(?:оформ|выпис|заказ|предостав)(?:ить|ать)|(?:оформи|предостав|выпиши|закажи)ь?те)$/u,
  // «обеспечить допуск … советнику Иону Мунтяну»
  dativePost: /(?:[тдсз]ор|[сж][её]р|ник|ист|вед|лог|граф|[еа]нт|врач)у$|(?:тел|тар)ю$/u,
  // «придёт», «делегированы», «избран»
  subject: /(?:[аеёиуюя]т|[иая]тся|[еу]тся|(?:[оиы]ва|ира|явле|авле|бра|наче|зна|чё|че|дела)н[аоы]?)$/u,
  // «вместо меня – Феодосия Крумпане»
  pronoun: /^(?:меня|нас)$/u,
  preposition: /^(?:от|с|со|для|за|кроме)$/u,
  // «секретаря … Александра Бондаря»: only men's posts, since a woman's are in the nominative in -а as well.
  post: /(?:[тдсз]ор|[сж][её]р|ник|ист|ер|вед|лог|граф|[еа]нт|врач)(?:а|у|ом)$|(?:тел|тар)(?:я|ю|ем)$/u,
}

export const genderWords = {
  // «оператора», «журналистом»: where the name can be a man's or a woman's, the post's own gender is meant.
  male: /^(?:господин|г-н)|(?:[тдсз]ор|[сж][её]р|ник|ист|ер|вед|лог|граф|[еа]нт)(?:а|у|ом)$|(?:тел|тар)(?:я|ю|ем)$/u,
  female: /^(?:госпож|г-ж|заведующая|заведующую)|(?:ниц|истк)(?:а|у|е|ей|ы)$/u,
}

/** «директора Валентину»: beside a post in this case what ends so is a woman's accusative. */
export const womanInMansPost = {
  post: /(?:[тдсз]ор|[сж][её]р|ник|ист|ер|вед|лог|граф|[еа]нт|врач)а$|(?:тел|тар)я$/u,
  name: /[ую]$/u,
}

/** «-ов», «-ева», «-ин», «-ский», «-енко», «-ич», «-ян», and their forms; Latvian «-иньш», «-калнс», «-соне»; Lithuanian «-айте»; Azerbaijani «-заде», «-ханлы», Tajik «-зода». */
export const familyEnding =
  /(?:[оеё]в(?:а|у|ым|ой|е)?|[иы]н(?:а|у|ым|ой)?|[сц]к(?:ий|ая|ого|ому|ую|ой|им)|[иы]н(?:я|ей)|[сц]ьк(?:ий|а|ого|ому|ій|у|им|ою)|енко|[еи]ч|[чн]ук|юк|ян|швили|дзе|ман|берг|штейн|ньш|калнс|озолс|берзс|здс|айте|айтите|скене|юте|соне|мане|ниеце|заде|зода|ханл[ыи])$/u

/** «Петровы», «Петровых», «Чайковские» → Петров, Петрова; «Мельниковым». */
export function familyOfTwo(form: string, gender: Gender): string | null {
  const [, stem] = /^(\p{L}+(?:[оеё]в|[иы]н))(?:ы|ых|ым|ыми)$/u.exec(form) ?? []
  if (stem) return gender === 'male' ? stem : `${stem}а`
  const [, adjective] = /^(\p{L}+[сц]к)(?:ие|их|им|ими)$/u.exec(form) ?? []
  if (adjective) return adjective + (gender === 'male' ? 'ий' : 'ая')
  return null
}

/** «Аверьяна», «Василису»: an ending that names take in an oblique case. */
export function looksDeclined(word: string): boolean {
  return word.length > 3 && /[аяуюыеийо]$|[ое]м$|[ыи]м$/u.test(word) && /^[\p{Script=Cyrillic}-]+$/u.test(word)
}
