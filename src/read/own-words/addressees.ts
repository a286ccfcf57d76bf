// Whom the mail greets, and turns to by name again: no people of whom it tells something.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isGivenName, knownGivenNames } from '../names/given-names.ts'
import { around, type Stretch } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'

const GREETING = new RegExp(
  `^[\\s>*]{0,4}(?:${everyOf((l) => l.words.greetings.map((g) => foldForCues(g).replace('*', '\\p{L}{0,6}')))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})[^!?\\n.:]{0,60}?[!,.:\\n]`,
  'gmu',
)
const NAME_THEN_GREETING = new RegExp(
  `^[\\s>*]{0,4}\\p{L}{2,20}(?: \\p{L}{2,20})?, (?:${anyOf((l) => l.words.greetings.map((g) => foldForCues(g).replace('*', '\\p{L}{0,6}')))})(?!\\p{L})`,
  'gmu',
)

/** «Sarma, ar prieku aiziešu.»: the first word of a message, before a comma and small letters. */
const ADDRESSED = /^\s{0,80}(\p{Lu}\p{Ll}{2,20}), (?=\p{Ll})/u

const isVerb = ({ kind }: Cue): boolean =>
  kind === 'staysAway' || kind === 'takesOff' || kind === 'iCome' || kind === 'theyCome'

/** «Labdien, cienījamā Ineses Kuškes kundze» */
const MOST_GREETED = 6

/** Whom the mail greets: «Labdien, Kalniņas kundze!», «Inese, labdien!», «Dear Ms. Kuske,». */
export function findAddressees(text: string, folded: string, cues: readonly Cue[]): readonly Stretch[] {
  const addressed = ADDRESSED.exec(text.trimStart())
  const begin = text.length - text.trimStart().length
  const first =
    addressed && knownGivenNames(addressed[1]!).length > 0 ? [{ from: begin, to: begin + addressed[1]!.length }] : []
  const greeted = [...folded.matchAll(GREETING), ...folded.matchAll(NAME_THEN_GREETING)].map((match) => {
    const from = match.index
    let to = from + match[0].length
    // «Labdien, Inese!», «Labdien, kolēģi!» greet up to the second mark; «Labdien, sūtu …» only up to the first.
    const rest = /^ ?(?:(?:\p{Lu}[\p{L}.]{0,20} ?(?:\p{Ll}{1,3} (?=\p{Lu}))?){1,4}[!,\n]|\p{Ll}{3,14}[!\n])/u.exec(
      text.slice(to, to + 60),
    )
    // «Labdien, Anna Ozola, Delna, 120385» greets nobody by the name.
    const isRecord = rest?.[0].trim().includes(' ') && rest[0].endsWith(',')
    if (text[to - 1] === ',' && rest && !isRecord) to += rest[0].length
    // «labdien piesaku sevi anna ozola lizda», «labdien anna ozola nebūs»: so many words, or a verb, are no greeting.
    else if (match[0].trim().split(' ').length > MOST_GREETED || around(cues, from, to).some(isVerb)) to = from
    return { from, to }
  })
  const addressees = [...first, ...greeted]
  return [...addressees, ...addressedAgain(addressees, text)]
}

/** «Sveikas, Inese un Iveta! … Iveta – prezentāciju sūtīšu atsevišķi»: a line that turns to one of the greeted. */
function addressedAgain(greetings: readonly Stretch[], text: string): readonly Stretch[] {
  const greeted = greetings.map(({ from, to }) => ({
    to,
    names: new Set((text.slice(from, to + goesOn(text, to)).match(NAME) ?? []).flatMap(calledSo)),
  }))
  if (greeted.length === 0) return []
  const lines = [...text.matchAll(BEGINS_LINE)].map((match) => {
    const { mark = '', name = '' } = match.groups!
    const from = match.index + mark.length
    const isGreeted = greeted.some((g) => g.to <= match.index && calledSo(name).some((n) => g.names.has(n)))
    return { mark: mark.replace(/[\s\d]/gu, ''), name, from, to: from + name.length, isGreeted }
  })
  // «* Inese – ieraksti mani … * Laura – atskaite būs rīt»: a list in which another is named, too, tells who comes.
  const isOther = (l: (typeof lines)[number]): boolean => l.mark !== '' && !l.isGreeted && isGivenName({ text: l.name })
  const lists = new Set(lines.filter(isOther).map((l) => l.mark))
  return lines.filter((l) => l.isGreeted && !lists.has(l.mark) && turnsTo(text.slice(l.to, endOfLine(text, l.to))))
}

/** Letters of «, Laura un Zaiga», where a greeting goes on. */
function goesOn(text: string, to: number): number {
  return MORE_GREETED.exec(text.slice(to, to + A_GREETING))?.[0].length ?? 0
}

/** «Laura» and «Laurai» in the nominative, and as they stand. */
function calledSo(name: string): readonly string[] {
  return [name, ...knownGivenNames(name).map((known) => known.nominative)]
}

/** «Laura – », «Laura: », «Laura, »; not «Laura: 120385», «Laura, Valsts kase, 120385»: somebody's data. */
function turnsTo(behind: string): boolean {
  const isRecord = /^\W{0,4}\d/u.test(behind) || (/^, \p{Lu}/u.test(behind) && /\d{6}/u.test(behind))
  return /^(?: ?[–—,-] |: )/u.test(behind) && !isRecord
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const NAME = /\p{Lu}\p{Ll}{2,19}/gu
const BEGINS_LINE =
  /(?<=\n)(?<mark>[ \t]{0,4}(?:[-–—*•·+@]|\d(?=[.)]))?[.)]?[ \t]{0,3})(?<name>\p{Lu}\p{Ll}{2,19})(?!\p{L})/gu
const MORE_GREETED = new RegExp(
  `^(?:,? ?(?:(?:${anyOf(({ organisations }) => organisations.and)}) )?\\p{Lu}\\p{Ll}{2,19}){1,6}[!,.\\n]`,
  'u',
)
/** Letters of six names. */
const A_GREETING = 150
