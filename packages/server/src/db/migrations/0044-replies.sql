-- Words that the company has at hand for what it writes often, one text a language.
create table reply (
  name text not null,
  language text not null,
  words text not null,
  -- Null where a company file said it.
  changed_by uuid references person,
  changed_at timestamptz not null,
  primary key (name, language)
);
