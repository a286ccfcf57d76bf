// Whether who says «we» speaks for those who are listed, and not of themselves.

import { HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { comesBesideNamed } from './comes-beside.ts'
import { isTogether } from './is-together.ts'
import type { PersonFrame } from './person-frame.ts'
import { whatTheSenderSays } from './sender-says.ts'

/** «Mēs piedalīsimies: …» speaks for those who are listed; the writer is one of them only if named. */
export function speaksOnlyForOthers(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): boolean {
  const coming = frames.filter((f) => f.role === 'comes')
  if (coming.length === 0) return false
  const singular = units.some((u) =>
    u.cues.some((c) => c.kind === 'iCome' && !isPlural(c, findings) && whatTheSenderSays(u, findings) === 'comes'),
  )
  const together = units.some(
    (u) => u.names.some((n) => isTogether(n, u, findings)) && u.cues.some((c) => c.kind === 'iCome'),
  )
  const meToo = units.some(
    (u) =>
      (u.cues.some((c) => c.kind === 'me') && u.cues.some((c) => c.kind === 'iCome')) ||
      // «Буду, но не один: присоединится Тамара Голуб, мы оба из «Экоклуба»»
      (u.cues.some((c) => c.kind === 'bothOfUs') && u.cues.some((c) => c.kind === 'comesBare')) ||
      comesBesideNamed(u, findings),
  )
  return !singular && !together && !meToo
}

function isPlural(cue: Cue, { folded }: Findings): boolean {
  const { pluralEndings } = HEARD[cue.language].words
  const words = folded.slice(cue.from, cue.to).split(' ')
  return pluralEndings.some((ending) => words.some((word) => word.endsWith(ending)))
}
