// A short run of chaos (npm run chaos has more): two workers, servers that break, and an independent checker that finds
// nothing wrong. That it would find something is proven by breaking the result.
import { expect, test } from 'vitest'
import { check } from './chaos/check.ts'
import { playChaos } from './chaos/play.ts'

test('two workers among breaking servers lose nothing and do nothing twice', { timeout: 120_000 }, async () => {
  const report = await playChaos({
    seed: 5,
    rounds: 2,
    letters: 10,
    workers: 2,
    pace: 10,
    async afterwards(plan, around) {
      const { smtp, database, dovecot } = around
      await database.query(
        `delete from registrar.history; delete from registrar.participant where id = (
           select min(id) from registrar.participant where status = 'registered')`,
      )
      const marked = plan.letters.find(({ marks, inbox }) => marks !== '' && inbox === 'INBOX')!
      await dovecot.session(async (client) => {
        await client.mailboxOpen('INBOX')
        const uids = await client.search({ header: { 'message-id': marked.id } }, { uid: true })
        await client.messageFlagsRemove(uids as number[], ['$Registrar'], { uid: true })
      })
      // One reply never left – in none of its copies, for any reply may have been sent twice – and another left changed.
      const [mail] = smtp.mails
      const others = smtp.mails.filter(({ raw }) => messageIdOf(raw) !== messageIdOf(mail!.raw))
      const missing = messageIdOf(others.at(-1)!.raw)
      const mails = smtp.mails.filter(({ raw }) => messageIdOf(raw) !== missing)
      mails.push({ ...mail!, raw: Buffer.concat([mail!.raw, Buffer.from('\r\n')]) })
      const verdict = await check(plan, { ...around, smtp: { ...smtp, mails } })
      expect(verdict).toMatchObject({ wrong: 1, differing: 1, twice: 0 })
      expect(verdict.lost).toBeGreaterThan(0)
      expect(verdict.repliesMissing).toBe(1)
    },
  })
  expect(report.findings).toEqual([])
  expect(report).toMatchObject({ lost: 0, twice: 0, wrong: 0, repliesMissing: 0, repliesWrong: 0, differing: 0 })
  expect(report.mails).toBeGreaterThanOrEqual(20)
})

const messageIdOf = (raw: Uint8Array) => /^Message-ID: (<.*>)\r?$/im.exec(Buffer.from(raw).toString())![1]
