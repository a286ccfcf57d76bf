// «Tom Reed's mandate has been withdrawn», «we hereby revoke the nomination of Ann Hale»: how bodies say in English that
// somebody no longer speaks for them.

import { either } from '../either.ts'

/** What somebody is sent with, behind the genitive of their name. */
export const MANDATES = ['mandate', 'nomination', 'accreditation', 'designation', 'candidature', 'candidacy']

const WHAT = `(${either(MANDATES)}|authority|authorisation|authorization|credentials|powers|registration)
  (|to (* *|* * *|* * * *))`

const IS = ['is', 'are', 'has been', 'have been', 'was', 'were', 'is hereby', 'are hereby', 'has now been', 'is now']

const ENDED = [
  `${either(IS)} (withdrawn|revoked|rescinded|cancelled|canceled|annulled|terminated|recalled)`,
  ...['is no longer valid', 'are no longer valid', 'no longer stands', 'no longer stand', 'has expired', 'has lapsed'],
  ...['have expired', 'have lapsed', 'has ended'],
]

/** Right behind the name of whoever goes. */
export const MANDATE_ENDS = [`${WHAT} ${either(ENDED)}`]

/** Before the name of whoever goes. */
export const TAKES_MANDATE = [
  '(we|i|hereby|to|must|have) (revoke|revoked|rescind|rescinded)',
  // «The nomination of Tom Reed has been revoked»
  `${either(IS)} (revoked|rescinded|annulled)`,
]
