// Names of countries where the family name is one word that stands alone, before the given names or behind them.

import { everyOf } from '../../locales/hearing.ts'
import { claimName, type NameClaim } from './name-claim.ts'
import type { NameSurroundings, Token } from './name-runs.ts'
import { PARTICLES } from './normalise-case.ts'

/** «Ngoc Anh Tran», «Nguyen Van Nam», «Nguyen Thi Hong Nhung»: of three words and more the first or the last is a family name that stands alone. */
export function readBesideFamilyAlone(tokens: readonly Token[], surroundings: NameSurroundings): NameClaim | null {
  if (tokens.length < 3 || tokens.length > 5 || tokens.some((t) => t.initial || PARTICLES.has(t.text))) return null
  const [first, last] = [tokens[0]!, tokens.at(-1)!].map((t) => FAMILY_ALONE.some((names) => names.has(t.folded)))
  if (first === last) return null
  const [given, family] = last ? [tokens.slice(0, -1), tokens.slice(-1)] : [tokens.slice(1), tokens.slice(0, 1)]
  const isKnown = given.some((t) => t.given)
  return claimName(surroundings, given, family, isKnown ? 'name.known' : 'name.unknown', isKnown)
}

const FAMILY_ALONE = everyOf(({ familyAlone }) => familyAlone ?? [])
