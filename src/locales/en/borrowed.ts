// "Sent from a colleague's computer", "from my husband's account": the mail program shows somebody else's name.

import { either } from '../either.ts'

const OWNERS =
  'colleague husband wife partner friend daughter son sister brother mother father mum dad neighbour neighbor flatmate roommate boss secretary assistant'.split(
    ' ',
  )
const THINGS = [
  ...['computer', 'laptop', 'phone', 'mobile', 'tablet', 'account', 'mail account', 'email account'],
  ...['e-mail account', 'e-mail', 'email', 'mail', 'mailbox', 'inbox', 'address', 'e-mail address', 'email address'],
]

/** From whose computer, telephone or mailbox somebody writes who has none at hand. */
export const BORROWED = [
  `(from|using|via|through|on) (a|my|the) ${either(OWNERS.map((owner) => `${owner}'s`))} ${either(THINGS)}`,
]
