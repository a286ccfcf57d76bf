// «… - Anna Hale, Reporters Without Borders. My birth date is …»: where somebody is from stands right behind their name,
// although what is read of them otherwise stands in another sentence.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { standsBehindName } from './cell-in-order.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import { overlaps } from './leftover-cell.ts'
import { isTown } from './organisation-words.ts'

const LONGEST = 90

/** The capitals between a person's own name and the next mark; null: there are none, or they name no organisation. */
export function cellBehindName(
  { givenName, familyName }: PersonFrame,
  frames: readonly PersonFrame[],
  findings: Findings,
): Value | null {
  const { text, names, ownWords } = findings
  const named = names.find(
    (n) =>
      n.sure &&
      n.givenName === givenName?.value &&
      n.familyName === familyName?.value &&
      ownWords.kindAt(n.from) === 'own',
  )
  const match = named && BEHIND_NAME.exec(text.slice(named.to, named.to + LONGEST))
  if (!named || !match) return null
  const from = named.to + match[0].length - match[1]!.length
  const to = from + match[1]!.length
  if (!standsBehindName(from, to, findings) || isSomebodysName(match[1]!, frames, findings)) return null
  if (names.some((n) => n.sure && overlaps(n, { from, to })) || isTown(foldForCues(match[1]!))) return null
  return cleanOrganisation({ text: match[1]!, from, to }, findings, 'organisation.cell')
}

const BEHIND_NAME = /^(?:, ?| ?[–-] | ?\()(\p{Lu}[^.,;()\n\d]{3,60})(?=[.,;)\n]|$)/u
