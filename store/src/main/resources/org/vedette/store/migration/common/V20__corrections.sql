-- How analysts have coded claims otherwise than the reader; like cases follow. line is the correction as JSON.

create table correction (
  number integer primary key,
  correction ${name} not null unique,
  claim ${name} not null,
  made_at bigint not null,
  learned bigint not null,
  line text not null
);

-- From when a correction is followed no more.
create table undoing (
  number integer primary key,
  correction ${name} not null,
  made_at bigint not null,
  learned bigint not null,
  made_by text not null,
  because text not null
);
