// Kind «names»: one of the people of the mail bears another given and family name of the same gender and declension,
// everywhere and in every case: body, headers, addresses. The reading must change in these names and in nothing else.

import { foldText } from '../../src/vocabulary.ts'
import { mapHeaderText } from './header-text.ts'
import { fieldValue, leavesOf, mapTexts, putTogether, takeApart, textOf } from './mime.ts'
import type { Declined } from './name-tables.ts'
import { genderOf, replacementsOf } from './name-tables.ts'
import type { Random, Sample, Variation } from './variation.ts'
import { choose } from './variation.ts'

export function varyNames(sample: Sample, random: Random): readonly Variation[] {
  return sample.people.flatMap(({ givenName, familyName }) => {
    const gender = givenName === null ? null : genderOf(givenName)
    const given = gender && givenName !== null ? replacementsOf(givenName, 'given', gender) : null
    const family = gender && familyName !== null ? replacementsOf(familyName, 'family', gender) : null
    // A mail that names only one of the two can vary only that one.
    if ((givenName !== null && !given) || (familyName !== null && !family) || !(given || family)) return []
    const words = wordsOf(sample.source)
    const ownForms = [given?.name, family?.name].flatMap((name) => (name ? foldedForms(name) : []))
    const isShared = sample.people.some(
      (other) =>
        !(other.givenName === givenName && other.familyName === familyName) &&
        [other.givenName, other.familyName].some((name) => name !== null && ownForms.includes(foldText(name))),
    )
    // «Нина» in the text is «Ņina» in the header: one name in two scripts would have to change in both.
    const inTwoScripts = sample.language === 'ru' && ownForms.some((form) => /[a-z]/.test(form))
    if (isShared || inTwoScripts || words === null || isTheInvitations(words, ownForms)) return []
    const fits = (from: Declined) => (to: Declined) =>
      // In ASCII where the old one is, so that no charset has to change.
      isAscii(from.nominative) === isAscii(to.nominative) &&
      !foldedForms(to).some((form) => words.has(form)) &&
      // «J. Bērziņš», «K.B.»: where an initial stands, the new name must have it too.
      (!words.has(initialOf(from)) || initialOf(from) === initialOf(to))
    const givens = choose(given?.others.filter(fits(given.name)) ?? [], 3, random)
    const families = choose(family?.others.filter(fits(family.name)) ?? [], 3, random)
    return Array.from({ length: Math.max(givens.length, families.length) }, (_, i): Variation | null => {
      const swaps = [
        ...(given && givens.length > 0 ? [[given.name, givens[i % givens.length]!] as const] : []),
        ...(family && families.length > 0 ? [[family.name, families[i % families.length]!] as const] : []),
      ]
      const swap = swapper(swaps)
      const source = swapEverywhere(sample, swap)
      const how = swaps.map(([from, to]) => `${from.nominative} → ${to.nominative}`).join(', ')
      return source && { how, base: sample.source, source, swap: swap.text }
    }).filter((variation) => variation !== null)
  })
}

interface Swap {
  readonly text: (text: string) => string
  /** Whether any form of a swapped name still stands in a text. */
  readonly isLeft: (text: string) => boolean
}

function swapper(swaps: readonly (readonly [from: Declined, to: Declined])[]): Swap {
  const forms = new Map<string, string>()
  for (const [from, to] of swaps) {
    for (const [i, spellings] of from.forms.entries()) {
      for (const spelling of spellings) forms.set(spelling, forms.get(spelling) ?? to.forms[i]![0]!)
    }
  }
  // «Berzins», «berzins@»: the same forms without their diacritics.
  const plain = new Map([...forms].map(([from, to]) => [foldText(from), foldText(to)]))
  const word = (found: string): string => {
    const title = found.slice(0, 1).toUpperCase() + found.slice(1).toLowerCase()
    const exact = forms.get(title) ?? (isAscii(found) ? plain.get(found.toLowerCase()) : undefined)
    return exact === undefined ? found : inCaseOf(found, exact)
  }
  return {
    text: (text) => text.replace(/\p{L}+/gu, word),
    isLeft: (text) => (text.match(/\p{L}+/gu) ?? []).some((found) => plain.has(foldText(found))),
  }
}

/** «BĒRZIŅŠ», «bērziņš», «Bērziņš»: the new name is written as the old one was. */
function inCaseOf(model: string, name: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase()
  if (model === model.toLowerCase()) return name.toLowerCase()
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** The swapped mail; null where the name stands in a place that cannot be reached (an attachment, damaged text). */
function swapEverywhere({ source }: Sample, swap: Swap): Buffer | null {
  const message = takeApart(source)
  const fields = mapHeaderText(message.fields, swap.text)
  if (!fields) return null
  const swapped = mapTexts({ ...message, fields }, (part) => ({ ...part, text: swap.text(part.text) }))
  const isLeft = leavesOf(swapped).some((leaf) => swap.isLeft(textOf(leaf)?.text ?? ''))
  return isLeft ? null : putTogether(swapped)
}

/**
 * The folded words of a mail; null where it also speaks where a swap does not reach: attachments, letters written as
 * numbers, letters taken apart.
 */
function wordsOf(source: Buffer): ReadonlySet<string> | null {
  const message = takeApart(source)
  const leaves = leavesOf(message)
  const decorative = /^(?:image\/|application\/(?:x-)?pkcs7-signature)/i
  const texts = leaves.map((leaf) => textOf(leaf)?.text ?? null)
  const reachable = leaves.every(
    ({ fields }, i) => texts[i] !== null || decorative.test(fieldValue(fields, 'content-type')),
  )
  const text = texts.filter((part) => part !== null).join('\n')
  const header = mapHeaderText(message.fields, (value) => value)
  if (!reachable || !header || /&#\d|\p{M}/u.test(text)) return null
  return new Set((`${message.fields.join('\n')}\n${text}`.match(/\p{L}+/gu) ?? []).map(foldText))
}

/** The invitation names people of its own; what bears their names is known text, and no longer so if they were swapped. */
function isTheInvitations(words: ReadonlySet<string>, forms: readonly string[]): boolean {
  const speakers = [
    ['janis', 'citskovskis'],
    ['zaiga', 'puce'],
    ['iveta', 'kazoka'],
    ['inese', 'kuske'],
  ] as const
  return speakers.some(([given, family]) => words.has(family) && (forms.includes(given) || forms.includes(family)))
}

const initialOf = (name: Declined): string => foldText(name.nominative.slice(0, 1))

function foldedForms(name: Declined): readonly string[] {
  return name.forms.flat().map(foldText)
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)
