-- Questions that somebody asks again and again. seen is the number of the last claim that was taken when he last looked.
-- Rows are changed when he looks and go when he wants them no more: they are his own, and decide nothing.
create table saved_search (
  number integer primary key,
  owner ${name} not null,
  title text not null,
  question text not null,
  made bigint not null,
  seen bigint not null,
  looked bigint not null
);
create index saved_search_owner on saved_search (owner, number);

-- Few articles are marked; those that are must be found quickly, to be left out.
create index article_tlp on article (tlp) where tlp is not null;
