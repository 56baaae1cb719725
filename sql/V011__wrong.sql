-- How many rows of a file were booked as new and as changed (-1: an import from before this was kept), and those that were
-- wrong and left out: how many, and the file that names them.
alter table import add column fresh_rows integer not null default -1;
alter table import add column changed_rows integer not null default -1;
alter table import add column wrong_rows integer not null default 0 check (wrong_rows >= 0);
alter table import add column wrong_sha256 text not null default '';
