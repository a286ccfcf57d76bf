// Sample plans and the sample event that the tests of answering share.
import { readEventFile } from '../src/event-file.ts'
import type { Event, PersonOutcome, ReplyPlan } from '../src/vocabulary.ts'

/** The meeting of 16 November 2017, with a telephone number and a field of its own. */
export function meeting(changes: Partial<Event> = {}): Event {
  const event = readEventFile('src/playground/meeting-2017.yaml')
  const car = {
    name: 'car',
    labels: { lv: ['Automašīnas numurs'], en: ['Car number'], ru: ['Номер автомобиля'] },
    pattern: null,
  }
  return {
    ...event,
    organiser: { ...event.organiser, phone: '+371 60000000' },
    required: [...event.required, car],
    ...changes,
  }
}

/** Somebody registered, whose code was received. */
export function person(changes: Partial<PersonOutcome> = {}): PersonOutcome {
  return {
    givenName: 'Anna',
    familyName: 'Ozola',
    organisation: 'Tieslietu ministrija',
    state: 'registered',
    missing: [],
    code: 'received',
    askSpelling: false,
    position: null,
    ...changes,
  }
}

/** A confirmation in Latvian of a mail of 10 November 2017. */
export function plan(changes: Partial<ReplyPlan> = {}): ReplyPlan {
  return {
    kind: 'confirmation',
    to: { name: 'Anna Ozola', address: 'anna.ozola@tm.example.lv' },
    language: 'lv',
    people: [person()],
    fullCodeSent: false,
    privacyNotice: false,
    receivedAt: Temporal.Instant.from('2017-11-10T10:05:12Z'),
    inReplyTo: 'question@tm.example.lv',
    references: [],
    machineSigns: [],
    ...changes,
  }
}
