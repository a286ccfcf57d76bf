// «U.S. Department of Justice», «State Department»: some states call their ministries departments, which elsewhere are
// parts of a body. What stands before it, or what it is for, gives such a one away.

import { ALL_HEARD } from '../locales/hearing.ts'
import type { OrganisationClaim } from './find-organisations.ts'

const SHAPES = ALL_HEARD.flatMap(([, { organisations }]) => organisations.ofState ?? [])

export function* findOfState(text: string): Generator<OrganisationClaim> {
  for (const shape of SHAPES) {
    for (const { index: from, 0: value } of text.matchAll(shape))
      yield { value, from, to: from + value.length, rule: 'organisation.of-state', weak: false }
  }
}
