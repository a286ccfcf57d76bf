// Which worker watches which mailbox. A lease is a row with an expiry, and not a lock of a session: a machine that
// vanishes keeps its sessions for a minute, and its lease for seconds. All times are the database's, so that no worker's
// clock matters. Nothing rests on a lease but that work is not done in vain: the ledger itself keeps each message single.
import type { Database, Statements } from './database.ts'

/** Who asks for leases. */
export interface Worker {
  /** A UUID, chosen anew at every start. */
  readonly id: string
  readonly host: string
  readonly pid: number
  /** The mailboxes that it could watch. */
  readonly mailboxes: readonly string[]
}

export interface Leases {
  /**
   * Says that this worker lives, renews its leases, takes the mailboxes that nobody watches, and passes one on where
   * another worker could watch it that has at least two fewer. Gives the mailboxes that are this worker's now.
   */
  renew(): Promise<readonly string[]>
  /** Gives everything back, so that others can take over at once. */
  release(): Promise<void>
  /** Takes away what belongs to workers of this host whose process is gone: after a crash nobody has to wait. */
  bury(isAlive: (pid: number) => boolean): Promise<void>
}

/** Opens the leases of `worker`, each valid for `lasting` after its last renewal. */
export function openLeases(db: Database, worker: Worker, lasting: Temporal.Duration): Leases {
  const { id, host, pid, mailboxes } = worker
  const length = lasting.toString()

  async function renew(tx: Statements): Promise<readonly string[]> {
    // Workers that renew at one instant take turns: who counts and shares out must not be overtaken. One that stops in
    // the middle must not stop the others.
    await tx.query(
      `select set_config('idle_in_transaction_session_timeout', '5s', true),
         pg_advisory_xact_lock(hashtextextended('registrar.mailbox_lease', 0))`,
    )
    await tx.query(
      `insert into registrar.worker (id, host, pid, mailboxes, seen_at) values ($1, $2, $3, $4, clock_timestamp())
       on conflict (id) do update set seen_at = excluded.seen_at`,
      [id, host, pid, mailboxes],
    )
    await tx.query('delete from registrar.worker where seen_at < clock_timestamp() - $1::interval', [length])
    await tx.query(
      `insert into registrar.mailbox_lease as lease (mailbox, worker, expires_at)
       select mailbox, $1, clock_timestamp() + $3::interval from unnest($2::text[]) as mailbox
       on conflict (mailbox) do update set worker = excluded.worker, expires_at = excluded.expires_at
       where lease.worker = excluded.worker or lease.expires_at < clock_timestamp()`,
      [id, mailboxes, length],
    )
    await passOneOn(tx, id)
    const held = await tx.query<{ mailbox: string }>(
      'select mailbox from registrar.mailbox_lease where worker = $1 and mailbox = any ($2::text[]) order by mailbox',
      [id, mailboxes],
    )
    return held.map(({ mailbox }) => mailbox)
  }

  async function dismiss(tx: Statements, workers: readonly string[]): Promise<void> {
    await tx.query('delete from registrar.worker where id = any ($1::uuid[])', [workers])
    await tx.query('delete from registrar.mailbox_lease where worker = any ($1::uuid[])', [workers])
  }

  return {
    renew: () => db.transaction(renew),
    release: () => db.transaction((tx) => dismiss(tx, [id])),
    async bury(isAlive) {
      const here = await db.query<Pick<Worker, 'id' | 'pid'>>('select id, pid from registrar.worker where host = $1', [
        host,
      ])
      // A container starts its worker under one number again and again.
      const gone = here.filter((other) => other.id !== id && (other.pid === pid || !isAlive(other.pid)))
      await db.transaction((tx) =>
        dismiss(
          tx,
          gone.map((other) => other.id),
        ),
      )
    },
  }
}

/** The lease itself changes hands, so that no third worker comes between. One at a time: soon they are even. */
async function passOneOn(tx: Statements, worker: string): Promise<void> {
  await tx.query(
    `with load as (
       select w.id, w.mailboxes, count(l.mailbox) as held
       from registrar.worker w left join registrar.mailbox_lease l on l.worker = w.id group by w.id
     ), move as (
       select l.mailbox, taker.id as taker
       from registrar.mailbox_lease l
         join load giver on giver.id = l.worker
         join load taker on l.mailbox = any (taker.mailboxes) and taker.held + 2 <= giver.held
       where l.worker = $1 order by taker.held, taker.id, l.mailbox limit 1
     )
     update registrar.mailbox_lease l set worker = move.taker from move where l.mailbox = move.mailbox`,
    [worker],
  )
}
