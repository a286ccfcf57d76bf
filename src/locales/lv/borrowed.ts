// «Rakstu no kolēģa datora», «no vīra e-pasta»: the mail program shows somebody else's name.

import { either } from '../either.ts'

const OWNERS =
  'kolēģa kolēģes kolēģu vīra sievas drauga draudzenes meitas dēla māsas brāļa mammas mātes tēta tēva vecāku mazmeitas mazdēla kaimiņa kaimiņienes priekšnieka priekšnieces vadītāja vadītājas direktora direktores sekretāres lietvedes asistentes asistenta palīdzes cita svešas sveša citas'.split(
    ' ',
  )
const THINGS =
  'datora telefona tālruņa planšetes e-pasta epasta pasta konta profila adreses pastkastes pastkastītes kastītes'.split(
    ' ',
  )

/** From whose computer, telephone or mailbox somebody writes who has none at hand. */
export const BORROWED = [`no ${either(OWNERS)} ${either(THINGS)}`]
