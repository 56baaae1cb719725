-- When an account was last used, for the list of people; the audit trail has every sign-in.
alter table account add column signed_in_at text not null default '';

-- The trail by day: its page asks for dates, and a long trail is not read through for that.
create index audit_at on audit (at);
