-- The newest words of a case are kept beside the version of its head, which erasing words therefore makes anew.
create function head_forgets_words() returns trigger language plpgsql as $$
begin
  update matter_head set matter_id = matter_id where matter_id = old.matter_id;
  return null;
end $$;
create trigger matter_text_erased_in_lists after update of erased_at on matter_text for each row
  when (new.erased_at is not null and old.erased_at is null) execute function head_forgets_words();
