-- what people call an attachment, and its file's rows for the sweep of files that no row names
alter table attachment add column caption text not null default '';

create index attachment_file on attachment (sha256) where removed_at = '';
