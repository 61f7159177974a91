import type { ServiceMap } from '@buckstop/service-map'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../../api/client.ts'
import { peopleQuery, teamsQuery } from '../../api/queries.ts'
import { Failed, Shape } from '../../look/blank.tsx'
import { staffingWords } from '../../words/going-live.ts'
import { peopleWords } from '../../words/people.ts'
import type { MapStaffing } from '../versions/shapes.ts'
import { fallbackField } from './fields.ts'
import classes from './going-live.module.css'
import { changedTeams, newTeams, peopleTeams, staffingOf, withoutTeam, withTeam } from './new-teams.ts'
import { TeamStaffing } from './team-staffing.tsx'

interface StaffingFormProps {
  readonly map: Pick<ServiceMap, 'teams'>
  readonly staffing: MapStaffing
  readonly change: (staffing: MapStaffing) => void
  /** The team that answers when no other does is gone from the map, so another has to be chosen. */
  readonly fallbackGone: boolean
  /** Teams of which it was found that nobody leads them. */
  readonly withoutLead: ReadonlySet<string>
}

/** Who works in the teams that are new, and in others where that changes. */
export function StaffingForm({ map, staffing, change, fallbackGone, withoutLead }: StaffingFormProps) {
  const people = useQuery(peopleQuery())
  const teams = useQuery(teamsQuery)
  if (people.isPending || teams.isPending) return <Shape label={peopleWords.coming()} lines={[60, 40]} />
  if (people.isError || teams.isError)
    return (
      <Failed
        title={peopleWords.failed()}
        retry={() => void Promise.all([people.refetch(), teams.refetch()])}
      >
        {problemOf(people.error ?? teams.error).detail}
      </Failed>
    )
  const company = teams.data.items
  const fresh = newTeams(map, company)
  const changed = changedTeams(staffing, map, company)
  const others = peopleTeams(map).filter((name) => ![...fresh, ...changed].includes(name))
  const form = (team: string, leave?: () => void) => (
    <TeamStaffing
      key={team}
      team={team}
      people={people.data.items}
      foundWithoutLead={withoutLead.has(team)}
      chosen={staffingOf(staffing, team, company)}
      change={(chosen) => change(withTeam(staffing, team, chosen))}
      {...(leave === undefined ? {} : { leave })}
    />
  )
  return (
    <section className={classes.part} aria-labelledby="staffing">
      <h2 id="staffing">{staffingWords.title()}</h2>
      <p className={classes.soft}>{staffingWords.fresh({ teams: fresh.length })}</p>
      {fresh.map((team) => form(team))}
      {changed.map((team) => form(team, () => change(withoutTeam(staffing, team))))}
      {others.length > 0 ? (
        <Select
          label={staffingWords.another()}
          placeholder={staffingWords.team()}
          searchable
          limit={60}
          data={others}
          value={null}
          onChange={(team) => {
            if (team !== null) change(withTeam(staffing, team, staffingOf(staffing, team, company)))
          }}
        />
      ) : null}
      {fallbackGone || staffing.fallbackTeam !== null ? (
        <Select
          id={fallbackField}
          label={staffingWords.fallback()}
          description={fallbackGone ? staffingWords.fallbackGone() : staffingWords.fallbackChosen()}
          placeholder={staffingWords.team()}
          searchable
          limit={60}
          data={[...peopleTeams(map)]}
          value={staffing.fallbackTeam}
          error={staffing.fallbackTeam === null ? staffingWords.fallbackMissing() : undefined}
          onChange={(fallbackTeam) => change({ ...staffing, fallbackTeam })}
        />
      ) : null}
    </section>
  )
}
