// Organisations that are told by what is done for them: whoever stands in the accusative at the beginning of a sentence, before
// a verb of representing («Daugavas Vanagus pārstāvēs …»), is represented, whatever it is called.

import { everyOf, HEARD } from '../../locales/hearing.ts'
import { around, firstFrom } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isNoWordOfName, LEADS_OF_OWN } from './organisation-words.ts'

/** «Daugavas Vanagus sanāksmē pārstāvēs Anna Ozola» */
export function* findAsObject(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const cue of cues) {
    const { fromObject } = HEARD[cue.language].organisations
    if (!fromObject || !isRepresenting(cue, text)) continue
    const verb = firstFrom(words, cue.from)
    const begin = beginOfSentence(verb, text, words)
    const first = words[begin]
    if (begin < 0 || !first?.capital || isNoWordOfName(first)) continue
    let end = verb - 1
    // «sanāksmē», «tikšanās reizē»: where
    const meetings = new Set(
      around(cues, first.from, cue.from)
        .filter((c) => c.kind === 'meeting')
        .map((c) => c.from),
    )
    const isWhere = (word: Word): boolean =>
      !word.capital && (meetings.has(word.from) || PLACED.some((ending) => ending.test(word.text)))
    while (end > begin && isWhere(words[end]!)) end--
    // «Darba devējus», «Skolotājus» are people of some kind.
    if (end === begin || !words.slice(begin, end + 1).every((w) => w.capital)) continue
    const value = fromObject(text.slice(first.from, words[end]!.to))
    if (value === null) continue
    yield { value, from: first.from, to: words[end]!.to, rule: 'organisation.accusative', weak: true }
  }
}

function isRepresenting(cue: Cue, text: string): boolean {
  return (
    cue.kind === 'represents' || (cue.kind === 'leads' && LEADS_OF_OWN.has(text.slice(cue.from, cue.to).toLowerCase()))
  )
}

/** The word that begins the sentence in which word `verb` is one of the first; -1: it is none. */
function beginOfSentence(verb: number, text: string, words: readonly Word[]): number {
  let i = verb
  while (i > 0 && verb - i < MOST_WORDS && text.slice(words[i - 1]!.to, words[i]!.from) === ' ') i--
  return i < verb && /(?:^|[.!?\n] {0,2})$/u.test(text.slice(0, words[i]!.from)) ? i : -1
}

const MOST_WORDS = 6

const PLACED = everyOf(({ organisations }) => (organisations.fromObject ? (organisations.locative ?? []) : []))
