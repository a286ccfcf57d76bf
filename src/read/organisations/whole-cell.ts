// «Anna Belova, Латвийская федерация шахмат, 120385»: a body that stands as typed at the beginning of its cell is called
// what the whole cell says, where the rest of it tells of nothing else.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around, firstFrom, within } from '../text/cover.ts'
import { ALSO_BEHIND, OBJECT_CLAUSE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { beginsDepartment } from './capital-runs.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { DECLINED_PLACE, isCommonWord, isDepartment, isTown } from './organisation-words.ts'
import { INSIDE_NAMES } from './organisations-by-head.ts'

/** The claims, those that begin a cell and are followed by a few words more taking these in. */
export function upToCellEnd(
  claims: readonly OrganisationClaim[],
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): readonly OrganisationClaim[] {
  const whole = claims.map((claim) => {
    const { from, to, value } = claim
    const land = LAND_BEHIND.exec(text.slice(to, to + LONGEST))
    if (land && (!land[1] || isTown(foldForCues(land[1]))))
      return { ...claim, value: value + land[0], to: to + land[0].length }
    const own = value === text.slice(from, to) ? NAME_BEHIND.exec(text.slice(to, to + LONGEST)) : null
    if (own && isOwnName(own[1]!, to, to + own[0].length, cues))
      return { ...claim, value: value + own[0], to: to + own[0].length }
    if (value !== text.slice(from, to) || !BEGINS.test(text.slice(Math.max(0, from - 4), from))) return claim
    // «Ogres muzejs Izglītības, kultūras un sporta pārvalde»
    if (beginsDepartment(text, words, firstFrom(words, to))) return claim
    const rest = REST.exec(text.slice(to, to + LONGEST))?.[1]
    const end = to + (rest?.length ?? 0)
    // «Finanšu ministrija informē, ka …»
    if (
      rest === undefined ||
      ALSO_BEHIND.test(rest) ||
      (rest.startsWith('.') && !/(?<!\p{L})\p{Lu}$/u.test(value)) ||
      OBJECT_CLAUSE.test(foldForCues(text.slice(end, end + A_CONJUNCTION)))
    )
      return claim
    const isOther =
      claims.some((c) => c !== claim && c.from < end && to < c.to) ||
      around(cues, to + 1, end).some((c) => !INSIDE_NAMES.has(c.kind) || c.kind === 'posts' || c.kind === 'departments')
    return isOther || within(words, to, end).some((w) => isOfNoName(w, claim))
      ? claim
      : { ...claim, value: text.slice(from, end), to: end }
  })
  // «Re:Baltica» is in the name that it ends.
  return whole.filter((claim, k) => k === 0 || whole[k - 1]!.to < claim.to)
}

const BEGINS = /(?:^|[\n\t,;:(|]|[–—-] )\s{0,2}$/u
/** «European Movement – Latvia», «Baltic Center for Investigative Journalism Re:Baltica» */
const LAND_BEHIND =
  /^ (?:[–—-] (\p{Lu}\p{Ll}{2,15})|\p{Lu}\p{Ll}{1,9}:\p{Lu}\p{Ll}{2,15})(?= \(|\s*(?:[\n\t,;.)|]|$)| [–—-] | \p{Ll})/u

// « – Delna», « – Zaļā brīvība» at the end of a cell
const NAME_BEHIND = /^ [–—-] (\p{Lu}\p{Ll}{2,15}(?: \p{Ll}{3,15}){0,2})(?=\s*(?:[\n\t,;)|]|$))/u

/** «Atvērtās sabiedrības forums – Agora»: a capital that is no person's, no post and no common word. */
function isOwnName(name: string, from: number, to: number, cues: readonly Cue[]): boolean {
  const [first, ...small] = name.split(' ')
  return (
    knownGivenNames(first!).length === 0 &&
    !(small.length === 0 && endsLikeFamily(first!)) &&
    !isCommonWord(foldForCues(first!)) &&
    !name.split(' ').some((word) => isDepartment(foldForCues(word))) &&
    around(cues, from, to).length === 0
  )
}

/** Words, initials and numbers up to the next mark; the first may be an initial's rest: «им. М|. Чехова». */
const REST = /^(\.?(?: \p{L}[\p{L}\d.’'-]{0,30}){1,6})(?: \([^()\n]{2,20}\))?(?=\s?(?:[\n\t,;)|]|$)| [–—-] )/u
const LONGEST = 120

const A_CONJUNCTION = 9

const ALL_JOINERS = new Set(everyOf(({ organisations }) => organisations.joiners))
const INSIDE_JOINERS = new Set(
  everyOf(({ organisations }) => (organisations.nameFollowsHead ? [] : organisations.joiners)),
)

/** «Committee to Protect Journalists», but «Konkurences padome to pieņem»: small words inside names of its language. */
function joinersOf({ rule }: OrganisationClaim): ReadonlySet<string> {
  return HEAD_LAST.has(rule) ? INSIDE_JOINERS : ALL_JOINERS
}

/** How names are called that end in their head. */
const HEAD_LAST = new Set(['nominative', 'genitive', 'locative'].map((of) => `organisation.${of}`))

const VERBAL = everyOf(({ organisations }) => organisations.verbal ?? [])

/** Whether a word behind a body tells of something else: a verb, a pronoun, a place, somebody. */
export function isOfNoName({ text, folded, capital }: Word, body: OrganisationClaim): boolean {
  return (
    // «Nacionālais veselības dienests to izmantos – …»
    (!capital && VERBAL.some((ending) => ending.test(text))) ||
    (isCommonWord(folded) && !joinersOf(body).has(folded)) ||
    isDepartment(folded) ||
    DECLINED_PLACE.some((ending) => capital && ending.test(text)) ||
    (capital && knownGivenNames(text).some((name) => name.case === 'nominative'))
  )
}
