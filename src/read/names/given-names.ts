// Every form of every given name that is known, looked up in one step. A form can be of several names, cases and
// genders («Andra» is a woman's nominative and Andris's genitive); which one holds, the family name beside it decides.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { type Declined, foldForCues, type Locale } from '../../locales/locale.ts'
import { remembered } from '../text/remembered.ts'

export interface GivenName extends Declined {
  readonly locale: Locale
  /** Its twin of the other gender is so much commoner that it is meant. */
  readonly rare: boolean
  /** As often somebody's family name: «James». */
  readonly familyToo: boolean
}

const byForm = new Map<string, GivenName[]>()
/** Folded nominatives only: people who type without diacritics rarely decline. */
const byFoldedForm = new Map<string, GivenName[]>()

function remember(index: Map<string, GivenName[]>, key: string, name: GivenName): void {
  const known = index.get(key)
  if (!known) index.set(key, [name])
  else if (!known.some((k) => k.nominative === name.nominative && k.case === name.case && k.gender === name.gender))
    known.push(name)
}

for (const [, locale] of ALL_HEARD) {
  const rare = new Set(locale.givenNames.rare?.split(/\s+/u))
  const familyToo = new Set(locale.givenNames.familyToo?.split(/\s+/u))
  for (const gender of ['male', 'female'] as const) {
    for (const nominative of locale.givenNames[gender].split(/\s+/u).filter(Boolean)) {
      for (const declined of locale.declineName(nominative, gender)) {
        // Nobody is registered in the vocative, and many a word looks like one («German», «Sofij»).
        if (declined.case === 'vocative' && declined.form !== nominative) continue
        const name = { ...declined, locale, rare: rare.has(nominative), familyToo: familyToo.has(nominative) }
        remember(byForm, declined.form.toLowerCase(), name)
        if (name.case === 'nominative' || name.form.length > 3) remember(byFoldedForm, foldForCues(declined.form), name)
      }
    }
  }
}

/** What a word can be as a given name; empty where it is none. Words without diacritics are looked up without them. */
export const knownGivenNames = remembered((word): readonly GivenName[] => {
  const lower = word.toLowerCase()
  // Two dots are seldom printed over a Cyrillic letter: either spelling is the name.
  const isCyrillic = /\p{Script=Cyrillic}/u.test(lower)
  const exact = byForm.get(lower) ?? (isCyrillic ? byForm.get(foldForCues(lower)) : undefined)
  if (exact) return exact
  const folded = foldForCues(word)
  // «Elmars» for «Elmārs», also «Ņina» typed «Nina»; a word with its own diacritics must match them.
  const plain = folded === lower ? byFoldedForm.get(folded) : undefined
  return plain ?? (word.includes('-') ? knownDouble(word) : [])
})

/** «Karl-Heinz», «Annai-Marijai»: two names of one gender, both in the same case; or the first as it is («Жан-Жака»). */
function knownDouble(word: string): readonly GivenName[] {
  const [one, other, ...more] = word.split('-')
  if (!one || !other || more.length > 0) return []
  const others = knownGivenNames(other)
  return knownGivenNames(one).flatMap((first) => {
    const seconds = others.filter(
      (o) => o.gender === first.gender && (o.case === first.case || first.case === 'nominative'),
    )
    return seconds.map((s) => ({ ...s, form: word, nominative: `${first.nominative}-${s.nominative}` }))
  })
}

/** Whether a word is a given name that is known, in whatever form. */
export function isGivenName({ text }: { readonly text: string }): boolean {
  return knownGivenNames(text).length > 0
}
