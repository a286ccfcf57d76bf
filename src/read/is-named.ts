// Which words in running text are a person's name by themselves; any other capitalised word only its place makes one.

import type { NameClaim } from './name-claim.ts'

/** A name in prose: a known given name, or two words of which the sentence says that they come. */
export function isNamed(name: NameClaim): boolean {
  return name.sure || name.rule === 'name.unknown' || name.rule === 'name.capitals' || name.rule === 'name.initials'
}

/** «No „Martas” nāksim divi», «Jānis „Džonis” Kalns»: one word in quotation marks is a body, or a nickname. */
export function isQuoted({ familyName, from, to }: NameClaim, text: string): boolean {
  return familyName === null && /["„“«]/u.test(text[from - 1] ?? '') && /["”“»]/u.test(text[to] ?? '')
}
