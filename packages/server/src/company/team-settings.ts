import {
  type PersonId,
  type Team,
  type TeamName,
  type WeeklyOpenings,
  writeWeeklyHours,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { HolidayRegion } from '../db/directory-tables.ts'
import { yearOf } from '../directory/leave-days.ts'
import type { Refusal } from '../service-maps/refusal.ts'
import { withLead } from '../service-maps/staffing.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changedRegion, type RegionChange, type RegionRefused } from './changed-region.ts'
import { changeStaffing, objectionsIn } from './change-staffing.ts'
import { versionOf } from './version-of.ts'

/** What an admin sets of a team; its name, what is above it and what it may do are the service map's. */
export interface AboutTeam {
  readonly name: TeamName
  readonly timeZone: string
  readonly hours: string
  readonly lead: PersonId
  /** What comes to it is offered on at once. */
  readonly frontDoor: boolean
  /** Whose public holidays it keeps; null leaves that to its organisation and the company. */
  readonly country: string | null
  readonly region: string | null
}

export const aboutTeam = (
  { name, hours, lead, frontDoor }: Team,
  ownRegions: ReadonlyMap<TeamName, HolidayRegion>,
): AboutTeam => ({
  name,
  timeZone: hours.timeZone,
  hours: writeWeeklyHours(hours.week),
  lead,
  frontDoor,
  country: ownRegions.get(name)?.country ?? null,
  region: ownRegions.get(name)?.region ?? null,
})

export const teamVersion = ({ name, timeZone, hours, lead, frontDoor, country, region }: AboutTeam): string =>
  versionOf([name, timeZone, hours, lead, frontDoor, country, region])

export type TeamChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-team' | 'no-such-person' | 'settings-changed-meanwhile' }
  | RegionRefused
  | { readonly ok: false; readonly code: 'refused'; readonly refusals: readonly Refusal[] }

class NotChanged extends Error {
  readonly why: TeamChanged

  constructor(why: TeamChanged) {
    super('nothing was changed')
    this.why = why
  }
}

interface Changing {
  readonly team: TeamName
  /** Of what was read before. */
  readonly version: string
  readonly by: ChangedBy
}

interface TeamChange extends RegionChange {
  readonly timeZone?: string | undefined
  readonly week?: WeeklyOpenings | undefined
  readonly lead?: PersonId | undefined
  readonly frontDoor?: boolean | undefined
}

/** Changes who leads a team and when it is open; what is left out stays. */
export const changeTeam = async (
  app: AppContext,
  { team, version, by }: Changing,
  { timeZone, week, lead, frontDoor, country, region }: TeamChange,
): Promise<TeamChanged> => {
  try {
    await changeStaffing(app, by, async (trx, now) => {
      const was = now.directory.teams.get(team)
      if (was === undefined) throw new NotChanged({ ok: false, code: 'no-such-team' })
      if (teamVersion(aboutTeam(was, now.ownRegions)) !== version)
        throw new NotChanged({ ok: false, code: 'settings-changed-meanwhile' })
      const leads = lead ?? was.lead
      const isActive = (id: PersonId): boolean => now.directory.people.get(id)?.active === true
      if (leads !== was.lead && !isActive(leads)) throw new NotChanged({ ok: false, code: 'no-such-person' })
      const before = now.ownRegions.get(team) ?? null
      const keeps = await changedRegion(before, { country, region }, yearOf(app.clock.now()))
      if (!keeps.ok) throw new NotChanged(keeps)
      await trx
        .updateTable('team')
        .set({
          time_zone: timeZone ?? was.hours.timeZone,
          hours: JSON.stringify(week ?? was.hours.week),
          lead_id: leads,
          front_door: frontDoor ?? was.frontDoor,
          country: keeps.region?.country ?? null,
          region: keeps.region?.region ?? null,
        })
        .where('name', '=', team)
        .execute()
      // Whoever leads a team that nobody else works in works in it.
      const joining = withLead(leads, was.members, isActive).filter((id) => !was.members.includes(id))
      for (const person of joining) {
        const position = now.directory.people.get(person)?.teams.length ?? 0
        await trx.insertInto('team_member').values({ team, person_id: person, position }).execute()
      }
      const refusals = await objectionsIn(trx, app, now)
      if (refusals.length > 0) throw new NotChanged({ ok: false, code: 'refused', refusals })
    })
    return { ok: true }
  } catch (thrown) {
    if (thrown instanceof NotChanged) return thrown.why
    throw thrown
  }
}
