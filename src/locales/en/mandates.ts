// «Tom Reed's mandate has been withdrawn», «we hereby revoke the nomination of Ann Hale»: how bodies say in English that
// somebody no longer speaks for them.

/** What somebody is sent with, behind the genitive of their name. */
export const MANDATES = ['mandate', 'nomination', 'accreditation', 'designation', 'candidature', 'candidacy']

const WHAT = [
  ...MANDATES,
  'authority',
  'authorisation',
  'authorization',
  'credentials',
  'powers',
  'registration',
].flatMap((what) => [what, ...['* *', '* * *', '* * * *'].map((whom) => `${what} to ${whom}`)])

const IS = ['is', 'are', 'has been', 'have been', 'was', 'were', 'is hereby', 'are hereby', 'has now been', 'is now']

const ENDED = [
  ...IS.flatMap((is) =>
    ['withdrawn', 'revoked', 'rescinded', 'cancelled', 'canceled', 'annulled', 'terminated', 'recalled'].map(
      (ended) => `${is} ${ended}`,
    ),
  ),
  ...['is no longer valid', 'are no longer valid', 'no longer stands', 'no longer stand', 'has expired', 'has lapsed'],
  ...['have expired', 'have lapsed', 'has ended'],
]

/** Right behind the name of whoever goes. */
export const MANDATE_ENDS = WHAT.flatMap((what) => ENDED.map((ended) => `${what} ${ended}`))

/** Before the name of whoever goes. */
export const TAKES_MANDATE = [
  ...['we', 'i', 'hereby', 'to', 'must', 'have'].flatMap((who) =>
    ['revoke', 'revoked', 'rescind', 'rescinded'].map((verb) => `${who} ${verb}`),
  ),
  // «The nomination of Tom Reed has been revoked»
  ...IS.flatMap((is) => ['revoked', 'rescinded', 'annulled'].map((ended) => `${is} ${ended}`)),
]
