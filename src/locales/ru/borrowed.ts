// «Пишу с компьютера коллеги», «с почты мужа»: the mail program shows somebody else's name.

import { either } from '../either.ts'

const THINGS = 'компьютера ноутбука телефона планшета аккаунта ящика адреса почты'.split(' ')
const OWNERS =
  'коллеги мужа жены друга подруги дочери сына сестры брата мамы матери папы отца внука внучки соседа соседки начальника начальницы секретаря'.split(
    ' ',
  )

/** From whose computer, telephone or mailbox somebody writes who has none at hand. */
export const BORROWED = [
  `(с|из) ${either(THINGS)} (|моей|моего) ${either(OWNERS)}`,
  `(с|из) (чужого|чужой) ${either(THINGS)}`,
]
