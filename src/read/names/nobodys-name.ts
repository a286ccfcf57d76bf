// One word that is a given name elsewhere, and here the name of a paper, an animal, a body or nobody at all.

import { anyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { around, type Stretch } from '../text/cover.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether a name is no person's, by what stands right beside it. */
export function isNobodysName(name: NameClaim, findings: Findings): boolean {
  return isWhereTo(name, findings) || isOfPaper(name, findings) || isAnimals(name, findings) || isQuoted(name, findings)
}

/** «on a plane to Florence», «stuck in Georgia»: where somebody is instead, though people are called so too. */
function isWhereTo({ familyName, from }: NameClaim, { cues, text }: Findings): boolean {
  return (
    familyName === null &&
    around(cues, from - A_PREPOSITION, from).some(
      (c) => AWAY.has(c.kind) && c.to < from && TO_TOWN.test(text.slice(c.to, from)),
    )
  )
}

const AWAY = new Set<CueKind>(['elsewhere', 'isAway', 'staysAway'])
const TO_TOWN = new RegExp(
  `^ (?:${anyOf(({ words }) => [...words.townPrepositions, ...words.placePrepositions])}) $`,
  'u',
)
/** Letters of « through ». */
const A_PREPOSITION = 9

/** «my German Personalausweis»: a run of capitals that ends in a paper. */
export function isPaper(run: readonly Stretch[], cues: readonly Cue[]): boolean {
  const { from, to } = run.at(-1)!
  return around(cues, from, to).some((c) => c.kind === 'documents' && c.to === to)
}

/** «a German passport»: one word that tells what paper it is. */
function isOfPaper({ familyName, to }: NameClaim, { cues }: Findings): boolean {
  return (
    familyName === null &&
    around(cues, to + 1, to + 2).some(
      (c) => c.kind === 'documents' || (c.kind === 'otherNumberWords' && c.from === to + 1),
    )
  )
}

/** «suns pavadonis (vārdā Bruno)», «my guide dog Max», «Рекс, моя собака» */
function isAnimals({ familyName, from, to }: NameClaim, { cues, text }: Findings): boolean {
  return (
    familyName === null &&
    around(cues, from - AN_ASIDE, to + AN_ASIDE).some(
      (c) =>
        c.kind === 'animals' &&
        (c.to <= from
          ? /^[^\p{Lu}.;:!?\n]*$/u.test(text.slice(c.to, from))
          : /^,? ?[(–—-]? ?(?:\p{Ll}+ ){0,3}$/u.test(text.slice(to, c.from))),
    )
  )
}

/** Letters between an animal and its name: « pavadonis (labradors, vārdā ». */
const AN_ASIDE = 35

/** «No „Martas” nāksim divi», «Jānis „Džonis” Kalns»: one word in quotation marks is a body, or a nickname. */
function isQuoted({ familyName, from, to }: NameClaim, { text }: Findings): boolean {
  return familyName === null && /["„“«]/u.test(text[from - 1] ?? '') && /["”“»]/u.test(text[to] ?? '')
}
