// How people say in English that an earlier mail told of somebody, and that who comes is another now.

import { either } from '../either.ts'

const WHEN_TOLD = [
  'yesterday',
  'earlier',
  'last week',
  'this week',
  'this morning',
  'before',
  'already',
  'by phone',
].concat(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) => [
    `on ${day}`,
    `last ${day}`,
    `this ${day}`,
    day,
  ]),
  ['on the *', 'on * november', 'on november', 'the other day', 'a few days ago', 'some days ago', 'two days ago'],
)

/** «we told you yesterday that», «as announced on Friday», «further to our confirmation»: an earlier mail told of somebody. */
export const TOLD_BEFORE = [
  `(we|i) (told you|wrote you|wrote to you|informed you|announced|indicated|let you know|notified you|advised you|
   promised you|confirmed to you|communicated|reported|mailed you|named|wrote|said|nominated|promised|emailed you|
   e-mailed you|had told you|had written) ${either(WHEN_TOLD)}`,
  // «I wrote that» may go on to what was left open.
  `(we|i) (told you|wrote you|wrote to you|informed you|announced|let you know|notified you|advised you|
   confirmed to you|communicated|reported|mailed you|named|nominated|emailed you|e-mailed you|had told you) that`,
  `as (announced|indicated|advised|communicated|notified|agreed|reported|told|written|stated|mentioned|promised|
   submitted|confirmed|registered|named|planned) ${either(WHEN_TOLD)}`,
  `(further to|following|with reference to|referring to|regarding|in addition to|after|contrary to|concerning|re|as a
   follow-up to|with regard to|pursuant to|in reference to) (our|my|our last|my last|our earlier|my earlier|our
   previous|my previous) (confirmation|registration|message|mail|e-mail|email|letter|note|reply|answer|nomination|
   response|list|communication|notification|application|sign-up|rsvp)`,
]

/** «a late change», «quick swap», «change of attendee», «sorry for messing up your list»: who is on a list is changed. */
export const CHANGE_NOTICES = [
  `(name|participant|attendee|delegate|representative|person|guest|registration|entry) (has to|must|needs to|should|
   will have to|is to|will) (change|be changed|be replaced|be swapped|be exchanged|be amended|be updated)`,
  `(make|have|is|announce|report|note|request|notify you of|inform you of|communicate) (a change|one change|the
   following change|the following changes|a swap|a substitution) (to|in|of|regarding|concerning|on|for)`,
  `(late|last-minute|last minute|short-notice|small|quick|slight|minor|sudden|little|unexpected|tiny|second|brief|
   short|urgent|one more|last|final|one) (change|changes|swap|switch|substitution|replacement|reshuffle|amendment|
   modification|correction|update|adjustment|alteration|exchange)`,
  `(change|changes|swap|switch|substitution|replacement|update|exchange) of (|the|our) (attendee|attendees|participant|
   participants|delegate|delegates|representative|person|representation|name|names|guest|speaker|participation|
   attendance|plan|plans)`,
  `(change|changes|swap|switch|substitution|replacement|update|exchange) (to our|to the|in our|in the|to your|in your|
   to my|in my) (registration|list|delegation|participation|representation|nomination|attendance|team|sign-up|line-up|
   lineup|plans|attendees|participants)`,
  '(change|changes|swap|switch|substitution|replacement|update|exchange) on our (side|end)',
  '(change|changes|swap|switch|substitution|replacement|update|exchange) from our side',
  '(change|changes|swap|switch|substitution|replacement|update|exchange) at (our end|short notice)',
  `(change|changing|update|updating|amend|amending|correct|correcting|adjust|adjusting|modify|modifying|revise|
   revising) (the list|your list|our registration|our nomination|the registration|our participation|my registration|the
   attendee|the participant|our representative|our delegate|our attendee|our participant)`,
  `(messing up|mess up|upsetting|spoiling|muddling|changing|confusing) (your list|the list|your lists|your table|your
   paperwork|your plans|your seating)`,
  `(sorry for|sorry about|apologies for|apologise for|apologize for|regret) (the change|this change|the changes|the
   swap|the switch|the late notice)`,
]
