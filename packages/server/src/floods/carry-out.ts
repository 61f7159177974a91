import {
  addMilliseconds,
  type LivingCase,
  type LivingSystemicIssue,
  type MatterId,
  minutes,
  type SystemicIssueEvent,
} from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { actedColumns, readActedOf } from '../ledger/read-event.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { decideMany, holdFlood } from './decide-many.ts'
import { waitingIn } from './pick.ts'

/** What could not be done is tried again after so long, and holds up no other flood. */
const again = minutes(1)

/** All that waits, one part after the other; every part takes cases out of what waits, or ends it, or puts it off. */
export const carryOutAll = async (app: AppContext): Promise<number> => {
  for (let count = 0; ;) {
    const done = await carryOut(app)
    if (done === null) return count
    count += done
  }
}

/** One part of what a flood decided reaches its cases, whichever process does it. @returns null where nothing waits */
const carryOut = async (app: AppContext): Promise<number | null> => {
  const taken: { flood: MatterId | null } = { flood: null }
  try {
    return await whileOwnersChange(
      async () => await transact(app, async (trx) => await carryOutIn(trx, app, taken)),
    )
  } catch (thrown) {
    if (taken.flood === null) throw thrown
    app.log.error(
      { matterId: taken.flood, why: reasonOf(thrown) },
      'the cases of a flood could not be reached',
    )
    await putOff(app.db, app, taken.flood)
    return 0
  }
}

const carryOutIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  taken: { flood: MatterId | null },
): Promise<number | null> => {
  const { rows } = await sql<{ flood_id: MatterId }>`
    select flood_id from flood_work where since <= ${app.clock.now()}::timestamptz
    order by since, flood_id limit 1 for update skip locked
  `.execute(trx)
  const [waits] = rows
  if (waits === undefined) return null
  taken.flood = waits.flood_id
  const state = await holdFlood(trx, waits.flood_id)
  const ids = state === null ? [] : await waitingIn(trx, state)
  if (state === null || ids.length === 0) {
    await sql`delete from flood_work where flood_id = ${waits.flood_id}`.execute(trx)
    return 0
  }
  const done = await decideMany(
    trx,
    app,
    ids.map(({ id }) => id),
    await wantedIn(trx, app, state, new Set(ids.flatMap(({ id, isProved }) => (isProved ? [id] : [])))),
  )
  if (done === 0) {
    app.log.error({ matterId: state.id }, 'no case of a flood takes what it decided')
    await putOff(trx, app, state.id)
  }
  return done
}

const putOff = async (
  db: Pick<AppContext, 'db'>['db'],
  { clock }: Pick<AppContext, 'clock'>,
  flood: MatterId,
): Promise<void> => {
  await sql`update flood_work set since = ${addMilliseconds(clock.now(), again)}::timestamptz
    where flood_id = ${flood}`.execute(db)
}

/** What is wanted of each: the last answer, or that it stands for itself where it takes none. */
const wantedIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  flood: LivingSystemicIssue,
  proved: ReadonlySet<MatterId>,
) => {
  const answers = flood.flood?.answers ?? 0
  const last = answers === 0 ? null : await lastAnswer(trx, flood.id)
  const next = flood.kind === 'open' && flood.nextStep?.step === 'answer' ? flood.nextStep.by : null
  const clock = { kind: 'clock' } as const
  const leaves = { actor: clock, command: { type: 'leaveFlood' } } as const
  return ({ id: caseId, flood: place }: LivingCase) => {
    const among = place?.among ?? null
    if (among === null) return null
    if (proved.has(caseId)) return { actor: clock, command: { type: 'leaveFlood', isProved: true } } as const
    if (last === null || among.answers >= answers) return leaves
    const [id, words] = [app.newId(), app.newId()]
    return {
      // Whoever answers for it now: who wrote the answer may have left since.
      actor: { kind: 'person', id: flood.owner },
      command: {
        type: 'answerInFlood',
        flood: flood.id,
        answers,
        contact: { id, words },
        outcome: last.outcome,
        next,
      },
      texts: [{ id: words, author: 'company', words: last.text, language: null }],
      otherwise: leaves,
    } as const
  }
}

type Answer = Extract<SystemicIssueEvent, { readonly type: 'floodAnswered' }> & { readonly text: string }

/** Null where its words were erased since: nobody is answered with nothing. */
const lastAnswer = async (trx: LedgerTransaction, flood: MatterId): Promise<Answer | null> => {
  const row = await trx
    .selectFrom('matter_event')
    .select(actedColumns)
    .where('matter_id', '=', flood)
    .where('type', '=', 'floodAnswered')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const event = row === undefined ? undefined : readActedOf('systemicIssue', row).event
  if (event?.type !== 'floodAnswered') return null
  const text = await trx
    .selectFrom('matter_text')
    .select('words')
    .where('matter_id', '=', flood)
    .where('id', '=', event.words)
    .executeTakeFirst()
  return text?.words == null ? null : { ...event, text: text.words }
}
