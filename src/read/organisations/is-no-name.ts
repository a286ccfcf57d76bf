// What stands in quotes and is no name: a place holder, and what somebody is told to do.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

/** «there was one "N.N."»: somebody who had no name yet. */
export function isPlaceHolder(quoted: string): boolean {
  return UNNAMED.test(quoted)
}

/** «Direktors uzrakstīja „Lai brauc Ilze”», «the director wrote "Let Tom go"» */
export function isOrder(quoted: string): boolean {
  return foldForCues(quoted)
    .split(/[^\p{L}]+/u)
    .some((word) => OPTATIVES.has(word))
}

/** «N.N.», «N. N.» */
const UNNAMED = /^N\. ?N\.$/u

const OPTATIVES = new Set(everyOf(({ organisations }) => organisations.optatives))
