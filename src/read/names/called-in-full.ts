// «Ana Beatriz» in the From header, and in the mail «Ana Beatriz Lopes da Silva»: a header that shows two given names has
// no family name, though it looks like one whole name.

import type { Findings } from '../findings.ts'
import { plain } from './agreeing-names.ts'
import type { Sender } from './display-name.ts'
import type { NameClaim } from './name-claim.ts'

/** The writer's whole name from the mail, where the header's is all given names of it; null: it is not so. */
export function calledInFull(header: Sender, { names, ownWords }: Findings): NameClaim | null {
  if (!header.givenName || !header.familyName) return null
  const shown = plain(`${header.givenName.value} ${header.familyName.value}`)
  const isWriters = ({ from, sure, givenName, familyName }: NameClaim): boolean =>
    sure &&
    familyName !== null &&
    givenName !== null &&
    plain(givenName) === shown &&
    (ownWords.kindAt(from) === 'own' || ownWords.kindAt(from) === 'signature')
  const called = names.filter(isWriters)
  return new Set(called.map((n) => n.familyName)).size === 1 ? called[0]! : null
}
