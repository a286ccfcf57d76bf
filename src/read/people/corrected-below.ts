// «Jānis nav Krauze, viņš ir Krauklis», over our own list: whose family name a mail denies stands below, and beside the
// denial the one that it should be.

import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { Word } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame, valueOfOrganisation, valuesOfName } from './person-frame.ts'

/** Another than the writer, under the family name that the mail puts in place of the one below; null: it does not. */
export function findCorrectedBelow(
  known: readonly NameClaim[],
  findings: Findings,
  sender: Sender,
): PersonFrame | null {
  const { words, text, ownWords, organisations, codes } = findings
  if (codes.length > 0) return null
  const own = organisations.filter((o) => ownWords.kindAt(o.from) === 'own')
  for (const { to } of cuesWithin(findings, 0, text.length, 'negates')) {
    const i = words.findIndex((w) => w.from >= to)
    const denied = words[i]
    if (!denied?.capital || denied.from - to !== 1 || ownWords.kindAt(to) !== 'own') continue
    const borne = known.filter((n) => foldForCues(n.familyName!) === denied.folded)
    const bearer = borne[0]
    if (!bearer || sameName(valuesOfName(bearer), sender)) continue
    if (borne.some((n) => n.givenName !== bearer.givenName)) continue
    const family = words
      .slice(Math.max(0, i - A_SENTENCE), i + A_SENTENCE)
      .filter((w) => w.capital && isSpeltAlike(w, denied) && !own.some((o) => o.from <= w.from && w.to <= o.to))
      .toSorted((a, b) => Math.abs(a.from - denied.from) - Math.abs(b.from - denied.from))[0]
    if (!family) continue
    const at = { source: 'text', from: family.from, to: family.to, rule: 'name.corrected' } as const
    return {
      ...EMPTY_FRAME,
      givenName: { ...valuesOfName(bearer).givenName!, rule: 'below' },
      familyName: { ...at, value: family.text },
      organisation: own.length === 1 ? valueOfOrganisation(own[0]!) : null,
      from: family.from,
      to: family.to,
    }
  }
  return null
}

/** Words to each side. */
const A_SENTENCE = 12

/** «Krauze» and «Krauklis», «Zeids» and «Zieds»: another word that begins alike or has the same letters. */
function isSpeltAlike({ folded: a }: Word, { folded: b }: Word): boolean {
  return a !== b && (a.slice(0, 3) === b.slice(0, 3) || [...a].sort().join('') === [...b].sort().join(''))
}
