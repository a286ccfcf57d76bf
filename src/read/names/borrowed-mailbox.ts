// «(Rakstu no kolēģa datora)»: who has no mailbox at hand writes from another's, so that the From header names somebody
// who has nothing to do with the mail.

import type { Findings } from '../findings.ts'
import { agrees, type Named, plain } from './agreeing-names.ts'
import type { Sender } from './display-name.ts'
import { writtenAs } from './written-as.ts'

/** The writer by the only name that the words hold, or that they are signed with, or without any; null: the mailbox is the writer's own. */
export function whoBorrows({ cues, names, ownWords }: Findings, header: Sender, signed: Named | null): Named | null {
  if (!cues.some((c) => c.kind === 'borrowed')) return null
  const told = names.filter((n) => n.sure && ownWords.kindAt(n.from) !== 'quote')
  if (told.length === 0) return { givenName: null, familyName: null }
  if (signed?.givenName && signed.familyName && !agrees(signed, header)) return signed
  const others = told.filter((n) => !n.declined && n.givenName !== null && !agrees(writtenAs(n), header))
  const whole = others.filter((n) => n.familyName !== null)
  const called = whole.length > 0 ? whole : others
  const distinct = new Set(called.map((n) => plain(`${n.givenName} ${n.familyName ?? ''}`)))
  return distinct.size === 1 ? writtenAs(called[0]!) : null
}
