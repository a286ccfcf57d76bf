// A reader without a process of its own, for tests that are not about poison.
import { readMail } from '../src/read/read-mail.ts'
import { openMessage } from '../src/reader/open-message.ts'
import { type Reader, ReadingFailure } from '../src/reader/reader.ts'

export const readerInProcess: Reader = {
  open: async (source) => {
    const { mail, why } = await openMessage(source)
    return { mail, failure: why === null ? null : new ReadingFailure(why) }
  },
  read: async (mail, event, conversation) => readMail(mail, event, conversation),
}
