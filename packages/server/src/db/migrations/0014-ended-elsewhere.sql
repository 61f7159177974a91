-- Imported history may have ended where it came from, by a word that nobody here heard.
alter table case_head drop constraint case_head_ending_check;
alter table case_head add constraint case_head_ending_check
  check (ending in ('solved', 'lapsed', 'finalPosition', 'noProblem', 'withdrawn', 'endedElsewhere', 'merged'));
