-- From when a claim could be known, beside what it is found by: a page as of an earlier day then passes by all that was
-- known later without reading those claims. 0 is no harm: the claim itself is asked as well.
alter table party add column known_at bigint not null default 0;
update party set known_at = (select c.known_at from claim c where c.number = party.claim);
alter table relation add column known_at bigint not null default 0;
update relation set known_at = (select c.known_at from claim c where c.number = relation.claim);
