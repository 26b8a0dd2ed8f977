-- Those who are told of a warning are told of what was done about it, too. Rows are added and never changed. What was done
-- before there were these tables is not told afterwards.

-- The duty to tell of a note through a channel. When it is due is the channel's matter.
create table note_telling (
  number integer primary key,
  note integer not null references warning_note (number),
  channel ${name} not null,
  made bigint not null,
  unique (note, channel)
);

-- A duty is taken up by one message alone.
create table note_part (
  note integer not null,
  channel ${name} not null,
  message ${name} not null references message (message),
  primary key (note, channel),
  foreign key (note, channel) references note_telling (note, channel)
) ${pure};
create index note_part_message on note_part (message);
