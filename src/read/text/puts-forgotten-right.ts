// «Забыла указать код, исправляюсь: 120385»: who puts right that something was forgotten tells what is not on the list yet,
// and changes nothing that is.

import { anyOf } from '../../locales/hearing.ts'
import { around, type Stretch } from './cover.ts'
import type { Cue, CueKind } from './words.ts'

/** Whether a cue of correcting only says that what was forgotten comes now; `codes`: all of the text. */
export function putsForgottenRight(cue: Cue, cues: readonly Cue[], codes: readonly Stretch[], folded: string): boolean {
  if (cue.kind !== 'corrects') return false
  const { from, to } = cue
  const near = around(cues, from - A_SENTENCE, to + A_SENTENCE)
  // «aizmirsu pateikt, ka kods bija nepareizs, laboju»
  if (near.some((c) => (c.kind === 'corrects' && (c.to <= from || to <= c.from)) || DENYING.has(c.kind))) return false
  const hasData = (begin: number, end: number): boolean =>
    near.some((c) => DATA.has(c.kind) && c.from >= begin && c.to <= end)
  return near
    .filter((c) => c.kind === 'supplements' && FORGETS.test(folded.slice(c.from, c.to)))
    .some((f) =>
      f.to <= from
        ? // «забыла код исправить» forgot to correct; behind the code something else is put right.
          hasData(f.to, from - 2) && !codes.some((c) => c.from >= f.to && c.to <= from)
        : // «Laboju: aizmirsu norādīt kodu»
          f.from - to <= A_MARK && hasData(f.to, f.to + A_CLAUSE),
    )
}

const FORGETS = new RegExp(`^(?:${anyOf(({ words }) => words.forgets)})`, 'u')
const DATA = new Set<CueKind>(['codeWords', 'ownData'])
const DENYING = new Set<CueKind>(['negates', 'shouldBe'])

/** Letters of «: ». */
const A_MARK = 3
/** Letters from what is forgotten to its name: « last time to give you my ». */
const A_CLAUSE = 40
/** Letters from «forgot» to «correcting». */
const A_SENTENCE = 80
