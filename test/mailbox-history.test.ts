// Mailboxes have a history of their own: they get a new UIDVALIDITY, are renamed and made anew, restored from a backup
// with all their UIDs or with others. Whatever happens to the mailbox, nothing is answered twice and nothing is missed.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ImapFlow } from 'imapflow'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DeskAtWork, openDeskAtWork, writeForm, writeMail } from './desk-at-work.ts'

const FOLDER = 'Pieteikumi'
const SLOW = { timeout: 90_000 }

let desk: DeskAtWork
beforeEach(async () => {
  desk = await openDeskAtWork()
  await desk.dovecot.session((client) => client.mailboxCreate(FOLDER))
})
afterEach(() => desk?.stop())

/** Registers the n-th person; every second letter has no Message-ID, and is known by content and date alone. */
function letter(n: number): { source: string; internalDate: Temporal.Instant } {
  const person = { given: 'Anna', family: 'Ozola', organisation: 'Kultūras ministrija', code: `${10 + n}0390` }
  const source = writeMail({ id: `letter-${n}`, from: `person-${n}@example.com`, text: writeForm(person) })
  return {
    source: n % 2 === 0 ? source : source.replace(/^Message-ID: .*\r\n/m, ''),
    internalDate: Temporal.Instant.from('2017-11-06T08:00+02:00').add({ minutes: n }),
  }
}

const put = (...numbers: number[]) =>
  desk.dovecot.session(async (client) => {
    for (const n of numbers) await append(client, letter(n))
  })

const append = (client: ImapFlow, { source, internalDate }: ReturnType<typeof letter>) =>
  client.append(FOLDER, Buffer.from(source), [], new Date(internalDate.epochMilliseconds))

async function work(): Promise<void> {
  const imap = desk.dovecot.url.replace(/INBOX$/, FOLDER)
  expect(await desk.run(['run', '--once'], { IMAP_URL: imap })).toMatchObject({ code: 0 })
}

/** Everyone has one place and one answer, and every letter in the folder bears its marks. */
async function expectOnce(people: number): Promise<void> {
  expect(await desk.query('select from registrar.pass_list')).toHaveLength(people)
  expect(desk.smtp.mails.map(({ to }) => to[0]).sort()).toHaveLength(people)
  expect(new Set(desk.smtp.mails.map(({ to }) => to[0])).size).toBe(people)
  const flags = (await desk.dovecot.messages(FOLDER)).map(({ flags }) => flags.join(' '))
  expect(new Set(flags)).toEqual(new Set(['$Registrar \\Seen']))
}

test('made anew with the same mail in another order, under another UIDVALIDITY', SLOW, async () => {
  await put(1, 2, 3, 4)
  await work()
  await desk.dovecot.session(async (client) => {
    await client.mailboxDelete(FOLDER)
    await client.mailboxCreate(FOLDER)
  })
  await put(4, 5, 2, 1, 3)
  await work()
  await expectOnce(5)
  expect(await desk.query('select from registrar.seen')).toHaveLength(5)
})

test('renamed and made anew; later the old mail is copied back', SLOW, async () => {
  await put(1, 2)
  await work()
  await desk.dovecot.session(async (client) => {
    await client.mailboxRename(FOLDER, 'Vecie')
    await client.mailboxCreate(FOLDER)
  })
  await put(3)
  await work()
  await expectOnce(3)
  await desk.dovecot.session(async (client) => {
    await client.mailboxOpen('Vecie')
    await client.messageCopy('1:*', FOLDER)
  })
  await work()
  await expectOnce(3)
})

test('restored from a backup: the same UIDs are given again, to other mail', SLOW, async () => {
  const home = dirname(desk.dovecot.caFile)
  const [mail, backup] = [join(home, 'mail'), join(home, 'backup')]
  await put(1, 2)
  await desk.dovecot.kill()
  cpSync(mail, backup, { recursive: true, preserveTimestamps: true })
  await desk.dovecot.start()
  await put(3, 4, 5)
  await work()
  await expectOnce(5)

  await desk.dovecot.kill()
  rmSync(mail, { recursive: true })
  cpSync(backup, mail, { recursive: true, preserveTimestamps: true })
  chownLike(home, mail)
  await desk.dovecot.start()
  // What was lost with the backup comes again by other ways, and new mail under UIDs that are known: 3 to 8.
  await put(6, 4, 7, 8, 9, 10)
  expect((await desk.dovecot.messages(FOLDER)).map(({ uid }) => uid)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  await work()
  await expectOnce(10)
})

/** A copy belongs to whoever copies; Dovecot wants its mail to be its own. */
function chownLike(like: string, folder: string): void {
  execFileSync('chown', ['-R', '--reference', join(like, 'dovecot.conf'), folder])
}
