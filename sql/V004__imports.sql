-- An import is a row from its upload on; the dry run is computed from the file, the columns, repairs and answers.

create table import (
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
) strict;

create index import_by_hash on import (kind, sha256);
create index import_by_state on import (state, id);

-- What was decided about an import: sheets left out, what a heading means, mended cells, answers, what is not to be made.
create table import_choice (
    import_id integer not null references import (id),
    topic     text    not null check (topic in ('sheetOff', 'column', 'repair', 'answer', 'notMade')),
    said      text    not null,
    means     text    not null,
    primary key (import_id, topic, said)
) strict, without rowid;

-- What an import did to each object: enough to take it back while nobody touched the object after.
create table import_row (
    import_id     integer not null references import (id),
    row           text    not null,
    object_kind   text    not null,
    object_id     integer not null,
    act           text    not null check (act in ('NEW', 'CHANGED')),
    before        text    not null default '',
    after_version integer not null,
    primary key (import_id, object_kind, object_id, row)
) strict, without rowid;

-- Headings a file of this kind used last, and answers given once (a name's category, an old code's meaning).
create table import_memory (
    kind  text not null,
    topic text not null,
    said  text not null,
    means text not null,
    primary key (kind, topic, said)
) strict, without rowid;
