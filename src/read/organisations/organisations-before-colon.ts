// Whose people a line or a sentence lists: «Civic Bridge: Ann Hale – 160396. Democracy Lab: Tom Reed – 290992». Two capitals
// and more before a colon, behind which somebody is named, are a body, whatever it is called.

import { knownGivenNames } from '../names/given-names.ts'
import { around, firstFrom } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isCommonWord, isTown } from './organisation-words.ts'
import { INSIDE_NAMES } from './organisations-by-head.ts'

export function* findBeforeColon(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  const rows = text.match(ROW)?.length ?? 0
  for (const { index } of text.matchAll(/: ?(?=\p{Lu}\p{Ll})/gu)) {
    const behind = words[firstFrom(words, index)]
    const last = firstFrom(words, index) - 1
    if (!behind || words[last]?.to !== index || !isGivenName(behind)) continue
    let begin = last
    while (
      begin > 0 &&
      last - begin < LONGEST &&
      words[begin - 1]!.capital &&
      text.slice(words[begin - 1]!.to, words[begin]!.from) === ' '
    )
      begin--
    const told = words.slice(begin, last + 1)
    const { from } = told[0]!
    const beside = text.slice(Math.max(0, from - 5), from)
    // «- Onkoalianse: Olga Valciņa, 120768;» among other such rows
    const isOfRow = told.length === 1 && rows > 1 && /(?:^|\n)(?:[-–•*] |\d\.? )?$/u.test(beside)
    if (isOfRow ? around(cues, from, index).length > 0 || readLabel(told[0]!.text) !== null : told.length < 2) continue
    if (!isOfRow && !/(?:^|[\n.;!?] {0,2}|\n[-–•*] )$/u.test(beside)) continue
    if (told.some((w) => !w.capital || isCommonWord(w.folded) || isGivenName(w) || /\d/u.test(w.text))) continue
    if (isTown(told[0]!.folded) || around(cues, from, index).some((c) => !INSIDE_NAMES.has(c.kind))) continue
    yield { value: text.slice(from, index), from, to: index, rule: 'organisation.heading', weak: true }
  }
}

/** A line with a whole name and a code right behind its colon, whoever follows: «Onkoalianse: Olga Valciņa, 120768, un Rita». */
const ROW = /^[^\n:]{3,70}: ?\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+[,;]? \(?\d{6}(?!\d)/gmu

/** Words of a name. */
const LONGEST = 5

function isGivenName({ text, capital }: Word): boolean {
  return capital && knownGivenNames(text).some((name) => name.case === 'nominative')
}
