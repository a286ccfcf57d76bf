// Some tell whose a code is by initials: «Kodi: V. D. – 091279, O. G. – 230488».

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isCommonWord } from '../organisations/organisation-words.ts'
import { around, within } from '../text/cover.ts'
import type { CodeClaim } from './find-codes.ts'

/** Whose initials stand right before a code: somebody's whom the mail names, else the writer's; null: nobody's. */
export function ownerByInitials(
  code: CodeClaim,
  findings: Findings,
  names: readonly NameClaim[],
  sender: Sender,
): NameClaim | 'sender' | null {
  const initials = initialsBefore(code, findings)
  if (!initials) return null
  const named = names.find((n) => isOf(initials, n.givenName, n.familyName))
  return named ?? (isSenders(initials, sender) ? 'sender' : null)
}

/** «D.O. 120385»: whether those in front of a code are somebody's. */
export function hasInitialsOf(
  code: CodeClaim,
  { givenName, familyName }: Pick<Sender, 'givenName' | 'familyName'>,
  findings: Findings,
): boolean {
  const initials = initialsBefore(code, findings)
  return initials?.dotted === true && isOf(initials, givenName?.value, familyName?.value)
}

/** «B.Š. 190588» of a writer who is called otherwise: where the mail names no such person a human has to find out. */
export function hasAnothersInitials(code: CodeClaim, findings: Findings, sender: Sender): boolean {
  const initials = initialsBefore(code, findings)
  return initials?.dotted === true && !!sender.givenName && !!sender.familyName && !isSenders(initials, sender)
}

interface Initials {
  readonly given: string
  readonly family: string
  /** «TM – 120385» may be where somebody is from. */
  readonly dotted: boolean
}

// «K.B. – 190990», «L. A.: 241187», «Dz. K. – 190990», «D. O.-K. – 011071», «KB – 190990»
const INITIALS =
  /(?<!\p{L}\.?)(\p{Lu}(?:\p{Ll}(?=\.))?)(?:\. ?(\p{Lu}\p{Ll}?)(?:\.|(?=\s?[-–—:]))(?:-\p{Lu}\.)?\s{0,2}[-–—:,(=]?|(\p{Lu})\s?[-–—:(=])\s{0,2}$/u
// «KB 190990», at the beginning of a line or behind a colon or another code: «Anna Ozola, TM 120385» is where she is from.
const BARE = /(?:^|\n|[:.!?]|\d{6}-?\s?[,;/|]?)\s{0,3}(?:[-–•*] )?(\p{Lu})(\p{Lu}) {1,2}$/u
const LONGEST = 18

/** «S.D. kods sākas ar 120788», «K. K. personas koda sākums – 250193»: a word for the code between. */
const FURTHER = /(?<!\p{L}\.?)(\p{Lu})\. ?(\p{Lu})\.? (?:\p{Ll}{1,10}[ :–-]{1,3}){1,6}$/u
const FURTHEST = 60

function initialsBefore(code: CodeClaim, findings: Findings): Initials | null {
  return initialsRightBefore(code, findings) ?? initialsFurther(code, findings)
}

function initialsFurther({ from }: CodeClaim, { text, cues }: Findings): Initials | null {
  const match = FURTHER.exec(text.slice(Math.max(0, from - FURTHEST), from))
  // «P.S. kods 120385»
  if (!match || isCommonWord(foldForCues(`${match[1]}.${match[2]}`))) return null
  const begin = from - match[0].length
  // «P.K. sākas ar 120385»
  const told = within(cues, begin, from).filter((c) => c.kind === 'codeWords')
  return told.some((c) => c.from > begin) && !told.some((c) => c.from === begin)
    ? { given: match[1]!, family: match[2]!, dotted: true }
    : null
}

function initialsRightBefore({ from }: CodeClaim, { text, cues }: Findings): Initials | null {
  const before = text.slice(Math.max(0, from - LONGEST), from)
  const match = INITIALS.exec(before) ?? BARE.exec(before)
  if (!match) return null
  const letters = match[0].search(/\p{Lu}/u)
  // «P.K. 120385» is a word for the code.
  const begin = from - match[0].length + letters
  if (around(cues, begin, from).some((c) => c.kind === 'codeWords')) return null
  const dotted = /^\p{Lu}\p{Ll}?\./u.test(match[0].slice(letters))
  return { given: match[1]!, family: match[2] ?? match[3]!, dotted }
}

function isSenders(initials: Initials, { givenName, familyName }: Sender): boolean {
  return isOf(initials, givenName?.value, familyName?.value)
}

function isOf({ given, family }: Initials, givenName?: string | null, familyName?: string | null): boolean {
  return givenName?.startsWith(given) === true && familyName?.startsWith(family) === true
}
