// Who writes: the name in the signature, else the From header's, else how the mail introduces its writer. A mailbox
// name («jberzins») and a mail domain are no names.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isDepartment } from '../organisations/organisation-words.ts'
import { type Value, valuesOfName } from '../people/person-frame.ts'
import { around, within } from '../text/cover.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import type { Cue } from '../text/words.ts'
import { agrees, isHalfOfDouble, type Named, plain } from './agreeing-names.ts'
import { calledInFull } from './called-in-full.ts'
import { endsOwnDescription } from './describes-self.ts'
import { readDisplayName, type Sender } from './display-name.ts'
import { knownGivenNames } from './given-names.ts'
import { calledByMailbox, isSaidToBeMe } from './it-is-me.ts'
import type { NameClaim } from './name-claim.ts'
import { endsLikeFamily } from './name-order.ts'
import { isPatronymic } from './patronymics.ts'

export function findSender(findings: Findings): Sender {
  const writer = findings.mail.from[0] ?? null
  const shown = readDisplayName(writer?.name ?? null, writer?.address ?? null)
  const header = inOrderOf(shown, findings)
  const full = calledInFull(header, findings)
  if (full) return { ...valuesOfName(full), organisation: header.organisation }
  const introduced = introducedName(findings)
  const signed = signatureName(findings, header) ?? lastWord(findings)
  const best = [introduced, signed].find((n) => n?.givenName && n.familyName) ?? null
  const givens = best && signedWithGivenNames(best, header)
  if (givens) return { ...givens, organisation: header.organisation }
  // Who says «Lūdzu pieteikt mani: Sergejs Plotņikovs» knows their own name better than their mail program.
  if (
    best &&
    best === introduced &&
    !agrees(best, header) &&
    !goesOnToAnother(best, header, findings) &&
    !isSignedBy(signed, best, header)
  )
    return { ...best, organisation: header.organisation }
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
  if (partial && agrees(partial, header) && isInLettersOf(partial, header)) {
    return {
      givenName: isWithPatronymic(partial.givenName, header)
        ? header.givenName
        : longer(partial.givenName, header.givenName),
      familyName: longer(partial.familyName, header.familyName),
      organisation: header.organisation,
    }
  }
  // «Вычеркните меня, пожалуйста. Мельников» of «Сергей»
  const closing = header.givenName && !header.familyName && !partial ? closingFamily(findings) : null
  if (closing) return { ...header, familyName: closing }
  if (best && !(header.givenName && header.familyName)) return { ...best, organisation: header.organisation }
  if (header.givenName || header.familyName) return inOwnSpelling(findings, header) ?? header
  const mailbox = calledByMailbox(findings)
  const named = partial ?? onlyName(findings) ?? (mailbox && asNamed(mailbox))
  return {
    givenName: named?.givenName ?? null,
    familyName: named?.familyName ?? null,
    organisation: header.organisation,
  }
}

/** «N. Ūdris» under «Normans Ūdris»: an initial tells which of the header's two names is the given one. */
function inOrderOf(header: Sender, { text }: Findings): Sender {
  const { givenName, familyName } = header
  if (!givenName || !familyName || givenName.value === familyName.value) return header
  const isSigned = text.includes(`${familyName.value[0]}. ${givenName.value}`)
  return isSigned ? { ...header, givenName: familyName, familyName: givenName } : header
}

/** «Ana Sofia» of Ana Sofia Ribeiro da Costa: both are given names. */
function signedWithGivenNames({ givenName, familyName }: Named, header: Named): Named | null {
  if (!header.givenName || !header.familyName || knownGivenNames(familyName!.value).length === 0) return null
  const value = `${givenName!.value} ${familyName!.value}`
  const whole = `${header.givenName.value} ${header.familyName.value}`
  if (!plain(whole).startsWith(`${plain(value)} `)) return null
  return {
    givenName: { ...givenName!, value },
    familyName: { ...header.familyName, value: whole.slice(value.length + 1) },
  }
}

/** «Вместо меня будет наш завлит. Зовут Матис Гулбис», above a signature that is the header's: somebody else is called so. */
function isSignedBy(signed: Named | null, introduced: Named, header: Named): boolean {
  return (
    signed?.givenName != null &&
    signed.familyName !== null &&
    header.givenName !== null &&
    header.familyName !== null &&
    agrees(signed, header) &&
    plain(signed.givenName.value) !== plain(introduced.givenName!.value)
  )
}

/** «cancel me, Joanna Pratt and Tom Hale»: behind «me» somebody else is named, and another behind them. */
function goesOnToAnother({ givenName, familyName }: Named, header: Named, { text, names }: Findings): boolean {
  if (!header.givenName || !header.familyName) return false
  // «Darja Kravčuka» of Дарья Кравчук
  if (isCyrillic(givenName!.value) !== isCyrillic(header.givenName.value)) return false
  const to = (familyName ?? givenName)!.to
  const next = names.find((n) => n.sure && n.from > to)
  return next !== undefined && next.from - to < LONGEST_TITLED && AND.test(foldForCues(text.slice(to, next.from)))
}

/** «Людмила Андреевна» under the header's «Людмила Гринько»: politeness, and nothing new of the name. */
function isWithPatronymic(given: Value | null, { givenName, familyName }: Named): boolean {
  const [first, second, more] = given?.value.split(' ') ?? []
  return (
    familyName !== null &&
    first === givenName?.value &&
    second !== undefined &&
    more === undefined &&
    isPatronymic(second)
  )
}

/** «Роман» under «Romāns Grīnbergs» gives one half of a name that would be in two alphabets. */
function isInLettersOf(part: Named, whole: Named): boolean {
  const [a, b] = [part, whole].map((n) => (n.givenName ?? n.familyName)?.value)
  return a === undefined || b === undefined || isCyrillic(a) === isCyrillic(b)
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name)
}

/** Letters between two of a list, as in « and our cameraman ». */
const LONGEST_TITLED = 40

const AND = new RegExp(`^(?:,| (?:${ALL_HEARD.flatMap(([, { organisations }]) => organisations.and).join('|')})) `, 'u')

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

/** «Valters Tērpiņš» of «Terpins, Valters», «Brūvelis» of «Bruvelis»: who writes spells their own name better than an address book. */
function inOwnSpelling({ names, ownWords }: Findings, { givenName, familyName, organisation }: Sender): Sender | null {
  if (!familyName) return null
  const own = names.find(
    (n) =>
      (n.sure || !givenName) &&
      !n.declined &&
      ownWords.kindAt(n.from) !== 'quote' &&
      plain(n.givenName ?? '') === plain(givenName?.value ?? '') &&
      plain(n.familyName ?? '') === plain(familyName.value) &&
      (n.givenName !== (givenName?.value ?? null) || n.familyName !== familyName.value),
  )
  return own ? { ...asNamed(own), organisation } : null
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

const THAT_IS = new RegExp(
  `^[ ,(]{0,3}(?:(?:${ALL_HEARD.flatMap(([, { words }]) => words.thatIs.map((w) => w.replace('.', '\\.'))).join('|')})[.,]{0,2} )?$`,
  'u',
)

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
    if (isSaidToBeMe(name, findings)) return { ...asNamed(name) }
    if (name.declined || (!name.sure && name.rule === 'name.single')) continue
    const me = around(cues, name.from - 4, name.from).some(
      (c) =>
        c.kind === 'me' &&
        c.to <= name.from &&
        name.from - c.to <= 3 &&
        /^[ ,(:–-]{1,3}$/u.test(folded.slice(c.to, name.from)) &&
        !isBesideMe(c, findings) &&
        !beginsClause(name, c, findings) &&
        // «подружка моя Лена Сорокина»
        !OURS.has(folded.slice(c.from, c.to)),
    )
    const called = around(cues, name.from - 3, name.from).some(
      (c) =>
        c.kind === 'introduces' &&
        c.to <= name.from &&
        /^[ :]{1,2}$/u.test(folded.slice(c.to, name.from)) &&
        !OF_ANOTHER.test(folded.slice(Math.max(0, c.from - A_WORD), c.from)),
    )
    const meBehind = around(cues, name.to, name.to + 10).some(
      (c) =>
        c.kind === 'me' &&
        c.from >= name.to &&
        c.from - name.to <= 9 &&
        THAT_IS.test(folded.slice(name.to, c.from)) &&
        // «Anna Ozola mani pazīst un, domāju, …»
        (c.from - name.to > 1 || /^[,)]/u.test(folded.slice(c.to, c.to + 1))),
    )
    // «Hans-Peter von Oertzen here, …», «Kristaps te!»
    const here = around(cues, name.to, name.to + 2).some(
      (c) =>
        c.kind === 'introduces' && c.from - name.to === 1 && /^(?:[,.!:]| [–-])/u.test(folded.slice(c.to, c.to + 2)),
    )
    if (
      me ||
      called ||
      here ||
      endsOwnDescription(name, findings) ||
      (meBehind && /[,)]/u.test(folded.slice(name.to, name.to + 16)))
    )
      return { ...asNamed(name) }
  }
  return null
}

// «my tutor, whose name is Ann Lee», «his name is Tom Reed», «Our intern's name is Greta Holt», «Его зовут Иван Козлов»
const OF_ANOTHER = new RegExp(
  `(?:(?<!\\p{L})(?:${ALL_HEARD.flatMap(([, { words }]) => [...words.which, ...words.cues.themselves].map(foldForCues)).join('|')})|\\p{L}${POSSESSIVE}) $`,
  'u',
)

/** Letters of a pronoun or of an owner in front of «name is». */
const A_WORD = 20

/** «kopā ar mani Anna Ozola», «со мной Анна Белова»: behind «with me» another is named, behind «and I» the writer. */
function isBesideMe({ from }: Cue, { cues, folded }: Findings): boolean {
  return around(cues, from - 2, from).some(
    (c) => c.kind === 'along' && from - c.to === 1 && !JOINS.has(folded.slice(c.from, c.to)),
  )
}

/** «Instead of me, Ann Lee will come»: behind the comma another is named, of whom the verb is. */
function beginsClause({ from, to }: NameClaim, me: Cue, { cues, folded }: Findings): boolean {
  const verbs = around(cues, to, to + 2).filter((c) => c.from - to === 1)
  return (
    folded.slice(me.to, from) === ', ' &&
    verbs.some((c) => c.kind === 'theyCome' || c.kind === 'willBe') &&
    !verbs.some((c) => c.kind === 'iCome')
  )
}

const OURS = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.ours.map(foldForCues)))

const JOINS = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.and.map(foldForCues)))

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
