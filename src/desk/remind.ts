// A set time before the deadline whoever is still incomplete is reminded, once: one mail to each sender, which names
// everybody and what they lack. It is asked for only when the inbox has been looked through, so that nobody is reminded
// of what lies there already.
import { codeOf, tell } from '../decide/person-outcome.ts'
import { lacking } from '../decide/supplied.ts'
import type { Database } from '../record/database.ts'
import { lockEvent } from '../record/events.ts'
import { beginReminding, findForgetful } from '../record/reminders.ts'
import type { Event } from '../vocabulary.ts'
import { tellSenders } from './tell-senders.ts'

/** Stores the reminders that are due at `now`, and gives how many mails there are. Safe to call at any time, by anybody. */
export async function remind(db: Database, events: readonly Event[], now: Temporal.Instant): Promise<number> {
  let mails = 0
  for (const event of events) {
    const moment = reminderMoment(event)
    if (moment !== null && isBetween(moment, now, event.deadline.toInstant()))
      mails += await remindEvent(db, event, moment, now)
  }
  return mails
}

function remindEvent(db: Database, event: Event, moment: Temporal.Instant, now: Temporal.Instant): Promise<number> {
  return db.transaction(async (tx) => {
    await lockEvent(tx, event)
    if (!(await beginReminding(tx, event, now))) return 0
    const forgetful = await findForgetful(tx, event, moment)
    const participants = forgetful.filter((one) => lacking(one, event, one.waived).length > 0).map(({ id }) => id)
    const mails = await tellSenders(tx, {
      ...{ event, kind: 'reminder', participants, now },
      tell: (one) => tell(one, 'incomplete', codeOf(one, null, one.waived), lacking(one, event, one.waived)),
    })
    return mails.length
  })
}

/** When those still incomplete are reminded; null: never. */
function reminderMoment({ deadline, reminder }: Event): Temporal.Instant | null {
  return reminder === null ? null : deadline.subtract(reminder).toInstant()
}

function isBetween(from: Temporal.Instant, now: Temporal.Instant, until: Temporal.Instant): boolean {
  return Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, until) <= 0
}
