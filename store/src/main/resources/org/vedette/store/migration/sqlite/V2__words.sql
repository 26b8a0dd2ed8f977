-- The words of articles, folded by the program, so that both databases find the same. Only the index is kept.
create virtual table article_words using fts5(words, content='', detail='none', tokenize='ascii');
