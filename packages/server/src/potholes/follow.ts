import {
  addMilliseconds,
  type CaseId,
  type Instant,
  type LivingCase,
  type MatterId,
  minutes,
  partsOf,
  problemOf,
} from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { newReference } from '../identifiers/reference.ts'
import { type Held, type HeldCase, isOf, lockCases, lockMatters } from '../ledger/lock.ts'
import { unwritten } from '../ledger/position.ts'
import { decideOn, whileOwnersChange, type WantedStep } from '../ledger/run-command.ts'
import { writeRows } from '../ledger/statement.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { potholesOf, reasonBefore } from './read.ts'
import { endOf, type Rise, risesSince } from './rises.ts'

/** What could not be done is tried again after so long, and holds up nothing else. */
const again = minutes(1)
const clock = { kind: 'clock' } as const

/** Lets the potholes of all cases follow of which something is new. @returns how many cases were looked at */
export const followAll = async (app: AppContext): Promise<number> => {
  for (let count = 0; ; count += 1) if (!(await followOne(app))) return count
}

/** One case, whichever process does it. @returns whether one waited */
const followOne = async (app: AppContext): Promise<boolean> => {
  const taken: { caseId: CaseId | null } = { caseId: null }
  try {
    return await whileOwnersChange(
      async () => await transact(app, async (trx) => await followIn(trx, app, taken)),
    )
  } catch (thrown) {
    const { caseId } = taken
    if (caseId === null) throw thrown
    app.log.error({ matterId: caseId, why: reasonOf(thrown) }, 'the pothole of a case could not follow')
    await sql`update pothole_work set since = ${addMilliseconds(app.clock.now(), again)}::timestamptz
      where case_id = ${caseId}`.execute(app.db)
    return true
  }
}

const followIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  taken: { caseId: CaseId | null },
): Promise<boolean> => {
  const { rows } = await sql<{ case_id: CaseId }>`
    select case_id from pothole_work where since <= ${app.clock.now()}::timestamptz
    order by since, case_id limit 1 for update skip locked
  `.execute(trx)
  const [waits] = rows
  if (waits === undefined) return false
  taken.caseId = waits.case_id
  const held = await holdWhereItGoesOn(trx, waits.case_id)
  if (held !== null) await follow(trx, app, held)
  // Last, while the case is held: what is new of it after this is left for another look.
  await sql`delete from pothole_work where case_id = ${waits.case_id}`.execute(trx)
  return true
}

/** More joinings in a row than these somebody has to look at. */
const longestWay = 16

/** The case itself, or the one that it went into. */
export const holdWhereItGoesOn = async (
  trx: LedgerTransaction,
  caseId: CaseId,
): Promise<(HeldCase & { readonly living: LivingCase }) | null> => {
  let next = caseId
  for (let step = 0; step < longestWay; step += 1) {
    const [held] = await lockCases(trx, [next])
    if (held === undefined || held.position.state.kind === 'unopened') return null
    const living = held.position.state
    if (living.kind !== 'ended' || living.mergedInto === null) return { ...held, living }
    next = living.mergedInto
  }
  return null
}

const follow = async (
  trx: LedgerTransaction,
  app: AppContext,
  { living, directoryVersion }: HeldCase & { readonly living: LivingCase },
): Promise<void> => {
  const known = await potholesOf(trx, partsOf(living))
  const open = known.filter(({ state }) => state.kind === 'open')
  const rises = await risesSince(trx, living, endOf(known))
  const [first] = rises
  if (open.length === 0) {
    if (first !== undefined) await openOne(trx, app, living, { first, rises: rises.length, directoryVersion })
    return
  }
  const held = (
    await lockMatters(
      trx,
      open.map(({ state }) => state.id),
    )
  ).filter(isOf('pothole'))
  for (const pothole of held) {
    const { state } = pothole.position
    if (state.kind !== 'open') continue
    const step = await stepOf(trx, living, { openedAt: state.openedAt, rises: rises.length })
    await write(trx, app, pothole, [step])
  }
}

/** The first of its issues of which somebody knows what it is. */
const placeOf = (living: LivingCase): string | null =>
  living.issues.map(({ issue }) => problemOf(living, issue)).find((problem) => problem !== null) ??
  living.onMap?.problem ??
  null

/** How the case stands, for its pothole. */
const stepOf = async (
  trx: LedgerTransaction,
  living: LivingCase,
  { openedAt, rises }: { readonly openedAt: Instant; readonly rises: number },
): Promise<WantedStep<'pothole'>> => {
  const problem = placeOf(living)
  return {
    actor: clock,
    command: {
      type: 'followCase',
      rises,
      problem,
      cameBackFrom: problem === null ? null : await reasonBefore(trx, problem, openedAt),
      endedAt: living.kind === 'ended' ? living.endedAt : null,
    },
  }
}

interface Rose {
  readonly first: Rise
  readonly rises: number
  readonly directoryVersion: number
}

const openOne = async (
  trx: LedgerTransaction,
  app: AppContext,
  living: LivingCase,
  { first, rises, directoryVersion }: Rose,
): Promise<void> => {
  const id: MatterId = app.newId()
  const reference = newReference()
  const held: Held<'pothole'> = {
    kind: 'pothole',
    matterId: id,
    position: unwritten('pothole'),
    constants: { customerId: null, opening: reference, email: null },
    customer: null,
    directoryVersion,
  }
  const { team, complainedAbout } = living
  const { because, leader } = first.event
  const opening: WantedStep<'pothole'> = {
    actor: clock,
    command: {
      type: 'openPothole',
      id,
      reference,
      caseId: first.of,
      because,
      leader,
      team,
      complainedAbout,
    },
  }
  await write(trx, app, held, [opening, await stepOf(trx, living, { openedAt: app.clock.now(), rises })])
}

const write = async (
  trx: LedgerTransaction,
  app: AppContext,
  held: Held<'pothole'>,
  steps: readonly WantedStep<'pothole'>[],
): Promise<void> => {
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const decided = decideOn(app, held, snapshot, { steps, texts: [] })
  if (!decided.ok) throw new Error(`a pothole refuses to follow its case: ${decided.refusal.code}`)
  if (decided.appended.recorded.length > 0) await writeRows(trx, decided.appended.rows)
}
