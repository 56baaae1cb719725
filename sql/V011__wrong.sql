-- The rows of a file that were wrong and were left out when the rest was booked: how many, and the file that names them.
alter table import add column wrong_rows integer not null default 0 check (wrong_rows >= 0);
alter table import add column wrong_sha256 text not null default '';
