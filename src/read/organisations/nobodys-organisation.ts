// Organisations that a mail names and nobody in it is from: the hosts, places, what is denied, what is merely spoken of.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import { around, firstFrom, within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, CueKind, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isHost } from './is-host.ts'
import { isLeftThere } from './left-there.ts'
import { isOfMove, LEFT } from './new-employers.ts'
import { compileStems, isContainer, isDepartment, isResident, saysSame } from './organisation-words.ts'
import { isSpokenOf, isTellers, TELLS } from './spoken-of.ts'
import { hasPostThere, worksThere } from './works-there.ts'

/** A small word, an article, a quotation mark at most. */
const BEFORE_NAME = new RegExp(`^ (?:\\p{Ll}{1,12} )?${ARTICLE}["“„«]?$`, 'u')

/** Whether an organisation that stands in the text is nobody's. `writer`: the address that the mail comes from. */
export function isNobodys(
  organisation: OrganisationClaim,
  event: Event,
  writer: string | null,
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): boolean {
  if (isOfMove(organisation)) return organisation.rule === LEFT
  return (
    isAnyOrganisation(organisation) ||
    (isHost(organisation, event, text, cues) && !isWriters(organisation, event, writer)) ||
    isPlace(organisation, text, cues) ||
    isDay(organisation, cues) ||
    isOccasion(organisation) ||
    isDenied(organisation, text, cues) ||
    (isSpokenOf(organisation, text, words, cues) && !isOurs(organisation, text)) ||
    isTellers(organisation, text, words) ||
    isLeftThere(organisation, text) ||
    isOfOccasion(organisation, text, words) ||
    isIssuer(organisation, text, cues) ||
    isOfPost(organisation, text, cues) ||
    isHome(organisation, text, words)
  )
}

/** «sabiedriska organizācija», «Организация прежняя»: of any kind, and so nobody's name. */
function isAnyOrganisation({ value, rule }: OrganisationClaim): boolean {
  const words = foldForCues(value).split(' ')
  if (value.length > LONGEST_ANY) return false
  if (NOT_YET_KNOWN.test(value) || PASS_OFFICES.has(words.join(' '))) return true
  // «I shall have it from Human Resources»
  if (words.length > 1 && isDepartment(words.join(' '))) return true
  // «who "Participant 2 (tbc)" in my form is»
  if (rule === 'organisation.quoted' && /\d/u.test(value) && readLabel(value) !== null) return true
  // «Civil Society and Media» is what somebody's post is about.
  if (words.every((word) => SECTORS.has(word))) return true
  // «The Liaison Office will be represented by my deputy», of the body that the signature names
  if (ANY_OFFICE.some((office) => office.test(words.join(' ')))) return true
  // «секретарь совета общины», not «novada dome»
  if (words.length > 1 && /^[\p{Ll} ]+$/u.test(value) && words.every((word) => LEADING_HEADS.has(word))) return true
  if (!words.some(isContainer)) return false
  // «valsts iestādes», «public institutions»
  // «Съёмочная группа:»
  if (/^\p{L}[\p{Ll} -]*$/u.test(value) && words.every((word) => isContainer(word) || OF_ANY_KIND.test(word)))
    return true
  return words.every(isContainer) || saysSame(words.filter((word) => !isContainer(word)).join(' '))
}

const LONGEST_ANY = 60
/** «N.N.», «N. N.», «XXX»: in the place of whatever is not known yet. */
const NOT_YET_KNOWN = /^["“„«]?(?:N\. ?N\.?|NN|X{2,4}|\?{1,4})["”“»]?$/u
const ANY_OFFICE = everyOf(({ organisations }) => organisations.anyOffice ?? [])
const LEADING_HEADS = new Set(
  everyOf(({ organisations }) => (organisations.nameFollowsHead ? [...organisations.heads.keys()] : [])),
)
const SECTORS = new Set(everyOf(({ organisations }) => organisations.sectors ?? []))
const OF_ANY_KIND = compileStems(everyOf(({ organisations }) => organisations.ofAnyKind))

/** «a hearing has been moved to Thursday 11:00» */
function isDay({ from, to }: OrganisationClaim, cues: readonly Cue[]): boolean {
  return around(cues, from, to).some((c) => DAYS.has(c.kind) && c.from <= from && to <= c.to)
}

const DAYS = new Set<CueKind>(['thatDay', 'otherTime'])

const PASS_OFFICES = new Set(everyOf(({ organisations }) => organisations.passOffices ?? []))

/** «is in Lisbon for Web Summit», «at the Riga Conference»: what people go to sends nobody. */
function isOccasion({ rule, value }: OrganisationClaim): boolean {
  return rule === LED && value.split(/[ -]/u).some((word) => /^\p{Lu}/u.test(word) && OCCASIONS.test(foldForCues(word)))
}

const LED = 'organisation.led'

// «Saeima's hearing»
const OWNED = new RegExp(`^${POSSESSIVE}? $`, 'u')

/** «spoke at the Saeima hearing»: who holds what people go to as guests. */
function isOfOccasion({ to }: OrganisationClaim, text: string, words: readonly Word[]): boolean {
  const next = words[firstFrom(words, to)]
  return next !== undefined && OWNED.test(text.slice(to, next.from)) && OCCASIONS.test(next.folded)
}

const OCCASIONS = compileStems(everyOf(({ organisations }) => organisations.occasions ?? []))

/** «My code from PMLP», «a card issued by the Ministry of Foreign Affairs», «personas kodu vēl gaidu no PMLP»: who gives out numbers and papers. */
function isIssuer({ from }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  const lead = around(cues, from - 8, from).find((c) => c.kind === 'leads' && NEXT.test(text.slice(c.to, from)))
  // «Pirmie divi esam no …»: where people are.
  if (!lead || around(cues, lead.from, lead.from + 1).some((c) => c.kind === 'works' && c.from === lead.from))
    return false
  return around(cues, lead.from - A_CLAUSE, lead.from).some((c) => {
    const between = PAPERS.has(c.kind) && c.to <= lead.from ? text.slice(c.to, lead.from) : ''
    return /^(?: \p{Ll}{3,12})? $/u.test(between) || (/^(?: \p{Ll}{1,12}){2,6} $/u.test(between) && isIssued(between))
  })
}

/** « es vēl gaidu », « has not come yet »: of a number or a paper that is still to be had. */
function isIssued(between: string): boolean {
  return foldForCues(between)
    .split(' ')
    .some((word) => ISSUES.test(word))
}

const ISSUES = compileStems(everyOf(({ organisations }) => organisations.issues ?? []))

const NEXT = new RegExp(`^ ${ARTICLE}$`, 'u')
const PAPERS = new Set<CueKind>(['codeWords', 'documents'])
/** Letters of « es pagaidām joprojām vēl tikai gaidu ». */
const A_CLAUSE = 60

/** «Office of the Chief |Economist», «Office of the Deputy |Governor»: what goes on as somebody's post is a department. */
function isOfPost({ value, to }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return (
    OF_SOMEBODY.test(value) &&
    text[to] === ' ' &&
    around(cues, to, to + 2).some((c) => c.kind === 'posts' && c.from - to === 1 && /\p{Lu}/u.test(text[c.from]!))
  )
}

const OF_SOMEBODY = new RegExp(
  `^\\p{Lu}\\p{Ll}+ (?:${anyOf(({ organisations }) => organisations.beforeSubject ?? [])}) ${ARTICLE}\\p{Lu}\\p{Ll}+$`,
  'u',
)

/** «Preiļu novada Aglonas pagasta iedzīvotāja»: where somebody lives. */
function isHome({ to }: OrganisationClaim, text: string, words: readonly Word[]): boolean {
  const next = firstFrom(words, to)
  return words.slice(next, next + 3).some((w) => isResident(w.folded) && /^[ \p{L}]*$/u.test(text.slice(to, w.from)))
}

/** «Providus komanda: …», sent from providus.lv, or a colleague's mail to the organiser: the hosts have guests of their own. */
function isWriters({ value }: OrganisationClaim, { organiser }: Event, writer: string | null): boolean {
  const host = writer?.split('@')[1]?.toLowerCase()
  if (host !== undefined && host === organiser.email.split('@')[1]?.toLowerCase()) return true
  const domain = host?.split('.').at(-2)
  return foldForCues(value)
    .split(/\P{L}+/u)
    .some((word) => word.length > SHORTEST_NAME && word === domain)
}

const SHORTEST_NAME = 3

const REPRESENTS_NONE = everyOf(({ organisations }) => organisations.representsNone.map(foldForCues))

/**
 * «не общество ветеранов, а …», «nevis Rīgas domi», «not "Centre of Tech"», «общественной организации не представляю»:
 * what somebody is not from.
 */
function isDenied(organisation: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  const behind = foldForCues(text.slice(organisation.to, organisation.to + 30)).trimStart()
  if (REPRESENTS_NONE.some((none) => behind.startsWith(none))) return true
  // «kļūdaini norādīju SIA „Puriņš”»
  return around(cues, organisation.from - 20, organisation.from).some(
    (c) => c.kind === 'negates' && c.to <= organisation.from && BEFORE_NAME.test(text.slice(c.to, organisation.from)),
  )
}

const VENUES = new RegExp(`^,? (?:${anyOf(({ organisations }) => organisations.venues)}) $`, 'u')

/** «as soon as she is through with the breakfast at the Investment Agency» */
const ENGAGEMENT = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ organisations }) => (organisations.engagements ?? []).map((o) => foldForCues(o).replace('*', '\\p{L}{0,5}')))}) (?:${anyOf(({ organisations }) => organisations.venues.map(foldForCues))}) $`,
  'u',
)
/** Letters of «negotiations organised by the ». */
const A_VENUE = 40

/** «so that she doesn't end up in the Supreme Court next door» */
const NEARBY = new RegExp(`^,? (?:${anyOf(({ organisations }) => organisations.nearby ?? [])})(?!\\p{L})`, 'u')

/** In the locative an organisation is where somebody is or works; only the latter is theirs. «The meeting at X» is at X. */
function isPlace(organisation: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  const { from } = organisation
  if (NEARBY.test(text.slice(organisation.to, organisation.to + 24))) return true
  // «the meeting "Open Government Partnership"»
  if (
    /["„“«] ?$/u.test(text.slice(from - 2, from)) &&
    around(cues, from - 4, from).some((c) => c.kind === 'meeting' && from - c.to === 2)
  )
    return true
  if (
    around(cues, from - 12, from).some(
      (c) => c.kind === 'meeting' && c.to < from && VENUES.test(text.slice(c.to, from)),
    )
  )
    return true
  if (ENGAGEMENT.test(foldForCues(text.slice(Math.max(0, from - A_VENUE), from)))) return true
  return (
    organisation.rule === 'organisation.locative' &&
    !worksThere(organisation, text, cues) &&
    !hasPostThere(organisation, cues) &&
    !isOurs(organisation, text) &&
    !decidesThere(organisation, text, cues)
  )
}

/** «Jaunatnes padomē nolēma, ka iešu es», «Jaunatnes padomē mani deleģēja»: where it was decided that the writer comes. */
function decidesThere({ to }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  const behind = /^[^\n.!?]{0,80}/u.exec(text.slice(to, to + NEAR_VERB))![0]
  const words = foldForCues(behind.split(/[,;:–—]/u)[0]!).match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => DECIDES.has(word)) &&
    within(cues, to, to + behind.length).some((c) => c.kind === 'me' || c.kind === 'myself' || c.kind === 'iCome')
  )
}

const DECIDES = new Set(everyOf(({ organisations }) => organisations.decides ?? []))
const NEAR_VERB = 80

/** «… jo mums Centrālajā statistikas pārvaldē ir …», «pie mums Valsts kasē», «Mēs Rīgas domē …»: right behind «we». */
function isOurs({ from }: OrganisationClaim, text: string): boolean {
  const before = foldForCues(text.slice(Math.max(0, from - AN_ASIDE), from))
  // «man teica, ka mums Rīgas domē …»
  const clause = before.split(/[.!?\n]/u).at(-1)!
  return AMONG_US.test(before) && !(clause.match(/\p{L}+/gu) ?? []).some((word) => TELLS.test(word))
}

const AMONG_US = new RegExp(`(?<!\\p{L})(?:${anyOf(({ organisations }) => organisations.amongUs ?? [])}) $`, 'u')
const AN_ASIDE = 30
