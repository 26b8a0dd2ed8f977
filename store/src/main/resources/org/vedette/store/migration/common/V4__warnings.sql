-- What people were told, what they did about it, and what is on its way to them. Rows are added and never changed.

-- known_at is the instant from which the turn could be known; line is all of the warning as JSON.
create table warning (
  number integer primary key,
  warning ${name} not null unique,
  watch ${name} not null,
  known_at bigint not null,
  learned bigint not null,
  line text not null
);

create table warning_note (
  number integer primary key,
  kind ${name} not null,
  warning ${name} not null references warning (warning),
  role text,
  made_at bigint not null,
  learned bigint not null,
  made_by text not null,
  because text not null
);

-- How far a watch has looked, and in which phase people were told it to be.
create table pass (
  number integer primary key,
  watch ${name} not null,
  upto bigint not null,
  phase integer not null,
  phase_id ${name} not null,
  phase_title text not null,
  learned bigint not null
);
create index pass_watch on pass (watch, number);

-- The duty to tell of a warning through a channel.
create table telling (
  number integer primary key,
  warning ${name} not null references warning (warning),
  channel ${name} not null,
  due bigint not null,
  made bigint not null,
  unique (warning, channel)
);

create table message (
  number integer primary key,
  message ${name} not null unique,
  channel ${name} not null,
  made bigint not null,
  subject text not null,
  body text not null,
  line text not null
);

-- A duty is taken up by one message alone.
create table message_part (
  warning ${name} not null,
  channel ${name} not null,
  message ${name} not null references message (message),
  primary key (warning, channel),
  foreign key (warning, channel) references telling (warning, channel)
) ${pure};
create index message_part_message on message_part (message);

-- Steps in sending; the last of a message tells how it stands. next_at is the end of time when it is done with.
create table attempt (
  number integer primary key,
  message ${name} not null references message (message),
  outcome ${name} not null,
  made_at bigint not null,
  next_at bigint not null,
  detail text not null
);
create index attempt_message on attempt (message, number);
