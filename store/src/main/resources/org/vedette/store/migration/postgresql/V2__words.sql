-- The words of articles, folded by the program, so that both databases find the same.
create table article_words (
  article integer primary key references article (number),
  words tsvector not null
);
create index article_words_index on article_words using gin (words);
