-- Who may use the desk, and who did what. Accounts and tokens change; lines of the audit log are added and never changed.

create table account (
  account ${name} primary key,
  role ${name} not null,
  secret text not null,
  enabled boolean not null,
  made bigint not null
);

-- Of a token only its hash is kept. expires and revoked are 0 for never.
create table api_token (
  token ${name} primary key,
  account ${name} not null references account (account),
  label text not null,
  scopes ${name} not null,
  hash ${name} not null unique,
  made bigint not null,
  expires bigint not null,
  revoked bigint not null
);

create table deed (
  number integer primary key,
  made_at bigint not null,
  made_by text not null,
  what text not null,
  subject text not null,
  origin text not null
);
