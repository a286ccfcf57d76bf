// How Russian names change by case: given names and patronymics forwards, family names backwards. Source: the
// declension tables of Russian grammar; women's family names in a consonant and names in -ко, -их, -о do not change.

import type { Case, Declined, Gender } from '../locale.ts'

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
  ['male', /а$/u, 'ы', 'е', 'у', 'ой', 'е'],
  ['female', /ь$/u, 'и', 'и', 'ь', 'ью', 'и'],
  ['male', /(?=$)(?<=[бвгджзклмнпрстфхцчшщ])/u, 'а', 'у', 'а', 'ом', 'е'],
]

/** Stems that change: «Павел» → «Павла», «Пётр» → «Петра», «Лев» → «Льва». */
const FLEETING: { readonly [name: string]: string } = { Павел: 'Павл', Пётр: 'Петр', Лев: 'Льв' }

/** All forms of a given name: «Сергей», male → Сергея, Сергею, Сергея, Сергеем, Сергее. */
export function declineName(nominative: string, gender: Gender): readonly Declined[] {
  const nominativeForm: Declined = { form: nominative, nominative, case: 'nominative', gender }
  const fitting = GIVEN.find(([g, ending]) => g === gender && ending.test(nominative))
  if (!fitting) return [nominativeForm]
  const [, ending, ...endings] = fitting
  const stem = FLEETING[nominative] ?? nominative.replace(ending, '')
  return [nominativeForm, ...endings.map((e, i) => ({ form: stem + e, nominative, case: CASES[i]!, gender }))]
}

type Row = readonly [nominative: string, genitive: string, dative: string, accusative: string, instrumental: string, locative: string]

const FAMILY: { readonly [G in Gender]: readonly Row[] } = {
  male: [
    ['ский', 'ского', 'скому', 'ского', 'ским', 'ском'],
    ['цкий', 'цкого', 'цкому', 'цкого', 'цким', 'цком'],
    ['ой', 'ого', 'ому', 'ого', 'ым', 'ом'],
    ['ый', 'ого', 'ому', 'ого', 'ым', 'ом'],
    ['ов', 'ова', 'ову', 'ова', 'овым', 'ове'],
    ['ев', 'ева', 'еву', 'ева', 'евым', 'еве'],
    ['ёв', 'ёва', 'ёву', 'ёва', 'ёвым', 'ёве'],
    ['ин', 'ина', 'ину', 'ина', 'иным', 'ине'],
    ['ын', 'ына', 'ыну', 'ына', 'ыным', 'ыне'],
    ['ец', 'ца', 'цу', 'ца', 'цом', 'це'],
    ['й', 'я', 'ю', 'я', 'ем', 'е'],
    ['ь', 'я', 'ю', 'я', 'ем', 'е'],
    ['а', 'ы', 'е', 'у', 'ой', 'е'],
    ['', 'а', 'у', 'а', 'ом', 'е'],
  ],
  female: [
    ['ская', 'ской', 'ской', 'скую', 'ской', 'ской'],
    ['цкая', 'цкой', 'цкой', 'цкую', 'цкой', 'цкой'],
    ['ова', 'овой', 'овой', 'ову', 'овой', 'овой'],
    ['ева', 'евой', 'евой', 'еву', 'евой', 'евой'],
    ['ёва', 'ёвой', 'ёвой', 'ёву', 'ёвой', 'ёвой'],
    ['ина', 'иной', 'иной', 'ину', 'иной', 'иной'],
    ['ына', 'ыной', 'ыной', 'ыну', 'ыной', 'ыной'],
    ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
    ['а', 'ы', 'е', 'у', 'ой', 'е'],
    ['я', 'и', 'е', 'ю', 'ей', 'е'],
  ],
}

const UNCHANGING = /(?:ко|их|ых|о|е|и|у|ю)$/u

/** What a family name can be in the nominative, case and gender known: («Ковалёвым», instrumental, male) → «Ковалёв». */
export function undeclineFamilyName(form: string, grammaticalCase: Case, gender: Gender): readonly string[] {
  if (form.includes('-')) {
    const parts = form.split('-').map((part) => undeclineFamilyName(part, grammaticalCase, gender)[0])
    return parts.every((part) => part !== undefined) ? [parts.join('-')] : []
  }
  if (grammaticalCase === 'nominative') return couldBeNominative(form, gender) ? [form] : []
  if (/ко$/u.test(form)) return [form]
  const column = CASES.indexOf(grammaticalCase) + 1
  const longestFirst = FAMILY[gender].toSorted((a, b) => b[column]!.length - a[column]!.length)
  for (const row of longestFirst) {
    const ending = row[column]
    if (!ending || !form.endsWith(ending) || form.length <= ending.length) continue
    const stem = form.slice(0, form.length - ending.length)
    if (row[0] === '' && !/[бвгджзклмнпрстфхцчшщ]$/u.test(stem)) continue
    return [stem + row[0]]
  }
  if (UNCHANGING.test(form)) return [form]
  return gender === 'female' && /[бвгджзклмнпрстфхцчшщь]$/u.test(form) ? [form] : []
}

/** Whether a family name can be a nominative of that gender: «Петрова» is no man's. */
export function couldBeNominative(form: string, gender: Gender): boolean {
  if (gender === 'male') return !/(?:ова|ева|ёва|ина|ына|ская|цкая|ому|ого|ову|еву|ым)$/u.test(form)
  return !/(?:ов|ев|ёв|ский|цкий|ову|еву|ой|скую)$/u.test(form)
}

/** «Сергеевич», «Сергеевна» and their forms: patronymics stand beside the given name. */
export const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:вич|ьич|мич|вн|ичн|инична)(?:а|у|ем|е|ы|ой)?$/u

/** A patronymic's nominative: «Сергеевича» → «Сергеевич», «Сергеевну» → «Сергеевна». */
export function undeclinePatronymic(form: string): string {
  return form.replace(/(вич|ьич|мич)(?:а|у|ем|е)$/u, '$1').replace(/(вн|ичн)(?:ы|е|у|ой)$/u, '$1а')
}
