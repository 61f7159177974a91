import { addMilliseconds, type MatterId } from '@buckstop/domain'
import type { AppContext } from '@buckstop/server/app/app-context'
import { receive } from '@buckstop/server/intake/receive'
import { runCommand } from '@buckstop/server/ledger/run-command'
import { momentText, promisedState } from '@buckstop/server/test/due-cases'
import type pg from 'pg'

const chunk = 25_000
const tables = ['customer', 'matter_head', 'matter_ownership', 'matter_duty', 'matter_viewer', 'deadline']

/** A case that was really opened, whose owner really promised something: what the others are copies of. */
export const promisedCase = async (app: AppContext): Promise<MatterId> => {
  const receipt = await receive(app, {
    channel: 'web',
    from: { name: 'Vera Lindgren', identifiers: [] },
    words: 'My bike has been in your workshop for five weeks.',
    language: 'en',
    issues: [],
    proof: { kind: 'none' },
  })
  if (receipt.kind !== 'opened') throw new Error(`the contact did not open a case but ${receipt.kind} one`)
  const what = { id: app.newId(), author: 'company', words: 'It is ready.', language: 'en' } as const
  const due = addMilliseconds(app.clock.now(), 10 * 86_400_000)
  const result = await runCommand(app, {
    kind: 'case',
    matterId: receipt.caseId,
    actor: { kind: 'person', id: receipt.owner },
    command: { type: 'makePromise', what: what.id, remedy: null, due },
    texts: [what],
  })
  if (!result.ok) throw new Error(`the promise was refused: ${result.refusal.code}`)
  return receipt.caseId
}

const id = (n: string): string => `md5('due' || ${n})::uuid`
const customer = (n: string): string => `md5('customer' || ${n})::uuid`

/**
 * Open cases with one promise each that is due in a year, as far as that many. What of them is not real: they have no
 * events, words or contacts, no references that resolve, and one owner; they were written past the foreign keys,
 * which hold again for whatever follows. Their heads, states, deadlines, duties and periods are those of the template.
 * @param from how many there are already
 */
export const fillPromised = async (
  pool: pg.Pool,
  template: MatterId,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('set synchronous_commit = off; set statement_timeout = 0')
    const { rows } = await client.query<{ dropped: string; added: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as dropped,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname,
           replace(pg_get_constraintdef(oid), ' NOT VALID', '')) || ' not valid' as added
       from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`,
      [tables],
    )
    for (const { dropped } of rows) await client.query(dropped)
    for (let begin = from; begin < to; begin += chunk)
      for (const statement of copying(template, begin, Math.min(to, begin + chunk) - 1))
        await client.query(statement)
    for (const { added } of rows) await client.query(added)
  } finally {
    client.release(true)
  }
  for (const table of tables) await pool.query(`vacuum analyze ${table}`)
}

const copying = (template: MatterId, begin: number, end: number): readonly string[] => {
  const made = `generate_series(${begin}, ${end}) n`
  const due = `now() + interval '1 year'`
  const of = (table: string, columns: string): string =>
    `insert into ${table} (matter_id, ${columns}) select ${id('n')}, ${columns} from ${made}, ${table} where matter_id = '${template}'`
  return [
    `insert into customer (id, name, language, created_at) select ${customer('n')}, 'Vera Lindgren', 'en', now() from ${made}`,
    `insert into matter_head (matter_id, kind, reference, customer_id, status, ending, owner_id, team, ownership_number,
       version, last_hash, state, state_version, language, imported, opened_at, changed_at, heard_at, next_due, due, opening)
     select ${id('n')}, h.kind, 'D' || n, ${customer('n')}, h.status, h.ending, h.owner_id, h.team, h.ownership_number,
       h.version, h.last_hash, ${promisedState('h.state', { id: id('n'), due })}, h.state_version, h.language, h.imported,
       h.opened_at, h.changed_at, h.heard_at, ${due}, ${due}, h.opening
     from ${made}, matter_head h where h.matter_id = '${template}'`,
    `insert into deadline (matter_id, kind, subject, due) select ${id('n')}, 'promiseDue', 1, ${due} from ${made}`,
    of('matter_ownership', 'number, owner_id, team, because, since, until'),
    of('matter_duty', 'kind, subject, person_id, team, due'),
    of('matter_viewer', 'rule, viewer, person_id, team, status, changed_at, due'),
  ]
}

/** Has the promises of so many of them come due in the same moment, so many milliseconds from now. @returns that moment */
export const haveDue = async (
  pool: pg.Pool,
  { from, count, inMs }: { readonly from: number; readonly count: number; readonly inMs: number },
): Promise<Date> => {
  const due = new Date(Date.now() + inMs)
  const moment = `'${due.toISOString()}'::timestamptz`
  const these = `select ${id('n')} from generate_series(${from}, ${from + count - 1}) n`
  await pool.query(
    `update matter_head h set next_due = ${moment}, due = ${moment},
       state = jsonb_set(h.state, '{promises,0,due}', to_jsonb(${momentText(moment)})) where matter_id in (${these})`,
  )
  await pool.query(`update deadline set due = ${moment} where matter_id in (${these})`)
  return due
}
