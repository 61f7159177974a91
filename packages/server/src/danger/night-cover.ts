import { type Instant, type NightCover, nightCover, type PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { type DirectorySnapshot, NoCompanyError } from '../directory/snapshot.ts'
import { momentInWords } from '../language/when.ts'
import { emergencyIn } from './emergency.ts'

export interface SignedReason {
  readonly by: PersonId
  readonly at: Instant
  readonly words: string
}

/** Whether somebody can be called at every hour, and the reason that a leader signed last where not. */
export interface NightCoverNow {
  readonly cover: NightCover
  readonly reason: SignedReason | null
  readonly snapshot: DirectorySnapshot
}

export const nightCoverNow = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
): Promise<NightCoverNow> => {
  const [snapshot, row] = await Promise.all([
    app.directory.fresh(),
    app.db
      .selectFrom('night_cover_reason')
      .selectAll()
      .orderBy('signed_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  const { directory, terms } = snapshot
  return {
    cover: nightCover(directory, app.clock.now(), terms.absentWorkingDays),
    reason: row === undefined ? null : { by: row.signed_by, at: instantOf(row.signed_at), words: row.words },
    snapshot,
  }
}

/** A leader says why nobody is awake at some hours; earlier reasons stay. */
export const signReason = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  by: PersonId,
  words: string,
): Promise<void> => {
  await app.db
    .insertInto('night_cover_reason')
    .values({ id: app.newId(), signed_by: by, signed_at: app.clock.now(), words })
    .execute()
}

/** What a start says of it: nothing where somebody can always be called, or a leader has signed why not. */
export const nightCoverLines = async (app: AppContext): Promise<readonly string[]> => {
  const known = await nightCoverNow(app).catch(noCompanyYet)
  if (known === null) return []
  const { cover, reason, snapshot } = known
  const { next, hoursWithout, hoursAhead } = cover
  if (next === null || reason !== null) return []
  const { timeZone, country } = snapshot.company
  const moment = (at: Instant): string =>
    momentInWords(at, { language: 'en', timeZone, now: app.clock.now() })
  const teams = next.teams.slice(0, 3).join(', ') + (next.teams.length > 3 ? ' and others' : '')
  return [
    `No night cover      in ${hoursWithout} of the next ${hoursAhead} hours some team has nobody at work or on the rota who can be called to danger,`,
    `  first from ${moment(next.from)} to ${moment(next.to)}, ${timeZone} time (${teams}). Customers are then told to ring ${emergencyIn(country).number}.`,
    '  Put somebody on the rota, or let a leader sign why not on the People page.',
  ]
}

const noCompanyYet = (thrown: unknown): null => {
  if (thrown instanceof NoCompanyError) return null
  throw thrown
}
