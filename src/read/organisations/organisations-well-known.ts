// Bodies that everybody knows by one word, with its capital: «Delna», «Google». Their place makes them somebody's; a land
// behind them is a part of the name («AmCham Latvia»), and an ending that speech gives them is not («no tās pašas Delnas»).

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around, firstFrom } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { ofLandBehind } from './of-land.ts'
import { belongsToOrganisation, isTown, leadsBehindName } from './organisation-words.ts'

/** By every form, folded: the name as it is written. */
const FORMS = new Map<string, string>()
for (const [, { organisations }] of ALL_HEARD) {
  for (const [form, name] of organisations.wellKnownForms ?? []) if (!form.includes(' ')) FORMS.set(form, name)
  for (const name of organisations.wellKnown) {
    const folded = foldForCues(name)
    for (const [, { organisations: spoken }] of ALL_HEARD) {
      const stem = spoken.spokenStem ? folded.replace(spoken.spokenStem, '') : folded
      for (const ending of spoken.spokenEndings) FORMS.set(stem + foldForCues(ending), name)
    }
    FORMS.set(folded, name)
  }
}

for (const [, { organisations }] of ALL_HEARD)
  for (const [form, name] of organisations.wellKnownForms ?? []) if (!name.includes(' ')) FORMS.set(form, name)

/** Whether a word is the name as it stands, be it typed without diacritics: «Delnā» is none of «Delna». */
function spells(typed: string, name: string): boolean {
  const isPlain = /^(?:[ -~]*|\P{Script=Latin}*)$/u.test(typed)
  return isPlain ? foldForCues(typed) === foldForCues(name) : typed.toLowerCase() === name.toLowerCase()
}

/** Whether a body is known to everybody by this one word. */
export function isWellKnown(name: string): boolean {
  return FORMS.has(foldForCues(name))
}

/** The nominative of a name in any of its cases that everybody knows; undefined: nobody does. */
export function wellKnownName(typed: string): string | undefined {
  const folded = foldForCues(typed)
  const name = FULL_FORMS.get(folded) ?? FORMS.get(folded)
  return name && spells(typed, name) ? typed : name
}

export function* findWellKnown(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    const name = word.capital ? FORMS.get(word.folded) : undefined
    if (name === undefined || /[@.]\p{L}/u.test(text.slice(word.to, word.to + 2))) continue
    const isWhole = spells(word.text, name)
    const land = landBehind(text, words, i, isWhole)
    const to = (land ?? word).to
    // «Tilde Insight» is another, which only a cell of its own gives away.
    const next = words[i + (land ? 2 : 1)]
    // «директора Госконтроля Зою Лаптеву»
    const isPerson = next !== undefined && knownGivenNames(next.text).length > 0
    // «on behalf of Tilde I would like»
    const isLonger = next?.capital === true && text.slice(to, next.from) === ' ' && !isPerson && next.text.length > 1
    if (isLonger) {
      if (isWhole && isCell(text, word.from, next.to) && knownGivenNames(next.text).length === 0) {
        const value = text.slice(word.from, next.to)
        yield { value, from: word.from, to: next.to, rule: 'organisation.well-known', weak: true }
      }
      continue
    }
    if (!isPlaced(text, words, i, to, cues) && !sends(to, text, cues)) continue
    const value = isWhole ? text.slice(word.from, to) : name + text.slice(word.to, to)
    yield { value, from: word.from, to, rule: 'organisation.well-known', weak: true }
  }
}

/** «no», «at», «kā» lead to what is behind them alone. */
const SHORT_LEAD = 4

/** «AmCham Latvia», «Transparency International Latvia», and of any form «Каритаса Латвии»: the land where it is; null: none. */
function landBehind(text: string, words: readonly Word[], i: number, isWhole: boolean): Word | null {
  const land = words[i + 1]
  if (!land?.capital || text.slice(words[i]!.to, land.from) !== ' ') return null
  return ofLandBehind(text, words, words[i]!.to) !== '' || (isWhole && isTown(land.folded)) ? land : null
}

/** «Lucy Grant of Providus»: behind two capitals, whoever they are. */
function isBehindName(text: string, words: readonly Word[], i: number): boolean {
  const [given, family, lead] = [words[i - 3], words[i - 2], words[i - 1]]
  if (!given?.capital || !family?.capital || !lead || !leadsBehindName(lead.folded)) return false
  return text.slice(given.to, words[i]!.from) === ` ${family.text} ${lead.text} `
}

/** Between marks: «Anna Ozola (KPMG Baltics), …», «Būšu. Apeirons. Anna Ozola». */
function isCell(text: string, from: number, to: number): boolean {
  const begins = /(?:^|[,;:(.!?\n]) ?$/u.test(text.slice(Math.max(0, from - 2), from))
  return begins && /^ ?(?:[,;.:)\n]|[–—-] |\d{6}|$)/u.test(text.slice(to, to + 7))
}

/** In a cell of its own, behind somebody's name, behind a lead with two small words between at most, or before a post. */
function isPlaced(text: string, words: readonly Word[], i: number, to: number, cues: readonly Cue[]): boolean {
  const { from } = words[i]!
  if (isCell(text, from, to) || isBehindName(text, words, i)) return true
  // «Delnas komanda: …»
  const next = words[firstFrom(words, to)]
  const end = /[”“"»]/u.test(text[to] ?? '') ? to + 1 : to
  if (next && text.slice(to, next.from) === ' ' && belongsToOrganisation(next.folded)) return true
  return around(cues, from - 30, to + 2).some(
    (c) =>
      (c.kind === 'posts' && c.from === end + 1) ||
      // «участие Минфина», «эксперт Минюста»; not «lūdza piedalīties Delna»
      ((c.kind === 'registering' || c.kind === 'posts') &&
        c.to === from - 1 &&
        !cues.some((v) => v.kind === 'toCome' && v.to === c.to)) ||
      // «Delna will be represented by …», «Delnu pārstāvēs …»
      ((c.kind === 'sends' || (c.kind === 'leads' && c.to - c.from > SHORT_LEAD)) && c.from === end + 1) ||
      (c.kind === 'leads' && c.to < from && /^ (?:\p{Ll}{2,6} ){0,2}[„“"«]?$/u.test(text.slice(c.to, from))),
  )
}

/** «Latvijas Valsts ceļi nosūta …», «no Latvijas Pasta»: several words, in any case. */
export function* findKnownInFull(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    if (!word.capital || !BEGINNINGS.has(word.folded)) continue
    for (let k = i + MOST_WORDS - 1; k > i; k--) {
      const last = words[k]
      const name = last && FULL_FORMS.get(foldForCues(text.slice(word.from, last.to)))
      if (!name || !(isPlaced(text, words, i, last.to, cues) || sends(last.to, text, cues))) continue
      const land = landBehind(text, words, k, spells(text.slice(word.from, last.to), name))
      const typed = text.slice(word.from, last.to)
      const value = (spells(typed, name) ? typed : name) + (land ? ` ${land.text}` : '')
      yield { value, from: word.from, to: (land ?? last).to, rule: 'organisation.well-known', weak: false }
      break
    }
  }
}

const FULL_FORMS = new Map(everyOf(({ organisations }) => [...(organisations.wellKnownForms ?? [])]))
const BEGINNINGS = new Set([...FULL_FORMS.keys()].map((form) => form.split(' ', 1)[0]!))
const MOST_WORDS = Math.max(0, ...[...FULL_FORMS.keys()].map((form) => form.split(' ').length))

/** « uz tikšanos nosūta»: what a body does that sends people. */
function sends(to: number, text: string, cues: readonly Cue[]): boolean {
  return around(cues, to, to + 40).some(
    (c) => (c.kind === 'sends' || c.kind === 'theyCome') && c.from > to && /^[^,;:.\n]*$/u.test(text.slice(to, c.from)),
  )
}
