-- Full-text index of titles and texts in both languages, folded by the service as names are. A start fills it.
CREATE VIRTUAL TABLE text_index USING fts5(title, text, type UNINDEXED, key UNINDEXED, language UNINDEXED, tokenize = 'unicode61', prefix = '1 2 3');
