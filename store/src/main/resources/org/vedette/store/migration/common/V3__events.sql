-- What the claims that stand now come to. All of this can be made anew from the claims and rulings.

create table event (
  event ${name} primary key,
  day ${name} not null,
  line text not null
);
create index event_day on event (day, event);

create table event_claim (
  claim integer primary key references claim (number),
  event ${name} not null
);
create index event_claim_event on event_claim (event);

-- Which edition of the merge made them, and the number of the last ruling it heard.
create table merging (
  edition ${name} primary key,
  ruling integer not null
);
