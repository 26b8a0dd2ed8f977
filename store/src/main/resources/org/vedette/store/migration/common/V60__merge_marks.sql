-- By what the merge finds the claims that a new one may be one with, so that it need not look at all of them. key is a
-- number made of family and parties, day the one under which the claim is looked for, in days since 1970.
create table merge_mark (
  key bigint not null,
  day bigint not null,
  claim integer not null references claim (number),
  primary key (key, day, claim)
) ${pure};

-- The claim to which another must be in reach, where it is not the first of its event.
alter table event_claim add column anchor ${name};

-- Up to which claim and how many endings the events have heard. They are made anew, since their claims have no marks yet.
delete from event_claim;
delete from event;
delete from merging;
alter table merging add column upto integer not null default 0;
alter table merging add column endings bigint not null default 0;
