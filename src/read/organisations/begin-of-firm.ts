// Where the name of a firm begins that stands in front of its legal form («Hale and Sons Ltd», «DPA, SIA»), and the partners
// that end one.

import { everyOf, HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { runOfCapitals } from './capital-runs.ts'
import { MAX_WORDS } from './organisation-head.ts'
import { isCommonWord, UNDECLINED_JOINERS } from './organisation-words.ts'
import { isDottedForm } from './small-forms.ts'

const AND = new Set(everyOf(({ organisations }) => organisations.and))
const PARTNERS = new Set(everyOf(({ organisations }) => organisations.partners))

/** «… un partneri», «… and Sons»: whether word `k` and the next are the end of a firm's name. */
export function namesPartners(text: string, words: readonly Word[], k: number): boolean {
  const [before, and, partners] = [words[k - 1], words[k], words[k + 1]]
  if (!before || !and || !partners || !AND.has(and.folded) || !PARTNERS.has(partners.folded)) return false
  return text.slice(before.to, partners.from) === ` ${and.text} `
}

/** «Hale and Sons Ltd», «Ukrainian House in Latvia NGO»: where the name in front of its legal form begins. */
export function beginOfFirm(text: string, words: readonly Word[], i: number): number {
  let begin = i - runOfCapitals(text, words, i, -1)
  while (begin < i && i - begin < MAX_WORDS) {
    const [before, joiner] = [words[begin - 2], words[begin - 1]]
    const joins =
      joiner !== undefined &&
      (AND.has(joiner.folded) ? namesPartners(text, words, begin - 1) : UNDECLINED_JOINERS.has(joiner.folded)) &&
      before?.capital === true &&
      text.slice(before.to, words[begin]!.from) === ` ${joiner.text} `
    // «Ann Hale of KPMG Baltics AS»
    const isPerson = [words[begin - 3], before].some((w) => w?.capital && knownGivenNames(w.text).length > 0)
    if (!joins || isCommonWord(before.folded) || isPerson) break
    begin -= 2 + runOfCapitals(text, words, begin - 2, -1)
  }
  return begin
}

/** «Madonas Siltums, AS», «DPA, SIA», «Otevřeno, z.s.»: where the capitals begin that stand before a comma and a legal form. */
export function beginBeforeComma(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): number {
  const [last, form] = [words[i - 1], words[i]!]
  const isDotted = isDottedForm(form, last)
  if (!(form.upper || isDotted) || !last?.capital || text.slice(last.to, form.from) !== ', ') return i
  if (!isDotted && !/^(?: \p{Ll}|\s?[,.;)\n]|$)/u.test(text.slice(form.to, form.to + 2))) return i
  const begin = i - 1 - runOfCapitals(text, words, i - 1, -1)
  const run = words.slice(begin, i)
  const isLed = around(cues, run[0]!.from - 2, run[0]!.from).some(
    (c) => c.kind === 'leads' && HEARD[c.language].organisations.maybeDeclined?.test(last.text),
  )
  return isLed || run.some((w) => isCommonWord(w.folded) || knownGivenNames(w.text).length > 0) ? i : begin
}

/** «Valsts SIA „…”»: who owns a firm is a part of its form. */
export function ownedForm(text: string, owner: Word | undefined, form: Word): { value: string; from: number } {
  const isOwned = owner !== undefined && OWNERS.has(owner.folded) && text.slice(owner.to, form.from) === ' '
  const { from } = isOwned ? owner : form
  return { value: text.slice(from, form.to), from }
}

const OWNERS = new Set(everyOf(({ organisations }) => organisations.owners ?? []))
