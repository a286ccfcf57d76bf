// How people say in English that they send again what did not arrive: by the verb, or by what became of the first mail.

import { either } from '../either.ts'

const SENDING = [
  'sending',
  'forwarding',
  'send',
  'forward',
  'trying',
  'submitting',
  'mailing',
  're-sending',
  'resending',
]
const AGAIN = ['again', 'once more', 'once again', 'a second time', 'one more time', 'anew', 'afresh']
const MAIL = ['mail', 'e-mail', 'email', 'message', 'letter', 'it', 'this', 'registration', 'reply', 'that', 'one']
const LOST = [
  'bounced',
  'came back',
  'was returned',
  'got stuck',
  'was stuck',
  'did not arrive',
  "didn't arrive",
].concat(
  ['never arrived', 'did not reach', "didn't reach", 'never reached', 'did not go', "didn't go", 'never went'],
  ['has bounced', 'has come back', 'may not have reached', 'was not delivered', 'could not be delivered', 'got lost'],
  [
    'may have got lost',
    'never left',
    'was never sent',
    'did not get through',
    "didn't get through",
    'was undeliverable',
  ],
)
const SENT = ['sent', 'went', 'wrote', 'addressed', 'used', 'had']

/** «the wrong address», «I mistyped your address»: what was wrong is no value of anybody's. */
export const WRONG_ADDRESS = [
  '(wrong|incorrect|mistyped|misspelt|misspelled|mistaken) (address|e-mail address|email address|mailbox|recipient)',
  'address (|i used) was (wrong|incorrect|mistyped|misspelt|misspelled|mistaken)',
  `(mistyped|misspelt|misspelled|typo in|mistake in|slip in|letter in) (your address|the address|your e-mail address|
   your email address)`,
]

/** «resending», «my first message bounced», «I had the wrong address» */
export const SENT_AGAIN = [
  'resending',
  're-sending',
  'resend',
  're-send',
  'resent',
  'second attempt',
  'second try',
  'another attempt',
  'here it is again',
  'here it is once more',
  'here is the full message again',
  'undeliverable',
  'mailer-daemon',
  `${either(SENDING)} ${either(AGAIN)}`,
  `${either(SENDING)} * ${either(AGAIN)}`,
  `${either(SENDING)} * * ${either(AGAIN)}`,
  `${either(SENDING)} * * * ${either(AGAIN)}`,
  `${either(MAIL)} ${either(LOST)}`,
  `${either(MAIL)} * ${either(LOST)}`,
  ...WRONG_ADDRESS,
  'your old address',
  'an old address',
  'another address',
  `${either(SENT)} (to the wrong|it to the wrong|this to the wrong|mine to the wrong)`,
  '(stuck in|left in|stayed in|still in|sitting in) (the outbox|my outbox|my drafts|the drafts|drafts)',
  '(forgot|forgotten|missed) (the attachment|to attach|to add the|to include the|the list|the file|my attachment)',
]
