// Names whose halves are each told behind: «Ana Lucía (first name) Pardo Ruiz (last name)», «Ana Lucía is my first name
// and Pardo Ruiz my family name».

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { lastLabelBegin, mayLabelFamily, readLabel } from '../text/labels.ts'
import type { NameClaim } from './name-claim.ts'
import { PARTICLES } from './normalise-case.ts'

interface ToldHalf {
  readonly label: 'givenName' | 'familyName' | 'fullName'
  readonly name: string
  readonly from: number
  /** Behind the name, and behind what tells of it. */
  readonly to: number
  readonly end: number
  /** «… is my surname», «… (surname)»; not the bare «… the surname». */
  readonly said: boolean
}

/** «Ana Lucía», «de Sousa Brito» */
const SMALL = `(?:(?:${[...PARTICLES].join('|')}) ){0,2}`
export const NAME_WORDS = String.raw`${SMALL}\p{Lu}[\p{L}\p{M}'’-]{0,30}(?: ${SMALL}\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}`

const COPULAS = everyOf(({ words }) => words.copulas)
const AND = everyOf(({ organisations }) => organisations.and)

// « (these are the first names, both used)», « (mother's and father's family name)»
const IN_BRACKET = String.raw` \((?<gloss>\p{Ll}[\p{Ll} '’]{3,50})(?:,[^()\n]{0,60})?\)`
// « is my first name», « – uzvārds», « the surname»
const IN_CLAUSE = String.raw`(?<mark> (?:${[...COPULAS, '[–—-]'].join('|')}))? (?<told>\p{Ll}[\p{Ll}'’]{0,20}(?: (?!(?:${AND.join('|')}) )\p{Ll}[\p{Ll}'’]{0,20}){0,4})`
const TOLD_BEHIND = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’-])(?<name>${NAME_WORDS})(?:${IN_BRACKET}|${IN_CLAUSE})`,
  'gu',
)

/** What some of the words of a gloss call the half; the longest of them tells best. */
export function labelWithin(gloss: string): 'givenName' | 'familyName' | 'fullName' | null {
  // Most glosses are but the words behind a name.
  if (lastLabelBegin(foldForCues(gloss), []) < 0) return null
  const words = gloss.split(' ').slice(0, LONGEST_GLOSS)
  const labels = words.flatMap((_, at) =>
    words.slice(at).map((_, n) => readLabel(words.slice(at, at + n + 1).join(' '))),
  )
  return (['familyName', 'givenName', 'fullName'] as const).find((half) => labels.includes(half)) ?? null
}

const LONGEST_GLOSS = 9

/** «Szabó is the surname», «Szabó ir uzvārds»: what tells which half a word of a name is. */
export function tellsOfName(said: string): boolean {
  const told = SAID_OF_WORD.exec(said)?.[1]
  return told !== undefined && labelWithin(told) !== null
}

const SAID_OF_WORD = new RegExp(`^\\p{Lu}[\\p{L}’'-]{1,30} (?:${COPULAS.join('|')}) (.{3,30})$`, 'u')

/** The halves of names of which the text says behind them which half they are. */
function findToldHalves(text: string): readonly ToldHalf[] {
  return [...text.matchAll(TOLD_BEHIND)].flatMap((match) => {
    const { name, gloss, mark, told } = match.groups as { name: string; [group: string]: string | undefined }
    const label = labelWithin(gloss ?? told!)
    const to = match.index + name.length
    const half = {
      name,
      from: match.index,
      to,
      end: match.index + match[0].length,
      said: told === undefined || mark !== undefined,
    }
    return label === null ? [] : [{ ...half, label }]
  })
}

const BETWEEN = new RegExp(`^[,;]? (?:(?:${AND.join('|')}) )?$`, 'u')

/** Whether two halves beside each other are those of one name: «name» is the given one beside the family name. */
function arePair(one: ToldHalf, other: ToldHalf, text: string): boolean {
  return (
    (one.label === 'familyName') !== (other.label === 'familyName') &&
    (one.said || other.said) &&
    BETWEEN.test(text.slice(one.end, other.from))
  )
}

interface ToldName {
  readonly givenName: string
  readonly familyName: string
  readonly from: number
  readonly to: number
}

function findToldNames(text: string, folded: string): readonly ToldName[] {
  let end = -1
  return text.split('\n').flatMap((line) => {
    const from = end + 1
    end = from + line.length
    // Both halves stand in one line, and one of them is the family name.
    return mayLabelFamily(folded.slice(from, end)) ? toldInLine(line, from) : []
  })
}

function toldInLine(line: string, from: number): readonly ToldName[] {
  const halves = findToldHalves(line)
  return halves.flatMap((one, i) => {
    const other = halves[i + 1]
    if (!other || !arePair(one, other, line)) return []
    const [family, given] = one.label === 'familyName' ? [one, other] : [other, one]
    return [{ givenName: given.name, familyName: family.name, from: from + one.from, to: from + other.to }]
  })
}

/** «Maria Grazia Di Benedetto», of whom it is told elsewhere which half is which. */
function writtenTogether({ givenName, familyName }: ToldName, text: string): readonly ToldName[] {
  return [`${givenName} ${familyName}`, `${familyName} ${givenName}`].flatMap((whole) => {
    const from = text.indexOf(whole)
    return from < 0 ? [] : [{ givenName, familyName, from, to: from + whole.length }]
  })
}

/** The claims, in order, with the names whose halves are told in place of what was claimed of their words. */
export function withToldHalves(claims: readonly NameClaim[], text: string, folded: string): readonly NameClaim[] {
  const told = findToldNames(text, folded).flatMap((name) => [name, ...writtenTogether(name, text)])
  if (told.length === 0) return claims
  const kept = claims.filter((c) => !told.some((name) => c.from < name.to && name.from < c.to))
  const named = told.map((name) => ({
    ...name,
    rule: 'name.told',
    sure: true,
    declined: false,
    gender: null,
    orElse: null,
  }))
  return [...kept, ...named].toSorted((a, b) => a.from - b.from)
}
