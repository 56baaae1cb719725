-- The register whole: since when pieces stand where they stand and who kept them before, thresholds by date, finance's
-- figures, each person's columns.

-- by_room: whoever keeps the room answers for what stands in it, without being named on each card.
alter table asset_place add column by_room integer not null default 0
    check (by_room in (0, 1) and (by_room = 0 or (room_id is not null and keeper_person_id is null
                                                  and keeper_department_id is null and keeper_class_id is null)));

-- Pieces that have left a place or a keeper: so many, from that day until that day.
create table asset_place_past (
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

create index asset_place_past_asset on asset_place_past (asset_id);
create index asset_place_past_person on asset_place_past (keeper_person_id) where keeper_person_id is not null;

-- How many of the card's pieces stand somewhere: kept with the places in one transaction, for lists and 数量清 (S-018).
alter table asset add column placed integer not null default 0 check (placed between 0 and quantity);

update asset
set placed = (select coalesce(sum(quantity), 0) from asset_place where asset_id = asset.id)
where id in (select asset_id from asset_place);

alter table asset add column department_key text not null default '';

update asset
set department_key = (select pinyin from department where id = asset.department_id)
where department_id is not null;

create index asset_by_state_number on asset (book, state_number, id) where voided_at = '';
create index asset_by_department on asset (book, department_key, id) where voided_at = '';
create index asset_by_price on asset (book, price_fen, id) where voided_at = '';
create index asset_by_depreciated on asset (book, depreciated_fen, id) where voided_at = '';

-- From which day on a single thing of this price is a fixed asset (事业单位财务规则 2022, art. 41; older school rules said
-- 500 or 800). The row of the empty day holds before all others.
create table asset_threshold (
    since text    not null primary key,
    fen   integer not null check (fen > 0)
) strict, without rowid;

insert into asset_threshold (since, fen) values ('', 100000);

-- What finance's general ledger says of a class at the end of a month (YYYY-MM), typed in beside the register's figure.
create table asset_finance (
    month           text    not null,
    class           text    not null,
    cost_fen        integer not null check (cost_fen >= 0),
    depreciated_fen integer not null check (depreciated_fen between 0 and cost_fen),
    primary key (month, class)
) strict, without rowid;

-- The columns a person wants to see, in this order, comma between.
create table asset_columns (
    person_id integer not null primary key references person (id),
    columns   text    not null
) strict;

-- Raised by every change of the categories and of the school's own tables: what is kept of them is kept for one version.
alter table register add column categories integer not null default 1;

create trigger category_after_insert after insert on category
begin
    update register set categories = categories + 1;
end;

create trigger category_after_update after update on category
begin
    update register set categories = categories + 1;
end;

create table school_version (
    one     integer primary key check (one = 1),
    version integer not null
) strict;

insert into school_version (one, version) values (1, 1);

create trigger room_after_insert after insert on room
begin
    update school_version set version = version + 1;
end;

create trigger room_after_update after update on room
begin
    update school_version set version = version + 1;
end;

create trigger floor_after_update after update on floor
begin
    update school_version set version = version + 1;
end;

create trigger building_after_update after update on building
begin
    update school_version set version = version + 1;
end;

create trigger department_after_insert after insert on department
begin
    update school_version set version = version + 1;
end;

create trigger department_after_update after update on department
begin
    update school_version set version = version + 1;
end;

create trigger person_after_insert after insert on person
begin
    update school_version set version = version + 1;
end;

create trigger person_after_update after update on person
begin
    update school_version set version = version + 1;
end;

create trigger class_after_insert after insert on class
begin
    update school_version set version = version + 1;
end;

create trigger class_after_update after update on class
begin
    update school_version set version = version + 1;
end;
