-- Every process hears, with the commit, that a session or a token has ended: none goes on admitting whom it remembers.
create function tell_sign_in_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('buckstop_sign_in_ended', '');
  return null;
end
$$;

create trigger session_ended after delete or truncate on sign_in_session
  for each statement execute function tell_sign_in_ended();
create trigger session_cut_short after update on sign_in_session for each row
  when (new.expires_at < old.expires_at or new.user_id <> old.user_id or new.token <> old.token)
  execute function tell_sign_in_ended();
create trigger token_ended after delete or truncate on api_token
  for each statement execute function tell_sign_in_ended();
create trigger token_taken_back after update on api_token
  for each statement execute function tell_sign_in_ended();
