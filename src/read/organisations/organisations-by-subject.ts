// Organisations that are told by what they do: whoever begins the sentence in which people are sent («BritCham will send
// two:») is their organisation, whatever it is called.

import { ALL_HEARD, everyOf, HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { around, firstFrom } from '../text/cover.ts'
import { withoutPossessive } from '../text/possessive.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import {
  belongsToOrganisation,
  isArticle,
  isCommonWord,
  isContainer,
  isDepartment,
  isDeterminer,
  isNoPartOfName,
  isTown,
  LEGAL_FORMS,
} from './organisation-words.ts'

/** «…, the Ministry», «of the Ministry» */
const BEFORE = new RegExp(`(?:[,;]| \\p{Ll}{1,3}) ${ARTICLE}$`, 'u')

/** «BritCham will send two:», «Zaļā osta deleģē …»: what begins the sentence in which it sends people. */
export function* findBySubject(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const cue of cues) {
    // «Vēja roze piedalīsies: …»
    const lists = cue.kind === 'theyCome' && /^ ?:/u.test(text.slice(cue.to, cue.to + 2))
    if (cue.kind !== 'sends' && !lists) continue
    yield* findGapped(text, words, cue)
    const last = firstFrom(words, cue.from) - 1
    let begin = last + 1
    while (begin > 0 && last - begin < MOST_OF_SUBJECT && text.slice(words[begin - 1]!.to, words[begin]!.from) === ' ')
      begin--
    const opens =
      begin === 0 || /[\n.!?,:] {0,2}$/u.test(text.slice(Math.max(0, words[begin]!.from - 3), words[begin]!.from))
    if (isShortBody(words, last, text)) begin = last
    else if (!opens) continue
    if (isArticle(words[begin]!.folded) && begin < last) begin++
    const stops = around(cues, words[begin]!.from, cue.from).filter((c) => c.from < cue.from && PERSONAL.has(c.kind))
    let end = last
    while (end > begin && isAside(words[end]!, words[end - 1] === words[begin] && words[begin]!.upper, cue, stops))
      end--
    const first = words[begin]!
    const told = words.slice(begin, end + 1)
    if (end < begin || isNoPartOfName(first, text) || isTown(first.folded)) continue
    if (!first.capital && !(lists && told.length > 1 && told.every((w) => !w.capital))) continue
    if (lists && (told.some(isOfSomeKind) || around(cues, first.from, cue.from).some((c) => c.kind === 'meeting')))
      continue
    if (told.length === 1 && first.upper && LEGAL_FORMS.has(first.folded)) continue
    if (knownGivenNames(first.text).length > 0 || stops.some((c) => c.from < words[end]!.to)) continue
    // «Management nominates …», «Kalniņas kundze piesaka …», but «Nordlogic will be represented by …»
    if (told.length === 1 && !isPassive(cue, text) && !/\p{Ll}\p{Lu}|\p{L}\d|^\p{Lu}{3,}/u.test(first.text)) continue
    if (
      words
        .slice(begin, last + 1)
        .some((w) => isDepartment(w.folded) || isPersonTitle(w.folded) || /\d{3}/u.test(w.text))
    )
      continue
    // «Tad nu pieraksti: …»
    const isParticle = (w: Word): boolean => isCommonWord(w.folded) || (!w.capital && w.text.length <= A_PARTICLE)
    if (told.slice(1).some((w) => isParticle(w) && !isJoiner(w))) continue
    yield {
      value: text.slice(first.from, endOfOwner(told)),
      from: first.from,
      to: words[end]!.to,
      rule: 'organisation.subject',
      weak: true,
    }
  }
}

/** «I am pleased to tell you that the OECD would send two analysts»: a body's short form with its article, wherever it stands. */
function isShortBody(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined &&
    word !== undefined &&
    /^\p{Lu}{3,}$/u.test(word.text) &&
    isArticle(before.folded) &&
    text.slice(before.to, word.from) === ' '
  )
}

/** «UNDP's Istanbul hub», «UNICEF's regional office», not «Women's Forum»: whose branch sends people is the organisation. */
function endOfOwner(told: readonly Word[]): number {
  const isOwner = (w: Word, n: number): boolean =>
    withoutPossessive(w.text) !== null && (!told[n + 1] || isTown(told[n + 1]!.folded))
  const { from, text } = told.find(isOwner) ?? told.at(-1)!
  return from + (withoutPossessive(text) ?? text).length
}

/** «… will be represented by Tom Reed and Providus by Jane Dow»: the verb is not said again. */
function* findGapped(text: string, words: readonly Word[], cue: Cue): Generator<OrganisationClaim> {
  if (!isPassive(cue, text)) return
  const by = words[firstFrom(words, cue.to) - 1]!.folded
  for (let k = firstFrom(words, cue.to) + 2; words[k + 1] && k < firstFrom(words, cue.to) + FAR; k++) {
    if (/[.!?\n]/u.test(text.slice(cue.to, words[k]!.from))) return
    if (words[k]!.folded !== by || !words[k + 1]!.capital) continue
    let begin = k
    while (words[begin - 1]?.capital && /^ $/u.test(text.slice(words[begin - 1]!.to, words[begin]!.from))) begin--
    if (begin === k || !BEFORE.test(text.slice(words[begin]!.from - 9, words[begin]!.from))) continue
    const [from, to] = [words[begin]!.from, words[k - 1]!.to]
    yield { value: text.slice(from, to), from, to, rule: 'organisation.subject', weak: true }
  }
}

/** Words of a sentence. */
const FAR = 40

/** Letters of a small word that begins no name: «nu», «ko», «ну». */
const A_PARTICLE = 2

/** «… will be represented by»: whoever is, is no person of the mail's. */
function isPassive({ language, from, to }: Cue, text: string): boolean {
  return HEARD[language].organisations.passive?.test(text.slice(from, to)) === true
}

const MOST_OF_SUBJECT = 7

const NUMERALS = new Set(everyOf(({ words }) => words.numerals.flat()))

/** «Šādi cilvēki piedalīsies:», «following people will attend:» */
function isOfSomeKind({ folded }: Word): boolean {
  return belongsToOrganisation(folded) || isContainer(folded) || isDeterminer(folded) || NUMERALS.has(folded)
}

/** «KNAB šoreiz piesaka», «BritCham also sends»: small words before the verb, but for a noun («Zaļā osta», «VEF Kultūras pils»). */
function isAside(word: Word, followsCapitals: boolean, cue: Cue, stops: readonly Cue[]): boolean {
  if (word.capital) return false
  // «Blue Lemon 24 will be represented by …»
  if (/^\d{1,3}$/u.test(word.text) && HEARD[cue.language].organisations.passive !== undefined) return false
  const isNoun = HEARD[cue.language].organisations.goesOn?.test(word.text) === true
  return followsCapitals || !isNoun || isCommonWord(word.folded) || stops.some((c) => c.to === word.to)
}

/** «Kolēģe piesaka …», «Ms Cole would like …»: somebody is the subject. */
const PERSONAL = new Set<Cue['kind']>(['posts', 'me', 'unnamed', 'leads', 'contact', 'others', 'along', 'departments'])

function isJoiner({ folded }: Word): boolean {
  return ALL_HEARD.some(([, { organisations }]) => organisations.joiners.includes(folded))
}
