// What somebody's passport calls them: «Maikls Brauns (pasē: Michael J. Brown)», «Piesaku Džeisonu Vaitu. Pasē viņš ir Jason
// White», «имя как в паспорте: Jeļena Fjodorova». The pass is made out to that name, whatever everybody else says.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { within } from '../text/cover.ts'
import { spelledAlike } from '../text/spelled-roughly.ts'
import { type Named, plain } from './agreeing-names.ts'
import type { NameClaim } from './name-claim.ts'
import { writtenAs } from './written-as.ts'

const PAPERS = everyOf(({ words }) => words.inPaper.map(foldForCues))
/** «viņš ir», «he is», «по»: what stands between a name, the paper and the name in it. */
const BESIDE_PAPER = everyOf(({ words }) => words.besidePaper.map(foldForCues))

// « (pasē: », « (in her passport », « (по паспорту – »
const IN_BRACKET = new RegExp(
  `^ \\((?:\\p{Ll}{2,8} ){0,2}(?:${PAPERS.join('|')})(?: \\p{Ll}{2,10}){0,2}(?::| [–—-])? $`,
  'u',
)
// «. Pasē un caurlaidē viņš ir », «; his passport says », « – по паспорту он »
const IN_SENTENCE = new RegExp(
  `^(?:(?:,|:)? ?\\(?\\d{6}-?)?(?:[.,;]| [–—-]|\\)[.,;]?)\\s(?:(?:${BESIDE_PAPER.join('|')}) ){0,5}(?:${PAPERS.join('|')})(?: (?:${[...BESIDE_PAPER, ...PAPERS].join('|')})){0,6}(?::| [–—-])?\\s$`,
  'u',
)

const SAYS_PAPER = new RegExp(`(?<!\\p{L})(?:${PAPERS.join('|')})(?!\\p{L})`, 'u')

/** Whether words speak of a passport or a card, as in «pasē rakstīts». */
export function speaksOfPaper(words: string): boolean {
  return SAYS_PAPER.test(foldForCues(words))
}

/** Whether the second of two whole names is the first's bearer as their paper has it. */
export function isInPaper(called: NameClaim, name: NameClaim, text: string): boolean {
  if (!hasBothHalves(called) || !hasBothHalves(name) || !name.sure || name.from - called.to > LONGEST) return false
  const between = foldForCues(text.slice(called.to, name.from))
  return (called.sure && IN_BRACKET.test(between)) || IN_SENTENCE.test(between)
}

/** Somebody with the half that their paper has otherwise: «Лену Белову, в паспорте Елена», «Anna Kalna; viņas pasē uzvārds ir Bērza»; null: it has none. */
export function withHalfInPaper(called: NameClaim, half: NameClaim, text: string): NameClaim | null {
  if (!hasBothHalves(called) || !(called.sure || half.sure) || hasBothHalves(half) || half.from - called.to > LONGEST)
    return null
  const between = foldForCues(text.slice(called.to, half.from))
  if (!IN_SENTENCE.test(between) || !ENDS_CLAUSE.test(text.slice(half.to, half.to + 2))) return null
  const whole = { ...called, sure: true, orElse: null }
  if (FAMILY.test(between)) return { ...whole, familyName: half.familyName ?? half.givenName }
  return half.sure && half.givenName !== null ? { ...whole, givenName: half.givenName } : null
}

const ENDS_CLAUSE = /^\s?(?:[.,;)(\n]|$)/u
const FAMILY = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ words }) => words.cues.surname.map((w) => foldForCues(w).replace('*', '\\p{L}{0,4}')))})(?!\\p{L})`,
  'u',
)

/** Letters of «. В паспорте и в пропуске он должен быть записан как ». */
const LONGEST = 70

function hasBothHalves({ givenName, familyName }: NameClaim): boolean {
  return givenName !== null && familyName !== null
}

// «имя как в паспорте: », «my name in the passport is », «pasē esmu »
const MINE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${PAPERS.join('|')})(?: (?:${[...BESIDE_PAPER, ...PAPERS, ...wordsOfMe()].join('|')})){0,5}(:| [–—-])?\\s$`,
  'u',
)
// «, that's what it says in my passport», « (так в моём паспорте)», « on my ID»
const BEHIND = new RegExp(
  `^(?:(?:,| [–—(-]) ?[^.!?;\\n]{0,40}| (?:\\p{L}{1,10} ){1,2})(?<!\\p{L})(?:${PAPERS.join('|')})(?!\\p{L})`,
  'u',
)

/** The writer's whole name as they say that their own paper has it, where nothing in the From header denies it; null: they do not. */
export function calledInMyPaper(header: Named, findings: Findings): Named | null {
  const { names, ownWords, folded, cues } = findings
  const told = names.filter((name) => {
    if (!hasBothHalves(name) || !name.sure || name.declined || ownWords.kindAt(name.from) !== 'own') return false
    const begin = beginOfSentence(folded, name.from)
    const end = name.to + (BEHIND.exec(folded.slice(name.to, name.to + LONGEST))?.[0].length ?? 0)
    const has = (from: number, to: number, kinds: ReadonlySet<string>): boolean =>
      cues.some((c) => from <= c.from && c.to <= to && kinds.has(c.kind))
    const before = MINE_BEFORE.exec(folded.slice(begin, name.from))
    const isLed = before !== null && (before[1] !== undefined || has(begin, name.from, MINE))
    const isSaid = end > name.to && has(name.to, end, MINE)
    return ((isLed || isSaid) && !has(begin, end, OF_ANOTHER)) || isBesideOther(name, header, findings)
  })
  const [name] = told
  if (!name || told.some((n) => n.givenName !== name.givenName || n.familyName !== name.familyName)) return null
  return canBe(writtenAs(name), header) ? writtenAs(name) : null
}

/** «Everybody calls me Becky, but the guard goes by the passport, and there it says Rebecca Stroud» of Becky Stroud: both given names in one sentence, with the paper between. */
function isBesideOther(
  name: NameClaim,
  { givenName, familyName }: Named,
  { names, folded, cues, codes }: Findings,
): boolean {
  if (!givenName || !familyName || plain(name.familyName!) !== plain(familyName.value)) return false
  const calledSo = (n: NameClaim): boolean => n.givenName !== null && plain(n.givenName) === plain(givenName.value)
  if (calledSo(name)) return false
  const called = names.findLast((n) => n.to <= name.from && name.from - n.to < LONGEST_SENTENCE && calledSo(n))
  const between = called ? folded.slice(called.to, name.from) : ''
  const isOfAnother = cues.some(
    (c) => called && (OF_ANOTHER.has(c.kind) || c.kind === 'theyCome') && called.from <= c.from && c.to <= name.to,
  )
  // «I, Becky, 120380, shall bring a passport, and Rebecca Stroud comes too»
  const isOfTwo = called !== undefined && within(codes, called.to, name.from).length > 0
  return SAYS_PAPER.test(between) && !/[.!?\n]/u.test(between) && !isOfAnother && !isOfTwo
}

/** Letters between what somebody is called and their name in the paper. */
const LONGEST_SENTENCE = 140

const MINE: ReadonlySet<string> = new Set(['me', 'myself', 'iAm'])
const OF_ANOTHER: ReadonlySet<string> = new Set(['third', 'themselves', 'relatives', 'insteadOf', 'unnamed'])

function wordsOfMe(): readonly string[] {
  return everyOf(({ words }) => words.cues.iAm.map(foldForCues))
}

function beginOfSentence(folded: string, at: number): number {
  const before = folded.slice(Math.max(0, at - LONGEST), at)
  const sentence = /[^.!?;\n]*$/u.exec(before)![0]
  return at - sentence.length
}

/** A header that shows a given name alone, or the same family name: what friends call the writer is another given name. */
function canBe({ familyName }: Named, header: Named): boolean {
  if (!header.familyName) return true
  const [one, other] = spelledAlike(plain(familyName!.value), plain(header.familyName.value))
  return one === other
}
