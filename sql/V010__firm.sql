-- Rules that stood in the program alone stand in the database as well.

-- placed is what the places add up to, counted here. The card's own check (0 to quantity) then holds the places to the
-- card, and the touched card moves the register's version.
drop trigger asset_place_fits_insert;
drop trigger asset_place_fits_update;
drop trigger asset_keeps_its_places;

update asset
set placed = (select coalesce(sum(quantity), 0) from asset_place where asset_id = asset.id)
where placed <> (select coalesce(sum(quantity), 0) from asset_place where asset_id = asset.id);

-- A new card brings its count with it: then its places find it right, and 20,000 cards are not written twice.
create trigger asset_place_counts_insert after insert on asset_place
when (select placed from asset where id = new.asset_id)
  <> (select sum(quantity) from asset_place where asset_id = new.asset_id)
begin
    update asset
    set placed = (select sum(quantity) from asset_place where asset_id = new.asset_id)
    where id = new.asset_id;
end;

create trigger asset_place_counts_update after update on asset_place
begin
    update asset set placed = placed - old.quantity + new.quantity where id = new.asset_id;
end;

create trigger asset_place_counts_delete after delete on asset_place
begin
    update asset set placed = placed - old.quantity where id = old.asset_id;
end;

create trigger asset_place_keeps_its_card before update of asset_id on asset_place
when new.asset_id <> old.asset_id
begin
    select raise(abort, 'pieces do not change their card');
end;

create trigger asset_placed_is_counted after update of placed on asset
when new.placed <> (select coalesce(sum(quantity), 0) from asset_place where asset_id = new.id)
begin
    select raise(abort, 'placed is what the places add up to');
end;

-- Where pieces stood before is only added to.
create trigger asset_place_past_is_appended before insert on asset_place_past
when exists (select 1 from asset_place_past where id = new.id)
begin
    select raise(abort, 'where pieces stood before is only added to');
end;

create trigger asset_place_past_is_not_changed before update on asset_place_past
begin
    select raise(abort, 'where pieces stood before is not changed');
end;

create trigger asset_place_past_is_not_deleted before delete on asset_place_past
begin
    select raise(abort, 'where pieces stood before is not deleted');
end;

-- Days are days, an amount of opening depreciation has its month, a card is struck out with a reason. What an earlier
-- release let in otherwise is kept in words in the card's note, so that the check below holds for every row there is.
update asset
set note = trim(note || ' acquired ' || acquired_on), acquired_on = ''
where acquired_on <> '' and date(acquired_on) is not acquired_on;

update asset
set note = trim(note || ' booked ' || booked_on), booked_on = ''
where booked_on <> '' and date(booked_on) is not booked_on;

update asset
set note = trim(note || ' in use ' || in_use_on), in_use_on = ''
where in_use_on <> '' and date(in_use_on) is not in_use_on;

update asset
set note = trim(note || ' warranty ' || warranty_until), warranty_until = ''
where warranty_until <> '' and date(warranty_until) is not warranty_until;

update asset
set note = trim(note || ' depreciated ' || depreciated_fen || ' fen ' || depreciated_month),
    depreciated_fen = 0, depreciated_month = ''
where (depreciated_month = '' and depreciated_fen <> 0)
   or (depreciated_month <> '' and date(depreciated_month || '-01') is not depreciated_month || '-01');

update asset
set void_reason = '—'
where voided_at <> '' and trim(void_reason) = '';

-- A checked column and no trigger: any trigger on the insert of a card makes SQLite keep a journal for each row, and an
-- import of 20,000 cards would wait for it.
alter table asset add column sound integer not null generated always as (
    (acquired_on = '' or date(acquired_on) is acquired_on)
    and (booked_on = '' or date(booked_on) is booked_on)
    and (in_use_on = '' or date(in_use_on) is in_use_on)
    and (warranty_until = '' or date(warranty_until) is warranty_until)
    and case depreciated_month
            when '' then depreciated_fen = 0
            else date(depreciated_month || '-01') is depreciated_month || '-01'
        end
    and (voided_at = '' or trim(void_reason) <> '')
) virtual check (sound = 1);

create trigger asset_struck_out_stays before update on asset
when old.voided_at <> ''
begin
    select raise(abort, 'a card that is struck out stays as it is');
end;
