-- What a page of the desk asks for is found in the order in which it is shown, so that a page costs the same in a ledger
-- of any size. until and known_at stand in the index so that rows of other days and of later knowledge are not read.
drop index claim_day;
create index claim_day on claim (day, number, until, known_at);
create index claim_type on claim (type, day, number, until, known_at);
create index claim_status on claim (status, day, number, until, known_at);
create index claim_outlet on claim (outlet, day, number, until, known_at);
create index claim_country on claim (country, day, number, until, known_at);

-- Articles are long; what is counted of them is not.
create index article_known on article (known_at, learned);
create index article_outlet on article (outlet, known_at, learned, tlp);
create index article_again on article (article) where version > 1;
