-- Replies that came back: which mail said so. Whoever they were about cannot be reached by mail, until a later reply
-- to them does not come back.

alter table registrar.reply add column bounced_by bigint references registrar.message;
create index on registrar.reply (bounced_by) where bounced_by is not null;

comment on column registrar.reply.bounced_by is 'The report that it could not be delivered, though the server had accepted it; null: none has come.';
