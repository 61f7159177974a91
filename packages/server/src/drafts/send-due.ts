import type { Instant, Refusal } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { makeContact } from '../cases/actions/contact.ts'
import { performIn } from '../cases/actions/perform.ts'
import { performanceOf } from '../cases/actions/performance.ts'
import type { Tables } from '../db/tables.ts'
import { Refused } from '../errors/problem.ts'
import { reasonOf } from '../errors/reason.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { mayLookAt } from '../sight/staff/look.ts'
import { viewerIn } from '../sight/staff/viewer.ts'
import { type Draft, draftOf } from './draft.ts'

/**
 * Sends what was sent off and not taken back in time, each once, in any number of processes at once.
 * @returns how many were dealt with
 */
export const sendDue = async (app: AppContext): Promise<number> => {
  for (let count = 0; ; count += 1) if (!(await sendNext(app))) return count
}

/** The next draft whose time has come: what it says is recorded and the draft is gone, or it is given back to its author. */
const sendNext = async (app: AppContext): Promise<boolean> => {
  const held: { draft: Draft | null } = { draft: null }
  try {
    await whileOwnersChange(
      async () =>
        await transact(app, async (trx) => {
          held.draft = await claimDue(trx, app.clock.now())
          if (held.draft !== null) await send(trx, app, held.draft)
        }),
    )
    return held.draft !== null
  } catch (thrown) {
    const { draft } = held
    if (draft === null) throw thrown
    const refusal = thrown instanceof Refused ? thrown.refusal : null
    if (refusal === null)
      app.log.error({ matterId: draft.caseId, why: reasonOf(thrown) }, 'what was sent off could not be sent')
    await giveBack(app.db, draft, refusal, app.clock.now())
    app.announce(draft.caseId)
    return true
  }
}

/** What another process holds, or its author who takes it back, is passed over. */
const claimDue = async (trx: LedgerTransaction, now: Instant): Promise<Draft | null> => {
  const row = await trx
    .selectFrom('draft')
    .selectAll()
    .where('send_at', '<=', new Date(now))
    .orderBy('send_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row === undefined ? null : draftOf(row)
}

/** As its author, who has to be let do it at this moment too. @throws Refused, Problem */
const send = async (
  trx: LedgerTransaction,
  app: AppContext,
  { caseId, id, author, sending }: Draft,
): Promise<void> => {
  const { directory, people } = await app.directory.current()
  const card = people.get(author)
  if (card === undefined || directory.people.get(author)?.active !== true)
    throw new Refused({ code: 'person-not-active' })
  const viewer = viewerIn({ directory }, { id: author, role: card.role }, app.clock.now())
  if ((await mayLookAt(trx, viewer, caseId)) === null) throw new Refused({ code: 'not-dealing-with-it' })
  const wanted = performanceOf(app, makeContact, makeContact.body.parse(sending), {
    caseId,
    person: author,
    actor: { kind: 'person', id: author },
  })
  await performIn(trx, app, wanted)
  await trx.deleteFrom('draft').where('matter_id', '=', caseId).where('id', '=', id).execute()
}

const giveBack = async (
  db: Kysely<Tables>,
  { caseId, id, revision }: Draft,
  refusal: Refusal | null,
  now: Instant,
): Promise<void> => {
  await sql`
    update draft set sending = null, send_at = null, failed_at = ${now}::timestamptz,
      refusal = ${refusal === null ? null : JSON.stringify(refusal)}::jsonb, revision = revision + 1
    where matter_id = ${caseId} and id = ${id} and revision = ${revision} and send_at is not null`.execute(db)
}
