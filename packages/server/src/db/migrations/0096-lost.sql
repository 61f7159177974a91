-- What calls of a case took, read with the case; and whose customers are leaving, by team.
create index phone_call_matter on phone_call (matter_id) where matter_id is not null;
create index call_record_matter on call_record (matter_id) where matter_id is not null;
create index matter_head_leaving on matter_head (team) where state ? 'leaving';
