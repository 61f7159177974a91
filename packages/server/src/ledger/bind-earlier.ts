import type { MatterId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { reasonOf } from '../errors/reason.ts'
import { append } from './append.ts'
import { fileHashSql, type Hashes, newSalt, saidIn, saltedHash, textHash } from '../binding/binding.ts'
import { type Held, lockMatters } from './lock.ts'
import type { PutOff } from './put-off.ts'
import { writeRows } from './statement.ts'
import { type LedgerTransaction, transact } from './transact.ts'

/** Found by partial indexes that hold only rows without a binding. */
export const nextUnbound: Statement = {
  text: `select matter_id from (
      (select matter_id from matter_text where salt is null and erased_at is null and ($1::uuid is null or matter_id > $1::uuid)
       order by matter_id limit 1)
      union all
      (select matter_id from case_attachment where salt is null and erased_at is null and ($1::uuid is null or matter_id > $1::uuid)
       order by matter_id limit 1)
      union all
      (select matter_id from message where salt is null and erased_at is null and ($1::uuid is null or matter_id > $1::uuid)
       order by matter_id limit 1)) found
    order by matter_id limit 1`,
}

interface Binding {
  readonly ending?: AbortSignal
  /** What could not be bound lately is left alone for a while. */
  readonly putOff?: PutOff
}

/**
 * Binds, matter by matter, what was written before events bound words, files and messages: each gets its salt, and an event
 * of it takes their hashes into the chain. May be broken off at any time, and run in several processes.
 * @returns how many matters got such an event, and how many could not
 */
export const bindEarlier = async (
  app: AppContext,
  { ending, putOff }: Binding = {},
): Promise<{ readonly bound: number; readonly failed: number }> => {
  let bound = 0
  let failed = 0
  let after: MatterId | null = null
  for (;;) {
    if (ending?.aborted === true) break
    const matterId = await unboundAfter(app, after)
    if (matterId === null) break
    after = matterId
    if (putOff?.waits(matterId) === true) continue
    try {
      const did = await transact(app, async (trx) => await bindWithin(trx, app, matterId))
      if (did) bound += 1
      putOff?.succeeds(matterId)
    } catch (thrown) {
      const again = putOff?.fails(matterId)
      app.log.error(
        { matterId, why: reasonOf(thrown), again },
        'what was written in a matter before could not be bound',
      )
      failed += 1
    }
  }
  return { bound, failed }
}

/** null where there is none, and where that can't be found out; the next pass asks again. */
const unboundAfter = async (app: AppContext, after: MatterId | null): Promise<MatterId | null> => {
  try {
    const rows: readonly { readonly matter_id: MatterId }[] = await execute(app.db, nextUnbound, [after])
    return rows[0]?.matter_id ?? null
  } catch (thrown) {
    app.log.error({ why: reasonOf(thrown) }, 'it could not be looked for what no event binds')
    return null
  }
}

/** Binds what no event of a matter binds yet; whether there was anything. */
const bindWithin = async (
  trx: LedgerTransaction,
  app: Pick<AppContext, 'clock' | 'newId' | 'directory'>,
  matterId: MatterId,
): Promise<boolean> => {
  const [held] = await lockMatters(trx, [matterId])
  if (held === undefined) return false
  const binds = {
    texts: await textsOf(trx, matterId),
    files: await filesOf(trx, matterId),
    messages: await messagesOf(trx, matterId),
  }
  if (Object.values(binds).every((hashes) => Object.keys(hashes).length === 0)) return false
  await writeRows(trx, await eventOf(trx, app, held, binds))
  return true
}

/** Has the date of the event before it, since nothing happened in the matter: its place in lists stays the same. */
const eventOf = async (
  trx: Transaction<Tables>,
  app: Pick<AppContext, 'clock' | 'newId' | 'directory'>,
  { kind, matterId, position, constants, customer, directoryVersion }: Held,
  bindsToo: { readonly texts: Hashes; readonly files: Hashes; readonly messages: Hashes },
) =>
  append({
    kind,
    matterId,
    before: position,
    constants,
    customer,
    at: position.changedAt ?? app.clock.now(),
    events: [{ actor: { kind: 'clock' }, event: { type: 'contentsBound' } }],
    texts: [],
    bindsToo,
    after: position.state,
    snapshot: await app.directory.at(directoryVersion, trx),
    newId: app.newId,
  }).rows

const textsOf = async (trx: Transaction<Tables>, matterId: MatterId): Promise<Hashes> => {
  const rows = await trx
    .selectFrom('matter_text')
    .select(['id', 'author', 'words'])
    .where('matter_id', '=', matterId)
    .where('salt', 'is', null)
    .where('erased_at', 'is', null)
    .execute()
  const hashes: Record<string, string> = {}
  for (const { id, author, words } of rows) {
    const salt = newSalt()
    hashes[id] = textHash(salt, { author, words })
    await trx
      .updateTable('matter_text')
      .set({ salt })
      .where('matter_id', '=', matterId)
      .where('id', '=', id)
      .execute()
  }
  return hashes
}

/** Hashed in the database, since a file can be too large to be held in memory. */
const filesOf = async (trx: Transaction<Tables>, matterId: MatterId): Promise<Hashes> => {
  const rows = await trx
    .selectFrom('case_attachment')
    .select('id')
    .where('matter_id', '=', matterId)
    .where('salt', 'is', null)
    .where('erased_at', 'is', null)
    .execute()
  const hashes: Record<string, string> = {}
  for (const { id } of rows) {
    const { rows: bound } = await sql<{ hash: string }>`
      update case_attachment a set salt = ${newSalt()} where a.matter_id = ${matterId} and a.id = ${id}
      returning ${sql.raw(fileHashSql)} as hash
    `.execute(trx)
    hashes[id] = bound[0]?.hash ?? ''
  }
  return hashes
}

const messagesOf = async (trx: Transaction<Tables>, matterId: MatterId): Promise<Hashes> => {
  const rows = await trx
    .selectFrom('message')
    .select([
      'id',
      'audience',
      'kind',
      'facts',
      'language',
      'to_type',
      'to_value',
      'through',
      'person_id',
      'created_at',
    ])
    .where('matter_id', '=', matterId)
    .where('salt', 'is', null)
    .where('erased_at', 'is', null)
    .execute()
  const hashes: Record<string, string> = {}
  for (const row of rows) {
    const salt = newSalt()
    hashes[row.id] = saltedHash(salt, saidIn(row, instantOf(row.created_at)))
    await trx
      .updateTable('message')
      .set({ salt })
      .where('matter_id', '=', matterId)
      .where('id', '=', row.id)
      .execute()
  }
  return hashes
}
