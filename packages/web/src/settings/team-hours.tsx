import { Button, Checkbox, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { peopleQuery } from '../api/queries.ts'
import type { Settings } from '../api/shapes.ts'
import { WeekHours } from '../hours/week-hours.tsx'
import { sayWeek, type Week, writeWeek } from '../hours/week.ts'
import { Refusal } from '../look/refusal.tsx'
import people from '../people/people.module.css'
import { settingsWords } from '../words/settings.ts'
import { countryName } from '../words/written.ts'
import { ChangedMeanwhile, FieldsOf } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { OpeningRow } from './opening-row.tsx'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'
import { regionName, sayWhose, WhoseHolidays } from './whose-holidays.tsx'
import { zonesWith } from './zones.ts'

type Team = Settings['teams'][number]

/** While somebody types, a time of it may be missing. */
type Typed = Omit<Team, 'week'> & { readonly week: Week }

const hoursOf = (week: Week): string => sayWeek(week) || settingsWords.never()

/** When a team is open, and the form that changes it. */
export function TeamHours({ settings, team }: { readonly settings: Settings; readonly team: Team }) {
  const keeps = sayWhose(settings, team)
  return (
    <OpeningRow
      name={team.name}
      about={
        <p className={classes.soft}>
          {hoursOf(team.week)} · <span translate="no">{team.timeZone}</span>
          {keeps === null ? null : (
            <>
              {' · '}
              <bdi>{keeps}</bdi>
            </>
          )}
        </p>
      }
      change={settingsWords.change({ spoken: <span className={people.spoken} />, name: team.name })}
    >
      {(close) => (
        <FieldsOf kind="team" subject={team.name}>
          <HoursForm settings={settings} team={team} onDone={close} />
        </FieldsOf>
      )}
    </OpeningRow>
  )
}

interface HoursFormProps {
  readonly settings: Settings
  readonly team: Team
  readonly onDone: () => void
}

function HoursForm({ settings, team, onDone }: HoursFormProps) {
  const draft = useDraft<Typed>(team)
  const found = useQuery(peopleQuery())
  const everybody = found.data?.items ?? []
  const saving = useSaving({
    query: settingsQuery,
    send: ({ week, timeZone, lead, frontDoor, country, region }: typeof draft.typed) =>
      answer(
        server.PATCH('/api/v1/settings/team', {
          body: {
            team: team.name,
            version: draft.version,
            ...(week === undefined ? {} : { hours: writeWeek(week) }),
            ...(timeZone === undefined ? {} : { timeZone }),
            ...(lead === undefined ? {} : { lead }),
            ...(frontDoor === undefined ? {} : { frontDoor }),
            ...(country === undefined ? {} : { country }),
            ...(region === undefined ? {} : { region }),
          },
        }),
      ),
    onSaved: () => {
      draft.end()
      onDone()
    },
    onMeanwhile: ({ teams }) => {
      const read = teams.find(({ name }) => name === team.name)
      if (read !== undefined) draft.goOn(read)
    },
  })
  const type = (change: typeof draft.typed) => {
    saving.reset()
    draft.type(change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched) saving.mutate(draft.typed)
  }
  const problem = saving.isError ? problemOf(saving.error) : null
  const noHours = problem?.errors?.some(({ path }) => path === 'hours') === true
  return (
    <form className={classes.hours} onSubmit={submit}>
      <WeekHours
        label={settingsWords.open()}
        week={draft.valueOf('week')}
        wrong={noHours}
        onChange={(week) => type({ week })}
      />
      <ChangedMeanwhile changed={draft.meanwhile('week', hoursOf)} />
      <Select
        label={settingsWords.teamZone()}
        searchable
        limit={60}
        allowDeselect={false}
        data={zonesWith(draft.valueOf('timeZone'))}
        value={draft.valueOf('timeZone')}
        onChange={(timeZone) => (timeZone === null ? undefined : type({ timeZone }))}
      />
      <ChangedMeanwhile field="timeZone" changed={draft.meanwhile('timeZone', (zone) => zone)} />
      <WhoseHolidays
        settings={settings}
        country={draft.valueOf('country')}
        region={draft.valueOf('region')}
        means={settingsWords.teamCountryMeans()}
        inherits={settingsWords.asOrganisation()}
        onChange={type}
      />
      <ChangedMeanwhile
        field="country"
        changed={draft.meanwhile('country', (code) =>
          code === null ? settingsWords.asOrganisation() : countryName(code),
        )}
      />
      <ChangedMeanwhile
        field="region"
        changed={draft.meanwhile('region', (code) => regionName(settings, { ...team, region: code }))}
      />
      <Select
        label={settingsWords.lead()}
        description={settingsWords.leadMeans()}
        searchable
        limit={60}
        allowDeselect={false}
        data={everybody.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.valueOf('lead')}
        onChange={(lead) => (lead === null ? undefined : type({ lead }))}
      />
      <ChangedMeanwhile
        field="lead"
        changed={draft.meanwhile('lead', (id) => everybody.find((one) => one.id === id)?.name ?? id)}
      />
      <Checkbox
        label={settingsWords.frontDoor()}
        description={settingsWords.frontDoorMeans()}
        checked={draft.valueOf('frontDoor')}
        onChange={(event) => type({ frontDoor: event.currentTarget.checked })}
      />
      {problem === null || noHours ? null : <Refusal problem={problem} />}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
      </p>
    </form>
  )
}
