// Russian names after the father, in their cases, and what the father can be called.

import type { Case, Patronymic } from '../locale.ts'
import { STEMS } from './fleeting-vowels.ts'

/** «Сергеевич», «Лукич», «Сергеевна» and their forms: patronymics stand beside the given name. */
const PATRONYMIC = /^(?:\p{Lu}\p{Ll}+(?:вич|ьич|мич|вн|ичн|инична)|(?:Лук|Никит)ич)(?:а|у|ем|е|ы|ой)?$/u

const MALE_CASES: { readonly [ending: string]: Case } = {
  а: 'accusative',
  у: 'dative',
  ем: 'instrumental',
  е: 'locative',
}
const FEMALE_CASES: { readonly [ending: string]: Case } = {
  ы: 'genitive',
  е: 'dative',
  у: 'accusative',
  ой: 'instrumental',
}

/** «Тихонович» → Тихон, «Сергеевна» → Сергей, «Игоревич» → Игорь, «Васильевич» → Василий, «Лукич» → Лука. */
function fathersOf(patronymic: string): readonly string[] {
  const [, stem, ending] = /^(.+?)(ов|ьев|ев|ин|)(?:ич|на)$/u.exec(patronymic) ?? []
  if (stem === undefined) return []
  if (ending === 'ов') return [stem, Object.keys(STEMS).find((name) => STEMS[name] === stem) ?? stem]
  if (ending === 'ьев') return [`${stem}ий`]
  return ending === 'ев' ? [`${stem}й`, `${stem}ь`] : [`${stem}а`, `${stem}я`, `${stem.replace(/ь$/u, '')}я`]
}

const SON_OF = ['оглы', 'оглу', 'огли', 'угли', 'улы', 'уулу']
const DAUGHTER_OF = ['кызы', 'кизи', 'гызы']

/** Behind a father's name they make a patronymic of it that never changes: «Рашид оглы», «Тофик кызы». */
export const childOf = [...SON_OF, ...DAUGHTER_OF]

/** «Сергеевича» → «Сергеевич», «Сергеевну» → «Сергеевна»: whose son or daughter tells the gender too; null: no patronymic. */
export function readPatronymic(form: string): Patronymic | null {
  const [, father, child = ''] = /^(\p{Lu}\p{Ll}+) (\p{Ll}+)$/u.exec(form) ?? []
  if (father && childOf.includes(child))
    return {
      case: 'nominative',
      nominative: form,
      fathers: [father],
      gender: SON_OF.includes(child) ? 'male' : 'female',
    }
  if (!PATRONYMIC.test(form)) return null
  const nominative = form.replace(/(вич|ьич|мич|кич|тич)(?:а|у|ем|е)$/u, '$1').replace(/(вн|ичн)(?:ы|е|у|ой)$/u, '$1а')
  const [, male, female] = /(?:ич(а|у|ем|е|)|н(а|ы|е|у|ой))$/u.exec(form) ?? []
  return {
    case: (female === undefined ? MALE_CASES[male ?? ''] : FEMALE_CASES[female]) ?? 'nominative',
    nominative,
    fathers: fathersOf(nominative),
    gender: /(?:вн|ичн)(?:а|ы|е|у|ой)$/u.test(form) ? 'female' : 'male',
  }
}
