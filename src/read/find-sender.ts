// Who writes: the name in the signature, else the From header's, else how the mail introduces its writer. A mailbox
// name («jberzins») and a mail domain are no names.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { agrees, isHalfOfDouble, type Named, plain } from './agreeing-names.ts'
import { around, within } from './cover.ts'
import type { NameClaim } from './find-names.ts'
import { findOrganisations, type OrganisationClaim } from './find-organisations.ts'
import type { Findings } from './findings.ts'
import { knownGivenNames } from './given-names.ts'
import { endsLikeFamily } from './name-order.ts'
import { PARTICLES } from './normalise-case.ts'
import { isCommonWord, isDepartment } from './organisation-words.ts'
import type { Value } from './person-frame.ts'
import { readNameText } from './read-name-text.ts'
import { splitDisplayName, type TwoNames } from './two-in-display-name.ts'
import { findCues, findWords } from './words.ts'

export interface Sender {
  readonly givenName: Value | null
  readonly familyName: Value | null
  /** The From header's display name is an organisation's. */
  readonly organisation: Value | null
}

export function findSender(findings: Findings): Sender {
  const writer = findings.mail.from[0] ?? null
  const header = readDisplayName(writer?.name ?? null, writer?.address ?? null)
  const introduced = introducedName(findings)
  const signed = signatureName(findings, header) ?? lastWord(findings)
  const best = [introduced, signed].find((n) => n?.givenName && n.familyName) ?? null
  // Who says «Lūdzu pieteikt mani: Sergejs Plotņikovs» knows their own name better than their mail program.
  if (best && best === introduced && !agrees(best, header)) return { ...best, organisation: header.organisation }
  if (best && agrees(best, header))
    return {
      givenName: longer(best.givenName, header.givenName),
      familyName: longer(best.familyName, header.familyName),
      organisation: header.organisation,
    }
  // «Ilze Kalna» of Ilze Roga-Kalna: who signs with one half of a double name, or with both, is called so.
  const half = halfOfDouble(findings, header)
  if (half) return { ...half, organisation: header.organisation }
  // A part from the body, the rest from the header: «Kowalczyk, EC Representation» of KOWALCZYK Marta.
  const partial = introduced ?? signed
  if (partial && agrees(partial, header)) {
    return {
      givenName: longer(partial.givenName, header.givenName),
      familyName: longer(partial.familyName, header.familyName),
      organisation: header.organisation,
    }
  }
  // «Вычеркните меня, пожалуйста. Мельников» of «Сергей»
  const closing = header.givenName && !header.familyName && !partial ? closingFamily(findings) : null
  if (closing) return { ...header, familyName: closing }
  if (best && !(header.givenName && header.familyName)) return { ...best, organisation: header.organisation }
  if (header.givenName || header.familyName) return header
  const named = partial ?? onlyName(findings)
  return {
    givenName: named?.givenName ?? null,
    familyName: named?.familyName ?? null,
    organisation: header.organisation,
  }
}

/** A family name alone at the very end, where the header shows the given name alone. */
function closingFamily({ names, text, ownWords }: Findings): Value | null {
  const name = names.findLast((n) => ownWords.kindAt(n.from) === 'own')
  if (name?.rule !== 'name.single' || name.familyName === null || /\p{L}/u.test(text.slice(name.to))) return null
  return /[.!?\n]\s*$/u.test(text.slice(0, name.from)) && endsLikeFamily(name.familyName)
    ? asNamed(name).familyName
    : null
}

/** «Piesakos uz sanāksmi. Dzintra Petersone. 121249.»: who says that they come and names one person, in a sentence alone. */
function onlyName({ names, cues, text, ownWords }: Findings): Named | null {
  const told = names.filter((n) => n.sure && ownWords.kindAt(n.from) === 'own')
  const [name] = told
  if (!name || told.length > 1 || name.declined || !name.givenName || !name.familyName) return null
  const alone = /(?:^|[.!?\n])\s*$/u.test(text.slice(0, name.from)) && /^\s*(?:[.!,\n]|$)/u.test(text.slice(name.to))
  return alone && cues.some((c) => c.kind === 'iCome') ? asNamed(name) : null
}

function longer(a: Value | null, b: Value | null): Value | null {
  if (!a || !b) return a ?? b
  return /^(?:\p{L}\.? ?){1,2}$/u.test(a.value) && b.value.length > a.value.length ? b : a
}

/** The only other name with the header's given name in the whole mail, where one is a half of the other. */
function halfOfDouble({ names, ownWords }: Findings, header: Named): Named | null {
  if (!header.givenName || !header.familyName) return null
  const own = names.filter(
    (n) =>
      n.sure &&
      !n.declined &&
      n.familyName !== null &&
      n.givenName !== null &&
      plain(n.givenName) === plain(header.givenName!.value) &&
      ['own', 'signature'].includes(ownWords.kindAt(n.from)),
  )
  return new Set(own.map((n) => n.familyName)).size === 1 && isHalfOfDouble(asNamed(own[0]!), header)
    ? asNamed(own[0]!)
    : null
}

/** The display name of the From header: a person's, an organisation's, or a mailbox handle's. */
export function readDisplayName(display: string | null, address: string | null = null): Sender {
  const nothing = { givenName: null, familyName: null, organisation: null }
  if (display === null) return nothing
  const text = display.replace(/^["'\s]+|["'\s]+$/gu, '').replace(/\s{1,9}(?:via|through)\s.*$/u, '')
  const two = splitDisplayName(text)
  if (two) return readTwoNames(two, address)
  if (/@|\d/u.test(text) || !/\p{L}{2}/u.test(text) || text.includes('\ufffd')) return nothing
  const folded = foldForCues(text)
  const words = findWords(text, folded)
  const organisation = findOrganisations(text, words, findCues(words))[0]
  const whole = { value: text, source: 'from', from: 0, to: text.length, rule: 'from.organisation' } as const
  const both = organisation && !organisation.weak ? personBeside(text, organisation, address) : null
  if (both) return both
  // «Jānis Fonds», «Ilze Skola»: a given name and one word more are somebody, whatever the word means elsewhere.
  const isSomebody = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) && isNominative(text.split(' ')[0]!)
  if (organisation && !isSomebody && !(organisation.weak && text.includes(',')))
    return { ...nothing, organisation: { ...whole, value: text.replace(/\s{0,9}\(.{0,99}\)$/u, '') } }
  const bare = withoutPronoun(text)
    .replace(/\([^()]{0,80}\)/gu, '')
    .replace(/,\s*\p{Lu}{2,6}$/u, '')
    .trim()
  const count = bare.split(/[\s,]+/u).filter(Boolean).length
  // «Web forma», «Sabiedriskās attiecības»: a person's name has all its words large or all small, particles aside.
  const own = words.filter((w) => !PARTICLES.has(w.text) && bare.includes(w.text))
  const sizes = new Set(own.map((w) => w.capital))
  if (count > 5 || sizes.size > 1 || isGeneric(folded)) return nothing
  if (count === 1 && HEADS.some((heads) => heads.has(bare.toLowerCase()))) return nothing
  if (count === 1 && (bare === bare.toLowerCase() || /^\p{Lu}+$/u.test(bare))) return nothing
  const { givenName, familyName } = readNameText(
    bare.replace(/^(\p{Lu})\.(\p{Lu}\p{Ll})/u, '$1. $2'),
    0,
    'from',
    false,
    'from',
    { name: null, address },
  )
  return { givenName, familyName, organisation: null }
}

function isNominative(given: string): boolean {
  return knownGivenNames(given).some((name) => name.case === 'nominative' && !name.familyToo)
}

function readTwoNames({ person, organisation }: TwoNames, address: string | null): Sender {
  const value = { source: 'from', from: 0, to: 0, rule: 'from.organisation' } as const
  const named = readNameText(person, 0, 'from', false, 'from', { name: null, address })
  return { ...named, organisation: organisation === null ? null : { ...value, value: organisation } }
}

/** «Ваш Сергей», «Jūsu Anna» */
function withoutPronoun(text: string): string {
  const [first, ...rest] = text.split(' ')
  const isPronoun = rest.length > 0 && isCommonWord(foldForCues(first!)) && knownGivenNames(first!).length === 0
  return isPronoun ? rest.join(' ') : text
}

/** «Kaspars Liepa (Latvijas Dabas fonds)», «Embassy of Sweden – Anna Berg»: a person and an organisation in one name. */
function personBeside(text: string, organisation: OrganisationClaim, address: string | null): Sender | null {
  const before = text.slice(0, organisation.from)
  const after = text.slice(organisation.to)
  if (!/(?:[,(|/]|\s[-–—])\s*$/u.test(before) && !/^\s*(?:[,|/]|[-–—]\s)/u.test(after)) return null
  const name = `${before} ${after}`.replace(/[(),|/]|\s[-–—](?=\s)/gu, ' ').trim()
  if (!/^\p{Lu}[\p{L}.'’-]+ +\p{Lu}[\p{L}.'’-]+(?: +\p{Lu}[\p{L}.'’-]+)?$/u.test(name)) return null
  const person = readDisplayName(name, address)
  if (!person.givenName || !person.familyName) return null
  const { value } = organisation
  return { ...person, organisation: { value, source: 'from', from: 0, to: text.length, rule: 'from.organisation' } }
}

const HEADS = ALL_HEARD.map(([, { organisations }]) => organisations.heads)

const THAT_IS = new RegExp(
  `^[ ,(]{0,3}(?:(?:${ALL_HEARD.flatMap(([, { words }]) => words.thatIs.map((w) => w.replace('.', '\\.'))).join('|')})[.,]{0,2} )?$`,
  'u',
)

const FUNCTIONS = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.flatMap(([, { words }]) => words.functions.map((f) => foldForCues(f).replace('*', '\\p{L}*'))).join('|')})(?!\\p{L})`,
  'u',
)

/** «Kanceleja», «Redakcija», «birojs», «info»: a function, not a person. */
function isGeneric(folded: string): boolean {
  return FUNCTIONS.test(folded)
}

/** The first name in the signature; a lone given name or initials count where the header says the rest. */
function signatureName(findings: Findings, header: Named): Named | null {
  const { ownWords, names, text } = findings
  const inSignature = names.filter(
    (n) =>
      ownWords.kindAt(n.from) === 'signature' && isAtLineStart(n, text) && (n.sure || !isInDepartment(n, findings)),
  )
  const full = inSignature.find((n) => n.givenName && n.familyName && (n.sure || n.rule !== 'name.single'))
  const any = full ?? inSignature.find((n) => n.sure || agrees(asNamed(n), header))
  return any ? asNamed(any) : null
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

function asNamed(name: NameClaim): Named {
  const at = { source: 'text', from: name.from, to: name.to, rule: 'signature' } as const
  return {
    givenName: name.givenName === null ? null : { value: name.givenName, ...at },
    familyName: name.familyName === null ? null : { value: name.familyName, ...at },
  }
}

/** «Es, Anna Keiša, no …», «Mani sauc Renārs Jaunzems», «my name is …», «me (Kristin Øverland, 301182)». */
function introducedName(findings: Findings): Named | null {
  const { names, cues, folded } = findings
  for (const name of names) {
    if (name.declined || (!name.sure && name.rule === 'name.single')) continue
    const me = around(cues, name.from - 4, name.from).some(
      (c) =>
        c.kind === 'me' &&
        c.to <= name.from &&
        name.from - c.to <= 3 &&
        /^[ ,(:–-]{1,3}$/u.test(folded.slice(c.to, name.from)),
    )
    const called = around(cues, name.from - 3, name.from).some(
      (c) => c.kind === 'introduces' && c.to <= name.from && /^[ :]{1,2}$/u.test(folded.slice(c.to, name.from)),
    )
    const meBehind = around(cues, name.to, name.to + 10).some(
      (c) =>
        c.kind === 'me' && c.from >= name.to && c.from - name.to <= 9 && THAT_IS.test(folded.slice(name.to, c.from)),
    )
    // «Hans-Peter von Oertzen here, …», «Kristaps te!»
    const here = around(cues, name.to, name.to + 2).some(
      (c) =>
        c.kind === 'introduces' && c.from - name.to === 1 && /^(?:[,.!:]| [–-])/u.test(folded.slice(c.to, c.to + 2)),
    )
    if (me || called || here || (meBehind && /[,)]/u.test(folded.slice(name.to, name.to + 16))))
      return { ...asNamed(name) }
  }
  return null
}

/** «Atnākšu noteikti. Lolita», «I'll be there – Paul Smith.»: a name alone at the very end signs, where nothing else tells the writer. */
function lastWord({ names, text, ownWords, organisations }: Findings): Named | null {
  const name = names.findLast((n) => ownWords.kindAt(n.from) === 'own')
  // «…, Ilma Zepa, State Treasury»
  const from = name && organisations.find((o) => o.from - name.to === 2 && text[name.to] === ',')
  const alone =
    name?.sure &&
    !/\p{L}/u.test(text.slice(from?.to ?? name.to)) &&
    /^$|[.!?,:)–—-]/u.test(text.slice(0, name.from).trimEnd().slice(-1))
  return name && alone && !name.declined ? asNamed(name) : null
}
