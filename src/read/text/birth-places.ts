// Where somebody was born: «born in El Paso, TX», «07/11/1969 (Hartford, CT)». What stands there is nobody's name, and no
// body.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { CodeClaim } from '../codes/find-codes.ts'
import { isTown } from '../organisations/organisation-words.ts'
import type { Stretch } from './cover.ts'
import { LANDS } from './lands.ts'

const BORN = anyOf(({ words }) => words.bornWords ?? [])
const IN = anyOf(({ words }) => words.placePrepositions)
const PLACE =
  "(\\p{Lu}[\\p{L}'’.-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{1,20}){0,2})(?:, (\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?))?"

/** «born on the 3rd of May in New York» */
const BORN_IN = new RegExp(`(?<!\\p{L})(?:${BORN})(?: [^.!?()\\n]{0,30})? (?:${IN}) ${PLACE}`, 'gu')
/** «12 May 1985, in Malmö», «12 May 1985 (Malmö)»: right behind the date. */
const BEHIND_DATE = new RegExp(`^(?:,? (?:${IN}) |,? ?\\(|, )${PLACE}`, 'u')
/** Letters of a date's place. */
const LONGEST = 100

/** The places where people were born, in order. */
export function findBirthPlaces(text: string, codes: readonly CodeClaim[]): readonly Stretch[] {
  const told = [...text.matchAll(BORN_IN)].map((m) => upToRegion(m, m.index))
  const behind = codes.flatMap((code) => {
    const m = code.birthDate ? BEHIND_DATE.exec(text.slice(code.to, code.to + LONGEST)) : null
    // «12 May 1985, Ministry of Culture» names no town.
    return m && (isRegion(m[2]) || isTown(foldForCues(m[1]!))) ? [upToRegion(m, code.to)] : []
  })
  return [...told, ...behind].toSorted((a, b) => a.from - b.from)
}

/** «Malmö, Sweden», «El Paso, TX»; of «Riga, University of Latvia» only the town. */
function upToRegion({ 0: all, 1: town, 2: region }: RegExpExecArray, at: number): Stretch {
  const from = at + all.lastIndexOf(region ? `${town}, ${region}` : town!)
  return { from, to: from + (isRegion(region) ? `${town}, ${region}` : town!).length }
}

function isRegion(region: string | undefined): boolean {
  return (
    region !== undefined && (REGION_CODES.has(region) || isTown(foldForCues(region)) || LANDS.has(foldForCues(region)))
  )
}

/** «TX» behind a town */
const REGION_CODES = new Set(everyOf(({ words }) => words.regionCodes ?? []))
