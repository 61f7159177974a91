import { openCaseOf, type SmallCompany, staff } from './small-company.ts'

/** Rows as they are in a company that has been at it for years; the constraints are left out to be quicker. */
export const fillWithYears = async (
  { app, database: { pool } }: SmallCompany,
  cases: number,
): Promise<void> => {
  const { caseId } = await openCaseOf(app)
  const { rows } = await pool.query<{ statement: string }>(
    `select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement
     from pg_constraint where contype in ('f', 'x') and connamespace = 'public'::regnamespace
       and conname <> 'matter_head_owner_is_able'`,
  )
  for (const { statement } of rows) await pool.query(statement)
  const id = (salt: string): string => `md5('${salt}' || n)::uuid`
  const all = `from generate_series(1, ${cases}) n`
  const statements = [
    `insert into customer select ${id('u')}, null, 'en', now() ${all}`,
    `insert into customer_identifier select 'email', 'x' || n || '@example.org', 'x', ${id('u')}, now(), 'mail' ${all}`,
    `insert into case_claim select ${id('c')}, 'email', 'x' || n || '@example.org', 'x' ${all}`,
    `insert into address_receipt select 'x' || n || '@example.org', now() ${all}`,
    `insert into survey_address select 'x' || n || '@example.org', now() ${all}`,
    `insert into matter_reference select 'R' || n, ${id('c')} ${all}`,
    `insert into matter_head (matter_id, kind, reference, customer_id, status, ending, owner_id, team, ownership_number, version,
       last_hash, state, state_version, language, imported, opened_at, changed_at, heard_at, opening)
     select ${id('c')}, 'case', 'R' || n, ${id('u')}, case when n % 2 = 0 then 'open' else 'ended' end,
       case when n % 2 = 0 then null else 'solved' end, '${staff.helene}', 'Executive', 1, 1, h.last_hash,
       jsonb_set(h.state, '{id}', to_jsonb(${id('c')}::text)), h.state_version, 'en', false, now(), now() - n * interval '1 minute', now(), 'x'
     from matter_head h, generate_series(1, ${cases}) n where h.matter_id = '${caseId}'`,
    `insert into matter_event select ${id('c')}, 1, 'caseOpened', now(), '{"kind":"clock"}', '{}', '' ${all}`,
    `insert into matter_ownership (matter_id, number, owner_id, team, because, since)
     select ${id('c')}, 1, '${staff.helene}', 'Executive', 'opened', now() ${all}`,
    `insert into matter_text select ${id('c')}, ${id('t')}, 'customer', 'x', 'en', null, 'salt' ${all}`,
    `insert into case_contact (matter_id, id, number, direction, channel, text_id, at, second_hand)
     select ${id('c')}, ${id('o')}, 1, 'received', 'web', ${id('t')}, now(), false ${all}`,
    `insert into case_attachment (matter_id, id, contact_id, name, media_type, size, sha256, salt)
     select ${id('c')}, ${id('f')}, ${id('o')}, 'x', 'image/png', 1, '', 'salt' ${all}`,
    `insert into contact_source select 's' || n, ${id('c')}, ${id('o')} ${all}`,
    `insert into matter_duty select ${id('c')}, 'keepPromise', p, '${staff.helene}', null, now()
     ${all}, generate_series(1, 5) p`,
    `insert into deadline select ${id('c')}, 'promiseDue', p, '2027-01-01'::timestamptz + n * interval '1 minute'
     ${all}, generate_series(1, 5) p`,
    `insert into case_link select sha256(n::text::bytea), ${id('c')}, null, null, now(), now() ${all}`,
    `insert into message (matter_id, id, number, audience, kind, facts, language, created_at, queued_at,
       salt)
     select ${id('c')}, ${id('m')}, 1, 'person', 'x', '{}', 'en', now(), now(), 'salt' ${all}`,
    `insert into sms_out (id, line_id, number, matter_id, contact_id, created_at, next_at, sent_at)
     select ${id('s')}, md5('l')::uuid, '+44' || n, ${id('c')}, ${id('o')}, now(), now(), now() ${all}`,
    // Devices of a house of a hundred, and what the last day showed them.
    `insert into push_device (id, person_id, endpoint, p256dh, auth, name, language, added_at)
     select ${id('d')}, ${id('p')}, 'https://push.example/' || n, 'x', 'x', 'x', 'en', now() from generate_series(1, 200) n`,
    `insert into push_message (device_id, matter_id, message_id, owed_at, next_at)
     select md5('d' || (n % 200 + 1))::uuid, ${id('c')}, ${id('m')}, now(), null ${all}`,
  ]
  for (const statement of statements) await pool.query(statement)
  await pool.query(`insert into original (id, channel, digest, sender, recipients, network, heard_at, bytes, size, state, closed_at)
     select ${id('h')}, 'mail', sha256(n::text::bytea), 'x', '{x}', '192.0.2.0/24', now(), 'x', 1, 'understood', now() ${all}`)
  await pool.query('vacuum analyze')
  // Of one read, each worker beside it is counted as a read of its own.
  await pool.query(`do $$ begin
    execute format('alter database %I set max_parallel_workers_per_gather = 0', current_database());
  end $$`)
}
