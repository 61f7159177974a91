import type { MatterId } from '@buckstop/domain'
import type pg from 'pg'

/**
 * Repeats matters that were really opened until there are about so many: the same rows under new ids, spread over time,
 * each case of a customer of its own. For looking at plans; no event of these is chained.
 */
export async function fillWithCopies(
  pool: pg.Pool,
  templates: readonly MatterId[],
  size: number,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set local synchronous_commit = off')
    await client.query(
      `create temp table copies on commit drop as
       select t.matter_id as template, h.customer_id as template_customer, gen_random_uuid() as matter_id,
         case when h.customer_id is null then null else gen_random_uuid() end as customer_id, n
       from unnest($1::uuid[]) t(matter_id) join matter_head h using (matter_id)
       cross join generate_series(1, greatest(0, ($2 - (select count(*) from matter_head)) / $3)::int) n`,
      [templates, size, templates.length],
    )
    for (const statement of copying) await client.query(statement)
    await client.query('commit')
  } catch (thrown) {
    await client.query('rollback')
    throw thrown
  } finally {
    client.release()
  }
  await pool.query('vacuum analyze')
}

const others = (table: string, columns: string): string =>
  `insert into ${table} (matter_id, ${columns})
   select c.matter_id, ${columns
     .split(', ')
     .map((column) => `o.${column}`)
     .join(', ')} from copies c join ${table} o on o.matter_id = c.template`

const copying: readonly string[] = [
  `insert into customer (id, name, language, created_at)
   select c.customer_id, 'Customer ' || c.n, o.language, o.created_at
   from copies c join customer o on o.id = c.template_customer`,
  `insert into customer_identifier (type, value, written, customer_id, how, proved_at)
   select 'email', c.customer_id || '@many.example', c.customer_id || '@many.example', c.customer_id, 'mail', o.created_at
   from copies c join customer o on o.id = c.template_customer`,
  `insert into matter_head (matter_id, kind, reference, customer_id, status, ending, owner_id, team, ownership_number, version,
     last_hash, state, state_version, language, imported, opened_at, changed_at, heard_at, next_due, due, owner_due, opening)
   select c.matter_id, o.kind, 'copy ' || c.matter_id, c.customer_id, o.status, o.ending, o.owner_id, o.team, o.ownership_number,
     o.version, o.last_hash, o.state, o.state_version, o.language, o.imported, o.opened_at, o.changed_at - c.n * interval '1 minute',
     o.heard_at, o.next_due, o.due + c.n * interval '1 minute',
     o.owner_due + c.n * interval '1 minute', o.opening
   from copies c join matter_head o on o.matter_id = c.template`,
  `insert into matter_reference (reference, matter_id) select 'copy ' || matter_id, matter_id from copies`,
  others('matter_event', 'number, type, at, actor, payload, hash'),
  others('matter_ownership', 'number, owner_id, team, because, since, until'),
  others('matter_text', 'id, author, words, language'),
  others(
    'case_contact',
    'id, number, direction, channel, text_id, at, proof, outcome, person_id, second_hand',
  ),
  others('matter_duty', 'kind, subject, person_id, team, due'),
  `insert into matter_viewer (matter_id, rule, viewer, person_id, team, status, changed_at, due)
   select c.matter_id, o.rule, o.viewer, o.person_id, o.team, o.status, o.changed_at - c.n * interval '1 minute',
     o.due + c.n * interval '1 minute'
   from copies c join matter_viewer o on o.matter_id = c.template`,
  others('case_search', 'lexemes, made_by'),
  others('deadline', 'kind, subject, due'),
  others('message', 'id, number, audience, kind, facts, language, to_type, to_value, person_id, created_at'),
]
