-- Who stands in for somebody on leave that names nobody.
alter table person add column usual_deputy_id uuid references person (id);
alter table person add constraint person_usual_deputy_is_another check (usual_deputy_id <> id);
