-- What waits to be put into the index has to be read through by everybody who looks for a word: after many new words
-- the planner rather read the whole vocabulary. Words are written in the background and become fewer with time, so
-- they go into the index at once.
alter index search_word_parts set (fastupdate = off);
select gin_clean_pending_list('search_word_parts'::regclass);
