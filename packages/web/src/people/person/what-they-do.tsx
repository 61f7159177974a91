import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { peopleQuery, teamsQuery } from '../../api/queries.ts'
import type { Person } from '../../api/shapes.ts'
import { WeekHours } from '../../hours/week-hours.tsx'
import { sayWeek } from '../../hours/week.ts'
import { ChangedMeanwhile } from '../../settings/changed-meanwhile.tsx'
import { zonesWith } from '../../settings/zones.ts'
import { peopleWords } from '../../words/people.ts'
import { personWords } from '../../words/person.ts'
import { settingsWords } from '../../words/settings.ts'
import { inARow, languageName } from '../../words/written.ts'
import { spokenWith } from './languages.ts'
import type { Part } from './parts.ts'
import classes from './person.module.css'

const roles = ['staff', 'lead', 'leader', 'admin'] as const

interface WhatTheyDoProps extends Part {
  readonly person: Person
  /** Whether the hours were refused. */
  readonly noHours: boolean
}

/** Role, teams, languages and hours. */
export function WhatTheyDo({ person, valueOf, type, meanwhile, noHours }: WhatTheyDoProps) {
  const teams = useQuery(teamsQuery)
  const people = useQuery(peopleQuery('all'))
  const chosen = valueOf('teams')
  const known = [...new Set([...chosen, ...(teams.data?.items ?? []).map(({ name }) => name)])]
  const spoken = valueOf('languages')
  return (
    <fieldset className={classes.part}>
      <legend>{personWords.work()}</legend>
      <Select
        label={personWords.role()}
        description={personWords.roleMeans[valueOf('role')]()}
        allowDeselect={false}
        data={roles.map((value) => ({ value, label: peopleWords.role[value]() }))}
        value={valueOf('role')}
        onChange={(value) => {
          const role = roles.find((one) => one === value)
          if (role !== undefined) type({ role })
        }}
      />
      <ChangedMeanwhile field="role" changed={meanwhile('role', (role) => peopleWords.role[role]())} />
      <MultiSelect
        label={personWords.teams()}
        description={personWords.teamsMean({ map: <Link to="/map" /> })}
        searchable
        limit={60}
        data={known}
        value={[...chosen]}
        onChange={(value) => type({ teams: value })}
      />
      <ChangedMeanwhile field="teams" changed={meanwhile('teams', inARow)} />
      <MultiSelect
        label={personWords.languages()}
        description={personWords.languagesMean()}
        searchable
        limit={60}
        data={spokenWith(spoken).map((value) => ({ value, label: languageName(value) }))}
        value={[...spoken]}
        onChange={(value) => type({ languages: value })}
      />
      <ChangedMeanwhile
        field="languages"
        changed={meanwhile('languages', (tags) => inARow(tags.map(languageName)))}
      />
      <Select
        label={personWords.standsIn()}
        description={personWords.standsInMeans()}
        searchable
        clearable
        limit={60}
        data={(people.data?.items ?? [])
          .filter(({ id, active }) => id !== person.id && (active || id === valueOf('usualDeputy')))
          .map(({ id, name, title }) => ({
            value: id,
            label: title === '' ? name : peopleWords.titled({ name, title }),
          }))}
        value={valueOf('usualDeputy') === '' ? null : valueOf('usualDeputy')}
        onChange={(usualDeputy) => type({ usualDeputy: usualDeputy ?? '' })}
      />
      <ChangedMeanwhile
        field="usualDeputy"
        changed={meanwhile(
          'usualDeputy',
          (id) => people.data?.items.find((one) => one.id === id)?.name ?? personWords.nobody(),
        )}
      />
      <WeekHours
        label={personWords.hours()}
        week={valueOf('week')}
        wrong={noHours}
        onChange={(week) => type({ week })}
      />
      <ChangedMeanwhile changed={meanwhile('week', (week) => sayWeek(week) || settingsWords.never())} />
      <Select
        label={settingsWords.teamZone()}
        searchable
        limit={60}
        allowDeselect={false}
        data={zonesWith(valueOf('timeZone'))}
        value={valueOf('timeZone')}
        onChange={(timeZone) => (timeZone === null ? undefined : type({ timeZone }))}
      />
      <ChangedMeanwhile field="timeZone" changed={meanwhile('timeZone', (zone) => zone)} />
    </fieldset>
  )
}
