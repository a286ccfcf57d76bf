// One word that was taken for an organisation by its place alone: «Docētājs», «Indian» read like «Delna».

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Value } from '../people/person-frame.ts'
import { ARTICLE } from '../text/small-words.ts'
import { standsAlone } from './organisation-head.ts'
import { isHead } from './organisation-words.ts'
import { isKindOfBody } from './organisations-called.ts'
import { isWellKnown } from './organisations-well-known.ts'
import { isRepresented } from './told-own.ts'

/** Whether nothing but its place says that a word is an organisation: no quotes, no class, no verb of representing. */
export function isGuessedOrganisation(organisation: Value, findings: Findings): boolean {
  const { text } = findings
  return (
    isBare(organisation) &&
    !/["„“«]/u.test(text.slice(organisation.from - 1, organisation.from + 1)) &&
    !isExplained(organisation, text) &&
    !isOfDomain(organisation, findings) &&
    !isRepresented(organisation, findings)
  )
}

function isBare({ value, rule }: Value): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(value) &&
    !TOLD.has(rule) &&
    !isWellKnown(value) &&
    !isHead(foldForCues(value)) &&
    !standsAlone(value.toLowerCase())
  )
}

/** «Latio», sent from latio.lv */
function isOfDomain({ value }: Value, { mail }: Findings): boolean {
  const domain = mail.from[0]?.address?.split('@')[1]?.toLowerCase().split('.') ?? []
  return value.length > 3 && domain.slice(0, -1).includes(foldForCues(value))
}

/** «Lusa, the news agency of Portugal»: what it is stands behind it. */
function isExplained({ to }: Value, text: string): boolean {
  const words = APPOSITION.exec(text.slice(to, to + LONGEST_APPOSITION))?.[1]?.split(' ') ?? []
  return words.some((word) => isHead(foldForCues(word)) || isKindOfBody(foldForCues(word)))
}

const APPOSITION = new RegExp(`^(?:, | \\()${ARTICLE}((?:\\p{L}+ ?){1,3})`, 'u')
const LONGEST_APPOSITION = 60

/** Rules that read more than a place. */
const TOLD = new Set([
  'organisation.well-known',
  'organisation.called',
  'organisation.described',
  'organisation.domain',
  'table.organisation',
  'label',
])
