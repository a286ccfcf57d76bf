// How journalists say that they come: it is what they will do there.

import { either } from '../either.ts'

const THE = ['the', 'your', 'this']
const OCCASIONS =
  'meeting,reunion,event,discussion,debate,conference,gathering,session,seminar,consultation,presentation,talks,round table,roundtable,open government'.split(
    ',',
  )

/** «cover your meeting», «report on the debate» */
const WORK = ['cover', 'report on', 'report from', 'write about', 'film', 'photograph', 'record', 'document', 'follow']
const AT_WORK = ['covering', 'reporting on', 'reporting from', 'writing about', 'filming', 'photographing', 'following']

const AS_WHAT = [
  'press',
  'a journalist',
  'journalist',
  'a reporter',
  'a correspondent',
  'media',
  'a member of the press',
]

const before = (verbs: readonly string[]): string => `${either(verbs)} ${either(THE)} ${either(OCCASIONS)}`

/** Behind «I would like to». */
export const AS_PRESS: readonly string[] = [
  before(WORK),
  `(enter|get in|come in|be let in|be admitted) as ${either(AS_WHAT)}`,
  'enter the building',
  'enter the meeting',
  'assist to the',
  'assist at the',
  'assist to your',
  'be accredited',
  'apply for accreditation',
  'request accreditation',
  'ask for accreditation',
  'apply for a press pass',
  'request a press pass',
]

/** «I will be covering your meeting», «I ask for accreditation» */
export const COVERS_IT: readonly string[] = [
  `(i will be|i'll be|i am|i'm|we will be|we'll be) ${before(AT_WORK)}`,
  `(i will|i'll|i shall) ${before(WORK)}`,
  `(i ask for|i am asking for|i request|i apply for|i am applying for|i need|i hereby request) (|an|press)
   accreditation`,
  '(i ask for|i am asking for|i request|i apply for|i am applying for|i need|i hereby request) a press pass',
  'please accredit me',
  'kindly accredit me',
  'could you accredit me',
  'can you accredit me',
]
