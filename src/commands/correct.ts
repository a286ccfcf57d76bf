// `registrar correct`: the organiser changes what stands on the list about somebody.

import type { Environment } from '../config.ts'
import { correct } from '../desk/act-by-hand.ts'
import { parseCommandLine, UsageError } from './command.ts'
import { eventOf, readSetting, readValues, tellDone, VALUE_HELP, VALUE_OPTIONS, withHand } from './hand.ts'

export const help = `registrar correct ID VALUES

Changes the participant with this number, at any time; «registrar list» shows the numbers. Whoever becomes complete by it
is registered, or waits for a place. Whoever registered them is told.

${VALUE_HELP}
`

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values, operands } = parseCommandLine(args, VALUE_OPTIONS, 1)
  const [id] = operands
  if (id === undefined) throw new UsageError('whom? Give the ID of a participant')
  if (Object.keys(values).length === 0) throw new UsageError('what is to be corrected? Give at least one value')
  return withHand(readSetting(env), async (hand) => {
    const event = await eventOf(id, hand)
    return tellDone(await correct(hand.db, event, id, readValues(values, event)), event, hand)
  })
}
