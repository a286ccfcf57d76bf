// The hosts of the meeting are named in every second answer, and hardly anybody is from there.

import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import { around, within } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { worksThere } from './works-there.ts'

/**
 * The hosts are named in every second answer («Valsts kancelejas uzaicinājumu», «приглашение Государственной
 * канцелярии»). They are somebody's own only where somebody works; in a list or a signature the place alone says so.
 */
export function isHost(organisation: OrganisationClaim, event: Event, text: string, cues: readonly Cue[]): boolean {
  if (organisation.rule === 'organisation.locative' || organisation.rule === 'organisation.subject') return false
  if (worksThere(organisation, text, cues)) return false
  // «Valsts kancelejai», alone above a letter: whom it is written to.
  if (organisation.rule !== 'organisation.dative' && standsInRecord(organisation, text)) return false
  const declined = organisation.rule === 'organisation.genitive' || organisation.rule === 'organisation.name'
  if (
    declined &&
    around(cues, organisation.from - 2, organisation.to + 3).some(
      (c) =>
        c.kind === 'invitation' &&
        ((c.from >= organisation.to && c.from - organisation.to <= 2) ||
          // «в ответ на приглашение Посольство Грузии подтверждает …»: in the nominative it answers.
          (c.to <= organisation.from &&
            organisation.from - c.to <= 1 &&
            organisation.value !== text.slice(organisation.from, organisation.to))),
    )
  )
    return true
  // «thanks the State Chancellery for the kind invitation»
  if (
    declined &&
    around(cues, organisation.to, organisation.to + 40).some(
      (c) =>
        c.kind === 'invitation' &&
        THANKED.test(foldForCues(text.slice(organisation.to, c.from))) &&
        // «the Danish Cultural Institute has received your invitation»
        !within(cues, organisation.to, c.from).some((got) => got.kind === 'correspondence'),
    )
  )
    return true
  return isNamedBy(event, foldForCues(organisation.value))
}

/** Whether the event says that a body (folded) holds it or has the house. */
function isNamedBy(event: Event, body: string): boolean {
  const { told, keepers } = hostsOf(event)
  const at = told.indexOf(body)
  if (at >= 0 && !/[\p{L}\p{N}]/u.test((told[at - 1] ?? ' ') + (told[at + body.length] ?? ' '))) return true
  return keepers.some((keeper) => keeper.startsWith(`${body} `))
}

/** What an event says of who holds it, and how its notices of privacy begin, folded: asked for with every body of every mail. */
const hostsOf = onceEach(({ organiser, invitation, place, privacy }: Event) => ({
  told: foldForCues([organiser.name, invitation ?? '', ...Object.values(place)].join('\n')),
  keepers: Object.values(privacy).flatMap((notice) => KEEPS_DATA.exec(foldForCues(notice))?.[1] ?? []),
}))

/** «The State Chancellery processes …»: each language's notice of privacy begins with who holds the meeting. */
const KEEPS_DATA = new RegExp(`^${ARTICLE}(.{0,80})`, 'u')

const THANKED = /^ \p{L}{2,3} (?:\p{L}+ ){0,3}$/u

/** Alone on its line, or between commas beside a code: there it is somebody's, whoever it is. */
function standsInRecord({ from, to, rule }: OrganisationClaim, text: string): boolean {
  if (rule === 'organisation.genitive') return false
  const begin = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
  const [before, after] = [text.slice(Math.max(begin, from - BESIDE), from), text.slice(to, Math.min(end, to + BESIDE))]
  if (BEHIND_NAME.test(before) && /^(?:[.)]|$)/u.test(after.trimEnd())) return true
  if (!/(?:^|[,;|\t(–-])\s*$/u.test(before) || !/^\s*(?:$|[,;|\t)–-])/u.test(after)) return false
  return (before + after).trim() === '' || /(?<!\d)\d{6}(?!\d)/u.test(before + after)
}

/** A record is looked at so far to both sides, in letters. */
const BESIDE = 300

/** «Anna Ozola, Valsts kanceleja.», «Anna Ozola (Valsts kanceleja)» */
const BEHIND_NAME = /(?:^|[^\p{L} ] ?)\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+(?:, ?| ?\()$/u
