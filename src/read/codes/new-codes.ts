// Codes that tell no birth date (given out since July 2017: 3[2-9] and four more digits), in the groups that people cut
// them into by whim. No date and no telephone number looks like it, so that the end of a clause is enough to tell one.

import { endsCell, standsAlone } from './stands-alone.ts'

// «3264 18», «32 77-08», «(32) 1184», «32_31_90», «32 5 8 02»
const NEW =
  /(?<![\d+][ ._/()-]?)(?<![\p{L}_])(?:\((3[2-9])\)|(3[2-9]))((?:[ ._/-]?\d){4})(?![ ._/-]?\d)(?![\p{L}_%€$])/gu

export interface NewCode {
  readonly match: RegExpExecArray
  readonly digits: string
  /** Stands where a clause ends, and needs no word that announces it. */
  readonly isPlain: boolean
}

/** Codes of the new kind that are parted somehow, wherever they stand. */
export function* findNewCodes(text: string): Generator<NewCode> {
  for (const match of text.matchAll(NEW)) {
    const [whole, bracketed, bare, rest] = match
    if (/^\d+$/u.test(whole)) continue
    const digits = `${bracketed ?? bare}${rest!.replaceAll(/\D/gu, '')}`
    yield { match, digits, isPlain: !isYearOrSum(whole) && (standsAlone(text, match) || endsClause(text, match)) }
  }
}

/** «Nr. 35-2017», «350 000» */
function isYearOrSum(whole: string): boolean {
  return /^3\d[ ./-](?:19|20)\d\d$|^3\d\d[ .]\d{3}$/u.test(whole)
}

/** «and so he is 32 77-08.», «has blessed her with 32 5 8 02;»: behind a small word, and the last of its clause. */
function endsClause(text: string, match: RegExpExecArray): boolean {
  return /\p{Ll}:? $/u.test(text.slice(Math.max(0, match.index - 3), match.index)) && endsCell(text, match)
}
