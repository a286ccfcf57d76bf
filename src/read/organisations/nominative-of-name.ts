// A name that ends in its head, in the nominative: the head, the adjectives that agree with it, and of a house that has two
// heads the other one as well («bibliotēkas un kultūras centra» → «bibliotēka un kultūras centrs»).

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { HeadForm } from '../../locales/locale.ts'
import type { Word } from '../text/words.ts'
import { nominativeHead, type Surroundings } from './organisation-head.ts'
import { firstOfPair, headAt } from './paired-heads.ts'

type Named = Pick<Surroundings, 'text' | 'words' | 'organisations'>

/** The words from `begin` to head `i` as the body is called. */
export function nominativeOfName(around: Named, begin: number, i: number, head: HeadForm): string {
  const { text, words, organisations } = around
  const all = words.slice(begin, i + 1)
  if (head.case === 'nominative') return text.slice(all[0]!.from, words[i]!.from) + nominativeHead(words[i]!, head)
  const first = firstOfPair(around, begin, i) - begin
  const other = first >= 0 ? headAt(all[first], organisations) : undefined
  return all
    .map((word, k) => {
      const next = all[k + 1]
      if (!next) return nominativeHead(word, head)
      const gap = text.slice(word.to, next.from)
      if (other && k === first) return nominativeHead(word, other) + gap
      const agreed = organisations.agree(
        word.text,
        other && k < first ? other : head,
        nounBehind(all, k, organisations.agreesBy).text,
      )
      return (agreed ?? word.text) + gap
    })
    .join('')
}

/** «speciālās ekonomiskās (zonas pārvaldes)»: behind word `k` the first that does not end as it does. */
function nounBehind(all: readonly Word[], k: number, agreesBy: RegExp | undefined): Word {
  const ending = agreesBy?.exec(all[k]!.text)?.[0]
  if (ending === undefined) return all[k + 1]!
  return all.slice(k + 1).find((word) => !word.text.endsWith(ending) || word === all.at(-1)) ?? all[k + 1]!
}

/** «SIA Vides konsultāciju biroja»: the words from `begin` to `end` in the nominative where a small head ends them in another case; else as they stand. */
export function nominativeOfFirm(text: string, words: readonly Word[], begin: number, end: number): string {
  const last = words[end]!
  for (const [, { organisations }] of ALL_HEARD) {
    const head = last.capital || organisations.nameFollowsHead ? undefined : headAt(last, organisations)
    if (head && head.case !== 'nominative') return nominativeOfName({ text, words, organisations }, begin, end, head)
  }
  return text.slice(words[begin]!.from, last.to)
}
