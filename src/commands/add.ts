// `registrar add`: the organiser puts somebody on the list by her own hand.

import type { Environment } from '../config.ts'
import { add } from '../desk/act-by-hand.ts'
import { oneOf, parseCommandLine, UsageError } from './command.ts'
import { pickEvent, readSetting, readValues, tellDone, VALUE_HELP, VALUE_OPTIONS, withHand } from './hand.ts'

export const help = `registrar add [--event ID] [VALUES] [--email ADDRESS] [--language LANGUAGE]

Puts somebody on the list, at any time: registered, if nothing is lacking and there is a place; else on the waiting list,
or incomplete.

  --event ID           the event; may be left out where there is only one
${VALUE_HELP}
  --email ADDRESS      is told, and can change the registration by mail; without it nobody is told
  --language LANGUAGE  of that mail: one of the event's; else its first
`

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = parseCommandLine(args, { ...VALUE_OPTIONS, event: text, email: text, language: text }, 0)
  const { email = null } = values
  if (email !== null && !ADDRESS.test(email)) throw new UsageError(`--email ${email} is no address`)
  const config = readSetting(env)
  const event = pickEvent(values.event, config.events)
  const language = values.language === undefined ? null : oneOf('language', values.language, event.languages)
  const { given, waive } = readValues(values, event)
  if (given.givenName === undefined && given.familyName === undefined)
    throw new UsageError('whom? Give at least --given-name or --family-name')
  return withHand(config, async (hand) =>
    tellDone(await add(hand.db, event, { given, waive, email, language }), event, hand),
  )
}
