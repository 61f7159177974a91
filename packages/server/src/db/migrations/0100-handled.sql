-- Issues that are of how a case was dealt with are counted by where that came about.
create index matter_event_handled on matter_event (at, (payload ->> 'team')) where type = 'issueOfHandling';
