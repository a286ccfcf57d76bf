// The language to answer in: that of the sender's own words, counted by the small words that give a language away.
// Names and organisations do not count; where nothing tells, the subject and then the letters decide.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Language } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { subjectCues } from '../intent/subject-cues.ts'
import { coverOf } from '../text/cover.ts'
import { type Cue, findWords } from '../text/words.ts'
import { askedLanguage } from './asked-language.ts'

const TELLING = ALL_HEARD.map(([language, { words }]) => [language, new Set(words.telling.map(foldForCues))] as const)
/** Letters that give a language away by themselves. */
const LETTERS = ALL_HEARD.filter(([, { words }]) => words.letters !== '').map(
  ([language, { words }]) => [language, new RegExp(`[${words.letters}]`, 'iu')] as const,
)

export function detectLanguage(findings: Findings): Language {
  const asked = askedLanguage(findings.folded)
  if (asked) return asked
  const { words, ownWords, names, organisations, mail } = findings
  const named = coverOf([...names.filter((n) => n.sure), ...organisations])
  const inBody = words.filter((w) => ownWords.kindAt(w.from) === 'own' && !named.holds(w))
  const scores = score(inBody.map((w) => w.folded))
  for (const [language, letters] of LETTERS) scores[language] += inBody.filter((w) => letters.test(w.text)).length
  const best = winner(scores)
  if (best) return best
  const subject = score(findWords(mail.subject).map((w) => w.folded))
  const everything = score(words.map((w) => w.folded))
  const rest = { lv: everything.lv + subject.lv, en: everything.en + subject.en, ru: everything.ru + subject.ru }
  return (
    winner(rest) ??
    heardAs(findings) ??
    LETTERS.findLast(([, letters]) => letters.test(findings.text))?.[0] ??
    findings.event.languages[0]
  )
}

/** «Tom Reed, 190366 - attending 16/11»: without a small word, in which language the most of what is said was heard. */
function heardAs({ cues, ownWords, mail }: Findings): Language | null {
  const own = cues.filter((c) => ownWords.kindAt(c.from) === 'own')
  return winner(countHeard(own)) ?? winner(countHeard(subjectCues(mail)))
}

function countHeard(cues: readonly Cue[]): { [L in Language]: number } {
  const heard = { lv: 0, en: 0, ru: 0 }
  for (const { from, to, language } of cues) if (to - from >= A_WORD) heard[language]++
  return heard
}

/** Letters: «no» and «at» are words of more than one language. */
const A_WORD = 5

function score(words: readonly string[]): { [L in Language]: number } {
  const scores = { lv: 0, en: 0, ru: 0 }
  for (const [language, telling] of TELLING) scores[language] = words.filter((w) => telling.has(w)).length
  return scores
}

function winner(scores: { readonly [L in Language]: number }): Language | null {
  const [first, second] = (Object.entries(scores) as [Language, number][]).toSorted((a, b) => b[1] - a[1])
  return first![1] > second![1] ? first![0] : null
}
