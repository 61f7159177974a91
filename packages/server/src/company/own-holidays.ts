import {
  type DateRefusal,
  type Instant,
  nextOf,
  type OwnHoliday,
  instant,
  type TeamName,
  whyNotAhead,
  whyNotBehind,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { versionOf } from './version-of.ts'

/** When it is next; null where it is over. */
export type ComingHoliday = OwnHoliday & { readonly next: string | null }

export const holidaysVersion = (holidays: readonly OwnHoliday[]): string =>
  versionOf(holidays.map(({ day, name, yearly, endsAt, team }) => [day, name, yearly, endsAt, team]))

/** The next one first; what is over stands last. @param today `YYYY-MM-DD` */
export const coming = (holidays: readonly OwnHoliday[], today: string): readonly ComingHoliday[] =>
  holidays
    .map(({ day, name, yearly, endsAt, team }) => {
      const holiday = { day, name, yearly, endsAt, team }
      return { ...holiday, next: nextOf(holiday, today) }
    })
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))

const placeOf = ({ next, day, name }: ComingHoliday): string => `${next ?? `over ${day}`} ${name}`

export type HolidaysChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-team' | 'settings-changed-meanwhile' | DateRefusal }

/** Puts these in the place of those that there were. What is due by a date that was given stays due then. */
export const changeOwnHolidays = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  holidays: readonly OwnHoliday[],
): Promise<HolidaysChanged> =>
  await changeSettings(app, by, async (trx) => {
    const { own_holidays: was } = await trx
      .selectFrom('company')
      .select('own_holidays')
      .executeTakeFirstOrThrow()
    if (holidaysVersion(was) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    const teams = new Set((await trx.selectFrom('team').select('name').execute()).map(({ name }) => name))
    const unknown = (team: TeamName | null): boolean => team !== null && !teams.has(team)
    if (holidays.some(({ team }) => unknown(team))) return { ok: false, code: 'no-such-team' }
    const known = new Set(was.map(({ day }) => day))
    const wrongDate = holidays
      .filter(({ day }) => !known.has(day))
      .map(({ day }) => whyNotOff(day, app.clock.now()))
      .find((wrong) => wrong !== null)
    if (wrongDate !== undefined) return { ok: false, code: wrongDate }
    await trx
      .updateTable('company')
      .set({ own_holidays: JSON.stringify(holidays) })
      .execute()
    return { ok: true }
  })

/** Why nobody means this day; one that comes again each year may first have been years ago. */
const whyNotOff = (day: string, now: Instant): DateRefusal | null => {
  const begins = instant(`${day}T00:00:00Z`)
  return begins > now ? whyNotAhead(begins, now) : whyNotBehind(begins, now)
}
