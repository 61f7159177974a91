-- Whether a mail has a page (HTML), which can be looked at as it was written; null of what was read before this was noted.
alter table original add column has_page boolean;
