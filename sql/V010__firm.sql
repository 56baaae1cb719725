-- Rules that stood in the program alone stand in the database as well. Triggers, not checks: a register of an earlier
-- release may hold rows that a new check would refuse; what is wrong in them stays until somebody writes that very field.

-- placed is what the places add up to, counted here. The card's own check (0 to quantity) then holds the places to the
-- card, and the touched card moves the register's version.
drop trigger asset_place_fits_insert;
drop trigger asset_place_fits_update;
drop trigger asset_keeps_its_places;

update asset
set placed = (select coalesce(sum(quantity), 0) from asset_place where asset_id = asset.id)
where placed <> (select coalesce(sum(quantity), 0) from asset_place where asset_id = asset.id);

create trigger asset_place_counts_insert after insert on asset_place
begin
    update asset set placed = placed + new.quantity where id = new.asset_id;
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

create trigger asset_starts_unplaced before insert on asset
when new.placed <> 0
begin
    select raise(abort, 'placed is what the places add up to');
end;

create trigger asset_placed_is_counted after update of placed on asset
when new.placed <> (select coalesce(sum(quantity), 0) from asset_place where asset_id = new.id)
begin
    select raise(abort, 'placed is what the places add up to');
end;

create trigger asset_place_date before insert on asset_place
when date(new.since) is not new.since
begin
    select raise(abort, 'since is no day');
end;

-- Where pieces stood before is only added to.
create trigger asset_place_past_is_appended before insert on asset_place_past
when exists (select 1 from asset_place_past where id = new.id)
  or date(new.since) is not new.since or date(new.until) is not new.until
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

-- Struck out with a reason, and for good.
create trigger asset_is_struck_out_with_a_reason before update of voided_at on asset
when new.voided_at <> '' and trim(new.void_reason) = ''
begin
    select raise(abort, 'a card is struck out with a reason');
end;

create trigger asset_is_not_made_struck_out before insert on asset
when new.voided_at <> '' and trim(new.void_reason) = ''
begin
    select raise(abort, 'a card is struck out with a reason');
end;

create trigger asset_struck_out_stays before update on asset
when old.voided_at <> ''
begin
    select raise(abort, 'a card that is struck out stays as it is');
end;

-- Opening depreciation: an amount has its month; days are days.
create trigger asset_fields_insert before insert on asset
when (new.depreciated_month = '' and new.depreciated_fen <> 0)
  or (new.depreciated_month <> '' and strftime('%Y-%m', new.depreciated_month || '-01') is not new.depreciated_month)
  or (new.acquired_on <> '' and date(new.acquired_on) is not new.acquired_on)
  or (new.booked_on <> '' and date(new.booked_on) is not new.booked_on)
  or (new.in_use_on <> '' and date(new.in_use_on) is not new.in_use_on)
  or (new.warranty_until <> '' and date(new.warranty_until) is not new.warranty_until)
begin
    select raise(abort, 'a day or the month of the depreciation is wrong');
end;

create trigger asset_month_update before update of depreciated_fen, depreciated_month on asset
when (new.depreciated_fen <> old.depreciated_fen or new.depreciated_month <> old.depreciated_month)
 and ((new.depreciated_month = '' and new.depreciated_fen <> 0)
   or (new.depreciated_month <> ''
       and strftime('%Y-%m', new.depreciated_month || '-01') is not new.depreciated_month))
begin
    select raise(abort, 'a day or the month of the depreciation is wrong');
end;

create trigger asset_days_update before update of acquired_on, booked_on, in_use_on, warranty_until on asset
when (new.acquired_on not in ('', old.acquired_on) and date(new.acquired_on) is not new.acquired_on)
  or (new.booked_on not in ('', old.booked_on) and date(new.booked_on) is not new.booked_on)
  or (new.in_use_on not in ('', old.in_use_on) and date(new.in_use_on) is not new.in_use_on)
  or (new.warranty_until not in ('', old.warranty_until) and date(new.warranty_until) is not new.warranty_until)
begin
    select raise(abort, 'a day or the month of the depreciation is wrong');
end;
