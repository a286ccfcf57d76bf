// How the name of a body goes on behind its head in a language where it ends there mostly: where it is («biedrība Īrijā»),
// whom it is for («Fonds atvērtai sabiedrībai DOTS»), its letters («Preiļu novada VPVKAC»), a department («Sabiedrības
// veselības nodaļa»).

import type { HeadForm, OrganisationWords } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { goesOnBehind, type Surroundings } from './organisation-head.ts'
import { isDepartment, isTown } from './organisation-words.ts'

/** « Latvijā», « Īrijā»: where the body that head `i` names is, if that is a part of its name; else ''. */
export function placeBehind({ text, words, organisations }: Surroundings, i: number, head: HeadForm): string {
  const { placed, locative } = organisations
  const place = words[i + 1]
  if (!placed || !place?.capital || text.slice(words[i]!.to, place.from) !== ' ') return ''
  // «vēstniecība Latvijas Republikā»
  const second = words[i + 2]
  const pair = second && text.slice(place.from, second.to)
  if (pair && placed.pair?.test(pair) && isNamedFor(placed, head)) return ` ${pair}`
  // «strādāju vēstniecībā Rīgā» tells where somebody works, «birojā Latvijā» which office it is.
  if (head.case === 'locative' && !placed.country.test(place.text)) return ''
  // «Latviešu centrs Toronto», not «Latviešu nama Marko Liepa»
  const isUndeclined =
    placed.undeclined?.test(place.text) === true &&
    isTown(place.folded) &&
    !(second?.capital && text.slice(place.to, second.from) === ' ') &&
    knownGivenNames(place.text).length === 0
  const isPart = placed.anywhere.includes(head.nominative)
    ? locative?.test(place.text)
    : // «„Latviešu biedrība Berlīnē”»: inside quotes everything is the name
      (locative?.test(place.text) && /^[”“"»]/u.test(text.slice(place.to, place.to + 1))) ||
      (placed.abroad.includes(head.nominative) && (placed.country.test(place.text) || isUndeclined))
  if (!isPart) return ''
  // «apvienība Austrālijā un Jaunzēlandē»
  const [and, other] = [words[i + 2], words[i + 3]]
  const isList =
    and !== undefined &&
    organisations.and.includes(and.folded) &&
    other?.capital === true &&
    locative?.test(other.text) === true &&
    text.slice(place.to, other.from) === ` ${and.text} `
  return text.slice(words[i]!.to, (isList ? other : place).to)
}

/** Whether a body is called after where it is. */
function isNamedFor({ anywhere, abroad }: NonNullable<OrganisationWords['placed']>, { nominative }: HeadForm): boolean {
  return anywhere.includes(nominative) || abroad.includes(nominative)
}

/** « atvērtai sabiedrībai DOTS»: whom the body is for that head `i` names; else ''. */
export function forWhomBehind({ text, words, organisations }: Surroundings, i: number, head: HeadForm): string {
  const { forWhom } = organisations
  if (!forWhom?.heads.includes(head.nominative)) return ''
  const { to } = words[i]!
  return forWhom.behind.exec(text.slice(to, to + 80))?.[0] ?? ''
}

/** « VPVKAC», « TIC»: the letters of a body that territory `i` has; else ''. */
export function lettersBehind({ text, words, organisations }: Surroundings, i: number, head: HeadForm): string {
  const [word, letters, behind] = [words[i]!, words[i + 1], words[i + 2]]
  if (head.case !== 'genitive' || organisations.lettered?.includes(head.nominative) !== true) return ''
  if (word.upper || !letters?.upper || letters.text.length < 3 || text.slice(word.to, letters.from) !== ' ') return ''
  const goesOn = behind !== undefined && text.slice(letters.to, behind.from) === ' '
  const isWhole = !goesOn || !(behind.capital || isDepartment(behind.folded))
  return isWhole && !organisations.heads.has(letters.folded) ? ` ${letters.text}` : ''
}

/** «Sabiedrības veselības nodaļa», «Ekonomikas un sabiedrības attīstības fakultāte»: a head that is what the department behind it is about. */
export function isSubject(around: Surroundings, i: number, head: HeadForm): boolean {
  const { words, organisations } = around
  const isAbout = organisations.subjects?.includes(head.nominative) === true && head.case === 'genitive'
  const isListed = organisations.and.includes(words[i - 1]?.folded ?? '')
  return isAbout && (words[i]!.capital || isListed) && goesOnBehind(around, i)
}
