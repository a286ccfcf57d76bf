// The floors under single names and bodies, wherever they stand: whoever changes how they are read may raise these, never
// lower them.
import { describe, expect, it } from 'vitest'
import { LISTS, scoreList } from './lists.ts'

const FLOORS: Readonly<Record<string, { readonly exact: number; readonly wrong: number }>> = {
  'bodies-lv': { exact: 97, wrong: 1.2 },
  'bodies-en': { exact: 96.5, wrong: 2 },
  'bodies-ru': { exact: 99, wrong: 0.7 },
  'names-lv': { exact: 93.5, wrong: 4.5 },
  'names-lv-2': { exact: 94, wrong: 3 },
  'names-ru': { exact: 99.3, wrong: 0.3 },
  'names-ru-2': { exact: 99.5, wrong: 0.3 },
  'names-en': { exact: 79.5, wrong: 19 },
}

describe.each(LISTS)('$name', (list) => {
  const { exact, wrong } = FLOORS[list.name]!
  it(`is read exactly at ${exact} % or more, wrongly at ${wrong} % or less`, async () => {
    const { score } = await scoreList(list)
    expect(score.exactPct).toBeGreaterThanOrEqual(exact)
    expect(score.wrongPct).toBeLessThanOrEqual(wrong)
    expect(score.humansSilenced).toMatch(/^0\//)
  }, 120_000)
})
