// Which words in running text are a person's name by themselves; any other capitalised word only its place makes one.

import type { NameClaim } from './name-claim.ts'

/** A name in prose: a known given name, or two words of which the sentence says that they come. */
export function isNamed(name: NameClaim): boolean {
  return name.sure || name.rule === 'name.unknown' || name.rule === 'name.capitals' || name.rule === 'name.initials'
}

/** Surely somebody, by given and family name. */
export function isWhole({ sure, givenName, familyName }: NameClaim): boolean {
  return sure && givenName !== null && familyName !== null
}
