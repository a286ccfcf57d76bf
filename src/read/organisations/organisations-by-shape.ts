// Bodies that only the shape of their whole name gives away: «U.S. Department of Justice», «State Department» in states
// that call their ministries departments, which elsewhere are parts of a body; «The Baltic Times», whose article is a
// part of the name.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { OrganisationClaim } from './find-organisations.ts'

const SHAPES = ALL_HEARD.flatMap(([, { organisations }]) => organisations.shapes ?? [])

export function* findByShape(text: string): Generator<OrganisationClaim> {
  for (const shape of SHAPES) {
    for (const { index, 0: found, groups } of text.matchAll(shape)) {
      const to = index + found.length
      const value = groups?.body ?? found
      yield { value, from: to - value.length, to, rule: 'organisation.shape', weak: false }
    }
  }
}
