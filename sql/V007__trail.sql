-- the names of person and object are hashed like the rest of a row: changed, they would break the chain
drop trigger audit_is_not_changed;

create trigger audit_is_not_changed before update on audit
when new.detail <> '' or new.seq is not old.seq or new.at is not old.at or new.person_id is not old.person_id
  or new.person is not old.person or new.act is not old.act or new.object_kind is not old.object_kind
  or new.object_id is not old.object_id or new.object is not old.object
  or new.detail_digest is not old.detail_digest or new.hash is not old.hash
begin
    select raise(abort, 'the audit trail is not changed');
end;
