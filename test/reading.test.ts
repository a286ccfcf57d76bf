// The floors under reading: whoever changes how mail is read may raise these figures, never lower them; only that a human
// sees what was wrong in silence may cost an exact reading or two. The unseen folders were written without a look at the
// rules; their floors follow the true figures as they grow.
import { describe, expect, it } from 'vitest'
import { scoreFolder } from './reading.ts'

describe.each([
  { folder: 'test/corpus', exact: 98, wrong: 0.7, automaticAnswered: 0, humansSilenced: 0 },
  { folder: 'test/unseen', exact: 98, wrong: 0.7, automaticAnswered: 0, humansSilenced: 0 },
  // 828 of these are mail about something else (one, of a sick colleague, reads like a machine's), 240 easily mistaken.
  { folder: 'test/unseen-2', exact: 95.4, wrong: 1.2, automaticAnswered: 0, humansSilenced: 1 },
  // One to four sentences without a quotation: what hardly anything but its own words can tell.
  { folder: 'test/unseen-short', exact: 92.5, wrong: 2.5, automaticAnswered: 0, humansSilenced: 4 },
])('$folder', ({ folder, exact, wrong, automaticAnswered, humansSilenced }) => {
  it(`is read exactly at ${exact} % or more, wrongly at ${wrong} % or less`, async () => {
    const { score } = await scoreFolder(folder)
    expect(score.messages).toBeGreaterThanOrEqual(149)
    expect(score.exactPct).toBeGreaterThanOrEqual(exact)
    expect(score.wrongPct).toBeLessThanOrEqual(wrong)
    expect(howMany(score.automaticAnswered)).toBeLessThanOrEqual(automaticAnswered)
    expect(howMany(score.humansSilenced)).toBeLessThanOrEqual(humansSilenced)
  }, 300_000)
})

/** «1/12» → 1 */
function howMany(share: string): number {
  return Number(share.split('/')[0])
}
