CREATE TABLE account (
    person_id      integer primary key references person (id),
    username       text    not null unique collate nocase,
    password_hash  text    not null,
    password_state text    not null check (password_state in ('FIRST', 'RESET', 'OWN')),
    password_until text    not null default '',
    language       text    not null default 'zh-CN' check (language in ('zh-CN', 'en')),
    one_key        integer not null default 1 check (one_key in (0, 1)),
    disabled       integer not null default 0 check (disabled in (0, 1)),
    version        integer not null default 1
, signed_in_at text not null default '') strict;

CREATE TABLE asset (
    id                integer primary key,
    number            text    not null,
    state_number      text    not null default '',
    book              text    not null check (book in ('FIXED', 'DURABLE', 'ROOM')),
    name              text    not null check (name <> ''),
    name_key          text    not null,
    category_id       integer references category (id),
    old_category      text    not null default '',
    brand             text    not null default '',
    model             text    not null default '',
    serial            text    not null default '',
    unit              text    not null default '',
    quantity          integer not null check (quantity between 1 and 9999999),
    bulk              integer not null default 0 check (bulk in (0, 1)),
    -- price as written, value as the truth: quantity × price may miss it by rounding
    price_fen         integer check (price_fen >= 0),
    cost_fen          integer not null check (cost_fen between 0 and 9999999999999),
    value_kind        text    not null default 'COST' check (value_kind in ('COST', 'PROVISIONAL', 'ASSESSED', 'NOMINAL')),
    fiscal_fen        integer not null default 0 check (fiscal_fen >= 0),
    acquired_how      text    not null default '',
    acquired_on       text    not null default '',
    booked_on         text    not null default '',
    in_use_on         text    not null default '',
    funding           text    not null default '',
    procurement       text    not null default '',
    contract_no       text    not null default '',
    invoice_no        text    not null default '',
    voucher_no        text    not null default '',
    supplier          text    not null default '',
    maker             text    not null default '',
    warranty_until    text    not null default '',
    life_months       integer not null default 0 check (life_months >= 0),
    -- accumulated depreciation as finance gives it, as of the end of that month (YYYY-MM)
    depreciated_fen   integer not null default 0 check (depreciated_fen >= 0),
    depreciated_month text    not null default '',
    net_fen           integer generated always as
                      (case when depreciated_month = '' then null else cost_fen - depreciated_fen end) stored,
    state             text    not null default 'IN_USE' check (state in
                      ('IN_USE', 'IDLE', 'LENT', 'REPAIR', 'STORED', 'PENDING', 'TO_SCRAP', 'DISPOSED')),
    department_id     integer references department (id),
    purpose           text    not null default '',
    note              text    not null default '',
    -- what the places below say in words, kept with them in one transaction: for lists, sorting and search
    place             text    not null default '',
    place_key         text    not null default '',
    keeper            text    not null default '',
    keeper_key        text    not null default '',
    category_key      text    not null default '',
    void_reason       text    not null default '',
    voided_at         text    not null default '',
    import_id         integer,
    created_at        text    not null,
    version           integer not null default 1, placed integer not null default 0 check (placed between 0 and quantity), department_key text not null default '', sound integer not null generated always as (
    (acquired_on = '' or date(acquired_on) is acquired_on)
    and (booked_on = '' or date(booked_on) is booked_on)
    and (in_use_on = '' or date(in_use_on) is in_use_on)
    and (warranty_until = '' or date(warranty_until) is warranty_until)
    and case depreciated_month
            when '' then depreciated_fen = 0
            else date(depreciated_month || '-01') is depreciated_month || '-01'
        end
    and (voided_at = '' or trim(void_reason) <> '')
) virtual check (sound = 1),
    check (depreciated_fen <= cost_fen)
) strict;

CREATE TABLE asset_columns (
    person_id integer not null primary key references person (id),
    columns   text    not null
) strict;

CREATE TABLE asset_finance (
    month           text    not null,
    class           text    not null,
    cost_fen        integer not null check (cost_fen >= 0),
    depreciated_fen integer not null check (depreciated_fen between 0 and cost_fen),
    primary key (month, class)
) strict, without rowid;

CREATE TABLE asset_place (
    id                   integer primary key,
    asset_id             integer not null references asset (id),
    room_id              integer references room (id),
    keeper_person_id     integer references person (id),
    keeper_department_id integer references department (id),
    keeper_class_id      integer references class (id),
    quantity             integer not null check (quantity > 0),
    since                text    not null, by_room integer not null default 0
    check (by_room in (0, 1) and (by_room = 0 or (room_id is not null and keeper_person_id is null
                                                  and keeper_department_id is null and keeper_class_id is null))),
    check ((keeper_person_id is not null) + (keeper_department_id is not null) + (keeper_class_id is not null) <= 1),
    check (room_id is not null or keeper_person_id is not null or keeper_department_id is not null
        or keeper_class_id is not null)
) strict;

CREATE TABLE asset_place_past (
    id                   integer primary key,
    asset_id             integer not null references asset (id),
    room_id              integer references room (id),
    keeper_person_id     integer references person (id),
    keeper_department_id integer references department (id),
    keeper_class_id      integer references class (id),
    by_room              integer not null default 0 check (by_room in (0, 1)),
    quantity             integer not null check (quantity > 0),
    since                text    not null,
    until                text    not null,
    check (since <= until)
) strict;

CREATE VIRTUAL TABLE asset_search using fts5 (
    words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", detail = full
);

CREATE TABLE asset_serial (
    prefix text    not null primary key,
    last   integer not null
) strict, without rowid;

CREATE TABLE asset_threshold (
    since text    not null primary key,
    fen   integer not null check (fen > 0)
) strict, without rowid;

CREATE TABLE attachment (
    id          integer primary key,
    object_kind text    not null,
    object_id   integer not null,
    kind        text    not null check (kind in ('PICTURE', 'FILE')),
    name        text    not null,
    sha256      text    not null,
    media_type  text    not null,
    bytes       integer not null,
    added_by    integer not null references person (id),
    added_at    text    not null,
    removed_at  text    not null default ''
, caption text not null default '') strict;

CREATE TABLE audit (
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

CREATE TABLE building (
    id      integer primary key,
    campus  text    not null default '',
    name    text    not null unique,
    pinyin  text    not null,
    closed  integer not null default 0 check (closed in (0, 1)),
    version integer not null default 1
) strict;

CREATE TABLE calendar_day (
    day    text not null primary key,
    kind   text not null check (kind in ('OFF', 'WORK')),
    name   text not null,
    source text not null
) strict, without rowid;

CREATE TABLE category (
    id          integer primary key,
    edition     text    not null check (edition in ('1994', '2010', '2013-GP', '2022', 'SCHOOL')),
    code        text    not null,
    name        text    not null,
    pinyin      text    not null,
    parent_id   integer references category (id),
    -- position in the tree: codes of the ancestors, so that a branch is one range
    path        text    not null,
    life_months integer not null default 0 check (life_months >= 0),
    depreciates integer not null default 1 check (depreciates in (0, 1)),
    unit        text    not null default '',
    version     integer not null default 1,
    unique (edition, code)
) strict;

CREATE TABLE class (
    id            integer primary key,
    grade         integer not null check (grade between 1 and 12),
    number        integer not null check (number > 0),
    name          text    not null,
    name_key      text    not null,
    room_id       integer references room (id),
    form_teacher_id integer references person (id),
    pupils        integer not null default 0 check (pupils >= 0),
    boys          integer not null default 0 check (boys >= 0),
    boarders      integer not null default 0 check (boarders >= 0),
    closed        integer not null default 0 check (closed in (0, 1)),
    version       integer not null default 1
) strict;

CREATE TABLE department (
    id      integer primary key,
    name    text    not null unique,
    pinyin  text    not null,
    head_id integer references person (id),
    closed  integer not null default 0 check (closed in (0, 1)),
    version integer not null default 1
) strict;

CREATE TABLE floor (
    id          integer primary key,
    building_id integer not null references building (id),
    number      integer not null,
    label       text    not null,
    unique (building_id, number)
) strict;

CREATE TABLE import (
    id          integer primary key,
    kind        text    not null,
    file_name   text    not null,
    sha256      text    not null,
    bytes       integer not null,
    state       text    not null check (state in ('OPEN', 'DONE', 'UNDONE', 'DROPPED')),
    by_person   integer not null references person (id),
    at          text    not null,
    done_at     text    not null default '',
    undone_at   text    not null default '',
    version     integer not null default 1
, fresh_rows integer not null default -1, changed_rows integer not null default -1, wrong_rows integer not null default 0 check (wrong_rows >= 0), wrong_sha256 text not null default '') strict;

CREATE TABLE import_choice (
    import_id integer not null references import (id),
    topic     text    not null check (topic in ('sheetOff', 'column', 'repair', 'answer', 'notMade')),
    said      text    not null,
    means     text    not null,
    primary key (import_id, topic, said)
) strict, without rowid;

CREATE TABLE import_memory (
    kind  text not null,
    topic text not null,
    said  text not null,
    means text not null,
    primary key (kind, topic, said)
) strict, without rowid;

CREATE TABLE import_row (
    import_id     integer not null references import (id),
    row           text    not null,
    object_kind   text    not null,
    object_id     integer not null,
    act           text    not null check (act in ('NEW', 'CHANGED')),
    before        text    not null default '',
    after_version integer not null,
    primary key (import_id, object_kind, object_id, row)
) strict, without rowid;

CREATE TABLE migration (
    version integer primary key, name text not null, checksum text not null, at text not null
) strict;

CREATE TABLE once_key (
    key    text    not null primary key,
    person integer not null,
    route  text    not null,
    digest text    not null,
    answer text    not null,
    at     text    not null
) strict, without rowid;

CREATE TABLE person (
    id            integer primary key,
    staff_no      text    not null unique,
    name          text    not null,
    pinyin        text    not null,
    initials      text    not null,
    department_id integer references department (id),
    post          text    not null default '',
    phone         text    not null default '',
    extension     text    not null default '',
    joined_on     text    not null default '',
    left_on       text    not null default '',
    note          text    not null default '',
    version       integer not null default 1
) strict;

CREATE TABLE person_role (
    person_id integer not null references person (id),
    role      text    not null,
    since     text    not null,
    primary key (person_id, role)
) strict, without rowid;

CREATE TABLE register (
    one     integer primary key check (one = 1),
    version integer not null
, categories integer not null default 1) strict;

CREATE TABLE room (
    id            integer primary key,
    floor_id      integer not null references floor (id),
    name          text    not null,
    name_key      text    not null unique,
    pinyin        text    not null,
    usage         text    not null default '',
    department_id integer references department (id),
    keeper_id     integer references person (id),
    closed        integer not null default 0 check (closed in (0, 1)),
    version       integer not null default 1
) strict;

CREATE TABLE school_break (
    id        integer primary key,
    name      text    not null,
    starts_on text    not null,
    ends_on   text    not null,
    check (starts_on <= ends_on)
) strict;

CREATE TABLE school_version (
    one     integer primary key check (one = 1),
    version integer not null
) strict;

CREATE TABLE school_year (
    id        integer primary key,
    first     integer not null unique,
    starts_on text    not null,
    ends_on   text    not null,
    check (starts_on < ends_on)
) strict;

CREATE TABLE setting (
    name  text not null primary key,
    value text not null
) strict, without rowid;

CREATE TABLE term (
    id             integer primary key,
    school_year_id integer not null references school_year (id),
    number         integer not null check (number in (1, 2)),
    starts_on      text    not null,
    ends_on        text    not null,
    version        integer not null default 1,
    unique (school_year_id, number),
    check (starts_on < ends_on)
) strict;

CREATE INDEX asset_by_acquired on asset (book, acquired_on, id) where voided_at = '';

CREATE INDEX asset_by_category on asset (book, category_key, id) where voided_at = '';

CREATE INDEX asset_by_cost on asset (book, cost_fen, id) where voided_at = '';

CREATE INDEX asset_by_department on asset (book, department_key, id) where voided_at = '';

CREATE INDEX asset_by_depreciated on asset (book, depreciated_fen, id) where voided_at = '';

CREATE INDEX asset_by_keeper on asset (book, keeper_key, id) where voided_at = '';

CREATE INDEX asset_by_name on asset (book, name_key, id) where voided_at = '';

CREATE INDEX asset_by_net on asset (book, net_fen, id) where voided_at = '';

CREATE INDEX asset_by_number on asset (book, number, id) where voided_at = '';

CREATE INDEX asset_by_place on asset (book, place_key, id) where voided_at = '';

CREATE INDEX asset_by_price on asset (book, price_fen, id) where voided_at = '';

CREATE INDEX asset_by_quantity on asset (book, quantity, id) where voided_at = '';

CREATE INDEX asset_by_state on asset (book, state, id) where voided_at = '';

CREATE INDEX asset_by_state_number on asset (book, state_number, id) where voided_at = '';

CREATE INDEX asset_category on asset (category_id);

CREATE INDEX asset_department on asset (department_id);

CREATE INDEX asset_import on asset (import_id) where import_id is not null;

CREATE UNIQUE INDEX asset_number on asset (number) where voided_at = '';

CREATE INDEX asset_place_asset on asset_place (asset_id);

CREATE INDEX asset_place_class on asset_place (keeper_class_id);

CREATE INDEX asset_place_department on asset_place (keeper_department_id);

CREATE INDEX asset_place_past_asset on asset_place_past (asset_id);

CREATE INDEX asset_place_past_person on asset_place_past (keeper_person_id) where keeper_person_id is not null;

CREATE INDEX asset_place_person on asset_place (keeper_person_id);

CREATE INDEX asset_place_room on asset_place (room_id);

CREATE UNIQUE INDEX asset_state_number on asset (state_number) where state_number <> '' and voided_at = '';

CREATE INDEX attachment_file on attachment (sha256) where removed_at = '';

CREATE INDEX attachment_object on attachment (object_kind, object_id);

CREATE INDEX audit_at on audit (at);

CREATE INDEX audit_object on audit (object_kind, object_id, seq);

CREATE INDEX audit_person on audit (person_id, seq);

CREATE INDEX category_parent on category (parent_id);

CREATE INDEX category_path on category (path);

CREATE UNIQUE INDEX class_open on class (name_key) where closed = 0;

CREATE INDEX import_by_hash on import (kind, sha256);

CREATE INDEX import_by_state on import (state, id);

CREATE INDEX once_key_at on once_key (at);

CREATE INDEX person_department on person (department_id);

CREATE INDEX person_pinyin on person (pinyin, id);

CREATE INDEX room_floor on room (floor_id);

CREATE TRIGGER asset_is_not_deleted before delete on asset
begin
    select raise(abort, 'a card is voided, never deleted');
end;

CREATE TRIGGER asset_place_counts_delete after delete on asset_place
begin
    update asset set placed = placed - old.quantity where id = old.asset_id;
end;

CREATE TRIGGER asset_place_counts_insert after insert on asset_place
when (select placed from asset where id = new.asset_id)
  <> (select sum(quantity) from asset_place where asset_id = new.asset_id)
begin
    update asset
    set placed = (select sum(quantity) from asset_place where asset_id = new.asset_id)
    where id = new.asset_id;
end;

CREATE TRIGGER asset_place_counts_update after update on asset_place
begin
    update asset set placed = placed - old.quantity + new.quantity where id = new.asset_id;
end;

CREATE TRIGGER asset_place_keeps_its_card before update of asset_id on asset_place
when new.asset_id <> old.asset_id
begin
    select raise(abort, 'pieces do not change their card');
end;

CREATE TRIGGER asset_place_past_is_appended before insert on asset_place_past
when exists (select 1 from asset_place_past where id = new.id)
begin
    select raise(abort, 'where pieces stood before is only added to');
end;

CREATE TRIGGER asset_place_past_is_not_changed before update on asset_place_past
begin
    select raise(abort, 'where pieces stood before is not changed');
end;

CREATE TRIGGER asset_place_past_is_not_deleted before delete on asset_place_past
begin
    select raise(abort, 'where pieces stood before is not deleted');
end;

CREATE TRIGGER asset_placed_is_counted after update of placed on asset
when new.placed <> (select coalesce(sum(quantity), 0) from asset_place where asset_id = new.id)
begin
    select raise(abort, 'placed is what the places add up to');
end;

CREATE TRIGGER asset_struck_out_stays before update on asset
when old.voided_at <> ''
begin
    select raise(abort, 'a card that is struck out stays as it is');
end;

CREATE TRIGGER audit_is_appended before insert on audit
when new.seq is not (select coalesce(max(seq), 0) + 1 from audit)
begin
    select raise(abort, 'the audit trail is only appended to');
end;

CREATE TRIGGER audit_is_not_changed before update on audit
when new.detail <> '' or new.seq is not old.seq or new.at is not old.at or new.person_id is not old.person_id
  or new.person is not old.person or new.act is not old.act or new.object_kind is not old.object_kind
  or new.object_id is not old.object_id or new.object is not old.object
  or new.detail_digest is not old.detail_digest or new.hash is not old.hash
begin
    select raise(abort, 'the audit trail is not changed');
end;

CREATE TRIGGER audit_is_not_deleted before delete on audit
begin
    select raise(abort, 'the audit trail is not deleted from');
end;

CREATE TRIGGER building_after_update after update on building
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER category_after_insert after insert on category
begin
    update register set categories = categories + 1;
end;

CREATE TRIGGER category_after_update after update on category
begin
    update register set categories = categories + 1;
end;

CREATE TRIGGER class_after_insert after insert on class
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER class_after_update after update on class
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER department_after_insert after insert on department
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER department_after_update after update on department
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER floor_after_update after update on floor
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER person_after_insert after insert on person
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER person_after_update after update on person
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER register_after_update after update on asset
begin
    update register set version = version + 1;
end;

CREATE TRIGGER room_after_insert after insert on room
begin
    update school_version set version = version + 1;
end;

CREATE TRIGGER room_after_update after update on room
begin
    update school_version set version = version + 1;
end;
