-- The school itself: its people, departments, rooms, classes, terms and calendar. A pinyin column holds the sort key of
-- a Chinese text, initials its first letters for search.

create table department (
    id      integer primary key,
    name    text    not null unique,
    pinyin  text    not null,
    head_id integer references person (id),
    closed  integer not null default 0 check (closed in (0, 1)),
    version integer not null default 1
) strict;

create table person (
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

create index person_department on person (department_id);
create index person_pinyin on person (pinyin, id);

-- password_state: FIRST until its holder has chosen his own, RESET after a slip from the office, OWN.
create table account (
    person_id      integer primary key references person (id),
    username       text    not null unique collate nocase,
    password_hash  text    not null,
    password_state text    not null check (password_state in ('FIRST', 'RESET', 'OWN')),
    password_until text    not null default '',
    language       text    not null default 'zh-CN' check (language in ('zh-CN', 'en')),
    one_key        integer not null default 1 check (one_key in (0, 1)),
    disabled       integer not null default 0 check (disabled in (0, 1)),
    version        integer not null default 1
) strict;

create table person_role (
    person_id integer not null references person (id),
    role      text    not null,
    since     text    not null,
    primary key (person_id, role)
) strict, without rowid;

create table building (
    id      integer primary key,
    campus  text    not null default '',
    name    text    not null unique,
    pinyin  text    not null,
    closed  integer not null default 0 check (closed in (0, 1)),
    version integer not null default 1
) strict;

create table floor (
    id          integer primary key,
    building_id integer not null references building (id),
    number      integer not null,
    label       text    not null,
    unique (building_id, number)
) strict;

-- name_key is the room's normal form (RoomName), so that one room written differently is one.
create table room (
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

create index room_floor on room (floor_id);

create table school_year (
    id        integer primary key,
    first     integer not null unique,
    starts_on text    not null,
    ends_on   text    not null,
    check (starts_on < ends_on)
) strict;

create table term (
    id             integer primary key,
    school_year_id integer not null references school_year (id),
    number         integer not null check (number in (1, 2)),
    starts_on      text    not null,
    ends_on        text    not null,
    version        integer not null default 1,
    unique (school_year_id, number),
    check (starts_on < ends_on)
) strict;

-- entry_year and number make a class; its grade follows from the school year. grade is that of the current year.
create table class (
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

create unique index class_open on class (name_key) where closed = 0;

-- One row a day that differs from the week: public holidays and make-up days (source: the state's notice), school breaks.
create table calendar_day (
    day    text not null primary key,
    kind   text not null check (kind in ('OFF', 'WORK')),
    name   text not null,
    source text not null
) strict, without rowid;

create table school_break (
    id        integer primary key,
    name      text    not null,
    starts_on text    not null,
    ends_on   text    not null,
    check (starts_on <= ends_on)
) strict;
