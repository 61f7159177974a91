import {
  type Instant,
  isGapWithin,
  type NightCover,
  nightCover,
  type NightGap,
  type PersonId,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { leaveAhead } from '../directory/leave-ahead.ts'
import { type DirectorySnapshot, NoCompanyError } from '../directory/snapshot.ts'
import { momentInWords, spanInWords } from '../language/when.ts'
import { emergencyIn } from './emergency.ts'

export interface SignedReason {
  readonly by: PersonId
  readonly at: Instant
  readonly words: string
}

/** Whether somebody can be called at every hour, and what a leader signed of it last. */
export interface NightCoverNow {
  readonly cover: NightCover
  readonly reason: SignedReason | null
  /**
   * Whether it has to be said, at a start and on the People page alike: somebody is missing, and no leader has signed
   * for all of these hours and teams. Who signed for a smaller gap has not signed for a larger one.
   */
  readonly untold: boolean
  /** Whoever may sign why not. */
  readonly signers: readonly PersonId[]
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
  const cover = coverOf(snapshot, app.clock.now())
  return {
    cover,
    reason: row === undefined ? null : { by: row.signed_by, at: instantOf(row.signed_at), words: row.words },
    untold: cover.next !== null && (row === undefined || !isGapWithin(cover.gap, row.gap)),
    signers: signersIn(snapshot),
    snapshot,
  }
}

const coverOf = (snapshot: DirectorySnapshot, now: Instant): NightCover =>
  nightCover(snapshot.directory, {
    now,
    ahead: leaveAhead(snapshot),
    absentWorkingDays: snapshot.terms.absentWorkingDays,
    timeZone: snapshot.company.timeZone,
  })

const signersIn = ({ people, directory }: DirectorySnapshot): readonly PersonId[] =>
  [...people.values()]
    .filter(({ id, role }) => role === 'leader' && directory.people.get(id)?.active === true)
    .map(({ id }) => id)

/** A leader says why nobody is awake at the hours at which nobody is as things stand; earlier reasons stay. */
export const signReason = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId' | 'directory'>,
  by: PersonId,
  words: string,
): Promise<void> => {
  const now = app.clock.now()
  const gap: NightGap = coverOf(await app.directory.fresh(), now).gap
  await app.db
    .insertInto('night_cover_reason')
    .values({ id: app.newId(), signed_by: by, signed_at: now, words, gap: JSON.stringify(gap) })
    .execute()
}

/** What a start says of it: nothing where somebody can always be called, or a leader has signed why not. */
export const nightCoverLines = async (app: AppContext): Promise<readonly string[]> => {
  const known = await nightCoverNow(app).catch(noCompanyYet)
  if (known === null) return []
  const { cover, reason, signers, untold, snapshot } = known
  const { next, hoursWithout, hoursAhead } = cover
  if (next === null || !untold) return []
  const { timeZone, country } = snapshot.company
  const face = { language: 'en', timeZone, now: app.clock.now() } as const
  const teams = next.teams.slice(0, 3).join(', ') + (next.teams.length > 3 ? ' and others' : '')
  return [
    `No night cover      in ${hoursWithout} of the next ${hoursAhead} hours some team has nobody at work or on the rota who can be called to danger,`,
    `  first: ${spanInWords(next.from, next.to, face)}, ${timeZone} time (${teams}). Customers are then told to ring ${emergencyIn(country).number}.`,
    ...(reason === null
      ? []
      : [
          `  It is more than ${nameIn(snapshot, reason.by)} signed for on ${momentInWords(reason.at, face)}.`,
        ]),
    `  Put somebody on the rota, or let ${namesIn(snapshot, signers)} sign why not on the People page.`,
  ]
}

const mostNames = 3

const nameIn = ({ people }: DirectorySnapshot, id: PersonId): string => {
  const { firstName = '', surname = '' } = people.get(id) ?? {}
  return `${firstName} ${surname}`.trim()
}

/** Who may sign, by name: `Paul Fournier or Hélène Garnier`. */
const namesIn = (snapshot: DirectorySnapshot, ids: readonly PersonId[]): string => {
  if (ids.length === 0) return 'somebody with the role of a leader (there is nobody yet)'
  const names = ids.slice(0, mostNames).map((id) => nameIn(snapshot, id))
  const all = ids.length > mostNames ? [...names, 'another leader'] : names
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(all)
}

const noCompanyYet = (thrown: unknown): null => {
  if (thrown instanceof NoCompanyError) return null
  throw thrown
}
