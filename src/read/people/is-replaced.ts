// Who is replaced, called off or put in another's place: what a sentence does to somebody who is on the list already, or
// to the one who comes for them.

import { anyOf, everyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isKin } from '../names/is-kin.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { type Stretch, within } from '../text/cover.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import { PLEASE } from '../text/small-words.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { isAdded, isBehindPlace } from './is-added.ts'
import { isInSwap } from './is-in-swap.ts'
import { isOfMeAlone } from './is-of-me-alone.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'
import { takerOf } from './taker-of.ts'

/** «Līdzšinējais dalībnieks – Anna Ozola», «Anna Ozola out, …» */
export function isOutgoing(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  return unit.cues.some(
    (c) =>
      c.kind === 'outgoing' &&
      (/^ ?[:–—-]? ?$/u.test(c.to <= name.from ? text.slice(c.to, name.from) : '.') ||
        (c.from > name.to &&
          ASIDE.test(text.slice(name.to, c.from)) &&
          /^ ?(?:[,;.]|$)/u.test(text.slice(c.to, c.to + 2)))),
  )
}

// «Anna Ozola (KPMG Baltics) out», «Anna Ozola, VARAM, out»
const ASIDE = /^(?: \([^()\n]{1,50}\)|, [^,\n]{1,40},)? $/u

/** «Es netieku, manā vietā būs kolēģe Anna Ozola»: in the clause that names them nobody stays away. */
export function isPutInPlace(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  const place = unit.cues.findLast((c) => c.kind === 'insteadOf' && c.to <= name.from)
  if (!place || name.declined || !/^[^,;.:–—]{1,40}$/u.test(text.slice(place.to, name.from))) return false
  const between = unit.cues.filter((c) => c.from >= place.to && c.to <= name.from)
  return (
    between.some((c) => c.kind === 'willBe') && between.every((c) => c.kind !== 'staysAway' && c.kind !== 'takesOff')
  )
}

const AND = new Set([',', ...everyOf(({ organisations }) => organisations.and.map(foldForCues))])

// «Замените, пожалуйста, Ивана Козлова»: politeness parts no verb from its object.
const POLITELY = new RegExp(`^,? ${PLEASE},?(?= )`, 'iu')

// «Anna Ozola (VARAM) tiks aizstāta», «Anna Berg's replacement is», «Annu Ozolu, lūdzu, aizstāt»
const BEHIND_REPLACED = new RegExp(`^${POSSESSIVE}?(?: \\([^()\\n]{1,40}\\))?(?:,? ${PLEASE},?)? {1,2}$`, 'iu')

/** Letters between a name and the verb behind it: a bracket. */
const LONGEST_ASIDE = 60

const OWNS = new RegExp(`^${POSSESSIVE} `, 'u')

function isData({ kind, from }: Cue, to: number): boolean {
  return (kind === 'codeWords' || kind === 'ownData') && from >= to && from - to < A_WORD
}

// «nomainīt pret Annu Ozolu»: who comes.
const EXCHANGED_FOR = new RegExp(`^ (?:${anyOf(({ words }) => words.exchangedFor)})(?!\\p{L})`, 'iu')

// «Anna Ozola (120385) -> Juris Kalns»
const ARROW = /^[^\p{L}\n]{0,20}(?:[-–=]>|→)[^\p{L}\n]{0,5}$/u

function isBeforeArrow(name: NameClaim, unit: Unit, text: string): boolean {
  const next = name.sure ? unit.names.find((n) => n.sure && n.from > name.to) : undefined
  return next !== undefined && next.from - name.to <= 30 && ARROW.test(text.slice(name.to, next.from))
}

const JOINED = new RegExp(`^(?:,| (?:${[...AND].filter((and) => and !== ',').join('|')})) $`, 'u')

/** «… Jura Kalna vietā»: right before the word for the place, and so what is joined to such a one. */
function isBeforePlace(name: NameClaim, unit: Unit, findings: Findings): boolean {
  return unit.cues.some((c) => c.kind === 'behindReplaced' && c.from > name.to) && isReplaced(name, unit, findings)
}

/** «Mr Haas and Ms Rītere»: «and», perhaps with a title behind it. */
function goesAlong(between: string): boolean {
  const [and, title, ...more] = foldForCues(between.trim()).split(' ')
  return and !== ',' && AND.has(and!) && more.length === 0 && (title === undefined || title.length <= 4)
}

/** Whose place is taken: «Annas vietā», «Annu aizstāt ar …», «Anna tiks aizstāta», «instead of Anna», «вместо Анны». */
export function isReplaced(name: NameClaim, unit: Unit, findings: Findings): boolean {
  const { text } = findings
  if (isBeforeArrow(name, unit, text)) return true
  // «Annas Ozolas un Jura Kalna vietā»: the place is of both.
  const next = name.declined ? unit.names.find((n) => n.from >= name.to) : undefined
  if (next?.declined && JOINED.test(text.slice(name.to, next.from)) && isBeforePlace(next, unit, findings)) return true
  if (asksToBeReplaced(name, unit)) return true
  const swap = isInSwap(name, unit, findings)
  if (swap !== null) return swap === 'stays'
  return unit.cues.some((c) => {
    const canBeObject = name.declined || !name.sure || !HEARD[c.language].declines
    if (c.kind === 'givesWay' || c.kind === 'behindReplaced')
      return (
        c.from >= name.to &&
        (canBeObject || c.kind === 'givesWay') &&
        BEHIND_REPLACED.test(text.slice(name.to, Math.min(c.from, name.to + LONGEST_ASIDE)))
      )
    if (c.kind !== 'beforeReplaced') return false
    // «will take Anna Berg's place», «место Анны Котовой займёт»
    if (c.from < name.from && name.to <= c.to) return true
    if (c.to > name.from) return false
    // «заменить его на Анну Петрову»: the pronoun is the object.
    if (unit.cues.some((p) => p.kind === 'inTheirPlace' && p.from <= c.to && c.from <= p.to)) return false
    const between = text.slice(c.to, name.from).replace(POLITELY, '')
    // «please change Ann Hale's code»
    const isOfData = OWNS.test(text.slice(name.to, name.to + 3)) && unit.cues.some((d) => isData(d, name.to))
    if (EXCHANGED_FOR.test(between) || isOfData) return false
    // «Вместо себя посылаю Ивана Козлова», «instead of me Tom Reed will come»: the pronoun is the object.
    const taken = unit.cues.some(
      (a) =>
        (a.kind === 'along' || a.kind === 'myself' || (a.kind === 'me' && a.from === c.from)) &&
        a.from >= c.from &&
        a.to > c.to &&
        a.to <= name.from,
    )
    // «замените Ивана Козлова на Анну Петрову»: behind the one who goes only «and» names another who goes.
    const goesFirst = unit.names.findLast((n) => n.sure && n.from >= c.to && n.to <= name.from)
    if (goesFirst) return goesAlong(text.slice(goesFirst.to, name.from)) && isReplaced(goesFirst, unit, findings)
    // «вместо мужа, Владислава Шульги, приду я»
    const apposed = name.declined ? between.replace(/(?<=^(?: \p{Ll}+){1,3}), $/u, ' ') : between
    return between.length <= 24 && !/[,;:–—]/u.test(apposed) && !taken && canBeObject
  })
}

/** «Deputāte Agita Zālīte lūdz sevi aizstāt ar palīdzi Nikolu Sparāni», «… lūdz viņu aizstāt»: who asks it of themselves. */
function asksToBeReplaced({ sure, declined, to }: NameClaim, { cues }: Unit): boolean {
  const self = cues.find((c) => (c.kind === 'myself' || c.kind === 'themselves') && c.from > to && c.from - to < A_WORD)
  return (
    sure && !declined && self !== undefined && cues.some((c) => c.kind === 'behindReplaced' && c.from - self.to === 1)
  )
}

/** «Ann Hale has been called to Berlin. Let Tom Reed in instead of her»: the one who stays away was named in the sentence before. */
function isAnothers(place: Cue, units: readonly Unit[], unit: Unit): boolean {
  const before = units[units.indexOf(unit) - 1]
  const isAway = (c: Cue): boolean => c.kind === 'staysAway' || c.kind === 'elsewhere'
  return (
    place.kind === 'inTheirPlace' &&
    before?.paragraph === unit.paragraph &&
    before.names.some(isNamed) &&
    before.cues.some(isAway) &&
    unit.names.filter(isNamed).length === 1 &&
    !unit.cues.some(isAway)
  )
}

/** «Mūsu direktors Modris Birkens būs Briselē. Viņa vietā piedalīšos es»: «his» place is the last one's who was named. */
export function isReplacedByPronoun(name: NameClaim, unit: Unit, units: readonly Unit[], findings: Findings): boolean {
  const { text } = findings
  const next = units[units.indexOf(unit) + 1]
  return [unit, next].some((u) => {
    // «Krēslā viņa vietā iesēdīsies …»: the pronoun tells whose.
    const places = u?.cues.filter((c) => (c.kind === 'behindReplaced' || c.kind === 'inTheirPlace') && c.from > name.to)
    const place = places?.find((c) => c.kind === 'inTheirPlace') ?? places?.[0]
    if (!u || !place) return false
    if (
      place.kind !== 'inTheirPlace' &&
      !u.cues.some((c) => c.kind === 'iCome' || c.kind === 'theyCome' || c.kind === 'willBe')
    )
      return false
    // «Vēstule Normundam nāca atpakaļ, sūtu viņa vietā» sends no other guest.
    const isSent = u.cues.some((c) => c.kind === 'onBehalf' && c.from <= place.from && place.to <= c.to)
    if (isSent && !u.names.some((n) => n.sure && n.from >= place.to)) return false
    // «Robert Fennimore has asked that I attend on his behalf»: behind «I» stands the verb.
    const mine = place.kind !== 'inTheirPlace' && u.cues.some((c) => c.kind === 'me' && place.from - c.to === 1)
    const taker = place.kind === 'inTheirPlace' ? takerOf(place, u, text) : undefined
    if (taker === name || (u === unit && isAnothers(place, units, unit))) return false
    // «Pavel Novák has been recalled to Prague. His seat …»
    const isBetween = (n: NameClaim): boolean =>
      n !== taker && (n.sure || n.familyName === null || n.givenName !== null) && n.from > name.to && n.to <= place.from
    return !mine && ![...unit.names, ...u.names].some(isBetween) && !isReplaced(name, u, findings)
  })
}

/** «Atceliet Annas Ozolas (120385-) dalību», «Anna Ozola (120385-) nevarēs»: a code beside the name makes no guest of it. */
export function isCalledOff(name: NameClaim, unit: Unit, { text, words }: Findings): boolean {
  const isComing = (cue: Cue): boolean => cue.kind === 'theyCome' || cue.kind === 'iCome'
  // The data behind a name are part of it: «Anna Ozola, Valsts kase, 120385-, nevarēs».
  const next = unit.names.find((n) => n.sure && n.from >= name.to)?.from ?? unit.to
  const to = unit.codes.findLast((c) => c.from >= name.to && c.to <= next)?.to ?? name.to
  const isBeside = (cue: Cue): boolean => {
    const between = cue.from >= to ? { from: to, to: cue.from } : { from: cue.to, to: name.from }
    // «…, Anna Ozola (120385); I myself am on leave»
    const isMine = (c: Cue): boolean => c.kind === 'me' && c.from >= to && cue.from - c.to < LONGEST_CLAUSE / 2
    const parts = [...unit.names.filter((n) => n.sure), ...unit.cues.filter((c) => isComing(c) || isMine(c))]
    return (
      !parts.some((p) => p.from >= between.from && p.to <= between.to) &&
      distanceTo(cue, { from: name.from, to }, text) < (cue.from >= to ? 60 : 30)
    )
  }
  // «кузнецова тамара код 050664 муж довезёт внутрь не пойдёт»: of whoever of the family stands between, not «с мужем».
  const isTaken = (w: Stretch): boolean => unit.cues.some((c) => c.kind === 'along' && w.from - c.to === 1)
  const isOfKin = (c: Cue): boolean => within(words, to, c.from).some((w) => isKin(w.text) && !isTaken(w))
  const comes = unit.cues.some((c) => isComing(c) && distanceTo(c, name, text) < 20) || isAdded(name, unit, text)
  if (isBehindPlace(name, unit)) return false
  // «Kadri Tamm is needed in Tallinn and Ann Lee is coming, born 24.12.1975»
  const comesBehind = unit.cues.some((c) => isComing(c) && c.from - name.to === 1)
  const isOfBefore = (c: Cue): boolean => comesBehind && c.to <= name.from
  return unit.cues.some(
    (c) =>
      ((c.kind === 'takesOff' && !comes) || (c.kind === 'staysAway' && isBeside(c) && !isOfKin(c) && !isOfBefore(c))) &&
      !isOfMeAlone(c, name, unit, { text }),
  )
}

/** Letters between a name and a word that goes with it: « lūdz ». */
const A_WORD = 20
