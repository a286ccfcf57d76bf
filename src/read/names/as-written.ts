// The writer's own name is told by the header and the signature: of several readings in the text it is the one that they
// use, letter for letter or in another case.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from './display-name.ts'
import { asNamed, type NameClaim } from './name-claim.ts'
import { normaliseCase } from './normalise-case.ts'
import { sharesStem } from './resolve-mentions.ts'
import { sameName } from './same-name.ts'
import { withMiddleNames } from './senders-name.ts'

/** «Piesaku Aleksandru Vitolu» of Александра Витола: of two readings the one that is the writer's. */
export function asWritten(name: NameClaim, sender: Sender, { text, mail }: Findings): NameClaim {
  // «буду я, Наиля Гареева» of Наиля Гареева: letter for letter as in the header it is in no other case.
  const literal = text.slice(name.from, name.to)
  const isHeaders = literal.includes(' ') && literal === mail.from[0]?.name
  // «I registered as Jane Hale, but I am now Jane Dow»: who signs otherwise is not called so any more.
  if (isHeaders && sender.givenName && sender.familyName && literal.includes(sender.familyName.value))
    return {
      ...name,
      givenName: sender.givenName.value,
      familyName: sender.familyName.value,
      declined: false,
      orElse: null,
    }
  // «150696 Krauzei» of Zane Krauze
  const family = sender.familyName?.value
  if (family && name.givenName === null && name.familyName !== null && !name.sure && name.familyName !== family)
    if (sharesStem(foldForCues(name.familyName), foldForCues(family)) && !isNominative(name.familyName))
      return { ...name, familyName: family }
  // «Zammit Cordina / EIGE» of ZAMMIT CORDINA Ylenia: the two words are a family name.
  if (family?.includes(' ') && sender.givenName && foldForCues(literal) === foldForCues(family))
    return {
      ...name,
      givenName: sender.givenName.value,
      familyName: normaliseCase(literal),
      declined: false,
      orElse: null,
    }
  if (isVerbBefore(name, sender, text)) return { ...name, familyName: sender.familyName!.value }
  const longer = withMiddleNames(literal, sender)
  if (longer && name.familyName !== longer.familyName) return { ...name, ...longer, declined: false, orElse: null }
  // «запишите вдовина олеся» of «Олеся»
  const called = sender.givenName?.value
  const [one, other, ...more] = literal.split(' ').map(normaliseCase)
  if (called && !sender.familyName && one && other && more.length === 0 && name.givenName !== called)
    if (one === called || other === called)
      return { ...name, givenName: called, familyName: one === called ? other : one, declined: false, orElse: null }
  if (!name.orElse || !sender.givenName || !sender.familyName || name.givenName === null) return name
  const isSenders = (n: Parameters<typeof asNamed>[0]): boolean => sameName(asNamed(n), sender)
  return isSenders(name.orElse) && !isSenders(name)
    ? { ...name, ...name.orElse, orElse: null }
    : isSenders(name)
      ? { ...name, orElse: null }
      : name
}

/** «Sveicina Jogita no …» of Jogita Kuzmina: the capital that begins a sentence before the writer's given name is no family name. */
function isVerbBefore({ givenName, familyName, rule, from, to }: NameClaim, sender: Sender, text: string): boolean {
  return (
    rule === 'name.family-first' &&
    givenName === sender.givenName?.value &&
    sender.familyName !== null &&
    familyName !== sender.familyName.value &&
    /(?:^|[.!?\n] {0,2})$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    /^,? \p{Ll}/u.test(text.slice(to, to + 3))
  )
}

/** Whether a family name ends as most nominatives of a language do. */
function isNominative(familyName: string): boolean {
  return NOMINATIVES.some((ending) => ending.test(familyName))
}

const NOMINATIVES = everyOf(({ plainNominative }) => plainNominative ?? [])
