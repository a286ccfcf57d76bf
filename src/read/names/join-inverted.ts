// «Podniece, Zelma; 080873», «SMITH, John»: a family name, a comma and a given name are one person where a list, capitals
// or what stands behind tells that the comma does not part two.

import { knownGivenNames } from './given-names.ts'
import type { NameClaim } from './name-claim.ts'
import { normaliseCase } from './normalise-case.ts'
import { GENERATION } from './person-title.ts'

// «…, 120385», «… jun. – », «… J. DOB: 11/25/1978»
const END_OF_CELL = new RegExp(
  `^(?: ${GENERATION}\\.| \\p{Lu}(?!\\p{L})\\.?)?(?:\\s*(?:[;,–—(/|\\t-]|\\d|$|\\n)|(?: \\p{L}{1,6}[.:]?){1,3} ?\\d)`,
  'u',
)

/** «Osei-Bonsu, Kwabena; Baltic Museum; 120385»: where another mark parts the cells, the comma parts a name. */
const ENDS_CELL_AFTER_COMMA = /^ ?[;|\t][^\n]{1,90}?\d{6}/u
const A_ROW = 100

/** «Podniece, Zelma; 080873», «SMITH, John»: family name, comma, given name are one person, in a list or in capitals. */
export function joinInverted(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const joined: NameClaim[] = []
  for (const name of claims) {
    const before = joined.at(-1)
    // «O'NEILL, Siobhán Mary – 150299»: behind capitals and a comma all words are given names.
    const shouted = before !== undefined && isShouted(text.slice(before.from, before.to))
    // «Roze, Liene 120385», «1) Murtagh, Declan / 2) Quinn, Orla»: the family name is somebody's given name as well.
    const isRow =
      before !== undefined &&
      before.familyName === null &&
      before.givenName !== null &&
      beginsItem(text, before.from) &&
      (/^[ –—-]{1,3}\d{6}/u.test(text.slice(name.to, name.to + 9)) ||
        (endsLine(name, text) &&
          [...joined, ...claims].some((other) => isInverted(other, text) && beginsItem(text, other.from))))
    const inverted =
      (isRow || before?.rule === 'name.single' || (before?.rule === 'name.unknown' && beginsItem(text, before.from))) &&
      ((name.sure && name.familyName === null) ||
        fillsCell(name, text) ||
        (name.rule === 'name.single' &&
          (ENDS_CELL_AFTER_COMMA.test(text.slice(name.to, name.to + A_ROW)) ||
            joined.some((other) => isInverted(other, text)))) ||
        (shouted && (isGivenTwice(text.slice(name.from, name.to)) || isWithInitial(name)))) &&
      !name.declined &&
      text.slice(before.to, name.from) === ', ' &&
      END_OF_CELL.test(behind(name, text)) &&
      (shouted ||
        beginsItem(text, before.from) ||
        // «I will attend: Jensen, Lars | Nordic House | …», «Piedalīšos. Kalniņa, Ilze / Valsts kase / …»
        (/^ ?[/|;(]/u.test(text.slice(name.to, name.to + 2)) &&
          /[.:!] $/u.test(text.slice(Math.max(0, before.from - 2), before.from))) ||
        // «…: Eriksen, Lars (120385) and Holm, Mette (030469)»
        (/^ \(\d/u.test(text.slice(name.to, name.to + 3)) && joined.some((other) => isInverted(other, text))))
    // «Дудко, Пётр Иванович», «Колесников я, Николай Тихонович»
    const isFathers =
      name.rule === 'name.patronymic' &&
      name.familyName === null &&
      before?.rule === 'name.single' &&
      /^(?: \p{L}{1,2})?, $/u.test(text.slice(before.to, name.from))
    if (isFathers) joined[joined.length - 1] = { ...name, familyName: before.familyName, from: before.from, sure: true }
    else if (inverted)
      joined[joined.length - 1] = {
        ...name,
        givenName:
          name.givenName !== null && name.familyName === null
            ? name.givenName
            : fillsCell(name, text)
              ? normaliseCase(text.slice(name.from, name.to))
              : isWithInitial(name)
                ? `${name.familyName} ${name.givenName}`
                : normaliseCase(text.slice(name.from, name.to)),
        familyName:
          before.rule === 'name.unknown' || isRow
            ? normaliseCase(text.slice(before.from, before.to))
            : before.familyName,
        from: before.from,
        sure: true,
        rule: 'name.family-first',
      }
    else joined.push(name)
  }
  return joined
}

/** «Venkataraman, Lakshmi Priya; Baltic Museum; 120385»: all that a comma parts from the family name are given names. */
function fillsCell({ from, to, declined }: NameClaim, text: string): boolean {
  return (
    !declined && text.slice(from, to).split(' ').length < 4 && ENDS_CELL_AFTER_COMMA.test(text.slice(to, to + A_ROW))
  )
}

/** What stands behind a name and the dot of its initial. */
function behind(name: NameClaim, text: string): string {
  const to = isWithInitial(name) && text[name.to] === '.' ? name.to + 1 : name.to
  return text.slice(to, to + A_LABEL)
}

/** Letters of « T. date of birth: 1». */
const A_LABEL = 24

/** «NGUYEN, Lan T.»: behind capitals and a comma no word is the family name. */
function isWithInitial({ rule, givenName, familyName }: NameClaim): boolean {
  return rule === 'name.initials' && familyName !== null && /^\p{Lu}\.?$/u.test(givenName ?? '')
}

/** Nothing but a bullet or a number stands before it on its line. */
export function beginsItem(text: string, at: number): boolean {
  return /(?:^|\n)[^\S\n]{0,11}(?:[-–•*]|\d{1,2}[.)]|\d{1,3}\t)?[^\S\n]{0,11}$/u.test(
    text.slice(Math.max(0, at - 12), at),
  )
}

/** «Smith, John»: one of a list that goes on so. */
function isInverted({ rule, from, to }: NameClaim, text: string): boolean {
  return rule === 'name.family-first' && text.slice(from, to).includes(', ')
}

/** Nothing but a mark stands behind it on its line. */
function endsLine({ to }: NameClaim, text: string): boolean {
  return /^[.,;]?[^\S\n]{0,3}(?:\n|$)/u.test(text.slice(to, to + 5))
}

/** «Siobhán Mary»: what stands behind a given name is another. */
function isGivenTwice(name: string): boolean {
  const [, second, ...more] = name.split(' ')
  return second !== undefined && more.length === 0 && knownGivenNames(second).length > 0
}

function isShouted(word: string): boolean {
  return /^\p{Lu}['’]?\p{Lu}{1,30}(?:[- ]\p{Lu}{2,30})?$/u.test(word)
}
