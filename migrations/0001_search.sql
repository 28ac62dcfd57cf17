-- Full-text index of all names, folded by the service before they come here, so the tokenizer only parts words.
-- The prefix indexes make the start of a word as quick to find as a whole one.
CREATE VIRTUAL TABLE name_index USING fts5(folded, type UNINDEXED, key UNINDEXED, tokenize = 'unicode61', prefix = '1 2 3');
