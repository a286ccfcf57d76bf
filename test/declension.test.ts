// Holds the grammar of names: every vector of given and family names forwards and backwards, and pairs of names of the
// kinds that are borne in Latvia, declined by the rules and read back. A pair that grammar leaves open may be asked
// about; it may not come out as somebody else.

import { readFileSync } from 'node:fs'
import { fakerLV, fakerRU } from '@faker-js/faker'
import { describe, expect, it } from 'vitest'
import type { Case, Gender } from '../src/locales/locale.ts'
import * as latvian from '../src/locales/lv/declension.ts'
import * as russian from '../src/locales/ru/declension.ts'
import { knownGivenNames } from '../src/read/names/given-names.ts'
import { resolveName } from '../src/read/names/resolve-name.ts'

const CASES: { readonly [letter: string]: Case } = {
  N: 'nominative',
  G: 'genitive',
  D: 'dative',
  A: 'accusative',
  L: 'locative',
  V: 'vocative',
}

const vectors = readFileSync('test/name-inflection-vectors.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind, nominative, gender, letter, form] = line.split('\t')
    return {
      kind: kind!,
      nominative: nominative!,
      gender: (gender === 'M' ? 'male' : 'female') as Gender,
      case: CASES[letter!]!,
      form: form!,
    }
  })

describe('Latvian vectors', () => {
  it('are there', () => expect(vectors.length).toBeGreaterThan(350))

  it('decline forwards', () => {
    const failed = vectors.filter(
      (v) => !latvian.declineName(v.nominative, v.gender).some((d) => d.case === v.case && d.form === v.form),
    )
    expect(failed.map((v) => `${v.nominative} ${v.case} ${v.form}`)).toEqual([])
  })

  it('lead back to the family name', () => {
    const failed = vectors
      .filter((v) => v.kind === 'surname')
      .map((v) => ({ ...v, back: latvian.undeclineFamilyName(v.form, v.case, v.gender) }))
      .filter((v) => !v.back.includes(v.nominative))
    expect(failed.map((v) => `${v.form} ${v.case} → ${v.back}, not ${v.nominative}`)).toEqual([])
  })

  it('lead back to the given name', () => {
    const failed = vectors
      // A name in the vocative calls somebody; nobody is registered by it.
      .filter((v) => v.kind === 'given' && v.case !== 'vocative')
      .filter((v) => !knownGivenNames(v.form).some((g) => g.case === v.case && g.nominative === v.nominative))
    expect(failed.map((v) => `${v.form} ${v.case} ${v.nominative}`)).toEqual([])
  })
})

/** Every fifth pair of given and family name, each in every case but the locative and the vocative, read back. */
function readBackPairs(
  { givenNames, familyNames }: { givenNames: readonly string[]; familyNames: readonly string[] },
  gender: Gender,
  decline: (name: string, gender: Gender) => readonly { form: string; case: Case }[],
): { pairs: number; right: number; open: number; wrong: readonly string[] } {
  const tally = { pairs: 0, right: 0, open: 0, wrong: [] as string[] }
  const known = givenNames.filter((name) =>
    knownGivenNames(name).some((g) => g.gender === gender && g.case === 'nominative' && !g.rare),
  )
  for (const [i, givenName] of known.entries()) {
    for (const [k, familyName] of familyNames.entries()) {
      if ((i * 7 + k * 13) % 5 > 0) continue
      const forms = decline(familyName, gender)
      for (const given of decline(givenName, gender)) {
        const family = forms.find((f) => f.case === given.case)
        if (!family || given.case === 'locative' || given.case === 'vocative') continue
        const governed = given.case === 'genitive' ? 'genitive' : given.case === 'nominative' ? null : 'object'
        const read = resolveName([given.form], family.form, governed)
        const isIt = (name: { givenName: string; familyName: string | null } | null): boolean =>
          name?.givenName === givenName && name.familyName === familyName
        tally.pairs++
        if (isIt(read) && !read.orElse) tally.right++
        else if (read.orElse && (isIt(read) || isIt(read.orElse))) tally.open++
        else tally.wrong.push(`${given.form} ${family.form} → ${read.givenName} ${read.familyName}`)
      }
    }
  }
  return tally
}

/** A Russian family name in -ов, -ин, -ский and its woman's form; others are not generated here. */
function declineRussianFamily(name: string, gender: Gender): readonly { form: string; case: Case }[] {
  const cases: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental']
  const [stem, endings] =
    gender === 'male'
      ? name.endsWith('ий')
        ? [name.slice(0, -2), ['ого', 'ому', 'ого', 'им']]
        : [name, ['а', 'у', 'а', 'ым']]
      : name.endsWith('ая')
        ? [name.slice(0, -2), ['ой', 'ой', 'ую', 'ой']]
        : [name.slice(0, -1), ['ой', 'ой', 'у', 'ой']]
  return [{ form: name, case: 'nominative' }, ...cases.map((c, i) => ({ form: stem + endings[i]!, case: c }))]
}

describe('Russian pairs', () => {
  it.each(['male', 'female'] as const)('of %s names come back', (gender) => {
    const { first_name, last_name } = fakerRU.rawDefinitions.person!
    const names = {
      givenNames: first_name![gender]!,
      familyNames: last_name![gender]!.filter((name) => /(?:[оеё]ва?|[иы]на?|ий|ая)$/u.test(name)),
    }
    const decline = (name: string, of: Gender) =>
      names.familyNames.includes(name) ? declineRussianFamily(name, of) : russian.declineName(name, of)
    // A dative behind a verb of registering is nobody's way of writing; «Александру» there is a woman.
    const { pairs, right, wrong } = readBackPairs(names, gender, (name, of) =>
      decline(name, of).filter((form) => form.case !== 'dative'),
    )
    expect(pairs).toBeGreaterThan(5_000)
    expect(right / pairs, wrong.slice(0, 20).join('; ')).toBeGreaterThan(0.97)
  })
})

describe('Latvian pairs', () => {
  it.each(['male', 'female'] as const)('of %s names come back', (gender) => {
    const { first_name, last_name } = fakerLV.rawDefinitions.person!
    const names = { givenNames: first_name![gender]!, familyNames: last_name![gender]! }
    const { pairs, right, open, wrong } = readBackPairs(names, gender, latvian.declineName)
    expect(pairs).toBeGreaterThan(10_000)
    expect(right / pairs).toBeGreaterThan(0.93)
    expect(open / pairs).toBeLessThan(0.05)
    expect(wrong.length / pairs, wrong.slice(0, 20).join('; ')).toBeLessThan(0.015)
  })
})
