// What the desk says, in every language it speaks. A language that is added gets a folder with sentences.ts and a line
// in this table; the type does not let it forget a sentence. Nothing that is filled in is ever declined: it stands after
// a colon, in quotation marks after a declined noun, or as a whole phrase that each language words for itself.
import type { Language, NewsKind, PersonOutcome, ReplyKind, StandardField } from '../vocabulary.ts'
import { sentences as en } from './en/sentences.ts'
import { sentences as lv } from './lv/sentences.ts'
import { sentences as ru } from './ru/sentences.ts'

export interface Sentences {
  /** For dates and enumerations (BCP 47). */
  readonly tag: string
  readonly greeting: string
  readonly subject: { readonly [K in ReplyKind | NewsKind]: (title: string) => string }
  /** The first sentence: what became of the mail as a whole. */
  readonly opening: { readonly [K in ReplyKind | NewsKind]: (title: string) => string }
  readonly people: PeopleSentences
  /** A field by its name (nominative), and as it is asked for after «please state» (accusative), with an example. */
  readonly fields: { readonly [F in StandardField]: { readonly name: string; readonly ask: string } }
  readonly quote: (text: string) => string
  readonly ask: (fields: string) => string
  readonly notConfirmedYet: string
  readonly doNotSendFullCode: string
  readonly facts: {
    readonly when: string
    readonly where: string
    readonly answerBy: string
    readonly deadline: string
    readonly received: string
    readonly phone: string
  }
  /** A point in time; `time` is «11:00», «11:00–13:00». */
  readonly at: (day: string, time: string) => string
  readonly bring: string
  /** Said where the meeting is attached as a calendar entry. */
  readonly calendar: string
  /** How to change or cancel; `until`: the last moment for changes, null where it has passed and only cancelling is left. */
  readonly change: (until: string | null) => string
  readonly cancelledByMistake: string
  readonly contactOrganiser: string
  /** «The registration of those on the waiting list …»: said where somebody waits. */
  readonly waiting: string
  /** Said where somebody in the mail will be looked at by a human. */
  readonly humanAnswers: string
  readonly fullCodeSent: string
  readonly codeFromBirthDate: string
  readonly passportSpelling: string
  readonly privacy: string
  readonly farewell: string
}

export interface PeopleSentences {
  readonly heading: string
  /** Somebody whose name is not known. */
  readonly unnamed: string
  readonly state: { readonly [S in PersonOutcome['state']]: string }
  readonly missing: string
  readonly position: string
  readonly codeReceived: string
  readonly codeFromBirthDate: string
}

export const sentences: { readonly [L in Language]: Sentences } = { lv, en, ru }
