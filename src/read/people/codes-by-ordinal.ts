// «Pirmajam 190584, otrajai 320408», «the first: …, the second: …»: an answer that counts the people of whom we asked in
// our mail below, in its order.

import type { CodeClaim } from '../codes/find-codes.ts'
import type { Findings } from '../findings.ts'
import { isWhole } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { around } from '../text/cover.ts'
import { isFormOf, ORDINALS } from '../text/ordinals.ts'
import { findMessage } from './message-below.ts'
import { EMPTY_FRAME, type PersonFrame, valuesOfName } from './person-frame.ts'

/** Nobody counts further; a list has names. */
const MOST = 5
/** Letters of «pirmajai personai kods ir ». */
const A_PHRASE = 30

/** Those whom our mail below asks about, each with the code that is counted so; empty: nothing is counted. */
export function findByOrdinal(below: readonly MessageBelow[], findings: Findings): readonly PersonFrame[] {
  const { ownWords, folded } = findings
  const codes = findings.codes.filter((c) => c.value !== '' && ownWords.kindAt(c.from) === 'own')
  if (codes.length < 2 || codes.length > MOST) return []
  if (findings.names.some((n) => isWhole(n) && ownWords.kindAt(n.from) === 'own')) return []
  const places = codes.map((code, i) => placeBefore(code, codes[i - 1], folded))
  if (codes.some((_, i) => !places.includes(i))) return []
  for (const message of below.filter((b) => b.ours)) {
    const asked = askedAbout(message, findings)
    if (asked.length === codes.length)
      return codes.map((code, i) => ({
        ...EMPTY_FRAME,
        ...valuesOfName(asked[places[i]!]!),
        code,
        from: code.from,
        to: code.to,
      }))
  }
  return []
}

/** The place that an ordinal in front of a code tells, from nought; -1: none does. */
function placeBefore({ from }: CodeClaim, before: CodeClaim | undefined, folded: string): number {
  const phrase = folded.slice(Math.max(0, from - A_PHRASE, before?.to ?? 0), from)
  const words = phrase.match(/\p{L}+/gu) ?? []
  for (const stems of ORDINALS) {
    const place = stems.slice(0, MOST).findIndex((stem) => words.some((w) => isFormOf(w, stem)))
    if (place >= 0) return place
  }
  return -1
}

/** The people of our mail whose line asks for their code, each once; where none does, all whom it names. */
function askedAbout(message: MessageBelow, findings: Findings): readonly NameClaim[] {
  const { names, cues, text } = findMessage(message, findings)
  const named = names.filter(isWhole)
  const asks = ({ from, to }: NameClaim): boolean => {
    const end = text.indexOf('\n', to)
    return around(cues, text.lastIndexOf('\n', from) + 1, end < 0 ? text.length : end).some(
      (c) => c.kind === 'codeWords',
    )
  }
  const asked = named.filter(asks)
  const all = asked.length > 0 ? asked : named
  return all.filter((n, i) => all.findIndex((m) => m.givenName === n.givenName && m.familyName === n.familyName) === i)
}
