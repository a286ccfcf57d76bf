// The name that signs a mail: the first of its signature, or the last word of all.

import type { Findings } from '../findings.ts'
import { isDepartment } from '../organisations/organisation-words.ts'
import { within } from '../text/cover.ts'
import { agrees, type Named } from './agreeing-names.ts'
import type { NameClaim } from './name-claim.ts'
import { writtenAs } from './written-as.ts'

/** The first name in the signature; a lone given name or initials count where the header says the rest. */
export function signatureName(findings: Findings, header: Named): Named | null {
  const { ownWords, names, text } = findings
  const inSignature = names.filter(
    (n) =>
      ownWords.kindAt(n.from) === 'signature' && isAtLineStart(n, text) && (n.sure || !isInDepartment(n, findings)),
  )
  const full = inSignature.find((n) => n.givenName && n.familyName && (n.sure || n.rule !== 'name.single'))
  const any = full ?? inSignature.find((n) => n.sure || agrees(writtenAs(n), header))
  return any ? writtenAs(any) : null
}

/** «Dokumentu pārvaldības nodaļa», «Public Relations Department» sign for nobody by name. */
function isInDepartment({ from, to }: NameClaim, { text, words }: Findings): boolean {
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
  return within(words, from, end).some((w) => isDepartment(w.folded))
}

function isAtLineStart(name: NameClaim, text: string): boolean {
  const start = text.lastIndexOf('\n', name.from - 1) + 1
  return name.from - start < 24
}

/** «Atnākšu noteikti. Lolita», «I'll be there – Paul Smith.»: a name alone at the very end signs, where nothing else tells the writer. */
export function lastWord({ names, text, ownWords, organisations }: Findings): Named | null {
  const name = names.findLast((n) => ownWords.kindAt(n.from) === 'own')
  // «…, Ilma Zepa, State Treasury»
  const from = name && organisations.find((o) => o.from - name.to === 2 && text[name.to] === ',')
  const alone =
    name?.sure &&
    !/\p{L}/u.test(text.slice(from?.to ?? name.to)) &&
    /^$|[.!?,:)–—-]/u.test(text.slice(0, name.from).trimEnd().slice(-1))
  return name && alone && !name.declined ? writtenAs(name) : null
}
