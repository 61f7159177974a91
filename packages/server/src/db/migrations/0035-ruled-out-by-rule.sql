-- Whom the live map rules out is looked up by its rules: what a mended rule ruled out for years is not in the way.
-- By a hash, since the facts of a rule may be longer than an entry of an index.
drop index matter_head_ruled_out;
create index matter_head_ruled_out on matter_head (md5((state->'onMap'->'ruledOut')::text), changed_at desc)
  where jsonb_typeof(state->'onMap'->'ruledOut') = 'object';
