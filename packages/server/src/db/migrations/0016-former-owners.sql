-- What somebody once owned, the latest first, without a step over what they own now. A case that opens has no such
-- row, so intake pays nothing for it.
create index case_ownership_former on case_ownership (owner_id, since) where until is not null;
