// «My prof Uldis Krauklis can't come himself», «Dr. Modris Kļaviņš asked if I'd sit in», «Ann Lee, who looks after me»: a
// scholar's host, teacher or head, for whom the writer comes for the first time, was on no list and declines nothing.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { compileStems } from '../organisations/organisation-words.ts'
import { TO_ME } from '../organisations/spoken-of.ts'
import { firstFrom, type Stretch, within } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { PersonFrame } from './person-frame.ts'

/** Those who stay away, without the hosts of a writer who is the only one to come. */
export function withoutHosts(
  staying: readonly PersonFrame[],
  coming: readonly PersonFrame[],
  sender: Sender,
  findings: Findings,
): readonly PersonFrame[] {
  const isAlone = coming.length > 0 && coming.every((f) => f.isSender || sameName(f, sender))
  // «Dr. Ilze Apine's office … Ilze, who is in Warsaw»
  const isHost = (f: PersonFrame): boolean =>
    f.code === null && findings.names.some((n) => sameName(asNamed(n), f) && isCalledHost(n, findings))
  return isAlone ? staying.filter((f) => !isHost(f)) : staying
}

/** «Mana pasniedzēja Anna Ozola atļauj nenākt uz lekciju»: whose pupil the writer is owns no code that another sentence tells. */
export function isOnlyHost(name: NameClaim, units: readonly Unit[], findings: Findings): boolean {
  const unit = unitAt(units, name)
  if (!unit || unit.codes.length > 0 || unit.cues.some((c) => PUTS_DOWN.has(c.kind))) return false
  const { folded } = findings
  // «mana pasniedzēja», not «es un Dr. Kalns»
  const isMine = unit.cues.some(
    (c) => c.kind === 'me' && c.to < name.from && name.from - c.to < A_TITLE && OURS.has(folded.slice(c.from, c.to)),
  )
  // «I'm the lecturer whom Professor Ann Lee is hosting»
  const isInMyClause = unit.cues.some(
    (c) => c.kind === 'iAm' && c.to < name.from && WHOM.test(folded.slice(c.to, name.from)),
  )
  // «My chief, Prof. Ann Lee … Her date of birth is …»
  const isTheirs = units.some((u) => u.codes.length > 0 && u.cues.some((c) => OF_THEM.has(c.kind)))
  return (isMine || isInMyClause) && !isTheirs && isCalledHost(name, findings)
}

const WHOM = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.which)}) `, 'u')
const OF_THEM = new Set<CueKind>(['third', 'themselves'])
const OURS = new Set(everyOf(({ organisations }) => organisations.ours.map(foldForCues)))

const PUTS_DOWN = new Set<CueKind>(['theyCome', 'willBe', 'later', 'onTheList', 'insteadOf', 'behindReplaced', 'sends'])

/** Behind a word for a host, with at most a degree or another such word between; or before one, or what hosts do. */
export function isCalledHost({ from, to }: Stretch, findings: Findings): boolean {
  const { words, text } = findings
  if (isHostBehind(to, findings)) return true
  // «My host, Ann Lee, …»
  const k = firstFrom(words, from)
  const [whose, host, first] = [words[k - 2], words[k - 1], words[k]]
  if (host && HOSTS.test(host.folded) && text.slice(host.to, from) === ', ' && OURS.has(whose?.folded ?? ''))
    return true
  // «Dean Irina Arhipova»: some of these words are given names, too.
  const before = within(words, from - A_TITLE, from).filter((w) => !/[,;:!?()\n]/u.test(text.slice(w.to, from)))
  return [...before.slice(-MOST_WORDS), ...(first ? [first] : [])].some((w) => HOSTS.test(w.folded))
}

/** «Ann Lee, my thesis supervisor, …», «Ann Lee, who looks after me at the library, …», «Ann Lee, the professor who hosts me, …» */
function isHostBehind(to: number, { words, text }: Findings): boolean {
  if (!/^,? [(\p{L}]/u.test(text.slice(to, to + 3))) return false
  const first = firstFrom(words, to)
  const clause = words
    .slice(first, first + 2 * MOST_WORDS)
    .filter((w) => !/[,.;:!?)\n]/u.test(text.slice(to + 1, w.from)))
  const who = clause.findIndex((w) => WHO.has(w.folded))
  const [opening, ...more] = clause.slice(who > 0 && who < MOST_WORDS ? who : 0).slice(0, MOST_WORDS)
  if (!opening) return false
  if (OURS.has(opening.folded)) return more.some((w) => HOSTS.test(w.folded))
  return (
    WHO.has(opening.folded) &&
    more.some((w) => HOSTING.test(w.folded)) &&
    more.some((w) => TO_ME.has(w.folded) || OURS.has(w.folded))
  )
}

const WHO = new Set(everyOf(({ words }) => words.which.map(foldForCues)))
const HOSTS = compileStems(everyOf(({ words }) => words.hosts))
const HOSTING = compileStems(everyOf(({ words }) => words.hosting))

/** Letters and words of «assoc. prof. dr. sc. ». */
const A_TITLE = 40
const MOST_WORDS = 4
