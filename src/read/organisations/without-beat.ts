// «correspondent of the Agência Lusa for the Baltic», «… in Riga»: behind somebody who reports, a land is what they report
// on or sit in, and no part of the name of who prints it.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isPlaceWord, isTown } from './organisation-words.ts'

/** A claim of the text without the lands at its end that belong to the reporter's post before it. */
export function withoutBeat(claim: OrganisationClaim, text: string): OrganisationClaim {
  const { from, value } = claim
  for (const { joiner, reporter } of BEATS) {
    const at = value.lastIndexOf(joiner)
    if (at <= 0 || !reporter.test(text.slice(Math.max(0, from - A_POST), from))) continue
    const lands = foldForCues(value.slice(at + joiner.length)).match(/\p{L}+/gu) ?? []
    const land = lands.length <= LONGEST_LAND ? (lands.at(-1) ?? '') : ''
    if ((isPlaceWord(land) || isTown(land)) && text.startsWith(value, from))
      return { ...claim, value: value.slice(0, at), to: from + at }
  }
  return claim
}

/** «Baltics for Agência Lusa» of «I report from the Baltics for Agência Lusa»: without the lands in front. */
export function withoutBeatBefore(claim: OrganisationClaim, text: string): OrganisationClaim {
  for (const joiner of BEHIND_BEAT) {
    const [land, ...body] = claim.value.split(joiner)
    if (body.length !== 1 || !isTown(foldForCues(land!)) || !text.startsWith(claim.value, claim.from)) continue
    return { ...claim, value: body[0]!, from: claim.to - body[0]!.length }
  }
  return claim
}

const BEATS = everyOf(({ organisations }) => organisations.beats ?? [])
const BEHIND_BEAT = everyOf(({ organisations }) => organisations.behindBeat ?? [])
/** Words of «the North of Europe». */
const LONGEST_LAND = 4

/** Letters of «correspondents of the ». */
const A_POST = 30
