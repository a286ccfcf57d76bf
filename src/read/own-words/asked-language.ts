// «English is best for your answer», «atbildiet, lūdzu, latviski»: who says in which language they want the answer is
// answered in it, whatever they write themselves.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { Language } from '../../vocabulary.ts'

const HEARD = ALL_HEARD.map(([, { words }]) => words.answerIn)
// «answer whether it is in English» asks something else.
const ELSE = `(?:${HEARD.flatMap(({ whether }) => whether).join('|')})(?!\\p{L})`
const A_WORD = `(?:,? (?!${ELSE})\\p{L}{1,12})`

const ASKED = HEARD.flatMap(({ verbs, tongues, suits }) =>
  (Object.entries(tongues) as [Language, string][]).map(([language, tongue]) => {
    const verb = `(?<!\\p{L})(?:${verbs})`
    const said = `(?<!\\p{L})(?:${tongue})(?!\\p{L})`
    return [
      language,
      new RegExp(
        `${verb}${A_WORD}{0,3},? ${said}|${said}${A_WORD}{0,3},? ${verb}(?!\\p{L}| ${ELSE})|${said}[^.!?\\n]{0,12} (?:${suits})[^.!?\\n]{0,20} ${verb}`,
        'u',
      ),
    ] as const
  }),
)

// «in Latvian or in English»: either will do.
const TONGUES = (['lv', 'en', 'ru'] as const).map((language) => {
  const said = HEARD.map(({ tongues }) => tongues[language]).join('|')
  return new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'u')
})

/** The only language in which an answer is asked for; null: none is, or several are. Takes folded text. */
export function askedLanguage(folded: string): Language | null {
  if (TONGUES.filter((tongue) => tongue.test(folded)).length !== 1) return null
  const asked = new Set(ASKED.flatMap(([language, asks]) => (asks.test(folded) ? [language] : [])))
  return asked.size === 1 ? [...asked][0]! : null
}
