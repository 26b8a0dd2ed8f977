-- Who may see an article (Traffic Light Protocol 2.0, in small letters: "amber+strict"); nothing stands for clear.
alter table article add column tlp ${name};

-- What an analyst decided about events: the rulings from one number to another say the same of pairs of claims. undoes is
-- the number of an earlier decision, or 0. Rows are added and never changed.
create table decision (
  number integer primary key,
  kind ${name} not null,
  event ${name} not null,
  first_ruling integer not null,
  last_ruling integer not null,
  undoes integer not null,
  made_at bigint not null,
  learned bigint not null,
  made_by text not null,
  because text not null
);
