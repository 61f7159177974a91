-- Which channel of the service map an address stands for; one without a row stands for the map's first channel of mail.
create table mail_door (
  -- In the one form in which addresses are compared.
  address text primary key,
  -- The name of a channel; where the map has none of that name any more, the address stands for the first one again.
  door text not null
);
