// «Vārds: … / Uzvārds: … / Dzimšanas datums: …»: two or more of what the invitation asks for, each under its label, are
// hardly sent to its address for anything else, whatever the words around them sound like. Such mail is never passed over.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { findEntries } from '../rows/form-entries.ts'
import type { Label } from '../text/labels.ts'
import { namesAnotherDay } from './another-day.ts'
import { isSwindle } from './is-swindle.ts'

/** Whether own words label two things that we ask for of a person, and name no other day that they are for. */
export function labelsOurData(findings: Findings): boolean {
  const { text, ownWords, mail, event } = findings
  const isFilled = (e: { readonly from: number; readonly to: number }): boolean =>
    ownWords.kindAt(e.from) === 'own' && /[\p{L}\p{N}]/u.test(text.slice(e.from, e.to))
  const labels = new Set(
    findEntries(findings)
      .filter(isFilled)
      .map(({ label }) => label),
  )
  return (
    [...labels].filter((label) => OF_PERSON.has(label)).length > 1 &&
    !isSwindle(findings) &&
    !namesAnotherDay(foldForCues(mail.subject), event.starts.toPlainDate(), findings)
  )
}

const OF_PERSON = new Set<Label>(['givenName', 'familyName', 'fullName', 'familyNameFirst', 'personalCodePrefix'])
