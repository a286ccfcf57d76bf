// How machines speak, per language: absence notices, bounces, receipts, help desks, newsletters, and the words by which
// a human is told from them. Written as in mail; compared folded (case, diacritics and doubled space aside). A trailing
// * stands for any ending.

export interface MachineWords {
  /** An address of a mailbox that nobody reads begins with these (without - _ and .). */
  readonly impersonalSenders: readonly string[]
  /** A subject begins with these where a program answers for an absent person. */
  readonly answerSubjects: readonly string[]
  /** A subject begins with these where the mail system or a calendar reports: bounces, receipts. */
  readonly reportSubjects: readonly string[]
  /** A subject begins with these where somebody pressed «accept» or «decline» in a calendar. */
  readonly calendarSubjects: readonly string[]
  /** The person is away. */
  readonly absence: readonly string[]
  /** … and sees to it later, or somebody else does. Both together make an absence notice. */
  readonly deferral: readonly string[]
  /** The mail system reports. */
  readonly reports: readonly string[]
  /** How reports of the mail system begin, in words that nobody else uses. */
  readonly openings: readonly string[]
  /** What a mail program writes where a message is recalled; whoever did it wrote no word. */
  readonly recalls: readonly string[]
  /** A mail did not arrive, for good … */
  readonly failures: readonly string[]
  /** … or not yet. */
  readonly delays: readonly string[]
  /** The mail says outright that a program wrote it. */
  readonly declares: readonly string[]
  /** A program asks whoever wrote to prove that they are a person. */
  readonly challenges: readonly string[]
  /** What help desks, web forms and newsletters say, and now and then a person too. */
  readonly confessions: readonly string[]
  /** Why a newsletter reached its reader: «you are receiving this because …» … */
  readonly subscribed: readonly string[]
  /** … and how it stops. Both together are a newsletter's foot. */
  readonly unsubscribes: readonly string[]
  /** What a calendar writes in the body by itself. */
  readonly calendarTexts: readonly string[]
  /** A human registers, changes or declines: never a machine, whatever else the mail says. */
  readonly registers: readonly string[]
  /** What such a human gives, and what a newsletter tells its readers to send. */
  readonly data: readonly string[]
  /** The mail speaks of the meeting: an absence named here is a human's reason for not coming. */
  readonly concerns: readonly string[]
}
