// «Vispirms uzvārds, pēc tam vārds:», «Surname first, then first name:»: a line above a list that says in which order the
// two halves of its names stand.

import { foldForCues } from '../../locales/locale.ts'
import { readLabel } from '../text/labels.ts'
import { ORDINALS } from '../text/ordinals.ts'

export interface ToldOrder {
  readonly from: number
  readonly familyFirst: boolean
}

/** A line without figures that a colon ends. */
const HEAD = /(?<=^|\n)[^\n\d]{5,90}:(?=[ \t]{0,9}\n)/gu
const WORD = /[\p{L}\p{M}'’]{2,20}/gu
const FIRST = ORDINALS.flatMap((stems) => stems.slice(0, 1))
/** Words of «for the list below: first the surname, and only then the given name». */
const MOST_WORDS = 16

/** Each line that tells an order, with where it ends. */
export function findToldOrders(text: string): readonly ToldOrder[] {
  return [...text.matchAll(HEAD)].flatMap(({ 0: line, index }) => {
    const halves = halvesOf(line)
    const family = halves.indexOf('familyName')
    // «Piesakām: …» may announce a whole name; «name» beside «surname» is the given one.
    const told = halves.indexOf('givenName')
    const given = told < 0 ? halves.indexOf('fullName') : told
    if (family < 0) return []
    // «Uzvārds pirmais:», «surname first:»
    const isFirst = FIRST.some((stem) => halves[family + 1]?.startsWith(stem))
    if (given < 0 && !isFirst) return []
    return [{ from: index + line.length, familyFirst: isFirst || family < given }]
  })
}

/** The words of a line, those that call half a name by what they call. */
function halvesOf(line: string): readonly string[] {
  const words = (line.match(WORD) ?? []).slice(0, MOST_WORDS)
  const halves: string[] = []
  for (let i = 0; i < words.length; i++) {
    const two = words[i + 1] === undefined ? null : half(`${words[i]} ${words[i + 1]}`)
    if (two !== null) i++
    halves.push(two ?? half(words[i]!) ?? foldForCues(words[i]!))
  }
  return halves
}

function half(words: string): 'familyName' | 'givenName' | 'fullName' | null {
  const label = readLabel(words)
  return label === 'fullName' || label === 'familyName' || label === 'givenName' ? label : null
}
