// «Visi no Delnas» from somebody @delna.lv: what the writer calls like their own mail domain is their organisation, be
// it an abbreviation or several words («Code for Latvia» @codeforlatvia.lv, «Zaļās brīvības» @zalabriviba.lv).

import type { Findings } from './findings.ts'
import { knownGivenNames } from './given-names.ts'
import { isSomebodysName } from './leftover-cell.ts'
import type { PersonFrame, Value } from './person-frame.ts'
import type { Word } from './words.ts'

/** No shorter name of a domain says anything; several words together are hardly there by chance. */
const SHORTEST = 3
const SHORTEST_OF_SEVERAL = 6
const MOST_WORDS = 6

/** The words of the writer's that are the name of their mail domain; null: none are. */
export function namesakeOfDomain(findings: Findings, frames: readonly PersonFrame[]): Value | null {
  const { mail, words, text, ownWords } = findings
  const labels = (mail.from[0]?.address?.split('@')[1]?.toLowerCase().split('.').slice(0, -1) ?? [])
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length >= SHORTEST)
  if (labels.length === 0) return null
  const leads = new Set(findings.cues.filter((c) => c.kind === 'leads').map((c) => c.to))
  const verbs = new Set(findings.cues.filter((c) => c.kind === 'sends').map((c) => c.from))
  for (const [i, word] of words.entries()) {
    for (const label of labels) {
      const end = spelled(label, text, words, i)
      if (end < 0) continue
      const kind = ownWords.kindAt(word.from)
      if (kind !== 'own' && kind !== 'signature') continue
      const to = words[end]!.to
      if (end === i ? !isNamed(word, kind, leads, verbs, text) : !isSeveral(label, word, findings)) continue
      if (isSomebodysName(text.slice(word.from, to), frames, findings)) continue
      return {
        value: nominative(words.slice(i, end + 1), label, text),
        source: 'text',
        from: word.from,
        to,
        rule: 'organisation.domain',
      }
    }
  }
  return null
}

/** The last of the words from `i` on that together are spelled like the label, endings in «s» aside; -1: they are not. */
function spelled(label: string, text: string, words: readonly Word[], i: number): number {
  if (words[i]!.folded[0] !== label[0]) return -1
  let rest = label
  for (let k = i; k < words.length && k < i + MOST_WORDS; k++) {
    const { from } = words[k]!
    if (k > i && !/^ (?:& |[–-] )?$/u.test(text.slice(words[k - 1]!.to, from))) return -1
    const letters = lettersOf(words[k]!)
    const form = [letters, letters.replace(/s$/u, '')].find((f) => f !== '' && rest.startsWith(f))
    if (form === undefined) return -1
    rest = rest.slice(form.length)
    if (rest === '') return k
  }
  return -1
}

function lettersOf({ folded }: Word): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '')
}

/** «DELNA», «BritCham», «Ziņas24», «no Delnas.»: a single word that is written like a name. */
function isNamed(
  word: Word,
  kind: string,
  leads: ReadonlySet<number>,
  verbs: ReadonlySet<number>,
  text: string,
): boolean {
  if (!word.capital || knownGivenNames(word.text).length > 0 || text[word.to] === '@') return false
  if (kind === 'own' && (word.upper || /\p{Ll}\p{Lu}|\p{L}\d/u.test(word.text))) return true
  // «Nordregio sends two»
  if (verbs.has(word.to + 1)) return true
  const ends = /^\s*(?:[.,;!?)\n]|$)/u.test(text.slice(word.to, word.to + 9))
  if (kind === 'own' && leads.has(word.from - 1)) return ends
  // «Nordregio – visit to Riga»
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, word.from - 3), word.from)) &&
    /^ ?(?:[,–|-]|\n|$)/u.test(text.slice(word.to, word.to + 2))
  )
}

function isSeveral(label: string, first: Word, { lowerCase }: Findings): boolean {
  return label.length >= SHORTEST_OF_SEVERAL && (first.capital || lowerCase)
}

/** «Zaļās brīvības» → «Zaļā brīvība»: without the ending that the domain does not have. */
function nominative(words: readonly Word[], label: string, text: string): string {
  let rest = label
  return words
    .map((word, k) => {
      const letters = lettersOf(word)
      const whole = rest.startsWith(letters)
      rest = rest.slice(whole ? letters.length : letters.length - 1)
      const gap = k + 1 < words.length ? text.slice(word.to, words[k + 1]!.from) : ''
      return (whole ? word.text : word.text.slice(0, -1)) + gap
    })
    .join('')
}
