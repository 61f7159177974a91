-- Who sent it again by hand, or said that it need not go.
alter table webhook_message add column decided_by uuid references person (id);
