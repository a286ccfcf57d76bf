// Organisations that are written as an abbreviation: capitals in a row that a lead, a post, a verb of coming or their
// place in the line makes somebody's («no LPS», «KNAB pārstāvis», «VARAM:»).

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isChangeLabel } from '../text/change-labels.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { isBehindPost, standsForBody } from './abbreviation-in-place.ts'
import { abbreviationOf, isNoAbbreviation, KNOWN, WELL_KNOWN } from './abbreviations.ts'
import { areOfPerson } from './capitals-of-people.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { ofLandBehind } from './of-land.ts'
import { belongsToOrganisation, isCommonWord, isDepartment, isHead, LEGAL_FORMS } from './organisation-words.ts'

const AFTER = new Set<Cue['kind']>(['posts', 'theyCome', 'onTheList'])

/** «no LPS», «RTU pārstāvi», «TAVA dalībnieki», «LU Sociālo zinātņu fakultāte». */
export function* findAbbreviations(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    const value = abbreviationOf(word.text) ?? knownAbbreviation(text, words, i, cues)
    if (value === null) continue
    if (isNoAbbreviation(value) || LEGAL_FORMS.has(word.folded) || isChangeLabel(word.from, text)) continue
    const beside = around(cues, word.from - 3, word.to + 3)
    const led = beside.some((c) => c.kind === 'leads' && c.to < word.from)
    const post = beside.some((c) => AFTER.has(c.kind) && c.from > word.to)
    const department = departmentBehind(text, words, i)
    // Among capitals a short word is a family name as well as anything.
    const shouted = [words[i - 1], words[i + 1]].some(
      (w) => w?.upper && w.text.length > 8 && Math.abs(w.from - word.from) < 12,
    )
    if (areOfPerson(text, words, i, cues)) continue
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
      (led || post || department || owns || standsForBody(text, words, i, cues) || !word.capital) &&
      !shouted &&
      text[word.to] !== '@'
    ) {
      const part = department ? '' : partBehind(text, words, i)
      const land = department ? '' : ofLandBehind(text, words, word.to)
      const to = (department ?? word).to + (part || land).length
      yield { value: value + (part || land), from: word.from, to, rule: 'organisation.abbreviation', weak: true }
    }
  }
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
  const isBehind = isBehindPost(words[i]!, cues)
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

/** « StratCom COE» behind «NATO»: what begins with two words in one, and ends with capitals; else ''. */
function partBehind(text: string, words: readonly Word[], i: number): string {
  return TWO_IN_ONE.exec(text.slice(words[i]!.to, words[i]!.to + A_PART))?.[0] ?? ''
}

const TWO_IN_ONE = /^ \p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{2,}(?: \p{Lu}{2,6})?(?![\p{L}\d-])/u
/** Letters. */
const A_PART = 40

const AND = new Set(everyOf(({ organisations }) => organisations.and))

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
