// Cues that grammar tells, whatever the words are: an activity in the locative behind «I shall be», an infinitive beside
// «I cannot» that is none of coming.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { around } from './cover.ts'
import type { Cue, Word } from './words.ts'

/** `cues`: those that the lists of words have told. */
export function findByGrammar(words: readonly Word[], cues: readonly Cue[]): readonly Cue[] {
  return words.flatMap(({ folded }, i) =>
    OPENING.has(folded)
      ? [...findOccupied(words, i), ...findInability(words, i, cues), ...findRemaining(words, i)]
      : [],
  )
}

const OPENING = new Set(
  everyOf(({ words }) => [
    ...words.willBeAt,
    ...words.cannot,
    ...(words.remains?.iStay ?? []),
    ...(words.remains?.staysAway ?? []),
  ]),
)

/** «es palieku sargāt nodaļu», «Anna paliek strādāt»: to do something else than to come. */
function findRemaining(words: readonly Word[], i: number): readonly Cue[] {
  const [verb, next] = [words[i]!, words[i + 1]]
  return ALL_HEARD.flatMap(
    ([
      language,
      {
        words: { remains, infinitive },
      },
    ]): Cue[] => {
      if (!remains || !next || next.from !== verb.to + 1 || !infinitive?.any.test(next.text)) return []
      if (infinitive.ofComing.test(next.folded)) return []
      return (['iStay', 'staysAway'] as const)
        .filter((kind) => remains[kind].includes(verb.folded))
        .map((kind) => ({ kind, language, from: verb.from, to: next.to }))
    },
  )
}

/** «būšu apmācībās», «būsim izstādes atklāšanā»: what keeps people elsewhere. */
function findOccupied(words: readonly Word[], i: number): readonly Cue[] {
  const { folded, to } = words[i]!
  return ALL_HEARD.flatMap(
    ([
      language,
      {
        words: { occupied, willBeAt },
      },
    ]): Cue[] => {
      if (!occupied || !willBeAt.includes(folded)) return []
      const next = words[i + 1]
      const last = /(?:as|es|u|a)$/u.test(next?.text ?? '') ? words[i + 2] : next
      const isThere = next?.from === to + 1 && last && !next.capital && occupied.test(last.text)
      return isThere ? [{ kind: 'elsewhere', language, from: next.from, to: last.to }] : []
    },
  )
}

/** «vairāk rakstīt nevaru», «nevaru pielikumu atvērt»: who cannot do something else does not stay away by it. */
function findInability(words: readonly Word[], i: number, cues: readonly Cue[]): readonly Cue[] {
  const cannot = words[i]!
  return ALL_HEARD.flatMap(
    ([
      language,
      {
        words: { cannot: list, infinitive },
      },
    ]): Cue[] => {
      if (!infinitive || !list.includes(cannot.folded)) return []
      // «Diemžēl nevaru …», «nevaru … uz sanāksmi»: a refusal, whatever its verb.
      if (around(cues, cannot.from - A_CLAUSE, cannot.to + A_CLAUSE).some((c) => REFUSES.has(c.kind))) return []
      const verb = [words[i - 1], words[i + 1], words[i + 2]].find(
        (w) => w && infinitive.any.test(w.text) && Math.abs(w.from - cannot.from) < A_CLAUSE,
      )
      if (!verb || COMES.some((stems) => stems.test(foldForCues(verb.text)))) return []
      return [
        { kind: 'otherInability', language, from: Math.min(verb.from, cannot.from), to: Math.max(verb.to, cannot.to) },
      ]
    },
  )
}

const REFUSES = new Set<Cue['kind']>(['regrets', 'thatDay', 'meeting', 'registering'])
const COMES = everyOf(({ words }) => words.infinitive?.ofComing ?? [])
/** Letters. */
const A_CLAUSE = 35
