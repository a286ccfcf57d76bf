// A phrase that is part of another one, or stands before what turns its meaning, says nothing of its own: «I'm in» of
// «I'm in Liepaja», «sends you» of «sends you regards». Each kind of cue has its own company that it is not meant in.

import { HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { firstFrom, within } from './cover.ts'
import { cuesOf } from './cues-by-kind.ts'
import { isInSpite, isOfAnotherAct, isOfTheirs } from './of-another-act.ts'
import { once } from './once.ts'
import type { Cue, CueKind, Word } from './words.ts'

/** All that was heard in a run of words. */
interface Heard {
  readonly words: readonly Word[]
  readonly of: (kind: CueKind) => readonly Cue[]
  /** Those of `contact` that send nobody. */
  readonly greetings: () => readonly Cue[]
}

type Test = (cue: Cue, heard: Heard) => boolean

const isPartOfAny =
  (...kinds: readonly CueKind[]): Test =>
  (cue, { of }) =>
    kinds.some((kind) => isPartOf(cue, of(kind)))

// «instead of only reading about it»; «Rakstu Annas vietā»: who writes for another takes nobody's place.
const PUTS_IN_PLACE: readonly Test[] = [isForAnother, isBeforeGerund, lacksMarks, isDoneToCode]
// «You put me under Delna», «būšu pateicīga», «braucu garām katru dienu»
const COMES: readonly Test[] = [isPartOfAny('courtesy', 'idioms')]
// «Neither Ann Reed nor I have a Latvian code», «Tom Reed, who is seconded to us»
const SAYS_NO_ABSENCE: readonly Test[] = [
  isPartOfAny('noCode', 'idioms'),
  (cue, { words }) => isOfAnotherAct(cue, words) || isOfTheirs(cue, words),
  // «my office is sending me to you»
  (cue, { of }) => of('iCome').some((c) => c.from === cue.from && c.to > cue.to),
  // «Tom Reed, and no longer Ann Lee»
  (cue, { words, of }) => isPartOf(cue, of('negates')) && isBeforeCapital(cue, words),
  // «Although I cannot come, Ann Lee will» tells an absence all the same.
  (cue, { words, of }) => isPartOf(cue, of('isAway')) && isInSpite(cue, words),
]
// «Let me come back to you», «Of our registrations strike the second one»
const IS_IDIOM: readonly Test[] = [isPartOfAny('idioms')]
const SENDS_REGARDS: readonly Test[] = [isPartOfGreeting]

/** Why a cue of a kind is not meant. */
const TESTS = new Map<CueKind, readonly Test[]>([
  ['takesOff', [isBesideMailingList, ...IS_IDIOM]],
  ['insteadOf', PUTS_IN_PLACE],
  ['behindReplaced', PUTS_IN_PLACE],
  ['beforeReplaced', PUTS_IN_PLACE],
  ['negates', PUTS_IN_PLACE],
  ['onBehalf', [isInMyPlace]],
  ['contact', [sendsSomebody, isOfPost, ...IS_IDIOM]],
  ['listedAlready', IS_IDIOM],
  ['theyCome', [isTakenOff, ...SENDS_REGARDS]],
  ['sends', SENDS_REGARDS],
  ['comesBare', [goesOnToPlace, ...COMES]],
  ['iCome', [isPartOfAny('corrects'), ...COMES]],
  ['maybe', [isPartOfAny('courtesy'), saysYes]],
  ['staysAway', SAYS_NO_ABSENCE],
  ['iStay', SAYS_NO_ABSENCE],
  ['elsewhere', [isOurGathering, (cue, { words }) => isInSpite(cue, words)]],
  ['isAway', [(cue, { words }) => isInSpite(cue, words)]],
  // «paliek birojā» leaves nothing as it is.
  ['asPlanned', [isPartOfAny('staysAway', 'elsewhere')]],
  ['bothOfUs', IS_IDIOM],
  ['headcount', IS_IDIOM],
  ['several', IS_IDIOM],
  ['toCome', IS_IDIOM],
])

/** The cues that mean what they say. */
export function meantAsSaid(cues: readonly Cue[], words: readonly Word[]): readonly Cue[] {
  const of = (kind: CueKind): readonly Cue[] => cuesOf(cues, kind)
  const greetings = once(() => of('contact').filter((c) => !sendsSomebody(c, heard)))
  const heard: Heard = { words, of, greetings }
  return cues.filter((cue) => !TESTS.get(cue.kind)?.some((test) => test(cue, heard)))
}

export function isPartOf({ from, to }: Cue, longer: readonly Cue[]): boolean {
  return longer.some((e) => e.from <= from && to <= e.to)
}

/** «Sūtu Annas vietā …» */
function isForAnother(cue: Cue, heard: Heard): boolean {
  return isPartOf(cue, heard.of('onBehalf')) && !isInMyPlace(cue, heard)
}

/** «Lūdzu Annai Ozolai nomainīt kodu»: a value is changed, and nobody's place. */
function isDoneToCode({ from, to }: Cue, { words, of }: Heard): boolean {
  // «поменяйте, пожалуйста, код»
  const isObject = (code: Cue): boolean => {
    const between = code.from > to && code.from - to < A_PLEASE ? within(words, to, code.from) : null
    return between !== null && between.length < 2 && between.every((w) => !w.capital)
  }
  return of('beforeReplaced').some((c) => c.from === from && c.to === to) && of('codeWords').some(isObject)
}

/** «Sūtu savā vietā Juri Kalnu»: another comes for the writer, who writes for nobody. */
function isInMyPlace(cue: Cue, { of }: Heard): boolean {
  return isPartOf(cue, of('me'))
}

/** «Remove me from your mailing list» takes nobody off the list of those who come. */
function isBesideMailingList(verb: Cue, { of }: Heard): boolean {
  return within(of('mailingList'), verb.from - NEAR, verb.to + NEAR).length > 0
}

/** «delete both of them»: all whom the verb right before takes off. */
function isTakenOff({ from }: Cue, { of }: Heard): boolean {
  return of('allOfThem').some((c) => c.from === from) && of('takesOff').some((off) => from - off.to === 1)
}

/** More letters than one word between has. */
const NEAR = 60

/** «the Fund sends you Ann Lee», not «sends you regards» */
function sendsSomebody(cue: Cue, { words, of }: Heard): boolean {
  return isPartOf(cue, of('sends')) && isBeforeCapital(cue, words)
}

/** «атташе по вопросам культуры Анна Орлова»: what somebody's post is about asks nobody. */
function isOfPost({ from, language }: Cue, { of }: Heard): boolean {
  return HEARD[language].declines && of('posts').some((post) => from - post.to === 1)
}

/** «Jā, būšu», «Ja, tiksim»: typed with its own letter, or before a comma, the word for «if» is the one for «yes». */
function saysYes({ from, language }: Cue, { words }: Heard): boolean {
  const i = firstFrom(words, from)
  const [first, next] = [words[i], words[i + 1]]
  const { yes, conditionals } = HEARD[language].words
  if (!first || !next || !yes.includes(first.folded) || !conditionals.includes(first.folded)) return false
  return first.folded !== first.text.toLowerCase() || next.from - first.to > 1
}

/** «vai ir paredzēta vieta autobusam»: whoever types «ā» elsewhere means the word without it. */
function lacksMarks(cue: Cue, { words, of }: Heard): boolean {
  // «viņas vieta tiek Jurim»
  if (isPartOf(cue, of('inTheirPlace'))) return false
  const { from, to, language } = cue
  const word = words[firstFrom(words, from)]
  const marked = HEARD[language].words.toldByMarks
  if (!marked || !word || word.to < to) return false
  const form = marked.find((f) => foldForCues(f) === word.folded)
  if (form === undefined || word.text.toLowerCase() === form) return false
  const marks = [...form].filter((letter) => !word.folded.includes(letter))
  return words.some((w) => w !== word && marks.some((letter) => w.text.toLowerCase().includes(letter)))
}

function isPartOfGreeting(cue: Cue, { greetings }: Heard): boolean {
  return isPartOf(cue, greetings())
}

function isBeforeCapital({ to }: Cue, words: readonly Word[]): boolean {
  const next = words[firstFrom(words, to)]
  return next?.capital === true && next.from - to === 1
}

/** «I'm in Liepaja»: a small word at the end of a phrase that a capital follows at once is a preposition. */
function goesOnToPlace({ to }: Cue, { words }: Heard): boolean {
  const i = firstFrom(words, to)
  const [last, next] = [words[i - 1], words[i]]
  return last !== undefined && last.text.length === 2 && !last.capital && next?.capital === true && next.from - to === 1
}

/** «piedalīšos sapulcē»: in ours */
function isOurGathering(place: Cue, { of }: Heard): boolean {
  const coming = of('iCome')
  return of('registering').some((g) => place.from - g.to === 1 && coming.some((c) => c.to === g.to))
}

function isBeforeGerund({ language, from, to }: Cue, { words }: Heard): boolean {
  const { gerund } = HEARD[language].words
  if (!gerund || to - from < A_PHRASE) return false
  const i = firstFrom(words, to)
  return words.slice(i, i + 3).some((w) => !w.capital && gerund.test(w.folded) && w.from - to < A_FEW_LETTERS)
}

/** Letters of «instead»; «not representing» denies. */
const A_PHRASE = 7
/** Letters of «, пожалуйста, ». */
const A_PLEASE = 16
/** Letters of « of simply ». */
const A_FEW_LETTERS = 15
