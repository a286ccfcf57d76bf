// What the desk says in English: plain and polite, British spelling.
import type { Sentences } from '../sentences.ts'

export const sentences: Sentences = {
  tag: 'en-GB',
  greeting: 'Hello,',
  subject: {
    confirmation: (title) => `Registration confirmed: ${title}`,
    missing: (title) => `More information needed: ${title}`,
    amendment: (title) => `Registration changed: ${title}`,
    cancellation: (title) => `Registration cancelled: ${title}`,
    late: (title) => `The deadline for registration has passed: ${title}`,
    handover: (title) => `Your e-mail has been received: ${title}`,
    waitlist: (title) => `Waiting list: ${title}`,
    promotion: (title) => `A place has become free, participation confirmed: ${title}`,
    reminder: (title) => `Reminder about your registration: ${title}`,
    decision: (title) => `Registration reviewed: ${title}`,
  },
  opening: {
    confirmation: (title) => `The registration for “${title}” has been received and is confirmed.`,
    missing: (title) =>
      `Thank you for registering for “${title}”. Some details are still needed to complete the registration.`,
    amendment: (title) => `As you asked, the registration for “${title}” has been changed.`,
    cancellation: (title) => `As you asked, participation in “${title}” has been cancelled.`,
    late: (title) =>
      `Your e-mail about “${title}” arrived after the deadline, so we are sorry that we can no longer accept new registrations or changes. Participation that was confirmed earlier remains valid.`,
    handover: (title) => `We have received your e-mail about “${title}”.`,
    waitlist: (title) => `Thank you for registering. All places for “${title}” are currently taken.`,
    promotion: (title) => `A place for “${title}” has become free, and participation is confirmed.`,
    reminder: (title) => `This is a reminder that the registration for “${title}” is not yet complete.`,
    decision: (title) => `The registration for “${title}” has been reviewed.`,
  },
  people: {
    heading: 'Participants',
    unnamed: 'Participant (name not given)',
    state: {
      registered: 'participation confirmed',
      incomplete: 'registration not complete',
      waitlisted: 'on the waiting list',
      amended: 'details corrected',
      cancelled: 'participation cancelled',
      late: 'received after the deadline, not accepted',
      human: 'a member of staff will look at this',
      unchanged: 'registration unchanged',
    },
    missing: 'missing',
    position: 'position',
    codeReceived: 'first part of the personal code: received',
    codeFromBirthDate: 'first part of the personal code: from the date of birth',
  },
  fields: {
    givenName: { name: 'given name', ask: 'the given name' },
    familyName: { name: 'family name', ask: 'the family name' },
    organisation: {
      name: 'institution or organisation',
      ask: 'the institution or organisation represented (for example, a ministry, an association or a company)',
    },
    personalCodePrefix: {
      name: 'first part of the personal code',
      ask: 'the first part of the personal code (the six digits before the hyphen, for example 123456-)',
    },
  },
  quote: (text) => `“${text}”`,
  ask: (fields) => `To complete the registration, please reply to this e-mail and state ${fields}.`,
  notConfirmedYet: 'Participation is not confirmed until we receive these details.',
  doNotSendFullCode: 'Please do not send the full personal code.',
  facts: {
    when: 'Date and time',
    where: 'Venue',
    answerBy: 'Please reply by',
    deadline: 'Deadline',
    received: 'Received',
    phone: 'Phone',
  },
  at: (day, time) => `${day}, ${time}`,
  bring: 'Please show a passport or ID card at the entrance.',
  calendar: 'A calendar entry is attached.',
  change: (until) =>
    until === null
      ? 'If you cannot attend, please let us know by replying to this e-mail.'
      : `If any detail is wrong, or if you cannot attend, please reply to this e-mail (changes are possible until ${until}; you can cancel later, too).`,
  cancelledByMistake: 'If this was a mistake, please reply to this e-mail.',
  contactOrganiser: 'If you have questions, please contact the organiser.',
  waiting:
    'As soon as a place becomes free for someone on the waiting list, we will let you know by e-mail. Until then that participation is not confirmed.',
  humanAnswers: 'A member of staff will read it and reply to you. There is no need to write again.',
  fullCodeSent:
    'Your e-mail contains a full personal code. Registration needs only its first part (the six digits before the hyphen); the remaining digits have not been kept. Please do not send the full personal code by e-mail in future.',
  codeFromBirthDate:
    'The first part of the personal code was taken from the date of birth. If the personal code begins differently (for example, with 32), please reply to this e-mail and state it.',
  passportSpelling:
    'The pass needs the name in Latin letters, as it is spelt in the passport or ID card; please reply to this e-mail and state it.',
  privacy: 'About the processing of personal data',
  farewell: 'Kind regards,',
}
