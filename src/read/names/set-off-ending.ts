// «Erik'u Lindgren'u», «John’ам Smith’у»: who declines a foreign name in their own language may set the ending off by an
// apostrophe, and what stands before it is the nominative.

import { anyOf } from '../../locales/hearing.ts'

const ENDINGS = anyOf(({ setOffEndings }) => setOffEndings ?? [])

// Not «O'Hara», «D'Arc», «Sant'Anna»: a name goes on behind its apostrophe with a capital or with more letters.
const SET_OFF = new RegExp(`^(\\p{Lu}[\\p{L}-]{1,30})['’´\`](?:${ENDINGS})$`, 'u')

/** The name before the ending that is set off; null: none is. */
export function withoutSetOffEnding(word: string): string | null {
  return SET_OFF.exec(word)?.[1] ?? null
}
