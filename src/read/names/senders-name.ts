// Whether a name in the mail is its writer's: the same, a form of it, half of it, or another spelling of the family name.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valuesOfName } from '../people/person-frame.ts'
import { around } from '../text/cover.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import type { Sender } from './display-name.ts'
import { knownGivenNames } from './given-names.ts'
import type { NameClaim } from './name-claim.ts'
import { sharesStem } from './resolve-mentions.ts'
import { sameName } from './same-name.ts'

// «My colleague's surname»
const ANOTHERS = new RegExp(`^ \\p{L}{2,20}${POSSESSIVE} `, 'u')

/** «Te Ginta no …» of Putniņa Ginta: half a name that is the writer's is the writer's whole name. */
export function completeFromSender(frame: PersonFrame, sender: Sender, isAlone: boolean): PersonFrame {
  // «A. Prauliņš» of Ansis Prauliņš
  const isInitial = frame.givenName && frame.familyName && /^\p{Lu}\.?$/u.test(frame.givenName.value)
  if (isInitial && sender.givenName && sender.familyName && sameName(frame, sender))
    return { ...frame, givenName: sender.givenName }
  if (frame.to === 0 || (frame.givenName && frame.familyName)) return frame
  // «фамилия Горбунов, код 250591» of «Максим»: the header has the half that the form lacks.
  const isOtherHalf = isAlone && frame.familyName?.rule === 'label' && !frame.givenName && !sender.familyName
  if (!isOtherHalf && !isSendersName(frame, sender)) return frame
  const familyName = frame.familyName ?? sender.familyName
  return { ...frame, givenName: withoutFamily(frame.givenName, familyName) ?? sender.givenName, familyName }
}

/** «Vārds: Andželo Bebris» of somebody Bebris: behind the label of one half stands the whole name. */
function withoutFamily(given: Value | null, family: Value | null): Value | null {
  const whole = given !== null && family !== null && foldText(given.value).endsWith(` ${foldText(family.value)}`)
  return whole ? { ...given, value: given.value.slice(0, -family.value.length - 1) } : given
}

/** «Tomás Seosamh Ó Faoláin» of Tomás Ó Faoláin: what stands between is a given name as well; null: it is not so. */
export function withMiddleNames(
  whole: string,
  { givenName, familyName }: Sender,
): { readonly givenName: string; readonly familyName: string } | null {
  if (!givenName || !familyName) return null
  const family = ` ${familyName.value}`
  if (!whole.startsWith(`${givenName.value} `) || !whole.endsWith(family)) return null
  const given = whole.slice(0, -family.length)
  return given.length > givenName.value.length ? { givenName: given, familyName: familyName.value } : null
}

/** The same of a frame that was filled before anybody knew whose it is. */
export function splitAsSigned(frame: PersonFrame, sender: Sender): PersonFrame {
  const { givenName, familyName } = frame
  if (!givenName || !familyName) return frame
  const longer = withMiddleNames(`${givenName.value} ${familyName.value}`, sender)
  if (!longer || longer.familyName === familyName.value) return frame
  return {
    ...frame,
    givenName: { ...givenName, value: longer.givenName },
    familyName: { ...familyName, value: longer.familyName },
  }
}

/** «My surname on the passport is O'Hara-Byrne», «mans uzvārds tagad ir Kalve»: what the mail program says is the old one. */
export function renameSender(sender: Sender, forms: readonly PersonFrame[], { cues, text }: Findings): Sender {
  const isMine = (frame: PersonFrame): boolean =>
    around(cues, frame.from - 3, frame.from + 8).some(
      (c) =>
        c.kind === 'me' &&
        c.from <= frame.from &&
        frame.from - c.to <= 1 &&
        !/\n/u.test(text.slice(c.to, frame.from)) &&
        // «My colleague's surname», «mana kolēģa uzvārds»
        !ANOTHERS.test(text.slice(c.to, c.to + 24)) &&
        !around(cues, c.to + 1, c.to + 9).some(
          (u) => (u.kind === 'unnamed' || u.kind === 'several' || u.kind === 'posts') && u.from - c.to <= 1,
        ),
    )
  // «Esmu Liene, uzvārds man Roze»: what is labelled as the family name is nobody's given name.
  const whole = forms.find(
    (f) =>
      f.givenName &&
      f.familyName &&
      sender.givenName?.source === 'text' &&
      f.familyName.value === sender.givenName.value,
  )
  // «My given name is Priya Lakshmi, my surname is Das»: nor are two given names a whole name, nor two family names.
  const inHalves = forms.find((f) => isHalfOf(f, sender) || isInOtherLetters(f, sender))
  if (inHalves) return { ...sender, givenName: inHalves.givenName, familyName: inHalves.familyName }
  if (whole && !sender.familyName) return { ...sender, givenName: whole.givenName, familyName: whole.familyName }
  const told = forms.filter((f) => f.familyName && !f.givenName && isMine(f))
  return told.length === 1 && sender.givenName ? { ...sender, familyName: told[0]!.familyName } : sender
}

/** «Luiz Fernando», «Fernando, Luiz», «Thordis E.» of Luiz Fernando Cavalcanti, Thordis Einarsdottir: the words of one half, whichever was taken for what. */
function isHalfOf(form: PersonFrame, { givenName, familyName }: Sender): boolean {
  if (!form.givenName || !form.familyName || !familyName) return false
  const isInitial = givenName !== null && /^\p{Lu}\.?$/u.test(givenName.value)
  if (isInitial && !form.familyName.value.startsWith(givenName.value[0]!)) return false
  const said = wordsOf(isInitial || !givenName ? familyName.value : `${givenName.value} ${familyName.value}`)
  return [form.givenName, form.familyName].some((half) => wordsOf(half.value) === said)
}

function wordsOf(name: string): string {
  return foldText(name).split(' ').toSorted().join(' ')
}

/** «Name – Yuliia, surname – Shevchuk-Bondar» of «Юлія Шевчук»: the passport has the name in Latin letters, and both its halves. */
function isInOtherLetters(form: PersonFrame, { givenName, familyName }: Sender): boolean {
  if (!form.givenName || !form.familyName || !givenName || !familyName) return false
  if (IS_CYRILLIC.test(form.givenName.value) === IS_CYRILLIC.test(givenName.value)) return false
  return form.familyName.value
    .split('-')
    .some((half) => sameName({ ...form, familyName: { ...form.familyName!, value: half } }, { givenName, familyName }))
}

const IS_CYRILLIC = /\p{Script=Cyrillic}/u

/** The writer's own name, said in full in their own words. */
export function isStatedSender(name: NameClaim, sender: Sender, { ownWords }: Findings): boolean {
  return (
    name.sure &&
    name.givenName !== null &&
    name.familyName !== null &&
    ownWords.kindAt(name.from) === 'own' &&
    sameName(valuesOfName(name), sender)
  )
}

/** «…, Anna nevarēs. paldies zane»: the writer's given name alone, at the very end. */
export function signsOff(name: NameClaim, sender: Sender, { text }: Findings): boolean {
  return (
    name.familyName === null &&
    !/\p{L}/u.test(text.slice(name.to)) &&
    /[.!?,;\n–-]\s{0,9}(?:\p{L}{2,8}[ \n])?$/u.test(text.slice(Math.max(0, name.from - 20), name.from)) &&
    isSendersName({ ...EMPTY_FRAME, ...valuesOfName(name) }, sender)
  )
}

/** The same name, a form of it, or another spelling of the family name. */
export function isSendersName(frame: PersonFrame, sender: Sender): boolean {
  return sameName(frame, sender) || isFormOf(frame, sender) || isVariantOf(frame, sender)
}

/** «Kristofers Liepiņlauks», whose mail program says Liepiņlaukskis. */
function isVariantOf(frame: PersonFrame, sender: Sender): boolean {
  const [one, other] = [frame.familyName?.value, sender.familyName?.value].map((v) => foldText(v ?? '')) as [
    string,
    string,
  ]
  const isGiven =
    frame.givenName !== null && foldText(frame.givenName.value) === foldText(sender.givenName?.value ?? '')
  return isGiven && one.length > 6 && other.length > 6 && one.slice(0, 7) === other.slice(0, 7)
}

/** «piesaku sevi, mācītāju Mārci Zeiferti» of Mārcis Zeiferts: the same stems, whatever the endings. */
function isFormOf(frame: PersonFrame, sender: Sender): boolean {
  const [given, family] = [frame.givenName?.value, frame.familyName?.value].map((v) => foldText(v ?? ''))
  const [givenSigned, familySigned] = [sender.givenName?.value, sender.familyName?.value].map((v) => foldText(v ?? ''))
  return sharesStem(given!, givenSigned!) && sharesStem(family!, familySigned!)
}

/** Who signs in the nominative is called so, whatever case the sentence puts them in. */
export function asSigned(frame: PersonFrame, sender: Sender): PersonFrame {
  if (frame.to === 0 || sameName(frame, sender) || !isFormOf(frame, sender)) return frame
  if (isInPassport(frame, sender)) return frame
  return {
    ...frame,
    givenName: inTheirLetters(frame.givenName, sender.givenName),
    familyName: inTheirLetters(frame.familyName, sender.familyName),
    doubt: null,
  }
}

/** «Astrīda Liepiņš» of Astrid Liepins: a given name with its own ending before the same family name is in no other case. */
function isInPassport({ givenName, familyName }: PersonFrame, sender: Sender): boolean {
  const [said, signed] = [givenName, sender.givenName].map((v) => foldText(v?.value ?? ''))
  return (
    givenName !== null &&
    foldText(familyName?.value ?? '') === foldText(sender.familyName?.value ?? '') &&
    familyName!.value.toLowerCase() !== foldText(familyName!.value) &&
    said!.startsWith(signed!) &&
    knownGivenNames(givenName.value).some((name) => name.case === 'nominative')
  )
}

/** «Šņori» of «Snore» is Šņore: the mail program has the ending, the mail the letters. */
function inTheirLetters(said: Value | null, signed: Value | null): Value | null {
  if (!said || !signed) return signed
  const [a, b] = [foldText(said.value), foldText(signed.value)]
  // «Rāceņa» of Rācenis changes a letter by its case.
  const isPlain = /^[ -~]+$/u.test(signed.value)
  if (!isPlain || a.length !== said.value.length || b.length !== signed.value.length) return signed
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike++
  return { ...signed, value: said.value.slice(0, alike) + signed.value.slice(alike) }
}
