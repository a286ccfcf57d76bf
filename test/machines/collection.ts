// All machine mails of this collection, by kind.
import { absences } from './absences.ts'
import { delays, failures } from './bounces.ts'
import type { Machine } from './letter.ts'
import { calendars, challenges, lists, notices, receipts, tickets } from './other-machines.ts'

export const machines: Readonly<Record<string, Readonly<Record<string, Machine>>>> = {
  failures,
  delays,
  absences,
  receipts,
  tickets,
  challenges,
  lists,
  calendars,
  notices,
}
