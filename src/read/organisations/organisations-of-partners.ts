// Firms that are called after their partners: «Ernst & Young Baltic», «Rasa, Ēķis & Fernandes».

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { endOfName } from './capital-runs.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isCommonWord, isHead, isWorkOfTeam } from './organisation-words.ts'

/** Behind what a firm is named: a lead, a verb of work, the trade of its people. */
const OPENS = new Set<Cue['kind']>(['leads', 'works', 'posts'])

/** «Ernst & Young Baltic»: two capitals around «&» are a firm, unless both are given names. */
export function* findPartners(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const [i, second] of words.entries()) {
    const first = words[i - 1]
    const before = words[beginOfPartners(text, words, i) - 1]
    if (!first?.capital || !second.capital || text.slice(first.to, second.from) !== ' & ') continue
    if (isCommonWord(first.folded) || isCommonWord(second.folded) || knownGivenNames(second.text).length > 0) continue
    // «Sales & Marketing»
    if (isWorkOfTeam(`${first.folded} ${second.folded}`)) continue
    // «Anna Berg & Priya Raman», «Piet van der Broek & Co» begin with a person: a firm has its own cell or a lead.
    const led =
      before !== undefined &&
      // «attorneys Hale & Reed», «law office Hale & Reed»
      ((!before.capital && isHead(before.folded)) ||
        around(cues, before.from, before.to).some((c) => OPENS.has(c.kind) && c.to === before.to))
    if (before && !led && /^ +$/u.test(text.slice(before.to, first.from))) continue
    const to = words[endOfName(text, words, i)]!.to
    const begin = beginOfPartners(text, words, i)
    const { from } = words[firstPartner(text, words, begin, to, cues)]!
    yield { value: text.slice(from, to), from, to, rule: 'organisation.partners', weak: from === words[begin]!.from }
  }
}

/** «law office Hale Reed & Co»: of several that stand before «& Co», where the first does; of others one alone is a partner. */
function beginOfPartners(text: string, words: readonly Word[], i: number): number {
  let begin = i - 1
  if (!PARTNERS.has(words[i]!.folded)) return begin
  while (
    i - begin <= MOST_PARTNERS &&
    words[begin - 1]?.capital &&
    text.slice(words[begin - 1]!.to, words[begin]!.from) === ' '
  )
    begin--
  return begin
}

const PARTNERS = new Set(everyOf(({ organisations }) => organisations.partners))
const MOST_PARTNERS = 3

/** «Rasa, Ēķis & Fernandes will be represented by …»: more partners before the comma, behind a lead or where a line begins that is no person's row. */
function firstPartner(text: string, words: readonly Word[], first: number, to: number, cues: readonly Cue[]): number {
  const isCell = /^(?: \p{Ll}|\s*(?:\n|$))/u.test(text.slice(to, to + 4)) || isBeforeTrade(text, to, cues)
  let begin = first
  for (let partner = words[begin - 1]; partner?.capital; partner = words[begin - 1]) {
    if (text.slice(partner.to, words[begin]!.from) !== ', ' || isCommonWord(partner.folded)) break
    // «Counsel, Regulatory & Public Affairs»
    if (around(cues, partner.from, partner.to).some((c) => c.kind === 'posts' && c.from === partner.from)) break
    begin--
  }
  const before = words[begin - 1]
  const gap = before ? text.slice(before.to, words[begin]!.from) : '\n'
  // «on behalf of Rasa, Ēķis & Fernandes.»
  if (gap === ' ' && around(cues, before!.from, before!.to).some((c) => c.kind === 'leads' && c.to === before!.to))
    return begin
  return isCell && (/[\n.]/u.test(gap) || isHead(before!.folded)) ? begin : first
}

/** «Rasa, Ēķis & Fernandes, Attorneys-at-Law» */
function isBeforeTrade(text: string, to: number, cues: readonly Cue[]): boolean {
  return text.startsWith(', ', to) && around(cues, to + 2, to + 3).some((c) => c.kind === 'posts' && c.from === to + 2)
}

/** «Zvērinātu advokātu birojs» and «Tetere & Brown Legal» right behind it: one body, of which the first only tells the kind. */
export function withPartners(claims: readonly OrganisationClaim[], text: string): readonly OrganisationClaim[] {
  const joined: OrganisationClaim[] = []
  for (const claim of claims) {
    const kind = joined.at(-1)
    const last = kind && /(?:^| )(\p{Ll}+)$/u.exec(text.slice(kind.from, kind.to))?.[1]
    const isOne = claim.rule === 'organisation.partners' && kind && text.slice(kind.to, claim.from) === ' '
    if (isOne && last && isHead(foldForCues(last)))
      joined[joined.length - 1] = { ...kind, value: `${kind.value} ${claim.value}`, to: claim.to }
    else joined.push(claim)
  }
  return joined
}
