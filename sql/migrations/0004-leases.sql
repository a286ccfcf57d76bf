-- Several workers on one database: which of them are there, and which watches which mailbox. Leases keep work from being
-- done twice in vain; that nothing is handled twice rests on the ledger alone, whatever is written here.

create table registrar.worker (
  id uuid primary key,
  host text not null,
  pid int not null,
  mailboxes text[] not null,
  seen_at timestamptz not null default now()
);

comment on table registrar.worker is 'The workers that are running; one that was not seen for the length of a lease is gone.';
comment on column registrar.worker.id is 'Chosen anew at every start.';
comment on column registrar.worker.host is 'The machine, or the container, that it runs on.';
comment on column registrar.worker.pid is 'Its process there: whoever starts anew on that machine sees whether it is gone.';
comment on column registrar.worker.mailboxes is 'The mailboxes that it is configured to watch.';
comment on column registrar.worker.seen_at is 'When it last said that it lives, by the clock of the database.';

create table registrar.mailbox_lease (
  mailbox text primary key,
  worker uuid not null,
  expires_at timestamptz not null
);

comment on table registrar.mailbox_lease is 'Which worker watches a mailbox. Renewed every few seconds; free for anybody once it has expired.';
comment on column registrar.mailbox_lease.mailbox is 'Stable name of the mailbox.';
comment on column registrar.mailbox_lease.worker is 'The worker that watches it.';
comment on column registrar.mailbox_lease.expires_at is 'Until when, by the clock of the database.';
