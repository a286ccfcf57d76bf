// What looks like a name and is nobody's, for what stands beside it: a land in brackets, an adjective of place, what
// students or scholars are called after.

import { anyOf, everyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isEvent, isNationality, isPlaceWord, isTown } from '../organisations/organisation-words.ts'
import { around } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import type { Cue } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'
import { isPersonTitle, isTitled } from './person-title.ts'

/** Whether the words around it make a name nobody's. */
export function namesNobody(name: NameClaim, names: readonly NameClaim[], text: string, cues: readonly Cue[]): boolean {
  return (
    isBehindName(name, names, text) ||
    isLand(name, text) ||
    isOfPlace(name, text) ||
    isHoliday(name, text) ||
    isCellOfLand(name, names, text) ||
    isOfPaper(name, text, cues) ||
    isWhatOf(name, text) ||
    isAttribute(name, text, cues) ||
    isFieldOfPost(name, names, text, cues) ||
    isPromise(name, cues) ||
    isTitleOf(name, text) ||
    isPostNominal(name, text) ||
    isRepresented(name, text, cues)
  )
}

/** «Irina Melnikova - Legal Counsel»: behind somebody's name and a dash two capitals that are no known name tell the post. */
function isBehindName({ rule, from }: NameClaim, names: readonly NameClaim[], text: string): boolean {
  return (
    rule === 'name.unknown' &&
    around(names, from - DASH, from).some(
      (n) =>
        n.sure &&
        n.givenName !== null &&
        n.familyName !== null &&
        / [-–—] /u.test(text.slice(n.to, from)) &&
        from - n.to === DASH,
    )
  )
}

/** Letters of « – ». */
const DASH = 3

const fewOf = (key: 'beforeLand' | 'beforeSubject'): string => anyOf(({ organisations }) => organisations[key] ?? [])

const IN_LAND = new RegExp(`(?<!\\p{L})(?:${fewOf('beforeLand')}) $`, 'u')

/** «Tamar Gelashvili (Georgia)», «from Georgia» */
function isLand({ givenName, familyName, from, to }: NameClaim, text: string): boolean {
  if (familyName !== null || givenName === null || !isTown(foldForCues(text.slice(from, to)))) return false
  return (
    (text[from - 1] === '(' && /^[),;]/u.test(text.slice(to, to + 1))) ||
    IN_LAND.test(text.slice(Math.max(0, from - 6), from))
  )
}

/** «German ID card», «an Austrian passport»: of which land somebody's paper is. */
function isOfPaper({ familyName, givenName, from, to }: NameClaim, text: string, cues: readonly Cue[]): boolean {
  if ((givenName !== null && familyName !== null) || !isPlaceWord(foldForCues(text.slice(from, to)))) return false
  return around(cues, to, to + A_WORD).some(
    (c) => PAPERS.has(c.kind) && c.from > to && /^ (?:\p{L}{2,10} ){0,2}$/u.test(text.slice(to, c.from)),
  )
}

const PAPERS = new Set<Cue['kind']>(['otherNumberWords', 'documents'])

/** «Associate Director, Baltic States» */
function isOfPlace(name: NameClaim, text: string): boolean {
  const [first, second] = text.slice(name.from, name.to).split(' ')
  return (
    name.rule === 'name.unknown' && second !== undefined && isPlaceWord(foldForCues(first!)) && !isTitled(name, text)
  )
}

/** «Matthias Uhlendorf - Delna - German, no code»: of what land somebody is, in a cell of their row. */
function isCellOfLand(
  { givenName, familyName, from, to }: NameClaim,
  names: readonly NameClaim[],
  text: string,
): boolean {
  if ((givenName !== null && familyName !== null) || !isNationality(foldForCues(text.slice(from, to)))) return false
  if (!/[,;|(–—-] ?$/u.test(text.slice(from - 2, from)) || !/^ ?[,;|)]/u.test(text.slice(to, to + 2))) return false
  return around(names, from - A_ROW, from).some(
    (n) => n.sure && n.familyName !== null && n.to < from && !text.slice(n.to, from).includes('\n'),
  )
}

/** Letters of a name, an organisation and what parts them. */
const A_ROW = 80

/** «Polijas Neatkarības dienas koncerts»: a land and what its day is called after. */
function isHoliday({ givenName, from, to }: NameClaim, text: string): boolean {
  const [first, second] = text.slice(from, to).split(' ')
  if (second === undefined || text[to] !== ' ') return false
  const land = foldForCues(first!)
  if (!isPlaceWord(land) && !isTown(foldForCues(givenName ?? '')) && !isNationality(land)) return false
  const behind = foldForCues(text.slice(to + 1, to + A_DAY))
  return HOLIDAYS.some((holiday) => holiday.test(behind))
}

const HOLIDAYS = everyOf(({ organisations }) => organisations.holidays ?? [])
/** Letters of «proklamēšanas gadadienas». */
const A_DAY = 32

/** «Office of Defense Cooperation», «Centre for Policy Research»: two capitals that are no known name tell what it is of. */
function isWhatOf({ rule, from }: NameClaim, text: string): boolean {
  return rule === 'name.unknown' && OF_WHAT.test(text.slice(Math.max(0, from - LONGEST_HEAD), from))
}

const OF_WHAT = new RegExp(`(?<!\\p{L})\\p{Lu}\\p{Ll}+ (?:${fewOf('beforeSubject')}) $`, 'u')
const LONGEST_HEAD = 30

/** «Dr. Fiona Ní Dhálaigh PhD MRIA»: capitals behind a degree that stands behind somebody's name. */
function isPostNominal({ rule, from, to }: NameClaim, text: string): boolean {
  if (rule !== 'name.single' || !/^\p{Lu}{2,7}$/u.test(text.slice(from, to))) return false
  const degree = /\p{Lu}\p{Ll}+,? (\p{L}{2,6}),? $/u.exec(text.slice(Math.max(0, from - 30), from))?.[1]
  return degree !== undefined && isPersonTitle(degree)
}

/** «festivāls „Survival Kit”»: in quotes behind a word for what has a title, and is no label of somebody's name. */
function isTitleOf({ from, to }: NameClaim, text: string): boolean {
  if (!/^[”“"»]/u.test(text.slice(to, to + 1))) return false
  const titled = /(\p{L}{3,20}) [„“"«]$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1]
  return titled !== undefined && isEvent(foldForCues(titled)) && readLabel(titled) === null
}

/** «Pārstāvēšu „Zelta rudeni”», «„Zaļo Kurzemi” pārstāvēs …»: what stands in quotes beside that verb is a body, whose nominative nobody can tell. */
function isRepresented(
  { familyName, givenName, rule, from, to }: NameClaim,
  text: string,
  cues: readonly Cue[],
): boolean {
  const rest = IN_QUOTES.exec(text.slice(to, to + 40))?.[0]
  if (rest === undefined || (familyName !== null && givenName !== null && rule !== 'name.unknown')) return false
  const opens = text.slice(Math.max(0, from - A_WORD), from).search(/[„“"«](?:\p{L}{2,20} )?$/u)
  if (opens < 0) return false
  const [begin, end] = [Math.max(0, from - A_WORD) + opens, to + rest.length]
  return around(cues, begin - 2, end + 2).some(
    (c) => (c.kind === 'leads' || c.kind === 'represents') && (c.to === begin - 1 || c.from === end + 1),
  )
}

const IN_QUOTES = /^(?: [^”“"»\n]{1,38})?[”“"»]/u

/** Letters of a quotation mark and a word. */
const A_WORD = 22

/** «one of my Erasmus students», «a Fulbright scholar»: where nothing declines, a capital before a small word for people. */
function isAttribute({ rule, to }: NameClaim, text: string, cues: readonly Cue[]): boolean {
  return (
    rule === 'name.single' &&
    around(cues, to, to + 2).some(
      (c) =>
        c.kind === 'posts' &&
        c.from - to === 1 &&
        !HEARD[c.language].declines &&
        /^\p{Ll}/u.test(text.slice(c.from, c.to)),
    )
  )
}

/** «Ms. HAN Seo-yeon, Second Secretary (Public Diplomacy)», «Counsellor (Economic Affairs) Ann Hale»: what the post beside somebody's name is about. */
function isFieldOfPost(
  { rule, sure, from, to }: NameClaim,
  names: readonly NameClaim[],
  text: string,
  cues: readonly Cue[],
): boolean {
  if (rule !== 'name.unknown' || sure || text[from - 1] !== '(' || text[to] !== ')') return false
  const post = around(cues, from - 3, from).find((c) => c.kind === 'posts' && /^ \($/u.test(text.slice(c.to, from)))
  return (
    post !== undefined &&
    around(names, post.from - A_ROW, to + 3).some(
      (n) =>
        n.sure &&
        n.familyName !== null &&
        (n.to < post.from ? POST_BEHIND.test(text.slice(n.to, post.from)) : /^\) ?$/u.test(text.slice(to, n.from))),
    )
  )
}

/** «, », « – », «, the Embassy's Second » */
const POST_BEHIND = /^(?:,| [–—-]) (?:[\p{L}’']{2,14} ){0,4}$/u

/** «Noskaidroju: 150873 ir Annas Kalnas kods»: a word that says what the writer does, and no known name. */
function isPromise({ sure, givenName, from, to }: NameClaim, cues: readonly Cue[]): boolean {
  return (
    !sure &&
    givenName === null &&
    around(cues, from, to).some((c) => c.kind === 'promises' && c.from === from && c.to === to)
  )
}
