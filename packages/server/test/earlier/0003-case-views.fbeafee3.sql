-- What a case's page needs to find quickly, however long the story is.

-- The number of the promise, ask, escalation, offer or issue that an event is about.
create function event_subject(payload jsonb) returns integer language sql immutable parallel safe as $$
  select coalesce(payload->'promise', payload->'ask', payload->'escalation', payload->'offer', payload->'issue')::integer
$$;

-- Only what a page shows of such things: the opening of a case is not in here, so intake pays nothing for it.
create index case_event_subject on case_event (case_id, type, (event_subject(payload)), number)
  where type in ('promiseMade', 'promiseKept', 'promiseBroken', 'promiseReleased', 'newDateProposed', 'askPlaced',
    'askAnswered', 'askWithdrawn', 'caseEscalated', 'escalationReported', 'escalationEnded', 'leaderHeardCustomer',
    'transferOffered', 'resolutionProposed', 'verdictGiven', 'finalPositionGiven');
