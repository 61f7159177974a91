import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { isCutOff, violatedConstraint } from '../db/constraint.ts'
import type { Tables } from '../db/tables.ts'
import {
  type UnwrittenOpening,
  writeOpeningAlone,
  writeOpeningsTogether,
  type WrittenOpening,
} from './write-opening.ts'

/** How many share a commit at most. */
const mostTogether = 32

/** How many batches are waited for at the same time: while one commits, another one's rows are looked at. */
const mostBatches = 2

/** So long what nobody waits for lets others come. */
const gatherMs = 30

/** A batch that takes longer than this (a row that somebody holds) keeps nobody else waiting. */
const patienceMs = 200

type Writing = Pick<AppContext, 'db' | 'announce'>

interface Waiting {
  readonly opening: UnwrittenOpening
  readonly resolve: (outcome: WrittenOpening) => void
  readonly reject: (reason: unknown) => void
}

interface Lane {
  readonly waiting: Waiting[]
  /** What nobody waits for, until it is written with all that came since the first of it. */
  readonly patient: Waiting[]
  writing: number
}

const lanes = new WeakMap<Kysely<Tables>, Lane>()

const laneOf = (db: Kysely<Tables>): Lane => {
  const known = lanes.get(db)
  if (known !== undefined) return known
  const lane: Lane = { waiting: [], patient: [], writing: 0 }
  lanes.set(db, lane)
  return lane
}

/**
 * Writes a new case as a transaction of its own, or, with others that came while the ones before were being written,
 * in one: a commit costs the database the same for one as for many. Who is waited for waits for no others to come.
 * @param isAwaited whether whoever sent it waits for it; what was acknowledged before lets others come for a moment
 */
export const writeTogether = async (
  app: Writing,
  opening: UnwrittenOpening,
  isAwaited: boolean,
): Promise<WrittenOpening> => {
  const lane = laneOf(app.db)
  const { promise, resolve, reject } = Promise.withResolvers<WrittenOpening>()
  const one = { opening, resolve, reject }
  if (isAwaited) {
    lane.waiting.push(one)
    begin(app, lane)
  } else letGather(app, lane, one)
  return await promise
}

const begin = (app: Writing, lane: Lane): void => {
  if (lane.writing < mostBatches) void writeWaiting(app, lane)
}

const letGather = (app: Writing, lane: Lane, one: Waiting): void => {
  if (lane.patient.push(one) > 1) return
  setTimeout(() => {
    lane.waiting.push(...lane.patient.splice(0))
    begin(app, lane)
  }, gatherMs)
}

const writeWaiting = async (app: Writing, lane: Lane): Promise<void> => {
  lane.writing += 1
  while (lane.waiting.length > 0) await orPatience(writeBatch(app, lane.waiting.splice(0, mostTogether)))
  lane.writing -= 1
}

const orPatience = async (writing: Promise<void>): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patienceMs)
  await Promise.race([writing, promise])
  clearTimeout(timer)
}

/** Settles each of them, and never fails itself. */
const writeBatch = async (app: Writing, batch: readonly Waiting[]): Promise<void> => {
  const together = batch.length > 1 && (await allWritten(app, batch))
  await Promise.all(
    batch.map(async ({ opening, resolve, reject }) => {
      try {
        resolve(together ? { written: true } : await writeAlone(app, opening))
      } catch (thrown) {
        reject(thrown)
      }
    }),
  )
}

/** Whether all of them were written. Where anything stood in the way of one, each is tried by itself. */
const allWritten = async (app: Writing, batch: readonly Waiting[]): Promise<boolean> => {
  const openings = batch
    .map(({ opening }) => opening)
    .toSorted((one, other) => compare(keyOf(one), keyOf(other)))
  try {
    return await writeOpeningsTogether(app, openings)
  } catch (thrown) {
    return isCutOff(thrown) && (await areWritten(app, openings))
  }
}

/**
 * Where the connection broke at the commit, it may be written all the same, or be so a moment later. It is tried once
 * more under the same identifiers, which waits for whatever is still under way, and can't write it twice.
 */
const writeAlone = async (app: Writing, opening: UnwrittenOpening): Promise<WrittenOpening> => {
  try {
    return await writeOpeningAlone(app, opening)
  } catch (thrown) {
    if (await wasWritten(app, opening, thrown)) return { written: true }
    if (!isCutOff(thrown)) throw thrown
  }
  try {
    return await writeOpeningAlone(app, opening)
  } catch (thrown) {
    if (await wasWritten(app, opening, thrown)) return { written: true }
    throw thrown
  }
}

const wasWritten = async (app: Writing, opening: UnwrittenOpening, thrown: unknown): Promise<boolean> =>
  (isCutOff(thrown) || violatedConstraint(thrown) !== null) && (await areWritten(app, [opening]))

/** In one order everywhere, so that no two batches wait for each other. */
const keyOf = ({ sameness: { source, linkHash, keyHash } }: UnwrittenOpening): string =>
  source ?? (linkHash ?? keyHash)?.toString('hex') ?? ''

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Whether they stand there: all of them, or none. Whoever looks is told of them, since their writer was not. */
const areWritten = async (app: Writing, openings: readonly UnwrittenOpening[]): Promise<boolean> => {
  const matters = openings.flatMap(({ rows }) => rows.openHead.map((row) => String(row['matter_id'])))
  const [first] = matters
  if (first === undefined) return false
  try {
    const row = await app.db
      .selectFrom('matter_head')
      .select('matter_id')
      .where('matter_id', '=', first)
      .executeTakeFirst()
    if (row !== undefined) for (const matter of matters) app.announce(matter)
    return row !== undefined
  } catch {
    // Each of them hears of it by its own try.
    return false
  }
}
