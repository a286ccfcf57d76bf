// Organisations that a mail names and nobody in it is from: the hosts, places, what is denied, what is merely spoken of.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import type { Event } from '../vocabulary.ts'
import { around, firstFrom, within } from './cover.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { knownGivenNames } from './given-names.ts'
import { compileStems, isContainer, isResident, saysSame } from './organisation-words.ts'
import { POSSESSIVE } from './possessive.ts'
import { knowText } from './recognise-invitation.ts'
import { ARTICLE } from './small-words.ts'
import type { Cue, Word } from './words.ts'

/** Nothing but an article between a word and the organisation. */
const BEFORE = new RegExp(`^ ${ARTICLE}$`, 'u')
/** A small word, an article, a quotation mark at most. */
const BEFORE_NAME = new RegExp(`^ (?:\\p{Ll}{1,12} )?${ARTICLE}["“„«]?$`, 'u')

/** Cues of which a word may be one that is an aside elsewhere: the «to» of «to represent». */
const SPEAKS_OF_ONESELF = new Set<Cue['kind']>(['leads', 'iCome', 'iWant'])

/** Whether an organisation that stands in the text is nobody's. */
export function isNobodys(
  organisation: OrganisationClaim,
  event: Event,
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): boolean {
  return (
    isAnyOrganisation(organisation) ||
    isHost(organisation, event, text, cues) ||
    isPlace(organisation, text, cues) ||
    isDenied(organisation, text, cues) ||
    (isSpokenOf(organisation, text, words, cues) && !isOurs(organisation, text)) ||
    isTellers(organisation, text, words) ||
    isOfOccasion(organisation, text, words) ||
    isHome(organisation, text, words)
  )
}

/** «sabiedriska organizācija», «Организация прежняя»: of any kind, and so nobody's name. */
function isAnyOrganisation({ value }: OrganisationClaim): boolean {
  const words = foldForCues(value).split(' ')
  if (value.length > LONGEST_ANY) return false
  // «секретарь совета общины», not «novada dome»
  if (words.length > 1 && /^[\p{Ll} ]+$/u.test(value) && words.every((word) => LEADING_HEADS.has(word))) return true
  if (!words.some(isContainer)) return false
  // «valsts iestādes», «public institutions»
  if (/^\p{Ll}/u.test(value) && words.every((word) => isContainer(word) || OF_ANY_KIND.test(word))) return true
  return words.every(isContainer) || saysSame(words.filter((word) => !isContainer(word)).join(' '))
}

const LONGEST_ANY = 60
const LEADING_HEADS = new Set(
  ALL_HEARD.flatMap(([, { organisations }]) => (organisations.nameFollowsHead ? [...organisations.heads.keys()] : [])),
)
const OF_ANY_KIND = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.ofAnyKind))

const FORMERS = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.formers))
const HEARSAY = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.hearsay))
const ASIDES = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.asides))

/** «uzzināju no Latvijas Pilsoniskās alianses», «par Valsts kontroles revīziju»: up to two words before, in the same clause. */
function isSpokenOf(
  { from, to, rule }: OrganisationClaim,
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): boolean {
  // «Precizējumi par nodibinājuma „Vaļā logi” cilvēkiem:» is a heading.
  if (rule === 'organisation.quoted' || /^[^\n.!?]{0,40}:[ ]*(?:\n|$)/u.test(text.slice(to, to + 45))) return false
  const end = firstFrom(words, from) - 1
  const before = words.slice(Math.max(0, end - 5), end + 1).filter((w) => /^[ \p{L}]*$/u.test(text.slice(w.to, from)))
  // «iepriekš strādāju»: some are two words
  if (before.some((w, k) => FORMERS.test(w.folded) || FORMERS.test(`${w.folded} ${before[k + 1]?.folded}`))) return true
  const isLed = around(cues, from - 6, from).some((c) => c.kind === 'leads' && BEFORE.test(text.slice(c.to, from)))
  if (isLed && before.some((w) => HEARSAY.test(w.folded))) return true
  // «rakstīšu par tikšanos laikrakstam „…”» is about the meeting.
  const meeting = around(cues, from - 30, from).findLast((c) => c.kind === 'meeting' && c.to <= from)?.from ?? -1
  // «I am going to represent …», «happy to represent …»
  const isInside = (w: Word): boolean =>
    around(cues, w.from, w.to).some((c) => c.from <= w.from && w.to <= c.to && SPEAKS_OF_ONESELF.has(c.kind))
  return words
    .slice(Math.max(0, end - 1), end + 1)
    .some(
      (w) => ASIDES.test(w.folded) && !isInside(w) && w.from > meeting && /^[ \p{L}]*$/u.test(text.slice(w.to, from)),
    )
}

/** «Jūsu kolēģe no Tieslietu ministrijas teica, ka …», «LETA mums pārsūtīja …»: from where the writer knows of the meeting. */
function isTellers({ from, to, rule }: OrganisationClaim, text: string, words: readonly Word[]): boolean {
  if (rule === 'organisation.quoted') return false
  const next = firstFrom(words, to)
  const behind = words.slice(next, next + 5).filter((w) => /^[ \p{L}]*$/u.test(text.slice(to, w.from)))
  const tells = behind.findIndex((w) => TELLS.test(w.folded))
  // «no bibliotēkas un man zvanīja» goes on with somebody else.
  if (tells < 0 || behind.slice(0, tells).some((w) => ANDS.has(w.folded))) return false
  const [someone, lead] = [words[firstFrom(words, from) - 2], words[firstFrom(words, from) - 1]]
  const isUnnamed =
    someone !== undefined &&
    lead?.to === from - 1 &&
    text.slice(someone.to, lead.from) === ' ' &&
    /\p{Ll}{4}/u.test(someone.text) &&
    (!someone.capital || /(?:^|[.!?\n]\s?)$/u.test(text.slice(Math.max(0, someone.from - 2), someone.from))) &&
    knownGivenNames(someone.text).length === 0
  return behind.some((w) => TO_ME.has(w.folded)) || (isUnnamed && lead!.text.length < LONGEST_LEAD)
}

// «Saeima's hearing»
const OWNED = new RegExp(`^${POSSESSIVE}? $`, 'u')

/** «spoke at the Saeima hearing»: who holds what people go to as guests. */
function isOfOccasion({ to }: OrganisationClaim, text: string, words: readonly Word[]): boolean {
  const next = words[firstFrom(words, to)]
  return next !== undefined && OWNED.test(text.slice(to, next.from)) && OCCASIONS.test(next.folded)
}

const OCCASIONS = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.occasions ?? []))

const ANDS = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.and))
const TELLS = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.tells))
const TO_ME = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.toMe))
/** «no», «from», «из» */
const LONGEST_LEAD = 5

/** «Preiļu novada Aglonas pagasta iedzīvotāja»: where somebody lives. */
function isHome({ to }: OrganisationClaim, text: string, words: readonly Word[]): boolean {
  const next = firstFrom(words, to)
  return words.slice(next, next + 3).some((w) => isResident(w.folded) && /^[ \p{L}]*$/u.test(text.slice(to, w.from)))
}

/**
 * The hosts are named in every second answer («Valsts kancelejas uzaicinājumu», «приглашение Государственной
 * канцелярии»). They are somebody's own only where somebody works; in a list or a signature the place alone says so.
 */
function isHost(organisation: OrganisationClaim, event: Event, text: string, cues: readonly Cue[]): boolean {
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
  if (event.invitation === null) return false
  const host = knowText(event.invitation).folded
  const at = host.indexOf(foldForCues(organisation.value))
  return at >= 0 && !/[\p{L}\p{N}]/u.test((host[at - 1] ?? ' ') + (host[at + organisation.value.length] ?? ' '))
}

const THANKED = /^ \p{L}{2,3} (?:\p{L}+ ){0,3}$/u

/** A record is looked at so far to both sides, in letters. */
const BESIDE = 300

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

/** «Anna Ozola, Valsts kanceleja.», «Anna Ozola (Valsts kanceleja)» */
const BEHIND_NAME = /(?:^|[^\p{L} ] ?)\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+(?:, ?| ?\()$/u

const REPRESENTS_NONE = ALL_HEARD.flatMap(([, { organisations }]) => organisations.representsNone.map(foldForCues))

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

const VENUES = new RegExp(
  `^,? (?:${ALL_HEARD.flatMap(([, { organisations }]) => organisations.venues).join('|')}) $`,
  'u',
)

/** In the locative an organisation is where somebody is or works; only the latter is theirs. «The meeting at X» is at X. */
function isPlace(organisation: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  const { from } = organisation
  if (
    around(cues, from - 12, from).some(
      (c) => c.kind === 'meeting' && c.to < from && VENUES.test(text.slice(c.to, from)),
    )
  )
    return true
  return (
    organisation.rule === 'organisation.locative' &&
    !worksThere(organisation, text, cues) &&
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

const DECIDES = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.decides ?? []))
const NEAR_VERB = 80

/** «… jo mums Centrālajā statistikas pārvaldē ir …», «pie mums Valsts kasē», «Mēs Rīgas domē …»: right behind «we». */
function isOurs({ from }: OrganisationClaim, text: string): boolean {
  const before = foldForCues(text.slice(Math.max(0, from - AN_ASIDE), from))
  // «man teica, ka mums Rīgas domē …»
  const clause = before.split(/[.!?\n]/u).at(-1)!
  return AMONG_US.test(before) && !(clause.match(/\p{L}+/gu) ?? []).some((word) => TELLS.test(word))
}

const AMONG_US = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.flatMap(([, { organisations }]) => organisations.amongUs ?? []).join('|')}) $`,
  'u',
)
const AN_ASIDE = 30

function worksThere({ from, to, rule }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return around(cues, from - NEAR, to + NEAR).some((c) => {
    if (c.kind !== 'works') return false
    if (c.to <= from) return !/[\n.!?]/u.test(text.slice(c.to, from))
    // «Kultūras centrā ar šo jautājumu nodarbojos es»
    return rule === 'organisation.locative' && c.from >= to && /^[^\n.,;!?]*$/u.test(text.slice(to, c.from))
  })
}

/** A verb of work is looked for within so many letters. */
const NEAR = 60
