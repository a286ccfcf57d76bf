// «ja idu, Jana Belova, ot Associacii malogo biznesa Jurmaly»: bodies of a language that is typed in other letters than its
// own, behind what leads to them. Only their heads are known, and how those who type so spell them.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { around } from '../text/cover.ts'
import type { Cue, CueKind, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'

/** Bodies with their heads in the nominative, in the spelling of the writer. */
export function* findInLatin(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [, { organisations }] of ALL_HEARD) {
    const typed = organisations.typedInLatin
    if (!typed) continue
    for (const [i, lead] of words.entries()) {
      if (!typed.leads.includes(foldForCues(lead.text))) continue
      const at = words.slice(i + 1, i + MOST_BEFORE).findIndex((w) => typed.nominative(w.text) !== null)
      if (at < 0) continue
      const head = typed.nominative(words[i + 1 + at]!.text)!
      const before = words.slice(i + 1, i + 1 + at).map((w) => typed.adjective(w.text, head))
      if (before.includes(null) || !areOneRun(words.slice(i, i + at + 2), text)) continue
      const from = words[i + 1]!.from
      const rest = restBehind(i + 1 + at, text, words, cues)
      const to = words[i + 1 + at]!.to + rest.length
      yield { value: `${[...before, head].join(' ')}${rest}`, from, to, rule: 'organisation.genitive', weak: false }
    }
  }
}

/** «ot Latvijskogo nauchnogo obshchestva» */
const MOST_BEFORE = 4

/** What stands behind the head as far as the clause goes, and nothing of a code or of coming is said. */
function restBehind(head: number, text: string, words: readonly Word[], cues: readonly Cue[]): string {
  let end = head
  while (end - head < MOST_BEHIND) {
    const [last, next] = [words[end]!, words[end + 1]]
    if (!next || text.slice(last.to, next.from) !== ' ' || !/^\p{L}{3,}$/u.test(next.text)) break
    if (around(cues, next.from, next.to).some((c) => c.from === next.from && ENDS.has(c.kind))) break
    end++
  }
  return text.slice(words[head]!.to, words[end]!.to)
}

const MOST_BEHIND = 5
const ENDS = new Set<CueKind>(['codeWords', 'iCome', 'theyCome', 'comesBare', 'iStay', 'me', 'iAm'])

function areOneRun(words: readonly Word[], text: string): boolean {
  return words.every((w, i) => i === 0 || text.slice(words[i - 1]!.to, w.from) === ' ')
}
