-- What every part of the program stands on: settings, one-time keys, the audit trail.

create table setting (
    name  text not null primary key,
    value text not null
) strict, without rowid;

-- Under which key a form was booked, and the address it was answered with. Swept after 8 days.
create table once_key (
    key    text    not null primary key,
    person integer not null,
    route  text    not null,
    digest text    not null,
    answer text    not null,
    at     text    not null
) strict, without rowid;

create index once_key_at on once_key (at);

-- Who changed what, when, from, to. Each row is chained to the one before by a hash over the digest of its detail,
-- so that a detail can be blanked when its retention ends and the chain still holds.
create table audit (
    seq           integer primary key,
    at            text    not null,
    person_id     integer not null,
    person        text    not null,
    act           text    not null,
    object_kind   text    not null,
    object_id     integer not null,
    object        text    not null,
    detail        text    not null,
    detail_digest text    not null,
    hash          text    not null
) strict;

create index audit_object on audit (object_kind, object_id, seq);
create index audit_person on audit (person_id, seq);

create trigger audit_is_appended before insert on audit
when new.seq is not (select coalesce(max(seq), 0) + 1 from audit)
begin
    select raise(abort, 'the audit trail is only appended to');
end;

create trigger audit_is_not_changed before update on audit
when new.detail <> '' or new.seq is not old.seq or new.at is not old.at or new.person_id is not old.person_id
  or new.act is not old.act or new.object_kind is not old.object_kind or new.object_id is not old.object_id
  or new.detail_digest is not old.detail_digest or new.hash is not old.hash
begin
    select raise(abort, 'the audit trail is not changed');
end;

create trigger audit_is_not_deleted before delete on audit
begin
    select raise(abort, 'the audit trail is not deleted from');
end;
