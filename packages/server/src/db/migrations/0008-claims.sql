-- What somebody is known by is told apart from what a contact merely gave.

-- A claim of its case and no more: nothing of a customer hangs on a row that a stranger wrote.
create table case_claim (
  case_id uuid not null,
  type text not null check (type in ('email', 'phone', 'postal', 'account', 'order', 'vehicle', 'other', 'reference')),
  -- Normalised; null where it identifies nobody, such as "n/a".
  value text,
  -- As the contact gave it.
  written text not null,
  primary key (case_id, type, written)
);
create index case_claim_value on case_claim (type, value, case_id) where value is not null;

insert into case_claim (case_id, type, value, written)
select h.case_id, i.type, i.value, i.written
from customer_identifier i join case_head h on h.customer_id = i.customer_id
where i.checked_at is null
on conflict do nothing;

-- When we last wrote to an address about the doings of somebody who has not shown that it is theirs; whoever they are.
create table address_receipt (
  address text primary key,
  receipt_at timestamptz
);
insert into address_receipt (address, receipt_at)
select value, receipt_at from customer_identifier where type = 'email' and receipt_at is not null;

-- A link says where it was sent, whether or not that is anybody's.
alter table case_link drop constraint case_link_identifier_type_identifier_value_fkey;

-- Ways by which a customer is known again: what was proved, or vouched for. A value may be several people's.
delete from customer_identifier where checked_at is null;
alter table customer_identifier drop column receipt_at;
alter table customer_identifier rename column checked_at to proved_at;
alter table customer_identifier alter column proved_at set not null;
alter table customer_identifier add column how text not null default 'mail' check (how in ('mail', 'record', 'staff'));
alter table customer_identifier alter column how drop default;
alter table customer_identifier drop constraint customer_identifier_pkey;
alter table customer_identifier add primary key (type, value, customer_id);
