-- The ledger: what was seen in the mailboxes, who takes part, what was changed by whom, and which replies are due.
-- A message is handled when its one transaction commits: cursor, message, participants, history and reply together.

comment on schema registrar is 'Registration by e-mail: the ledger, and the views that organisers and other programs read.';
comment on table registrar.migration is 'Which numbered files of sql/migrations have been applied.';
comment on column registrar.migration.name is 'File name.';
comment on column registrar.migration.applied_at is 'When it was applied.';

-- ── events ───────────────────────────────────────────────────────────────────────────────────────────────────────

create table registrar.event (
  id text primary key,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  deadline timestamptz not null,
  required text[] not null,
  purge_after timestamptz not null,
  purged_at timestamptz
);

comment on table registrar.event is 'What the ledger must know of an event; the event file is the truth, and is copied here at every start. Its row is locked while a mail about the event is decided, so that capacity and «one person once» hold with any number of workers.';
comment on column registrar.event.id is 'The id of the event file.';
comment on column registrar.event.title is 'Title in the event''s first language.';
comment on column registrar.event.starts_at is 'When it starts.';
comment on column registrar.event.ends_at is 'When it ends.';
comment on column registrar.event.deadline is 'Mail received at or before this second is on time.';
comment on column registrar.event.required is 'Names of the fields that a participant must give, in the order of the event file.';
comment on column registrar.event.purge_after is 'End of the event plus its retention: personal data are deleted after this.';
comment on column registrar.event.purged_at is 'When personal data were last deleted; null: not yet.';

-- ── mailboxes ────────────────────────────────────────────────────────────────────────────────────────────────────

create table registrar.mailbox_position (
  mailbox text not null,
  uid_validity bigint not null,
  last_uid bigint not null,
  primary key (mailbox, uid_validity)
);

comment on table registrar.mailbox_position is 'The cursor of each mailbox. It moves only in the transaction that handles a message; its row lock lets one worker at a time handle a message of a mailbox.';
comment on column registrar.mailbox_position.mailbox is 'Stable name of the mailbox.';
comment on column registrar.mailbox_position.uid_validity is 'UIDVALIDITY under which the UIDs mean something (RFC 3501 §2.3.1.1).';
comment on column registrar.mailbox_position.last_uid is 'All messages up to this UID have been handled; 0: none.';

create table registrar.message (
  id bigint generated always as identity primary key,
  mailbox text not null,
  identity bytea not null,
  message_id_hash bytea,
  event text references registrar.event,
  outcome text not null check (outcome in ('registered', 'incomplete', 'waitlisted', 'amended', 'cancelled',
    'unchanged', 'late', 'human', 'automatic', 'failed', 'other')),
  received_at timestamptz not null,
  message_id text,
  sender text,
  sender_folded text,
  subject text,
  language text,
  intent text,
  needs_human boolean not null default false,
  reason text,
  handled_at timestamptz not null default now(),
  unique (mailbox, identity),
  constraint nothing_is_kept_of_other_mail check (outcome <> 'other' or (not needs_human and
    num_nonnulls(event, message_id, sender, sender_folded, subject, language, intent, reason) = 0))
);

create index on registrar.message (mailbox, message_id_hash);
create index on registrar.message (event, sender_folded);
create index on registrar.message (id) where needs_human;

comment on table registrar.message is 'One row per different message. Of mail that is not about an event nothing is kept but hashes and outcome.';
comment on column registrar.message.id is 'The number that `registrar review` shows.';
comment on column registrar.message.mailbox is 'Stable name of the mailbox in which it was first seen.';
comment on column registrar.message.identity is 'sha-256 of Message-ID and content (trace headers aside), or of content and internal date where it has no Message-ID. The same message delivered again has the same identity.';
comment on column registrar.message.message_id_hash is 'sha-256 of the Message-ID, which shows when it comes again with other content; null where it has none.';
comment on column registrar.message.event is 'The event it concerns; null: none.';
comment on column registrar.message.outcome is 'What became of it.';
comment on column registrar.message.received_at is 'IMAP internal date of its first delivery.';
comment on column registrar.message.message_id is 'Message-ID without angle brackets; null where it has none.';
comment on column registrar.message.sender is 'From address as written.';
comment on column registrar.message.sender_folded is 'From address for comparison: lower case, +tag dropped.';
comment on column registrar.message.subject is 'Subject; runs of four or more digits were masked before it came here.';
comment on column registrar.message.language is 'Language it is answered in: lv, en or ru.';
comment on column registrar.message.intent is 'register, amend, cancel, question, automatic or other.';
comment on column registrar.message.needs_human is 'A human must look, and has not yet.';
comment on column registrar.message.reason is 'Why a human must look, or what the reply met; never words of the mail.';
comment on column registrar.message.handled_at is 'When the desk handled it.';

create table registrar.delivery (
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  received_at timestamptz not null,
  message bigint references registrar.message,
  marked_at timestamptz,
  primary key (mailbox, uid_validity, uid)
);

create index on registrar.delivery (message);
create index on registrar.delivery (mailbox, uid_validity, uid) where marked_at is null and message is not null;

comment on table registrar.delivery is 'One row per message looked at: where it lies. The same message delivered twice has two rows and one message. Where a mailbox has got a new UIDVALIDITY, the new position of a message replaces the old one.';
comment on column registrar.delivery.mailbox is 'Stable name of the mailbox.';
comment on column registrar.delivery.uid_validity is 'UIDVALIDITY of the mailbox.';
comment on column registrar.delivery.uid is 'UID of the message.';
comment on column registrar.delivery.received_at is 'IMAP internal date.';
comment on column registrar.delivery.message is 'The message; null: received before the event opened, and not looked into.';
comment on column registrar.delivery.marked_at is 'When its marks were set in the mailbox; null: not yet, or they have changed since.';

-- ── participants ─────────────────────────────────────────────────────────────────────────────────────────────────

create table registrar.participant (
  id bigint generated always as identity primary key,
  event text not null references registrar.event,
  given_name text,
  family_name text,
  organisation text,
  personal_code_prefix text check (personal_code_prefix ~ '^[0-9]{6}$'),
  fields jsonb not null default '{}',
  given_key text,
  family_key text,
  status text not null check (status in ('registered', 'incomplete', 'waitlisted', 'cancelled')),
  waived text[] not null default '{}',
  submitted_by text,
  registered_at timestamptz not null,
  updated_at timestamptz not null default now(),
  purged_at timestamptz,
  constraint nothing_is_kept_of_the_purged check (purged_at is null or (fields = '{}' and num_nonnulls(given_name,
    family_name, organisation, personal_code_prefix, given_key, family_key, submitted_by) = 0))
);

create index on registrar.participant (event, submitted_by);
create index on registrar.participant (event, family_key);

comment on table registrar.participant is 'The people of an event. After the retention a row keeps only event, status and times.';
comment on column registrar.participant.id is 'The number that commands and views show.';
comment on column registrar.participant.event is 'The event.';
comment on column registrar.participant.given_name is 'Given name, nominative, with the letters that the sender used.';
comment on column registrar.participant.family_name is 'Family name, likewise.';
comment on column registrar.participant.organisation is 'Institution or organisation.';
comment on column registrar.participant.personal_code_prefix is 'First six digits of the personal code; the second part is never kept.';
comment on column registrar.participant.fields is 'The event''s own fields: name → value.';
comment on column registrar.participant.given_key is 'Given name without case and diacritics, for comparison.';
comment on column registrar.participant.family_key is 'Family name without case and diacritics, for comparison.';
comment on column registrar.participant.status is 'registered: on the pass list; incomplete: something required is lacking; waitlisted: complete, but full; cancelled.';
comment on column registrar.participant.waived is 'Names of required fields that the organiser did without.';
comment on column registrar.participant.submitted_by is 'Address that registered them, for comparison: lower case, +tag dropped.';
comment on column registrar.participant.registered_at is 'When the mail was received that first named them, or that named them again after a cancellation.';
comment on column registrar.participant.updated_at is 'When the row last changed.';
comment on column registrar.participant.purged_at is 'When their personal data were deleted; null: not yet.';

create table registrar.history (
  id bigint generated always as identity primary key,
  event text not null references registrar.event,
  participant bigint not null references registrar.participant,
  change text not null check (change in ('register', 'complete', 'amend', 'cancel')),
  message bigint references registrar.message,
  actor text not null,
  before jsonb,
  after jsonb not null,
  evidence jsonb not null,
  changed_at timestamptz not null default now()
);

create index on registrar.history (participant);
create index on registrar.history (message);

comment on table registrar.history is 'Every change of a participant: who changed what, by which message, when. Nothing is overwritten without a trace.';
comment on column registrar.history.id is 'In the order of the changes.';
comment on column registrar.history.event is 'The event.';
comment on column registrar.history.participant is 'Who was changed.';
comment on column registrar.history.change is 'register, complete (gaps filled), amend (values replaced) or cancel.';
comment on column registrar.history.message is 'The message that asked for it; null: the organiser''s own hand.';
comment on column registrar.history.actor is 'Who asked for it: the folded From address, or the organiser.';
comment on column registrar.history.before is 'Status and values before; null: there was nobody.';
comment on column registrar.history.after is 'Status and values after.';
comment on column registrar.history.evidence is 'Where each value was read: field → source, from, to (UTF-16 offsets) and rule; never the words.';
comment on column registrar.history.changed_at is 'When.';

-- ── replies ──────────────────────────────────────────────────────────────────────────────────────────────────────

create table registrar.reply (
  id bigint generated always as identity primary key,
  event text not null references registrar.event,
  answers bigint unique references registrar.message,
  kind text not null check (kind in ('confirmation', 'missing', 'amendment', 'cancellation', 'late', 'handover',
    'waitlist', 'promotion', 'reminder', 'decision')),
  recipient text,
  recipient_folded text,
  language text not null,
  participants bigint[] not null,
  machine_signs text[] not null,
  message_id text not null unique,
  raw bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'withheld', 'failed')),
  attempts int not null default 0,
  created_at timestamptz not null default now(),
  next_try_at timestamptz not null default now(),
  tried_at timestamptz,
  sent_at timestamptz,
  last_error text,
  constraint due_replies_have_their_bytes check (state <> 'due' or num_nonnulls(recipient, recipient_folded, raw) = 3)
);

create index on registrar.reply (id) where state = 'due';
create index on registrar.reply (recipient_folded, id) where state = 'due';
create index on registrar.reply (recipient_folded, sent_at);

comment on table registrar.reply is 'Mail that leaves; the rows in state `due` are the queue. A reply is stored with its final bytes before it is first sent, and whoever sends it holds its row lock meanwhile.';
comment on column registrar.reply.id is 'Replies to one address leave in this order.';
comment on column registrar.reply.event is 'The event.';
comment on column registrar.reply.answers is 'The message that it answers; null: mail that the desk started itself.';
comment on column registrar.reply.kind is 'What it says, as in X-Registrar-Reply.';
comment on column registrar.reply.recipient is 'The one address that it goes to, as written.';
comment on column registrar.reply.recipient_folded is 'The same for comparison: lower case, +tag dropped.';
comment on column registrar.reply.language is 'lv, en or ru.';
comment on column registrar.reply.participants is 'Whom it speaks of, as far as its recipient has to do with them: an answer to it may change these.';
comment on column registrar.reply.machine_signs is 'Signs of a machine on the mail that it answers, for the gate at the point of sending.';
comment on column registrar.reply.message_id is 'Its Message-ID without angle brackets: unguessable, an answer in its thread is known by it.';
comment on column registrar.reply.raw is 'Its octets (RFC 5322); null once it is sent, or after the retention.';
comment on column registrar.reply.state is 'due, sent, withheld (the gate stopped it) or failed (the server refused it for good).';
comment on column registrar.reply.attempts is 'How often sending was tried.';
comment on column registrar.reply.created_at is 'When it was stored.';
comment on column registrar.reply.next_try_at is 'Not before this.';
comment on column registrar.reply.tried_at is 'When it was last tried; null: not yet.';
comment on column registrar.reply.sent_at is 'When the server had accepted it.';
comment on column registrar.reply.last_error is 'What the server said last, or why the gate stopped it.';
