// How a mail introduces its writer: «Es, Anna Keiša, no …», «my name is …».

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isCalledHost } from '../people/is-writers-host.ts'
import { around } from '../text/cover.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { Named } from './agreeing-names.ts'
import { comesOneself } from './comes-oneself.ts'
import { endsOwnDescription } from './describes-self.ts'
import { isSaidToBeMe } from './it-is-me.ts'
import type { NameClaim } from './name-claim.ts'
import { writtenAs } from './written-as.ts'

/** «Es, Anna Keiša, no …», «Mani sauc Renārs Jaunzems», «my name is …», «me (Kristin Øverland, 301182)». */
export function introducedName(findings: Findings): Named | null {
  const { names, cues, folded } = findings
  for (const name of names) {
    if (isSaidToBeMe(name, findings)) return writtenAs(name)
    if (name.declined || (!name.sure && name.rule === 'name.single')) continue
    const me = around(cues, name.from - A_PLEASE, name.from).some(
      (c) =>
        c.kind === 'me' &&
        c.to <= name.from &&
        AFTER_ME.test(folded.slice(c.to, name.from)) &&
        !isBesideMe(c, findings) &&
        !beginsClause(name, c, findings) &&
        // «подружка моя Лена Сорокина»
        !OURS.has(folded.slice(c.from, c.to)),
    )
    const called = around(cues, name.from - 3, name.from).some(
      (c) =>
        c.kind === 'introduces' &&
        c.to <= name.from &&
        /^[ :]{1,2}$/u.test(folded.slice(c.to, name.from)) &&
        !OF_ANOTHER.test(folded.slice(Math.max(0, c.from - A_WORD), c.from)),
    )
    const meBehind = around(cues, name.to, name.to + 10).some(
      (c) =>
        c.kind === 'me' &&
        c.from >= name.to &&
        c.from - name.to <= 9 &&
        THAT_IS.test(folded.slice(name.to, c.from)) &&
        !isOfMine(c, name, findings) &&
        // «Anna Ozola mani pazīst un, domāju, …»
        (c.from - name.to > 1 || /^[,)]/u.test(folded.slice(c.to, c.to + 1))),
    )
    // «Hans-Peter von Oertzen here, …», «Kristaps te!»
    const here = around(cues, name.to, name.to + 2).some(
      (c) =>
        c.kind === 'introduces' && c.from - name.to === 1 && /^(?:[,.!:]| [–-])/u.test(folded.slice(c.to, c.to + 2)),
    )
    if (
      me ||
      called ||
      here ||
      endsOwnDescription(name, findings) ||
      comesOneself(name, findings) ||
      (meBehind && /[,)]/u.test(folded.slice(name.to, name.to + 16)))
    )
      return writtenAs(name)
  }
  return null
}

// « (», «: », « please — », «, lūdzu: »
const AFTER_ME = new RegExp(
  `^(?:,? (?:${anyOf(({ words }) => words.please.map(foldForCues))})(?=[,:( ]))?[ ,(:–—-]{1,3}$`,
  'u',
)
/** Letters of « пожалуйста – » and one more. */
const A_PLEASE = 16

// «my tutor, whose name is Ann Lee», «his name is Tom Reed», «Our intern's name is Greta Holt», «Его зовут Иван Козлов»
const OF_ANOTHER = new RegExp(
  `(?:(?<!\\p{L})(?:${anyOf(({ words }) => [...words.which, ...words.cues.themselves].map(foldForCues))})|\\p{L}${POSSESSIVE}) $`,
  'u',
)

/** Letters of a pronoun or of an owner in front of «name is». */
const A_WORD = 20

/** «kopā ar mani Anna Ozola», «со мной Анна Белова»: behind «with me» another is named, behind «and I» the writer. */
function isBesideMe({ from }: Cue, { cues, folded }: Findings): boolean {
  return around(cues, from - 2, from).some(
    (c) => c.kind === 'along' && from - c.to === 1 && !JOINS.has(folded.slice(c.from, c.to)),
  )
}

/** «Marta Ose, my host at the Academy», «Ann Lee, my boss, …»: what another is to the writer, and no value of theirs. */
function isOfMine(my: Cue, name: NameClaim, findings: Findings): boolean {
  const { cues, text, folded } = findings
  if (!OURS.has(folded.slice(my.from, my.to))) return false
  const [called] = A_CALLING.exec(text.slice(my.to, my.to + LONGEST_CALLING)) ?? []
  return (
    isCalledHost(name, findings) ||
    (called !== undefined && !around(cues, my.to, my.to + called.length).some((c) => VALUES.has(c.kind)))
  )
}

/** « boss,», « new team leader,» */
const A_CALLING = /^(?: [\p{L}-]{2,14}){1,3},/u
const LONGEST_CALLING = 48
const VALUES = new Set<CueKind>(['codeWords', 'otherNumberWords', 'ownData', 'surname'])

/** «Instead of me, Ann Lee will come»: behind the comma another is named, of whom the verb is. */
function beginsClause({ from, to }: NameClaim, me: Cue, { cues, folded }: Findings): boolean {
  const verbs = around(cues, to, to + 2).filter((c) => c.from - to === 1)
  return (
    folded.slice(me.to, from) === ', ' &&
    verbs.some((c) => c.kind === 'theyCome' || c.kind === 'willBe') &&
    !verbs.some((c) => c.kind === 'iCome')
  )
}

const OURS = new Set(everyOf(({ organisations }) => organisations.ours.map(foldForCues)))

const JOINS = new Set(everyOf(({ organisations }) => organisations.and.map(foldForCues)))

const THAT_IS = new RegExp(
  `^[ ,(]{0,3}(?:(?:${anyOf(({ words }) => words.thatIs.map((w) => w.replace('.', '\\.')))})[.,]{0,2} )?$`,
  'u',
)
