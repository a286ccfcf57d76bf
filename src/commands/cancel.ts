// `registrar cancel`: the organiser takes people off the list.

import type { Environment } from '../config.ts'
import { cancel } from '../desk/act-by-hand.ts'
import { parseCommandLine, UsageError } from './command.ts'
import { eventOf, readSetting, tellDone, withHand } from './hand.ts'

export const help = `registrar cancel ID…

Takes the participants with these numbers off the list; «registrar list» shows the numbers. Their places go to the first in
line. Whoever registered them is told.
`

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const { operands: ids } = parseCommandLine(args, {})
  if (ids.length === 0) throw new UsageError('whom? Give the ID of a participant')
  return withHand(readSetting(env), async (hand) => {
    let exitCode = 0
    for (const id of ids) {
      const event = await eventOf(id, hand)
      exitCode = Math.max(exitCode, await tellDone(await cancel(hand.db, event, id), event, hand))
    }
    return exitCode
  })
}
