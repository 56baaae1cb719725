-- A trigger on insert makes SQLite keep a journal of its own for every row, with a copy of each of the fifteen index pages
-- it touches: twenty thousand cards took twice the time. Whoever inserts cards raises the version once for all of them.
drop trigger register_after_insert;
