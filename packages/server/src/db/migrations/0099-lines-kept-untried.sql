-- Who kept a number without the provider having been asked for it, and when; null of one that was asked for.
alter table phone_line add column untried_by uuid references person (id);
alter table phone_line add column untried_at timestamptz;
alter table phone_line add check ((untried_by is null) = (untried_at is null));
