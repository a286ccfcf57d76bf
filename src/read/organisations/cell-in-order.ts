// The invitation asks for name, organisation and code in this order, and so the cell between the name and the code is the
// organisation even where nothing else says so: in the middle of a sentence, or typed without capitals.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { around, type Stretch, within } from '../text/cover.ts'
import type { Word } from '../text/words.ts'
import { isCommonWord, isTown, TRADES } from './organisation-words.ts'

/** More letters than words about the code have. */
const LONGEST = 90

/** «Anna Ozola, Youth for Change, 120385»: right behind a person's name and before their code, as the invitation asks. */
export function standsInOrder(
  { givenName, familyName, code }: PersonFrame,
  from: number,
  to: number,
  findings: Findings,
): boolean {
  const named = familyName ?? givenName
  if (named?.source !== 'text' || named.to > from) return false
  const { text } = findings
  if (!/^\s*[,;(–-]\s*$/u.test(text.slice(named.to, from + 1).replace(/[\p{L}\d"„“«]$/u, ''))) return false
  // «Anna Ozola, Youth for Change, kodu atsūtīs pati»
  if (!code)
    return /^[,;]/u.test(text.slice(to)) && cuesWithin(findings, to, endOfLine(text, to), 'codeWords').length > 0
  if (code.from < to || code.from - to > LONGEST) return false
  // «Anna Ozola, Oxfam (Regional Office), 120385»
  const rest = text.slice(to, code.from).replace(/^ \([^()]{2,40}\)/u, '')
  return /^[,;)\s–:-]*$/u.test(rest) || cuesWithin(findings, to, code.from, 'codeWords').length > 0
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** «Anna Hale, Reporters Without Borders. Born …»: capitals alone, right behind a person's name, up to a mark. */
export function standsBehindName(from: number, to: number, { text, words, cues, names }: Findings): boolean {
  const named = names.findLast((n) => n.to <= from)
  if (!named?.sure || !named.givenName || !named.familyName) return false
  if (!/^ ?[,(–-] ?$/u.test(text.slice(named.to, from + 1).replace(/[\p{L}\d„"“«]$/u, ''))) return false
  if (!/^\s*(?:[.,;()\n]|$)/u.test(text.slice(to, to + 3))) return false
  const told = within(words, from, to)
  if (told.length < 2 || told.length > 7 || within(cues, from, to).some((c) => !MAY_NAME.has(c.kind))) return false
  const isName = (w: Word): boolean => w.capital && !/\d/u.test(w.text) && (!isCommonWord(w.folded) || told.length > 2)
  return isName(told[0]!) && isName(told.at(-1)!) && told.every((w) => isName(w) || JOINERS.has(w.folded))
}

const MAY_NAME = new Set<Findings['cues'][number]['kind']>(['leads', 'along', 'registering', 'meeting', 'several'])
const JOINERS = new Set(everyOf(({ organisations }) => organisations.joiners))

/** «Būšu. Zaļā josta, 120385», «Kods 120385, Delna.» of a writer whose names are known: alone beside their code. */
export function isBesideOwnCode(
  { givenName, familyName, code }: PersonFrame,
  from: number,
  to: number,
  frames: readonly PersonFrame[],
  { text, words }: Findings,
): boolean {
  if (!givenName || !familyName || !code || frames.length > 1) return false
  const opens =
    /(?:^|[.!?\n]) {0,2}$/u.test(text.slice(Math.max(0, from - 3), from)) && /^, ?$/u.test(text.slice(to, code.from))
  const ends = /^\s*(?:[.!?\n]|$)/u.test(text.slice(to, to + 3)) && /^-?,\s?$/u.test(text.slice(code.to, from))
  if (!opens && !ends) return false
  const told = within(words, from, to)
  const own = foldForCues(`${givenName.value} ${familyName.value}`)
  const isPersons = (w: Word): boolean =>
    own.includes(w.folded) || (told.length === 1 && FAMILY.some((ending) => ending.test(w.text.toLowerCase())))
  if (told.some(isPersons)) return false
  // «120385, Gaidīšu apstiprinājumu», «…, Cieņā»
  const isSaid = ({ text }: Word): boolean => [...VERBAL, ...WHERE].some((ending) => ending.test(text))
  if (ends && told.some(isSaid)) return false
  return (
    told.length > 0 &&
    told.length < 4 &&
    told[0]!.capital &&
    !told.some((w) => isCommonWord(w.folded) || isTown(w.folded))
  )
}

const FAMILY = ALL_HEARD.map(([, { familyEnding }]) => familyEnding)

/** «juris berzs 040369 providus», «Anna Ozola, 120385, zaļā zeme»: what ends a line that begins with a person's name and code. */
export function cellAtEndOfRow({ givenName, familyName, code }: PersonFrame, findings: Findings): Stretch | null {
  const named = familyName ?? givenName
  if (!code || named?.source !== 'text' || code.from < named.to) return null
  const { text, words, cues, names, codes, organisations, besides } = findings
  const begin = text.lastIndexOf('\n', named.from - 1) + 1
  const to = endOfLine(text, code.to)
  const isRow =
    text.slice(begin, code.from).length < LONGEST &&
    /^[\s\d.)*•–-]{0,6}$/u.test(text.slice(begin, named.from)) &&
    /^-?[\s,;–-]{1,4}\p{L}/u.test(text.slice(code.to, to))
  const told = isRow ? within(words, code.to, to) : []
  const known = [names.filter((n) => n.sure), codes, organisations, besides, cues]
  if (known.some((claims) => around(claims, code.to, to).length > 0)) return null
  const isName = ({ text, folded }: Word): boolean =>
    !isCommonWord(folded) && !isTown(folded) && !VERBAL.some((ending) => ending.test(text)) && !/\d/u.test(text)
  // «Anna Ozola, 120385, veģetāriete»: among capitals one small word says something of the person.
  const least = findings.lowerCase || told[0]?.capital ? 1 : 2
  return told.length >= least && told.length < 5 && told.every(isName)
    ? { from: told[0]!.from, to: told.at(-1)!.to }
    : null
}

/** «tallinn uni»: to somebody who types without capitals, several words of which no sentence and no trade is made. */
export function isNameInSmall(bare: string, from: number, to: number, { words, lowerCase }: Findings): boolean {
  if (!lowerCase || !/^\p{Ll}[\p{Ll}\d ’'&-]{2,}$/u.test(bare)) return false
  const told = within(words, from, to)
  // «tallinn uni» begins with a town, «visit riga» ends in one.
  const isOther = ({ text, folded }: Word, k: number): boolean =>
    (isTown(folded) ? k > 0 : isCommonWord(folded)) ||
    VERBAL.some((ending) => ending.test(text)) ||
    TRADES.some((ending) => ending.test(folded))
  return told.length > 1 && told.length < 5 && !told.some(isOther)
}

const WHERE = everyOf(({ organisations }) => organisations.locative ?? [])
const VERBAL = everyOf(({ organisations }) => organisations.verbal ?? [])
