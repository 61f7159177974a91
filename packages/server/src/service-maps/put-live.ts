import type { PersonId, TeamName } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { StaffedMap } from './staffed-map.ts'

/**
 * Writes the teams, the ladder and the people of a map that goes live: teams that are no longer in it go, and it is
 * kept what was above them. It neither checks the map nor touches its version: `go-live.ts` sees to both.
 * @param formerTeams every team that is gone by then
 * @param worksIn the teams each person works in, the main one first
 */
export const putLive = async (
  trx: Transaction<Tables>,
  staffedMap: StaffedMap,
  formerTeams: ReadonlyMap<TeamName, TeamName>,
  worksIn: ReadonlyMap<PersonId, readonly TeamName[]>,
): Promise<void> => {
  await saveFormerTeams(trx, formerTeams)
  await trx.updateTable('company').set({ fallback_team: staffedMap.fallbackTeam }).execute()
  await saveTeams(trx, staffedMap)
  await saveMembers(trx, worksIn)
}

const saveFormerTeams = async (
  trx: Transaction<Tables>,
  former: ReadonlyMap<TeamName, TeamName>,
): Promise<void> => {
  await trx.deleteFrom('former_team').execute()
  const rows = [...former].map(([name, above]) => ({ name, above }))
  if (rows.length > 0) await trx.insertInto('former_team').values(rows).execute()
}

const saveTeams = async (trx: Transaction<Tables>, { map, places }: StaffedMap): Promise<void> => {
  const rows = map.teams.flatMap(({ name, organisation, reportsTo, leader }) => {
    const place = places.get(name)
    if (place === undefined) return []
    const { lead, frontDoor, timeZone, hours, holidaysOf } = place
    return [
      {
        name,
        organisation,
        lead_id: lead,
        reports_to: reportsTo,
        leader,
        front_door: frontDoor,
        time_zone: timeZone,
        country: holidaysOf?.country ?? null,
        region: holidaysOf?.region ?? null,
        hours: JSON.stringify(hours),
      },
    ]
  })
  if (rows.length > 0) {
    await trx
      .insertInto('team')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((e) => ({
          organisation: e.ref('excluded.organisation'),
          lead_id: e.ref('excluded.lead_id'),
          reports_to: e.ref('excluded.reports_to'),
          leader: e.ref('excluded.leader'),
          front_door: e.ref('excluded.front_door'),
          time_zone: e.ref('excluded.time_zone'),
          country: e.ref('excluded.country'),
          region: e.ref('excluded.region'),
          hours: e.ref('excluded.hours'),
        })),
      )
      .execute()
  }
  const names = rows.map(({ name }) => name)
  await trx
    .deleteFrom('team')
    .where((e) => e.not(e('name', '=', e.fn.any(e.val(names)))))
    .execute()
  // Days off of a team or an organisation that is gone are nobody's.
  await sql`update company set own_holidays = coalesce((
      select jsonb_agg(one order by place) from jsonb_array_elements(own_holidays) with ordinality kept(one, place)
      where one->>'team' is null or one->>'team' = any(${names})), '[]')
    where own_holidays <> '[]'`.execute(trx)
  const organisations = [...map.organisations]
  await sql`update company set organisations = coalesce((
      select jsonb_object_agg(key, value) from jsonb_each(organisations) where key = any(${organisations})), '{}')
    where organisations <> '{}'`.execute(trx)
}

const saveMembers = async (
  trx: Transaction<Tables>,
  teams: ReadonlyMap<PersonId, readonly TeamName[]>,
): Promise<void> => {
  const rows = [...teams].flatMap(([person, names]) =>
    names.map((team, position) => ({ team, person_id: person, position })),
  )
  await trx.deleteFrom('team_member').execute()
  if (rows.length > 0) await trx.insertInto('team_member').values(rows).execute()
}
