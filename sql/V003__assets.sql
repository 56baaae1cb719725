-- The register: one card for a thing or a lot, and where its pieces stand.

-- code is unique within its edition (assets.md 3.2: a bare code means different things in 2010 and 2022).
create table category (
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

create index category_path on category (path);
create index category_parent on category (parent_id);

create table asset (
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
    version           integer not null default 1,
    check (depreciated_fen <= cost_fen)
) strict;

create unique index asset_number on asset (number) where voided_at = '';
create unique index asset_state_number on asset (state_number) where state_number <> '' and voided_at = '';

-- Sorting: each sortable column with the id, live cards only, so that a page of ids comes from the index alone.
create index asset_by_number on asset (book, number, id) where voided_at = '';
create index asset_by_name on asset (book, name_key, id) where voided_at = '';
create index asset_by_category on asset (book, category_key, id) where voided_at = '';
create index asset_by_place on asset (book, place_key, id) where voided_at = '';
create index asset_by_keeper on asset (book, keeper_key, id) where voided_at = '';
create index asset_by_acquired on asset (book, acquired_on, id) where voided_at = '';
create index asset_by_quantity on asset (book, quantity, id) where voided_at = '';
create index asset_by_cost on asset (book, cost_fen, id) where voided_at = '';
create index asset_by_net on asset (book, net_fen, id) where voided_at = '';
create index asset_by_state on asset (book, state, id) where voided_at = '';
create index asset_department on asset (department_id);
create index asset_category on asset (category_id);
create index asset_import on asset (import_id) where import_id is not null;

-- Where the pieces of a card stand and who answers for them. A lot may stand in several rooms with several keepers; the
-- sum never passes the card's quantity, what is left is 未分配.
create table asset_place (
    id                   integer primary key,
    asset_id             integer not null references asset (id),
    room_id              integer references room (id),
    keeper_person_id     integer references person (id),
    keeper_department_id integer references department (id),
    keeper_class_id      integer references class (id),
    quantity             integer not null check (quantity > 0),
    since                text    not null,
    check ((keeper_person_id is not null) + (keeper_department_id is not null) + (keeper_class_id is not null) <= 1),
    check (room_id is not null or keeper_person_id is not null or keeper_department_id is not null
        or keeper_class_id is not null)
) strict;

create index asset_place_asset on asset_place (asset_id);
create index asset_place_room on asset_place (room_id);
create index asset_place_person on asset_place (keeper_person_id);
create index asset_place_department on asset_place (keeper_department_id);
create index asset_place_class on asset_place (keeper_class_id);

create trigger asset_place_fits_insert after insert on asset_place
when (select sum(quantity) from asset_place where asset_id = new.asset_id)
   > (select quantity from asset where id = new.asset_id)
begin
    select raise(abort, 'more pieces placed than the card has');
end;

create trigger asset_place_fits_update after update of quantity, asset_id on asset_place
when (select sum(quantity) from asset_place where asset_id = new.asset_id)
   > (select quantity from asset where id = new.asset_id)
begin
    select raise(abort, 'more pieces placed than the card has');
end;

create trigger asset_keeps_its_places after update of quantity on asset
when (select coalesce(sum(quantity), 0) from asset_place where asset_id = new.id) > new.quantity
begin
    select raise(abort, 'more pieces placed than the card has');
end;

create trigger asset_is_not_deleted before delete on asset
begin
    select raise(abort, 'a card is voided, never deleted');
end;

-- Raised by every write to the register; totals and tree counts are kept per (filter, version).
create table register (
    one     integer primary key check (one = 1),
    version integer not null
) strict;

insert into register (one, version) values (1, 1);

create trigger register_after_insert after insert on asset
begin
    update register set version = version + 1;
end;

create trigger register_after_update after update on asset
begin
    update register set version = version + 1;
end;

-- Gapless is not asked of card numbers; the last one of each class and year is.
create table asset_serial (
    prefix text    not null primary key,
    last   integer not null
) strict, without rowid;

-- Characters apart, a separator between the fields, pinyin initials in: a phrase finds any substring of one character on.
create virtual table asset_search using fts5 (
    words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", detail = full
);

create table attachment (
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
) strict;

create index attachment_object on attachment (object_kind, object_id);
