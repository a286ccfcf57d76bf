// Why a human must look, in sentences that the organiser understands. They stand beside the message in the review
// and name nobody: the mail itself does. Reasons that come from reading are in the reader's words and pass through.

export const reasons = {
  dmarcFailed: 'The sender’s address looks forged (DMARC failed), so nothing was changed and nothing was answered.',
  bounced: 'A reply of ours could not be delivered: whoever it was about cannot be reached by mail.',
  messageIdReused: 'An earlier message bears the same Message-ID but says something else.',
  organiserWrote: 'This came from the organiser’s own address and names people; add them by hand if they are to come.',
  noSender: 'The message states no address of a sender, so nobody can be registered or answered.',
  question: 'It asks a question.',
  nobodyRead: 'It seems to be a registration, but it could not be read whom it is about.',
  maybeOurs: 'It answers a reply of ours, but it could not be understood.',
  noCode: 'Someone in it has no Latvian personal code.',
  codeRefused: 'Someone in it does not want to send the first part of the personal code.',
  notTheirs: 'It tries to change or cancel a registration that somebody else made.',
  incompleteElsewhere: 'It repeats a registration that somebody else began and that still lacks something.',
  severalFit: 'It changes something, but more than one person on the list could be meant.',
  whoIsCorrected: 'It changes something, but it could not be told for whom.',
  maybeSpelling: 'It may give the Latin spelling of a name that is on the list in Cyrillic.',
  whoIsCancelled: 'It cancels, but it could not be told whom.',
  lateChange: 'It asks after the deadline for a change or for another person in somebody’s place; nothing was changed.',
} as const
