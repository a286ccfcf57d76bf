// «from» and «by» lead organisations, but for those that end a longer phrase: «along with Chukwuemeka Obi», «will be
// represented by Kwabena Osei-Bonsu».

import { around } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'

/** Whether a person stands behind a lead: whoever is taken along or sent. */
export function leadsPerson(lead: Cue, cues: readonly Cue[]): boolean {
  return around(cues, lead.from - LONGEST_PHRASE, lead.to).some(
    (c) => (c.kind === 'along' || c.kind === 'sends') && c.from < lead.from && c.to === lead.to,
  )
}

/** Letters of «will be represented by». */
const LONGEST_PHRASE = 22
