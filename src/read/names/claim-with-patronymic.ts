// Names with a patronymic: whose son or daughter somebody is tells the case and gender of the words beside it, be they
// known or not.

import { knownGivenNames } from './given-names.ts'
import { claimName, type NameClaim } from './name-claim.ts'
import type { NameSurroundings, Token } from './name-runs.ts'
import { type HeardPatronymic, readPatronymic } from './patronymics.ts'

/** The one name in `tokens`, of which the one at `p` is a patronymic: «Лев Аркадьевич», Журавлёв. */
export function claimWithPatronymic(
  tokens: readonly Token[],
  p: number,
  surroundings: NameSurroundings,
): readonly NameClaim[] {
  const given = tokens[p - 1]!
  const before = tokens.slice(0, p - 1)
  const after = tokens.slice(p + 1)
  const family = after.length > 0 ? after.slice(0, 1) : before.slice(-1)
  const patronymic = readPatronymic(tokens[p]!.text)!
  const { nominative, gender } = patronymic
  const claimed = claimName(surroundings, [given], family, 'name.patronymic', true, gender)
  // «Руслана Викторовича Ким»: what does not decline stands beside a name that does.
  const known = knownGivenNames(given.text).find((g) => g.gender === gender && g.case === patronymic.case)
  const isUnread = patronymic.case !== 'nominative' && !claimed.declined
  const named =
    given.given && !(isUnread && known)
      ? claimed
      : { ...claimed, ...asPatronymicTells(claimed, patronymic), ...(known ? { givenName: known.nominative } : {}) }
  const from = Math.min(named.from, given.from)
  return [{ ...named, givenName: `${named.givenName} ${nominative}`, from, to: Math.max(named.to, tokens[p]!.to) }]
}

/** «Саркисяна Ваграма Арташесовича»: names that nobody knows stand in the case and gender of the patronymic. */
function asPatronymicTells({ givenName, familyName }: NameClaim, told: HeardPatronymic): Partial<NameClaim> {
  const { gender } = told
  if (told.case === 'nominative') return { givenName, familyName, gender, declined: false, orElse: null }
  const nominative = (name: string | null): string | null =>
    name === null ? null : (told.locale.undeclineFamilyName(name, told.case, gender)[0] ?? name)
  return { givenName: nominative(givenName), familyName: nominative(familyName), gender, declined: true, orElse: null }
}
