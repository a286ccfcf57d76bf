// Bodies that write a part of their name in angle brackets: «P&L <Consulting> Baltics», «from </end> Studio». Programs
// write markup and addresses so, hence only one word in a pair that nothing closes, and only where a body's name stands.

import { knownGivenNames } from '../names/given-names.ts'
import type { Cue } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { leadsBehindName } from './organisation-words.ts'

const TAG = /<\/?(\p{L}{1,14})\/?>/gu
/** Elements that stand alone, or that a mail program writes by itself. */
const MARKUP = /^(?:br|hr|p|b|u|em|strong|img|div|span|font|table|tr|td|th|ul|ol|li|a|body|html|head|script|style)$/iu
const BEFORE = /(?:(?:\p{Lu}[\p{L}&’'-]{0,30}|&) ){0,4}$/u
const BEHIND = /^ ?\p{Lu}[\p{L}&’'-]{0,30}(?: (?:\p{Lu}[\p{L}&’'-]{0,30}|&)){0,4}/u
const LONGEST = 100

/** Names with a word in angle brackets, behind a lead or at the beginning of a cell. */
export function* findInAngleBrackets(text: string, cues: readonly Cue[]): Generator<OrganisationClaim> {
  if (!text.includes('>')) return
  for (const { index, 0: tag, 1: word } of text.matchAll(TAG)) {
    const isOfPair = text.includes(tag.startsWith('</') ? `<${word}>` : `</${word}>`)
    if (isOfPair || MARKUP.test(word!)) continue
    const before = BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))![0]
    const behind = BEHIND.exec(text.slice(index + tag.length, index + tag.length + LONGEST))?.[0] ?? ''
    const from = index - before.length
    if (before + behind === '' || isOfPerson(before) || isOfPerson(behind) || !canBegin(text, from, cues)) continue
    const value = before + tag + behind
    yield { value, from, to: from + value.length, rule: 'organisation.brackets', weak: false }
  }
}

function isOfPerson(part: string): boolean {
  return (part.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => knownGivenNames(word).length > 0)
}

/** «…, from », «…, of », «…, », or a line of its own */
function canBegin(text: string, from: number, cues: readonly Cue[]): boolean {
  if (/(?:^|[\n(]|[,:;] )$/u.test(text.slice(Math.max(0, from - 2), from))) return true
  const lead = /(\p{L}{1,13}) $/u.exec(text.slice(Math.max(0, from - 14), from))?.[1]
  if (lead === undefined) return false
  return leadsBehindName(lead.toLowerCase()) || cues.some((c) => c.kind === 'leads' && c.to === from - 1)
}
