// Where the mail ends and the signature begins: after «-- », after «Ar cieņu», or at the sender's own name above
// telephone numbers. Signatures are read for who writes and from where, never for who comes.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Mail } from '../../vocabulary.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isCommonWord, isHead, isPlaceWord } from '../organisations/organisation-words.ts'
import { spelledAlike } from '../text/spelled-roughly.ts'

interface SignatureLine {
  kind: string
  readonly raw: string
  readonly folded: string
}

/** The longest that fits. */
const CLOSING = new RegExp(
  `^(?:${everyOf((locale) => locale.words.closings.map(foldForCues))
    .toSorted((a, b) => b.length - a.length)
    .map((closing) => RegExp.escape(closing))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

/** «Ar cieņu», «Best regards,», «С уважением»: returns the length of the closing phrase, 0 where the line is none. */
export function closingLength(folded: string, raw: string = folded.toUpperCase()): number {
  const start = folded.length - folded.trimStart().length
  const bare = folded.slice(start)
  const closing = CLOSING.exec(bare)?.[0]
  if (!closing) return 0
  const rest = bare.slice(closing.length).replace(/^[\s,.!:–-]+/u, '')
  // «Uz tikšanos deleģējam …», «Paldies par ielūgumu» go on as sentences; «Ar cieņu, Irina Skulte, tālr. 63005558» does not.
  const goesOn = /^\p{Ll}/u.test(raw.slice(folded.length - rest.length))
  const said = /^[.!]\s/u.test(bare.slice(closing.length)) && rest.split(/\s+/u).length > 4
  // «Paldies, Kultūras ministrija labprāt sūta Juri Kalnu, 120385.»
  if (/^\p{L}[^\n]{20,200}(?<!\d)\d{6}(?!\d)/u.test(rest) && /[.!]\s*$/u.test(rest)) return 0
  if ((rest !== '' && goesOn) || said || rest.split(/\s+/u).length > 12 || /[.!?]\s+\p{L}.*[.!?]\s*$/u.test(rest))
    return 0
  return start + closing.length + (bare.length - closing.length - rest.length)
}

const DELIMITER = /^(?:- )?(?:--|—|–|_{2,9}|-{3,9}|\*{3,9})\s*$/u
const CONTACT = /(?:\+?\d[\d \u00a0()-]{6,}\d|@|www\.|https?:|\blv-?\d{4})/iu
/** «Anna Ozola, 12.03.1985.», «1985-03-12»: a day of the last century is somebody's record, as a code is. */
const BORN = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]19\d{2}|19\d{2}-\d{2}-\d{2})(?!\d)/u
// «P.S. …», «PS: …»: what follows is said, not signed
const POSTSCRIPT = /^\s*p\.? ?s\.?[:. ]/u
const MAX_LINES = 14

/** Marks the signature lines of the body, in place. */
export function findSignature(lines: SignatureLine[], mail: Mail): void {
  for (const [first, stop] of ownStretches(lines)) {
    let end = first + 1
    while (end < stop && !(lines[end]!.kind === 'own' && POSTSCRIPT.test(lines[end]!.folded))) end++
    const begin = beginOfSignature(lines, first, end, mail)
    for (let i = begin; i < end; i++) if (lines[i]!.kind === 'own') lines[i]!.kind = 'signature'
  }
}

/** Runs of own lines, parted by quotations; blanks belong to the run. */
function ownStretches(lines: readonly SignatureLine[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  let first = -1
  lines.forEach((line, i) => {
    if (line.kind === 'own') {
      if (first < 0) first = i
      const last = stretches.at(-1)
      if (last && last[0] === first) last[1] = i + 1
      else stretches.push([first, i + 1])
    } else if (line.kind !== 'blank' && line.kind !== 'tagline' && line.kind !== 'disclaimer') first = -1
  })
  return stretches
}

function beginOfSignature(lines: readonly SignatureLine[], first: number, end: number, mail: Mail): number {
  const last = lastOwnLines(lines, first, end)
  const delimiter = last.find((i) => i > first && DELIMITER.test(lines[i]!.folded.trim()))
  if (delimiter !== undefined) return delimiter
  // Of several closings («Paldies! … Ar cieņu») the first after which no sentence follows.
  const closing = last.find(
    (i, k) =>
      closingLength(lines[i]!.folded, lines[i]!.raw) > 0 &&
      !last.slice(k + 1).some((later) => isSentence(lines[later]!.folded)),
  )
  return closing ?? beginByName(lines, first, end, mail)
}

/** The own lines among which a signature begins, at most so many before the last. */
function lastOwnLines(lines: readonly SignatureLine[], first: number, end: number): readonly number[] {
  const last: number[] = []
  for (let i = end - 1; i >= first && last.length <= MAX_LINES; i--) if (lines[i]!.kind === 'own') last.unshift(i)
  return last
}

/** A sentence of some length, or what leads to a list: what a signature does not have. */
function isSentence(folded: string): boolean {
  return folded.trim().split(/\s+/u).length > 7 && /[.!?…:]\s*$/u.test(folded) && !CONTACT.test(folded)
}

/** No closing: the last lines from the sender's own name (or initials) on, where only contact lines follow. */
function beginByName(lines: readonly SignatureLine[], first: number, end: number, mail: Mail): number {
  const names = senderNames(mail)
  let begin = end
  let contacts = 0
  for (let i = end - 1; i > first && end - i <= MAX_LINES; i--) {
    const line = lines[i]!
    if (line.kind !== 'own') continue
    if (
      isSentence(line.folded) ||
      /\d{6}(?!\d)/u.test(line.raw.replace(/\+?\d[\d ()]{7,}/gu, '')) ||
      BORN.test(line.raw) ||
      line.raw.includes('\t')
    )
      break
    if (CONTACT.test(line.raw)) contacts++
    if (startsWithName(line.folded, names) || (names.length === 0 && isUnlistedName(lines, i))) begin = i
  }
  return begin < end && (contacts > 0 || begin >= end - 4) ? begin : end
}

/** «Корнилий Маслобойников» below a blank line: a given name that nobody has listed, and what ends like a family name. */
function isUnlistedName(lines: readonly SignatureLine[], i: number): boolean {
  const [, given, family] = /^ {0,3}(\p{Lu}\p{Ll}{2,20}) (\p{Lu}\p{Ll}[\p{L}-]{2,30}) {0,3}$/u.exec(lines[i]!.raw) ?? []
  if (!given || !family || lines[i - 1]!.raw.trim() !== '') return false
  const [first, second] = [given, family].map(foldForCues)
  return endsLikeFamily(family) && !isHead(second!) && !isPlaceWord(first!) && !isCommonWord(first!)
}

/** «Olga» of Ольга */
function isSpelled(name: string, word: string): boolean {
  const [x, y] = spelledAlike(name, word)
  return x === y && x.length > 2
}

function senderNames(mail: Mail): readonly (readonly string[])[] {
  return mail.from.flatMap((a) =>
    a.name
      ? [
          foldForCues(a.name)
            .split(/[\s,."']+/u)
            .filter(Boolean),
        ]
      : [],
  )
}

/** «Jānis Ozoliņš», «J. Ozoliņš», «Irina», «V.K.», «-g», «Laila Bite | Ekonomikas ministrija | …» */
function startsWithName(folded: string, names: readonly (readonly string[])[]): boolean {
  const words = folded
    .trim()
    .replace(/^[-–—\s]+/u, '')
    .split(/[\s,.|]+/u)
    .filter(Boolean)
  if (words.length === 0 || words.length > 30) return false
  // No display name to go by: a line that is a known given name and one word more.
  if (names.length === 0) return words.length === 2 && knownGivenNames(words[0]!).length > 0
  return names.some((name) => {
    const isOurs = (word: string): boolean =>
      name.some(
        (n) =>
          n === word ||
          isSpelled(n, word) ||
          ((word.length === 1 || n.length === 1) && (n.startsWith(word) || word.startsWith(n))),
      )
    const lead = words.slice(0, 2)
    if (!lead.every(isOurs))
      return words.length <= 2 && lead.length > 0 && isOurs(lead[0]!) && lead[0]!.length > 1 && words.length === 1
    return lead.some((w) => w.length > 1) || words.length <= 3
  })
}
