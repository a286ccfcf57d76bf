-- The views for organisers and for other programs. Their names, columns and the order of these are a promise.
-- Sorting is the Latvian one; the collation stays with the names, so that a reader's own `order by` is Latvian as well.

create view registrar.pass_list as
select event,
  family_name collate "lv-x-icu" as family_name,
  given_name collate "lv-x-icu" as given_name,
  organisation,
  personal_code_prefix,
  registered_at
from registrar.participant
where status = 'registered' and purged_at is null
order by event, family_name collate "lv-x-icu", given_name collate "lv-x-icu", id;

comment on view registrar.pass_list is 'Exactly the people who must have a pass, sorted the Latvian way.';
comment on column registrar.pass_list.event is 'The id of the event file.';
comment on column registrar.pass_list.family_name is 'Family name.';
comment on column registrar.pass_list.given_name is 'Given name.';
comment on column registrar.pass_list.organisation is 'Institution or organisation.';
comment on column registrar.pass_list.personal_code_prefix is 'First six digits of the personal code; null where the organiser did without it.';
comment on column registrar.pass_list.registered_at is 'When the mail was received that named them.';

create view registrar.participants as
select p.event,
  p.id,
  p.family_name collate "lv-x-icu" as family_name,
  p.given_name collate "lv-x-icu" as given_name,
  p.organisation,
  p.personal_code_prefix,
  p.status,
  array(
    select field
    from unnest(e.required) with ordinality as required (field, position)
    where field <> all (p.waived) and case field
      when 'givenName' then p.given_name
      when 'familyName' then p.family_name
      when 'organisation' then p.organisation
      when 'personalCodePrefix' then p.personal_code_prefix
      else p.fields ->> field
    end is null
    order by position
  ) as missing,
  p.submitted_by,
  p.registered_at,
  p.updated_at,
  p.fields
from registrar.participant p join registrar.event e on e.id = p.event
where p.purged_at is null
order by p.event, p.family_name collate "lv-x-icu", p.given_name collate "lv-x-icu", p.id;

comment on view registrar.participants is 'Everybody whom a mail has named as a participant, whatever became of them.';
comment on column registrar.participants.event is 'The id of the event file.';
comment on column registrar.participants.id is 'The number that commands take.';
comment on column registrar.participants.family_name is 'Family name.';
comment on column registrar.participants.given_name is 'Given name.';
comment on column registrar.participants.organisation is 'Institution or organisation.';
comment on column registrar.participants.personal_code_prefix is 'First six digits of the personal code.';
comment on column registrar.participants.status is 'registered, incomplete, waitlisted or cancelled.';
comment on column registrar.participants.missing is 'Names of required fields that are lacking and not waived, in the order of the event file.';
comment on column registrar.participants.submitted_by is 'Address that registered them, lower case, +tag dropped.';
comment on column registrar.participants.registered_at is 'When the mail was received that named them.';
comment on column registrar.participants.updated_at is 'When something of this last changed.';
comment on column registrar.participants.fields is 'The event''s own fields: name → value.';

create view registrar.correspondence as
select m.event,
  m.message_id,
  m.received_at,
  m.sender,
  m.subject,
  m.language,
  m.intent,
  m.outcome,
  r.kind as reply_kind,
  coalesce(r.state, 'none') as reply_state,
  r.sent_at as replied_at,
  m.needs_human,
  m.reason
from registrar.message m left join registrar.reply r on r.answers = m.id
where m.event is not null
order by m.received_at, m.id;

comment on view registrar.correspondence is 'One row per different message that concerns an event, and what became of it.';
comment on column registrar.correspondence.event is 'The id of the event file.';
comment on column registrar.correspondence.message_id is 'Message-ID without angle brackets; null where it has none.';
comment on column registrar.correspondence.received_at is 'When it was received: the IMAP internal date.';
comment on column registrar.correspondence.sender is 'From address.';
comment on column registrar.correspondence.subject is 'Subject, runs of four or more digits masked.';
comment on column registrar.correspondence.language is 'Language it is answered in: lv, en or ru.';
comment on column registrar.correspondence.intent is 'register, amend, cancel, question, automatic or other.';
comment on column registrar.correspondence.outcome is 'registered, incomplete, waitlisted, amended, cancelled, unchanged, late, human, automatic or failed.';
comment on column registrar.correspondence.reply_kind is 'confirmation, missing, amendment, cancellation, late, handover or waitlist; null: no reply.';
comment on column registrar.correspondence.reply_state is 'none, due, sent, withheld or failed.';
comment on column registrar.correspondence.replied_at is 'When the reply left.';
comment on column registrar.correspondence.needs_human is 'A human must look, and has not yet.';
comment on column registrar.correspondence.reason is 'Why.';

create view registrar.seen as
select d.mailbox, d.uid, d.received_at, coalesce(m.outcome, 'old') as outcome
from registrar.delivery d left join registrar.message m on m.id = d.message
order by d.mailbox, d.uid_validity, d.uid;

comment on view registrar.seen is 'One row per message looked at, whatever it was about, and nothing of what it says.';
comment on column registrar.seen.mailbox is 'Stable name of the mailbox.';
comment on column registrar.seen.uid is 'UID of the message in the mailbox.';
comment on column registrar.seen.received_at is 'When it was received: the IMAP internal date.';
comment on column registrar.seen.outcome is 'As in correspondence, or other (not about an event), or old (received before the event opened).';
