// Who writes: the name in the signature, else the From header's, else how the mail introduces its writer. A mailbox
// name («jberzins») and a mail domain are no names.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { type Value, valuesOfName } from '../people/person-frame.ts'
import { agrees, isHalfOfDouble, type Named, plain } from './agreeing-names.ts'
import { whoBorrows } from './borrowed-mailbox.ts'
import { calledInFull } from './called-in-full.ts'
import { readDisplayName, type Sender, shownName } from './display-name.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import { introducedName } from './introduced-name.ts'
import { calledByMailbox } from './it-is-me.ts'
import { calledInMyPaper } from './name-in-paper.ts'
import { isPatronymic } from './patronymics.ts'
import { lastWord, signatureName } from './signature-name.ts'
import { writtenAs } from './written-as.ts'

export function findSender(findings: Findings): Sender {
  const writer = findings.mail.from[0] ?? null
  const shown = writer ? shownName(writer) : readDisplayName(null)
  const header = inOrderOf(shown, findings)
  const full = calledInFull(header, findings)
  if (full) return { ...valuesOfName(full), organisation: header.organisation }
  const inPaper = calledInMyPaper(header, findings)
  if (inPaper) return { ...inPaper, organisation: header.organisation }
  const introduced = introducedName(findings)
  const last = signatureName(findings, header) ?? lastWord(findings)
  const signed = last && isWordOfBody(last, header) ? null : last
  const borrower = whoBorrows(findings, header, signed)
  if (borrower) return { ...borrower, organisation: null }
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
  const named = partial ?? onlyName(findings) ?? (mailbox && writtenAs(mailbox))
  return {
    givenName: named?.givenName ?? null,
    familyName: named?.familyName ?? null,
    organisation: header.organisation,
  }
}

/** «EBRD | Riga Resident Office» under «EBRD Riga Resident Office»: a word of the body that the header names is nobody. */
function isWordOfBody({ givenName, familyName }: Named, { organisation }: Sender): boolean {
  const [word, more] = [givenName, familyName].filter((n) => n !== null)
  return (
    word !== undefined &&
    !more &&
    plain(organisation?.value ?? '')
      .split(' ')
      .includes(plain(word.value))
  )
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

const AND = new RegExp(`^(?:,| (?:${anyOf(({ organisations }) => organisations.and)})) `, 'u')

/** A family name alone at the very end, where the header shows the given name alone. */
function closingFamily({ names, text, ownWords }: Findings): Value | null {
  const name = names.findLast((n) => ownWords.kindAt(n.from) === 'own')
  if (name?.rule !== 'name.single' || name.familyName === null || /\p{L}/u.test(text.slice(name.to))) return null
  return /[.!?\n]\s*$/u.test(text.slice(0, name.from)) && endsLikeFamily(name.familyName)
    ? writtenAs(name).familyName
    : null
}

/** «Piesakos uz sanāksmi. Dzintra Petersone. 121249.»: who says that they come and names one person, in a sentence alone. */
function onlyName({ names, cues, text, ownWords }: Findings): Named | null {
  const told = names.filter((n) => n.sure && ownWords.kindAt(n.from) === 'own')
  const [name] = told
  if (!name || told.length > 1 || name.declined || !name.givenName || !name.familyName) return null
  const alone = /(?:^|[.!?\n])\s*$/u.test(text.slice(0, name.from)) && /^\s*(?:[.!,\n]|$)/u.test(text.slice(name.to))
  return alone && cues.some((c) => c.kind === 'iCome') ? writtenAs(name) : null
}

/** «Valters Tērpiņš» of «Terpins, Valters», «Brūvelis» of «Bruvelis»: who writes spells their own name better than an address book. */
function inOwnSpelling({ names, ownWords }: Findings, { givenName, familyName, organisation }: Sender): Sender | null {
  if (!familyName) return null
  const own = names.find(
    (n) =>
      !n.declined &&
      ownWords.kindAt(n.from) !== 'quote' &&
      plain(n.givenName ?? '') === plain(givenName?.value ?? '') &&
      plain(n.familyName ?? '') === plain(familyName.value) &&
      (n.givenName !== (givenName?.value ?? null) || n.familyName !== familyName.value),
  )
  return own ? { ...writtenAs(own), organisation } : null
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
  return new Set(own.map((n) => n.familyName)).size === 1 && isHalfOfDouble(writtenAs(own[0]!), header)
    ? writtenAs(own[0]!)
    : null
}
