// Of two spellings of a name that a mail gives, one is right: «Не Мирзда, а Мирдза!», «правильно Цветаев, а не Цветков».

import type { NameClaim } from '../names/name-claim.ts'
import { isLike } from '../names/new-family-names.ts'
import type { Unit } from '../text/units.ts'

/** «Не Мирзда, а Мирдза!», «Ольга не Белова, а Чернова»: of two spellings, or family names of somebody, one is right. */
export function deniesSpelling({ cues, names }: Unit, text: string): boolean {
  return cues.some((c) => {
    const wrong = c.kind === 'negates' && names.find((n) => n.from - c.to === 1)
    const but = wrong && cues.find((b) => b.kind === 'but' && b.from >= wrong.to && b.from - wrong.to <= 2)
    const right = but && names.find((n) => n.from - but.to === 1)
    // «правильно Цветаев, а не Цветков», «Kalniņa, nevis Kalna»
    const before = wrong && names.find((n) => n.to <= c.from && /^,? (?:\p{L}{1,4} )?$/u.test(text.slice(n.to, c.from)))
    if (before && isOneWord(before) && isOneWord(wrong) && isLike(textOf(before, text), textOf(wrong, text)))
      return true
    const isGivenName = names.some((n) => n.givenName !== null && n.familyName === null && c.from - n.to === 1)
    return Boolean(
      right && (isGivenName || isLike(text.slice(wrong!.from, wrong!.to), text.slice(right.from, right.to))),
    )
  })
}

function isOneWord({ rule }: NameClaim): boolean {
  return rule === 'name.single'
}

function textOf({ from, to }: NameClaim, text: string): string {
  return text.slice(from, to)
}
