import { parse, teamsOfPeople } from '@buckstop/service-map'
import type pg from 'pg'
import type { Difference } from './difference.ts'

interface TeamRow {
  readonly name: string
  readonly organisation: string | null
  readonly reports_to: string | null
  readonly leader: boolean
}

const asked = `select
  (select coalesce(json_agg(text), '[]') from service_map where status = 'active') as live,
  (select coalesce(json_agg(t), '[]') from (
    select name, organisation, reports_to, leader from team order by name) t) as teams,
  (select coalesce(json_agg(name order by name), '[]') from former_team) as former,
  (select count(*)::int from company) as companies`

interface Asked {
  readonly live: readonly string[]
  readonly teams: readonly TeamRow[]
  readonly former: readonly string[]
  readonly companies: number
}

/** Whether the teams that the company works by are those of the one map that is live. */
export const compareLiveMap = async (
  client: pg.ClientBase,
  onDifference: (difference: Difference) => void,
): Promise<void> => {
  const say = (what: string): void => onDifference({ kind: 'map', matterId: null, what })
  const { rows } = await client.query<Asked>(asked)
  const [found] = rows
  if (found === undefined || found.companies === 0) return
  const [text, ...more] = found.live
  if (text === undefined || more.length > 0) {
    say(`${found.live.length} versions are live`)
    return
  }
  const parsed = parse(text, { live: true })
  if (!parsed.ok) {
    say('what is live is no map')
    return
  }
  const rowOf = new Map(found.teams.map((row) => [row.name, row]))
  const people = teamsOfPeople(parsed.map)
  for (const team of people) {
    const row = rowOf.get(team.name)
    if (row === undefined) say(`team ${team.name} is missing`)
    else if (row.reports_to !== team.reportsTo) say(`team ${team.name}: reports_to`)
    else if (row.leader !== team.leader) say(`team ${team.name}: leader`)
    else if (row.organisation !== team.organisation) say(`team ${team.name}: organisation`)
  }
  const declared = new Set(people.map(({ name }) => name))
  for (const { name } of found.teams) if (!declared.has(name)) say(`team ${name} is too many`)
  for (const name of found.former)
    if (declared.has(name)) say(`team ${name} is there, and was said to be gone`)
}
