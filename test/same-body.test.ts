// Whether two names may be one body's, or a name a mail domain's: one row a pair.
import { describe, expect, it } from 'vitest'
import { isLikeDomain, maybeSameBody } from '../src/read/organisations/same-body.ts'
import type { Mail } from '../src/vocabulary.ts'

describe('two names may be of one body', () => {
  it.each([
    ['LDDK', 'Latvijas Darba devēju konfederācija', true],
    ['LDDK birojs', 'LDDK', true],
    ['MoF', 'Ministry of Finance', true],
    ['Delna', 'biedrība „Delna”', true],
    ['Juridiskā augstskola', 'Rīgas Juridiskās augstskolas birojs', true],
    ['Псковский музей', 'Pleskavas muzejs', true],
    ['Saeima', 'Riga Bilateral Forum', false],
    ['Investment Agency', 'French Business Circle', false],
  ])('%s and %s: %s', (one, other, may) => {
    expect(maybeSameBody(one, other)).toBe(may)
    expect(maybeSameBody(other, one)).toBe(may)
  })
})

describe('a name is like the mail domain', () => {
  it.each([
    ['Zaļā brīvība', 'zalabriviba.lv', true],
    ['Valsts ieņēmumu dienests', 'vid.gov.lv', true],
    ['Latvijas Dabas fonds', 'ldf.lv', true],
    ['Supreme Court', 'civicfund.lv', false],
  ])('%s from %s: %s', (name, domain, is) => {
    const mail = { from: [{ name: null, address: `zane@${domain}` }] } as unknown as Mail
    expect(isLikeDomain(name, mail)).toBe(is)
  })
})
