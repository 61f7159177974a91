-- Every address by which our mails were to be answered, as what stands before and after its sign: known before the
-- first such mail leaves, whoever said it, since one may be answered years later.
create table reply_pattern (
  before_sign text not null,
  after_sign text not null,
  since timestamptz not null,
  primary key (before_sign, after_sign)
);
insert into reply_pattern (before_sign, after_sign, since)
  select distinct on (lower(address)) regexp_replace(lower(address), '@[^@]*$', '') || '+',
    '@' || regexp_replace(lower(address), '^.*@', ''), since
  from answer_address order by lower(address), since desc;
drop table answer_address;
