// Organisations that are written as an abbreviation: capitals in a row that a lead, a post, a verb of coming or their
// place in the line makes somebody's («no LPS», «KNAB pārstāvis», «VARAM:»).

import { ALL_HEARD, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { around, within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { ofLandBehind } from './of-land.ts'
import {
  belongsToOrganisation,
  isCommonWord,
  isDepartment,
  isHead,
  LEGAL_FORMS,
  namesAnOrganisation,
} from './organisation-words.ts'

const NO_ABBREVIATION = new Set(
  ALL_HEARD.flatMap(([, { organisations }]) => organisations.noAbbreviations.map(foldForCues)),
)
const AFTER = new Set<Cue['kind']>(['posts', 'theyCome', 'onTheList'])

// «LPS», «RSU»; «KNABa», «KNABam» with the ending that speech gives them
const ENDINGS = ALL_HEARD.flatMap(([, { organisations }]) => organisations.spokenEndings).join('|')
// «IeM», «IzM», «LiepU»: a few letters may stand for one word; «LTV1», «TV-3»
const ABBREVIATION = new RegExp(`^(\\p{Lu}(?:[\\p{Lu}&]{1,7}(?:-?\\d)?|\\p{Ll}{1,3}\\p{Lu}{1,3}))(?:${ENDINGS})?$`, 'u')

/** Whether a word is an organisation's abbreviation by its letters: «PII». */
export function isAbbreviation(text: string): boolean {
  const value = abbreviation(text)
  return value !== null && !isNoAbbreviation(value) && !isCommonWord(foldForCues(text))
}

/** «PK», «AM»; of two letters «ĀM» is another. */
function isNoAbbreviation(value: string): boolean {
  const folded = foldForCues(value)
  if (SHOUTED.has(folded)) return false
  return (NO_ABBREVIATION.has(folded) || isCommonWord(folded)) && (value.length > 2 || folded === value.toLowerCase())
}

const SHOUTED = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.shoutedAbbreviations ?? []))

function abbreviation(text: string): string | null {
  return ABBREVIATION.exec(text)?.[1] ?? null
}

/** «no LPS», «RTU pārstāvi», «TAVA dalībnieki», «LU Sociālo zinātņu fakultāte». */
export function* findAbbreviations(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    const value = abbreviation(word.text) ?? knownAbbreviation(text, words, i, cues)
    if (value === null) continue
    if (isNoAbbreviation(value) || LEGAL_FORMS.has(word.folded)) continue
    const beside = around(cues, word.from - 3, word.to + 3)
    const led = beside.some((c) => c.kind === 'leads' && c.to < word.from)
    const post = beside.some((c) => AFTER.has(c.kind) && c.from > word.to) || isBeforePost(text, words, i, cues)
    const department = departmentBehind(text, words, i)
    // Among capitals a short word is a family name as well as anything.
    const shouted = [words[i - 1], words[i + 1]].some(
      (w) => w?.upper && w.text.length > 8 && Math.abs(w.from - word.from) < 12,
    )
    if (isFamilyName(text, words, i) || isFamilyFirst(text, words, i, beside) || isOurPost(text, words, i, cues))
      continue
    // «CEO»
    if (around(cues, word.from, word.to).some((c) => c.kind === 'posts' && c.from === word.from && c.to === word.to))
      continue
    const next = words[i + 1]
    const owns =
      next !== undefined &&
      !next.upper &&
      text.slice(word.to, next.from) === ' ' &&
      belongsToOrganisation(next.folded) &&
      // «TV3 Grupa»
      !(next.capital && isHead(next.folded))
    const place = placeBefore(text, words, i, cues)
    if (place) {
      yield {
        value: text.slice(place.from, word.from) + value,
        from: place.from,
        to: word.to,
        rule: 'organisation.abbreviation',
        weak: true,
      }
    } else if (
      (led ||
        post ||
        department ||
        owns ||
        standsAlone(text, words, i) ||
        isSubject(text, word, cues) ||
        isHeading(text, word) ||
        isBehindPost(word, beside) ||
        isOfDepartment(text, word, cues) ||
        isOfPost(text, word, cues) ||
        isInBrackets(text, words, i) ||
        isToo(text, words, i) ||
        !word.capital) &&
      !shouted &&
      text[word.to] !== '@'
    ) {
      const land = department ? '' : ofLandBehind(text, words, word.to)
      const to = (department ?? word).to + land.length
      yield { value: value + land, from: word.from, to, rule: 'organisation.abbreviation', weak: true }
    }
  }
}

/** «Hiroshi TANABE», «Mr Wenbo ZHAO»: capitals right behind a given name, or behind a title and one word, are a family name. */
function isFamilyName(text: string, words: readonly Word[], i: number): boolean {
  const [title, given, family] = [words[i - 2], words[i - 1], words[i]!]
  if (!given?.capital || given.upper || KNOWN.has(family.folded) || text.slice(given.to, family.from) !== ' ')
    return false
  const isLast = !/^ \p{Lu}/u.test(text.slice(family.to, family.to + 2))
  const isGiven = knownGivenNames(given.text).some((name) => name.case === 'nominative' && !name.familyToo)
  const isTitled = title !== undefined && isPersonTitle(title.text) && /^\.? $/u.test(text.slice(title.to, given.from))
  return isLast && family.to - family.from > 2 && (isGiven || isTitled)
}

/** «консул ЛУКША Марина,»: behind a post, before a given name with which the person ends. */
function isFamilyFirst(text: string, words: readonly Word[], i: number, beside: readonly Cue[]): boolean {
  const [family, given] = [words[i]!, words[i + 1]]
  if (!given?.capital || given.upper || family.to - family.from < 4 || KNOWN.has(family.folded)) return false
  if (text.slice(family.to, given.from) !== ' ' || /^ \p{Lu}/u.test(text.slice(given.to, given.to + 2))) return false
  return (
    beside.some((c) => c.kind === 'posts' && c.to === family.from - 1) &&
    knownGivenNames(given.text).some((name) => name.case === 'nominative' && !name.familyToo)
  )
}

/** «our EVS volunteer Pablo», «our new DHM, Mrs. Kalna»: what somebody of the writer's own body is. */
function isOurPost(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const { from, to } = words[i]!
  const isOurs = [1, 2].some((n) => {
    const own = words[i - n]
    return own !== undefined && OURS.has(own.folded) && /^(?: \p{Ll}+)? $/u.test(text.slice(own.to, from))
  })
  if (!isOurs) return false
  if (around(cues, to, to + 2).some((c) => c.kind === 'posts' && c.from === to + 1)) return true
  const next = words[i + 1]
  return (
    next?.capital === true &&
    text.slice(to, next.from) === ', ' &&
    (isPersonTitle(next.text) || knownGivenNames(next.text).length > 0)
  )
}

const OURS = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.ours))

const AND = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.and))

const WELL_KNOWN = new Map(
  ALL_HEARD.flatMap(([, { organisations }]) => organisations.wellKnown.map((name) => [foldForCues(name), name])),
)
const KNOWN = new Set([
  ...ALL_HEARD.flatMap(([, { organisations }]) => organisations.abbreviations),
  ...WELL_KNOWN.keys(),
])

/** «agnija ozola, lu students», «anna ozola lizda 120385»: one that everybody knows, typed small, in a place of its own; null: none. */
function knownAbbreviation(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): string | null {
  const { folded, capital, from, to } = words[i]!
  if (capital || !KNOWN.has(folded)) return null
  const before = text.slice(Math.max(0, from - 2), from)
  const begins = /[,(;\n] ?$/u.test(before) || from === 0
  const ends = /^ ?(?:[,;.)\n]|$)/u.test(text.slice(to, to + 2))
  const post = around(cues, to, to + 40).some((c) => c.kind === 'posts' && c.from === to + 1)
  const led = around(cues, from - 3, from).some((c) => c.kind === 'leads' && c.to === from - 1)
  // «студент рту»
  const isBehind = isBehindPost(words[i]!, around(cues, from - 3, from))
  const code = folded.length > 2 && /^ \d{6}/u.test(text.slice(to, to + 7))
  // «ilze berzina 120385 tm»
  const closes = ends && /\d{6} $/u.test(text.slice(Math.max(0, from - 7), from))
  return (begins && ends) ||
    (post && (begins || folded.length > 2)) ||
    ((led || isBehind) && folded.length > 2) ||
    code ||
    closes
    ? (WELL_KNOWN.get(folded) ?? words[i]!.text.toUpperCase())
    : null
}

/** «Signe Egle (RSU) 150977», «(RSU; born …)»: in brackets behind somebody's name, not behind the body whose letters it gives. */
function isInBrackets(text: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  const { from, to } = words[i]!
  if (!before || to - from < 3 || text.slice(before.to, from) !== ' (' || !/[),;]/u.test(text[to] ?? '')) return false
  return !before.upper && !isDepartment(before.folded) && !namesAnOrganisation(before.text)
}

/** «VZD no savas puses piesaka …»: begins a sentence in which somebody is sent, no other name between. */
function isSubject(text: string, { from, to }: Word, cues: readonly Cue[]): boolean {
  if (to - from < 3 || !/(?:^|\n|[.!?,] {1,2})$/u.test(text.slice(Math.max(0, from - 3), from))) return false
  const verb = around(cues, to, to + 50).find((c) => (c.kind === 'theyCome' || c.kind === 'willBe') && c.from > to)
  return verb !== undefined && /^ (?:\p{Ll}+ ){0,4}$/u.test(text.slice(to, verb.from))
}

/** «студент РТУ»: in a language where the whole stands behind its part. */
function isBehindPost({ from }: Word, beside: readonly Cue[]): boolean {
  return beside.some((c) => {
    const { declines, organisations } = HEARD[c.language]
    return c.kind === 'posts' && c.to === from - 1 && declines && organisations.nameFollowsHead
  })
}

/** «магистрант факультета социальных наук ЛУ»: the same behind a department. */
function isOfDepartment(text: string, { from }: Word, cues: readonly Cue[]): boolean {
  return around(cues, from - LONGEST_DEPARTMENT, from).some((c) => {
    const { declines, organisations } = HEARD[c.language]
    const isWhole = declines && organisations.nameFollowsHead
    return c.kind === 'departments' && isWhole && /^(?: \p{Ll}{1,16}){0,5} $/u.test(text.slice(c.to, from))
  })
}

/** Letters of « международных отношений и социальных наук ». */
const LONGEST_DEPARTMENT = 60

/** «student of RTU», «a journalist of the BBC.»: and nothing of the name behind it. */
function isOfPost(text: string, { from, to }: Word, cues: readonly Cue[]): boolean {
  if (to - from < 3 || /^[ -]\p{L}/u.test(text.slice(to, to + 2))) return false
  return around(cues, from - 9, from).some((c) => c.kind === 'posts' && OF.test(text.slice(c.to, from)))
}

const OF = new RegExp(
  `^ (?:${ALL_HEARD.flatMap(([, { organisations }]) => organisations.behindNames ?? []).join('|')}) ${ARTICLE}$`,
  'u',
)

/** «ĀM: Anna Ozola, …», «LPS – Anna Ozola», «VARAM no savas puses: …»: begins a line, before a colon and a name. */
function isHeading(text: string, { from, to, text: word }: Word): boolean {
  return (
    /^(?:(?: \p{Ll}{2,12}){0,3}:| [–—-](?= )) ?\n?[-–•* ]{0,3}\p{Lu}\p{Ll}/u.test(text.slice(to, to + 48)) &&
    // «EM: Anna Ozola, 120385. LIAA: Juris Kalns, 030469.»
    /(?:^|\n|\d[.;] ?) {0,2}$/u.test(text.slice(Math.max(0, from - 4), from)) &&
    readLabel(word) === null
  )
}

/** «LLU 3. kursa studente», «ZM vecākā referente», «LU Starptautisko attiecību programmas studente»: a few words before a post. */
function isBeforePost(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const { to } = words[i]!
  const post = around(cues, to, to + 70).find((c) => c.kind === 'posts' && c.from > to)
  if (
    !post ||
    !/^ (?:\d{1,2}\. )?(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){1,4}|(?:\p{Ll}+ ){0,2})$/u.test(text.slice(to, post.from))
  )
    return false
  return within(words, to, post.from).every((w) => !isCommonWord(w.folded))
}

/** «no Saldus TIC»: the place between a lead and the abbreviation; null: there is none. */
function placeBefore(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): Word | null {
  const place = words[i - 1]
  if (!place?.capital || place.upper || text.slice(place.to, words[i]!.from) !== ' ') return null
  if (isCommonWord(place.folded) || knownGivenNames(place.text).length > 0) return null
  return around(cues, place.from - 2, place.from).some((c) => c.kind === 'leads' && c.to === place.from - 1)
    ? place
    : null
}

/** «Рута Лапса, 041190, тоже ЛСС»: a cell of its own behind «too». */
function isToo(text: string, words: readonly Word[], i: number): boolean {
  const [also, word] = [words[i - 1], words[i]!]
  return (
    also !== undefined &&
    ALSO.has(also.folded) &&
    /^[,;(–-] ?$/u.test(text.slice(also.from - 2, also.from).trimStart()) &&
    text.slice(also.to, word.from) === ' ' &&
    /^[.,;)]?\s|^$/u.test(text.slice(word.to, word.to + 2))
  )
}

const ALSO = new Set(ALL_HEARD.flatMap(([, { words }]) => words.also))

/** «Raivo 280578, Dace 110587. PKC.»: a sentence or line of its own, or the end of one behind a dash. */
function standsAlone(text: string, words: readonly Word[], i: number): boolean {
  const { from, to } = words[i]!
  if (words[i - 1]?.upper || words[i + 1]?.upper) return false
  const isSure = KNOWN.has(words[i]!.folded)
  if (to - from < 3 && !isSure) return false
  return (
    /(?:^|\n|[.!?] {1,2}|\d\) | [–—-] )$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    (isSure ? /^[.!,;]?\s*(?:\n|$|\d{6})/u : /^[.!]?\s*(?:\n|$)/u).test(text.slice(to, to + 9))
  )
}

function endsCell(text: string, { to }: Word): boolean {
  return /^\s*(?:[,;)\n]|$)/u.test(text.slice(to, to + 3))
}

/** The department that the words right behind word `i` name; null: they name none. */
function departmentBehind(text: string, words: readonly Word[], i: number): Word | null {
  for (let k = i + 1; k < i + 7; k++) {
    const word = words[k]
    if (!word || text.slice(words[k - 1]!.to, word.from) !== ' ') return null
    // «TV3 Grupa»
    if (k === i + 1 && word.capital && !word.upper && isHead(word.folded) && endsCell(text, word)) return null
    if (isDepartment(word.folded)) return word
    // «LU Ekonomikas un vadības fakultāte»
    if (isCommonWord(word.folded) && !(k > i + 1 && AND.has(word.folded))) return null
  }
  return null
}
