// What a mail calls somebody, with the place where it does.

import type { Named } from './agreeing-names.ts'
import type { NameClaim } from './name-claim.ts'

/** A name as its writer wrote it in the mail. */
export function writtenAs(name: NameClaim): Named {
  const at = { source: 'text', from: name.from, to: name.to, rule: 'signature' } as const
  return {
    givenName: name.givenName === null ? null : { value: name.givenName, ...at },
    familyName: name.familyName === null ? null : { value: name.familyName, ...at },
  }
}
