import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { peopleQuery } from '../api/queries.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import people from '../people/people.module.css'
import { settingsWords } from '../words/settings.ts'
import { Now } from './company-form.tsx'
import { useDraft } from './draft.ts'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'
import { zonesWith } from './zones.ts'

type Team = Settings['teams'][number]

const hoursOf = (hours: string): string => (hours === '' ? settingsWords.never() : hours)

/** When a team is open, and the form that changes it. */
export function TeamHours({ team }: { readonly team: Team }) {
  const [opened, setOpened] = useState(false)
  return (
    <li className={classes.team}>
      <div className={classes.row}>
        <div>
          <strong dir="auto">{team.name}</strong>
          <p className={classes.soft} translate="no">
            {hoursOf(team.hours)} · {team.timeZone}
          </p>
        </div>
        <button
          type="button"
          className={people.change}
          aria-expanded={opened}
          onClick={() => setOpened((was) => !was)}
        >
          {opened
            ? settingsWords.close()
            : settingsWords.change({ spoken: <span className={people.spoken} />, name: team.name })}
        </button>
      </div>
      {opened ? <HoursForm team={team} onDone={() => setOpened(false)} /> : null}
    </li>
  )
}

function HoursForm({ team, onDone }: { readonly team: Team; readonly onDone: () => void }) {
  const draft = useDraft(team)
  const found = useQuery(peopleQuery())
  const everybody = found.data?.items ?? []
  const saving = useSaving({
    query: settingsQuery,
    send: ({ hours, timeZone, lead, frontDoor }: typeof draft.typed) =>
      answer(
        server.PATCH('/api/v1/settings/team', {
          body: {
            team: team.name,
            version: draft.version,
            ...(hours === undefined ? {} : { hours }),
            ...(timeZone === undefined ? {} : { timeZone }),
            ...(lead === undefined ? {} : { lead }),
            ...(frontDoor === undefined ? {} : { frontDoor }),
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
      <TextInput
        label={settingsWords.open()}
        description={settingsWords.openMeans()}
        maxLength={500}
        spellCheck={false}
        error={noHours ? settingsWords.noHours() : undefined}
        value={draft.valueOf('hours')}
        onChange={(event) => type({ hours: event.currentTarget.value })}
      />
      <Now>{draft.meanwhile('hours', hoursOf)}</Now>
      <Select
        label={settingsWords.teamZone()}
        searchable
        limit={60}
        allowDeselect={false}
        data={zonesWith(draft.valueOf('timeZone'))}
        value={draft.valueOf('timeZone')}
        onChange={(timeZone) => (timeZone === null ? undefined : type({ timeZone }))}
      />
      <Now>{draft.meanwhile('timeZone', (zone) => zone)}</Now>
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
      <Now>{draft.meanwhile('lead', (id) => everybody.find((one) => one.id === id)?.name ?? id)}</Now>
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
