// Who had another name before: the one that the list holds goes, the new one comes.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { onceEach } from '../text/once-each.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** «Sigita Roga tagad ir Sigita Kalve»: a name that its bearer had before. */
export function isRenamed(name: NameClaim, unit: Unit, findings: Findings): boolean {
  return renamedIn(unit, findings).includes(name)
}

/** The names of a sentence that their bearers had before; asked for each name in it. */
export const renamedIn = onceEach((unit: Unit, { text, folded }: Findings): readonly NameClaim[] => {
  const { cues, names } = unit
  return [
    ...cues
      .filter((c) => c.kind === 'renamed')
      .flatMap((c) =>
        names.filter(
          (name) =>
            text.slice(name.to, c.from) === ' ' &&
            names.some((n) => n !== name && text.slice(c.to, n.from) === ' ' && shareGivenName(n, name)),
        ),
      ),
    ...names.filter(
      (name) =>
        name.sure &&
        name.familyName !== null &&
        AS.test(folded.slice(Math.max(unit.from, name.from - 12), name.from)) &&
        cues.some((c) => ON_LIST.has(c.kind) && c.to <= name.from) &&
        names.some(
          (n) =>
            n.sure && n.from > name.to && n.familyName && n.familyName !== name.familyName && shareGivenName(n, name),
        ),
    ),
    // «the name is Tom Reed instead of Tom Raed»
    ...names.filter(
      (name) =>
        name.familyName !== null &&
        cues.some((c) => c.kind === 'corrects') &&
        cues.some((c) => c.kind === 'beforeReplaced' && name.from - c.to === 1) &&
        names.some((n) => n.sure && n.familyName && n.to < name.from && shareGivenName(n, name)),
    ),
  ]
})

// «Pieteicos kā Anna Ozola, bet pasē jau būs Anna Liepa»
const AS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.compares.map(foldForCues))}) $`, 'u')
const ON_LIST = new Set<CueKind>(['iRegistered', 'before', 'onTheList', 'registering', 'listedAlready'])

function shareGivenName(a: NameClaim, b: NameClaim): boolean {
  return a.givenName !== null && a.givenName === b.givenName
}
