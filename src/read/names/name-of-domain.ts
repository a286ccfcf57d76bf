// «both Lex Baltica entries» from somebody @lexbaltica.lv: two capitals that spell the writer's mail domain are where they
// are from, whoever else is called Lex.

import { foldForCues } from '../../locales/locale.ts'
import type { Mail } from '../../vocabulary.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether words that look like a name are the mail domain's, which is not the writer's own name. */
export function isNameOfDomain({ from, to, familyName }: NameClaim, text: string, mail: Mail): boolean {
  const writer = mail.from[0]
  if (familyName === null || !writer?.address || !writer.name) return false
  const words: readonly string[] = foldForCues(text.slice(from, to)).match(/\p{L}+/gu) ?? []
  const own: readonly string[] = foldForCues(writer.name).match(/\p{L}+/gu) ?? []
  // «Anna Kalna» @annakalna.lv
  if (words.length < 2 || words.some((word) => own.includes(word))) return false
  const labels = writer.address.split('@')[1]?.toLowerCase().split('.').slice(0, -1) ?? []
  return labels.some((label) => label.replaceAll('-', '') === words.join(''))
}
