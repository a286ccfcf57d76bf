-- Places and those who wait for one: the order of waiting, the mail that the desk starts itself, and reminders.

alter table registrar.event add column capacity int;
alter table registrar.event add column reminded_at timestamptz;

comment on column registrar.event.capacity is 'The number of places up to which those who wait have been given theirs; null: any number, or none yet.';
comment on column registrar.event.reminded_at is 'When those still incomplete were reminded, which happens once; null: not yet.';

alter table registrar.participant add column waiting_number bigint;

update registrar.participant p set waiting_number = queue.number
from (
  select id, row_number() over (partition by event order by registered_at, id) as number
  from registrar.participant where status = 'waitlisted'
) queue
where p.id = queue.id;

create index on registrar.participant (event, waiting_number) where status = 'waitlisted';

comment on column registrar.participant.waiting_number is 'Order of waiting: the lowest of an event gets the next free place. Null: does not wait.';

alter table registrar.history drop constraint history_change_check;
alter table registrar.history add constraint history_change_check
  check (change in ('register', 'complete', 'amend', 'cancel', 'promote'));

comment on column registrar.history.change is 'register, complete (gaps filled), amend (values replaced), cancel, or promote (from the waiting list to a free place).';
comment on column registrar.history.message is 'The message that asked for it, or that made the place free; null: the organiser''s own hand.';
comment on column registrar.history.actor is 'Who asked for it: the folded From address; the organiser''s, where her hand did it or accepted the message; or registrar, where a place fell to the first in line.';
comment on column registrar.history.before is 'Status, values, who registered them and when, before; null: there was nobody.';
comment on column registrar.history.after is 'The same after.';

alter table registrar.reply add column concerns bigint references registrar.message;
create index on registrar.reply (concerns);

comment on column registrar.reply.concerns is 'Of mail that the desk started itself, the message that it goes on from, and that is opened for a human where it cannot leave; null: it answers a message, or there is none.';
