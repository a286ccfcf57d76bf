// Words for relatives: «vīra», «мужа», «husband's».

import { everyOf } from '../../locales/hearing.ts'

const KIN = everyOf(({ kin }) => (kin ? [kin.male, kin.female] : []))

/** Whether a word says whose relative somebody is, in any case. */
export function isKin(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s$/u, '')
  return KIN.some((kin) => kin.test(bare))
}
