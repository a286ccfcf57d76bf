// «Visi no Delnas» from somebody @delna.lv: what the writer calls like their own mail domain is their organisation, be
// it an abbreviation or several words («Code for Latvia» @codeforlatvia.lv, «Zaļās brīvības» @zalabriviba.lv).

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import type { Word } from '../text/words.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import { isDepartment, isHead, isPlaceWord, isTown, NOUN_JOINERS } from './organisation-words.ts'

/** No shorter name of a domain says anything; several words together are hardly there by chance. */
const SHORTEST = 3
const SHORTEST_OF_SEVERAL = 6
const MOST_WORDS = 6

/** The words of the writer's that are the name of their mail domain; null: none are. */
export function namesakeOfDomain(findings: Findings, frames: readonly PersonFrame[]): Value | null {
  const { mail, words, text, ownWords } = findings
  const labels = (mail.from[0]?.address?.split('@')[1]?.toLowerCase().split('.').slice(0, -1) ?? [])
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length >= SHORTEST)
  if (labels.length === 0) return null
  const leads = new Set(findings.cues.filter((c) => c.kind === 'leads').map((c) => c.to))
  const verbs = new Set(findings.cues.filter((c) => c.kind === 'sends').map((c) => c.from))
  for (const [i, word] of words.entries()) {
    for (const label of labels) {
      const forms = spelled(label, text, words, i)
      if (forms.length === 0) continue
      const end = i + forms.length - 1
      const kind = ownWords.kindAt(word.from)
      if (kind !== 'own' && kind !== 'signature') continue
      const to = end === i ? words[end]!.to : endOfName(end, text, words)
      if (end === i ? !isNamed(word, kind, leads, verbs, text) : !isSeveral(label, word, findings)) continue
      if (isSomebodysName(text.slice(word.from, to), frames, findings)) continue
      const from = end === i ? word.from : beginOfName(i, text, words)
      return {
        value:
          text.slice(from, word.from) +
          nominative(words.slice(i, end + 1), forms, text) +
          text.slice(words[end]!.to, to),
        source: 'text',
        from,
        to,
        rule: 'organisation.domain',
      }
    }
  }
  return null
}

const BRANCHES = new Set(everyOf(({ organisations }) => organisations.branches ?? []))

/** «Latvijas Jauniešu skatuve» @jauniesuskatuve.lv: a land or a town in front begins the name. */
function beginOfName(i: number, text: string, words: readonly Word[]): number {
  const place = words[i - 1]
  const belongs = place?.capital && isPlaceWord(place.folded) && text.slice(place.to, words[i]!.from) === ' '
  return belongs ? place.from : words[i]!.from
}

/** «Institut français de Lettonie» @institut-francais.lv, «OGP Support Unit» @ogp-support.org: what goes on with the name behind. */
function endOfName(end: number, text: string, words: readonly Word[]): number {
  const [joiner, next] = [words[end + 1], words[end + 2]]
  // «Clean Rivers Latvia» @cleanrivers.lv
  // «Flanders House Baltic» @flanders-house.eu
  const isPlace = joiner?.capital && (isTown(joiner.folded) || BRANCHES.has(joiner.folded))
  const isLand = isPlace && text.slice(words[end]!.to, joiner.from) === ' '
  if (isLand && !(next?.capital && text.slice(joiner.to, next.from) === ' ')) return joiner.to
  // «the Baltic Freight Forum» @balticfreight.lv
  const isKind = joiner?.capital && (isDepartment(joiner.folded) || isHead(joiner.folded))
  if (isKind && joiner.from - words[end]!.to === 1) return joiner.to
  const goesOn =
    joiner &&
    next?.capital &&
    NOUN_JOINERS.has(joiner.folded) &&
    /^ \p{L}+ $/u.test(text.slice(words[end]!.to, next.from))
  return goesOn ? next.to : words[end]!.to
}

/** How the words from `i` on spell the label together, their case aside: the part that each has of it; empty: they do not. */
function spelled(label: string, text: string, words: readonly Word[], i: number, most = MOST_WORDS): readonly string[] {
  const word = words[i]
  if (!word || most === 0 || word.folded[0] !== label[0]) return []
  for (const form of formsIn(label, word)) {
    if (form === label) return [form]
    const next = words[i + 1]
    if (!next || !/^ (?:& |[–-] )?$/u.test(text.slice(word.to, next.from))) return []
    const rest = spelled(label.slice(form.length), text, words, i + 1, most - 1)
    if (rest.length > 0) return [form, ...rest]
  }
  return []
}

const ENDINGS = everyOf(({ organisations }) => organisations.domain?.endings ?? []).map(
  (ending) => new RegExp(`${ending}$`, 'u'),
)
const NOMINATIVES = everyOf(({ organisations }) => organisations.domain?.nominatives ?? [])
/** No shorter stem is a word. */
const SHORTEST_STEM = 3

/** How a label begins that goes on with this word: «zala» with «Zaļās», «tilts» with «tilta». */
function formsIn(label: string, word: Word): readonly string[] {
  const letters = lettersOf(word)
  const whole = letters !== '' && label.startsWith(letters) ? [letters] : []
  const stem = stemIn(label, letters)
  if (stem === null) return whole
  return [...whole, ...NOMINATIVES.map((ending) => stem + ending).filter((form) => label.startsWith(form))]
}

/** The shortest stem of a word that a label begins with: «maj» of «mājas», which no «ma-jas» is. */
function stemIn(label: string, letters: string): string | null {
  const stems = ENDINGS.filter((ending) => ending.test(letters)).map((ending) => letters.replace(ending, ''))
  return (
    stems
      .filter((stem) => stem.length >= SHORTEST_STEM && label.startsWith(stem))
      .toSorted((a, b) => a.length - b.length)[0] ?? null
  )
}

function lettersOf({ folded }: Word): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '')
}

/** «DELNA», «BritCham», «Ziņas24», «no Delnas.»: a single word that is written like a name. */
function isNamed(
  word: Word,
  kind: string,
  leads: ReadonlySet<number>,
  verbs: ReadonlySet<number>,
  text: string,
): boolean {
  if (knownGivenNames(word.text).length > 0 || text[word.to] === '@') return false
  // «Inga Kalna, delna, 120385», «anna ozola (delna) 120385»
  if (!word.capital)
    return (
      kind === 'own' &&
      /[,(] ?$/u.test(text.slice(word.from - 2, word.from)) &&
      /^(?:[,.;)]|\s*\n|$)/u.test(text.slice(word.to, word.to + 2))
    )
  if (kind === 'own' && (word.upper || /\p{Ll}\p{Lu}|\p{L}\d/u.test(word.text))) return true
  // «Päivi Lehtonen (Pohjola-Norden)»
  if (kind === 'own' && text[word.from - 1] === '(' && text[word.to] === ')') return true
  // «Nordregio sends two»
  if (verbs.has(word.to + 1)) return true
  const ends = /^\s*(?:[.,;!?)\n]|$)/u.test(text.slice(word.to, word.to + 9))
  // «From Datahaven you can expect …», not «from Riga we …»
  const goesOn = /^ \p{Ll}/u.test(text.slice(word.to, word.to + 2)) && !isTown(word.folded)
  if (kind === 'own' && leads.has(word.from - 1)) return ends || goesOn
  // «Arta no „Apeirona”»
  if (kind === 'own' && leads.has(word.from - 2) && /^["„“«]/u.test(text.slice(word.from - 1)))
    return /^["”“»]/u.test(text.slice(word.to, word.to + 1))
  // «Nordregio – visit to Riga»
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, word.from - 3), word.from)) &&
    /^ ?(?:[,–|-]|\n|$)/u.test(text.slice(word.to, word.to + 2))
  )
}

function isSeveral(label: string, first: Word, { lowerCase }: Findings): boolean {
  return label.length >= SHORTEST_OF_SEVERAL && (first.capital || lowerCase)
}

/** «Zaļās brīvības» → «Zaļā brīvība», «Zaļā tilta» → «Zaļais tilts»: with the endings that the domain has. */
function nominative(words: readonly Word[], forms: readonly string[], text: string): string {
  const last = words.at(-1)!
  // «Koda klubs» @kodeklubs.lv: where the last word is as in the domain, the writer declines nothing.
  if (lettersOf(last) === forms.at(-1)) return text.slice(words[0]!.from, last.to)
  return words
    .map((word, k) => {
      const form = forms[k]!
      const gap = k + 1 < words.length ? text.slice(word.to, words[k + 1]!.from) : ''
      const letters = lettersOf(word)
      if (form === letters) return word.text + gap
      // «Zaļās» has the ending already, with its diacritics.
      if (letters === `${form}s`) return word.text.slice(0, -1) + gap
      const stem = stemIn(form, letters)?.length ?? letters.length
      return asInDomain(word.text, stem, form.slice(stem), k + 1 === words.length) + gap
    })
    .join('')
}

function asInDomain(word: string, stem: number, ending: string, isLast: boolean): string {
  return (
    ALL_HEARD.map(([, { organisations }]) => organisations.domain?.nominative(word, stem, ending, isLast)).find(
      (form) => form !== undefined,
    ) ?? word.slice(0, stem) + ending
  )
}
