-- By when a leader was asked for, and tried, so that whoever was put through is counted without reading all that happened.
create index matter_event_asked_for_leader on matter_event (at)
  where type = 'leaderTried' or (type = 'caseEscalated' and payload ->> 'because' = 'askedForLeader');
