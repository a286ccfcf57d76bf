// An official letter says above its first sentence whom it is written to: «Ministru kabinets / Valsts kanceleja / I. Kuškes
// kdzei». The bodies that stand there are the hosts', and nobody is from them.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import type { OrganisationClaim } from '../organisations/find-organisations.ts'
import { isTown } from '../organisations/organisation-words.ts'
import type { Stretch } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'
import { ARTICLE } from '../text/small-words.ts'

/** An address has no longer lines, and no more of them, in letters. */
const LONGEST_LINE = 70
const LONGEST_BLOCK = 300

/**
 * Those of the organisations that are whom a letter is written to. `text`: the whole mail, nothing blanked; `greeted`:
 * its greetings; `organiser`: the words of the organiser's own name, folded.
 */
export function findAddressed(
  text: string,
  event: Event,
  claims: readonly OrganisationClaim[],
  greeted: readonly Stretch[],
  organiser: readonly string[],
): ReadonlySet<OrganisationClaim> {
  const hosts = wordsOfHosts(event)
  const isGreeted = ({ from, to }: Stretch): boolean => greeted.some((g) => g.from <= from && to <= g.to)
  const isAddressed = (o: OrganisationClaim): boolean =>
    ADDRESSED_TO.test(foldForCues(text.slice(Math.max(0, o.from - LONGEST_LINE), o.from))) ||
    isGreeted(o) ||
    isInOpening(o, text)
  const labelled = claims.filter((o) => isAddressed(o) && areHosts(o, hosts))
  const block = blockAt(text)
  const inBlock = claims.filter((o) => o.from >= block.from && o.to <= block.to)
  if (inBlock.length === 0 || greeted.some((g) => g.from < block.to)) return new Set(labelled)
  const lines = text.slice(block.from, block.to).split('\n')
  if (lines.some((line) => line.length > LONGEST_LINE || /\d{6}|[:!?]\s*$|,.*,/u.test(line))) return new Set(labelled)
  const named = lines.findIndex((line) => {
    const folded = foldForCues(line)
    return organiser.some((word) => folded.includes(word.slice(0, -1)))
  })
  const isBesideName = ({ from }: OrganisationClaim): boolean =>
    named >= 0 && Math.abs(text.slice(block.from, from).split('\n').length - 1 - named) <= 1
  // Whoever works for the hosts names no other organisation.
  const isElsewhere = claims.some(
    (o) => !inBlock.includes(o) && !areHosts(o, hosts) && !inBlock.some((whole) => isShortFor(o, whole)),
  )
  const addressed = inBlock.filter((o) => isBesideName(o) || ((named >= 0 || isElsewhere) && areHosts(o, hosts)))
  return new Set([...labelled, ...addressed])
}

/** «To: State Chancellery» */
const ADDRESSED_TO = new RegExp(
  `(?:^|\\n)[ \\t]{0,4}(?:${anyOf(({ words }) => words.addressedTo)}) ?: {0,3}${ARTICLE}$`,
  'iu',
)

/** «To the State Chancellery of Latvia:», «To PROVIDUS and the State Chancellery,» above everything else. */
function isInOpening({ from, to }: Stretch, text: string): boolean {
  return (
    from < LONGEST_LINE &&
    OPENS_WITH_TO.test(foldForCues(text.slice(0, from))) &&
    /^(?: [^\n:,!?]{1,40})?[:,!]?[ \t\r]{0,3}\n/u.test(text.slice(to, to + LONGEST_LINE))
  )
}

const OPENS_WITH_TO = new RegExp(
  `^\\s{0,9}(?:${anyOf(({ words }) => words.addressedTo)}) (?:[^\\n:,.!?]{1,40} )?$`,
  'u',
)

/** All that the event says of who holds it, folded. */
const wordsOfHosts = onceEach(({ organiser, invitation, place, privacy }: Event): string =>
  foldForCues([organiser.name, invitation ?? '', ...Object.values(place), ...Object.values(privacy)].join(' ')),
)

/** «DVI» of «Datu valsts inspekcija» */
function isShortFor(short: OrganisationClaim, whole: OrganisationClaim): boolean {
  return short.value === (whole.value.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase()
}

/** The first lines up to a blank one; empty where nothing follows. */
function blockAt(text: string): Stretch {
  const from = text.length - text.trimStart().length
  const end = text.slice(from, from + LONGEST_BLOCK).search(/\n[ \t\r]{0,3}\n/u)
  return { from, to: end < 0 ? from : from + end }
}

/** «LR Ministru kabinets», «State Chancellery of Latvia»: of its longer words at most one stands in nothing that the event says. */
function areHosts({ value }: OrganisationClaim, hosts: string): boolean {
  const words = (foldForCues(value).match(/\p{L}{4,}/gu) ?? []).filter((word) => !isTown(word))
  const told = words.filter((word) => hosts.includes(word.slice(0, Math.max(4, word.length - 2))))
  return told.length > 1 && words.length - told.length <= 1
}
