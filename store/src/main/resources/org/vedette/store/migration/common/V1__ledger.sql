-- What was reported and what was decided about it. Rows are added and never changed, but for the counters.
-- ${name} is text whose order is that of its code points in either database. Days are ISO text, empty when unknown;
-- instants are microseconds since 1970 in UTC. ${pure} makes SQLite keep a table as one tree in the order of its key.

create table counter (
  name ${name} primary key,
  used integer not null
);
insert into counter (name, used) values ('article', 0), ('claim', 0), ('fact', 0);

-- told_at is what the article tells of itself, known_at from when it counts (see KeptArticle).
create table article (
  number integer primary key,
  article ${name} not null,
  version integer not null,
  digest ${name} not null,
  told_at bigint not null,
  known_at bigint not null,
  learned bigint not null,
  published ${name},
  known ${name},
  outlet ${name},
  title text,
  url text,
  body text not null,
  unique (article, version),
  unique (article, digest)
);

create table coding (
  article integer not null references article (number),
  edition ${name} not null,
  learned bigint not null,
  primary key (article, edition, learned)
) ${pure};

create table claim (
  number integer primary key,
  claim ${name} not null,
  article integer not null references article (number),
  edition ${name} not null,
  analyst boolean not null,
  type ${name} not null,
  status ${name} not null,
  day ${name} not null,
  until ${name} not null,
  outlet ${name},
  country ${name},
  confidence double precision not null,
  known_at bigint not null,
  learned bigint not null,
  line text not null,
  sentence text not null,
  passage text not null,
  credits text not null
);
create index claim_day on claim (day, number, until);
create index claim_id on claim (claim);
create index claim_article on claim (article);

-- From when a claim stands no more, and why: version, recode, correction, retraction or withdrawal.
create table ending (
  claim integer not null references claim (number),
  known_at bigint not null,
  learned bigint not null,
  why ${name} not null
);
create index ending_claim on ending (claim);

-- parts are added up: 1 source, 2 target, 4 about, 8 voice. A state stands for all its bodies and people.
create table party (
  code ${name} not null,
  day ${name} not null,
  claim integer not null references claim (number),
  until ${name} not null,
  parts integer not null,
  primary key (code, day, claim)
) ${pure};

-- Only states and whole organisations. towards: 1 the first of the pair acts on the second, 2 the second on the first, 3 both.
create table relation (
  pair ${name} not null,
  day ${name} not null,
  claim integer not null references claim (number),
  until ${name} not null,
  towards integer not null,
  primary key (pair, day, claim)
) ${pure};

create table unit (
  unit ${name} not null,
  claim integer not null references claim (number),
  primary key (unit, claim)
) ${pure};

create table amendment (
  number integer primary key,
  kind ${name} not null,
  subject ${name} not null,
  made_at bigint not null,
  learned bigint not null,
  made_by text not null,
  because text not null
);

create table ruling (
  number integer primary key,
  kind ${name} not null,
  claim ${name} not null,
  other ${name} not null,
  made_at bigint not null,
  learned bigint not null,
  made_by text not null,
  because text not null
);

create table grading (
  number integer primary key,
  kind ${name} not null,
  subject ${name} not null,
  grade ${name} not null,
  made_at bigint not null,
  learned bigint not null,
  made_by text not null,
  because text not null
);

create table aside (
  number integer primary key,
  digest ${name} not null unique,
  document ${name} not null,
  code integer not null,
  detail text not null,
  learned bigint not null
);
