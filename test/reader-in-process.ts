// A reader without a process of its own, for tests that are not about poison.
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import type { Reader } from '../src/reader/reader.ts'

export const readerInProcess: Reader = {
  open: async (source) => ({ mail: await parseMail(source), failure: null }),
  read: async (mail, event, conversation) => readMail(mail, event, conversation),
}
