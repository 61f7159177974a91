-- Who of us a customer who asked for a person waits for: the next one who asks waits for somebody else.
create index matter_duty_awaited on matter_duty (person_id) where kind = 'comeToThem';
