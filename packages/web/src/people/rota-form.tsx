import { Button, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, peopleQuery, rotaQuery, teamsQuery } from '../api/queries.ts'
import { MomentInput } from '../dates/moment-input.tsx'
import { Span } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import type { Moment } from '../look/wall-clock.ts'
import { peopleWords } from '../words/people.ts'
import { rotaWords } from '../words/rota.ts'
import classes from './people.module.css'

interface Time {
  readonly moment: Moment
  readonly typed: string
}

const nothing: Time = { moment: '', typed: '' }

const changed = (set: (time: Time) => void) => (moment: Moment, typed: string) => set({ moment, typed })

/** Puts somebody on the rota, in the company's time. Folded: who reads the rota need not scroll past it. */
export function RotaForm() {
  const [opened, setOpened] = useState(false)
  const client = useQueryClient()
  const people = useQuery(peopleQuery())
  const teams = useQuery(teamsQuery)
  const rota = useQuery(rotaQuery)
  const [person, setPerson] = useState<string | null>(null)
  const [team, setTeam] = useState<string | null>(null)
  const [from, setFrom] = useState(nothing)
  const [to, setTo] = useState(nothing)
  const [start, end] = [from.moment, to.moment]
  const adding = useMutation({
    mutationFn: (body: { person: string; team: string | null; from: string; to: string }) =>
      answer(server.POST('/api/v1/rota', { body })),
    onSuccess: async () => {
      setFrom(nothing)
      setTo(nothing)
      await client.invalidateQueries({ queryKey: keys.people })
    },
  })
  const added = rota.data?.items.find(({ id }) => id === adding.data?.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (person !== null && start !== '' && end !== '') adding.mutate({ person, team, from: start, to: end })
  }
  if (!opened)
    return (
      <Button className={classes.opens} variant="default" onClick={() => setOpened(true)}>
        {rotaWords.put()}
      </Button>
    )
  return (
    <form className={classes.rota} onSubmit={submit} aria-labelledby="rota-form">
      <h2 id="rota-form">{rotaWords.put()}</h2>
      <Select
        label={rotaWords.who()}
        required
        withAsterisk={false}
        searchable
        limit={60}
        data={(people.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
        value={person}
        onChange={setPerson}
      />
      <Select
        label={rotaWords.for()}
        placeholder={rotaWords.forEvery()}
        searchable
        clearable
        data={(teams.data?.items ?? []).map((one) => one.name)}
        value={team}
        onChange={setTeam}
      />
      <MomentInput label={rotaWords.from()} side="ahead" required {...from} onChange={changed(setFrom)} />
      <MomentInput
        label={rotaWords.to()}
        side="ahead"
        required
        error={start !== '' && end !== '' && end <= start ? rotaWords.backwards() : undefined}
        {...to}
        onChange={changed(setTo)}
      />
      {adding.isError ? <Refusal problem={problemOf(adding.error)} /> : null}
      {added === undefined ? null : (
        <output>
          {rotaWords.added({ name: added.person.name, span: <Span from={added.from} to={added.to} /> })}
        </output>
      )}
      <p className={classes.acts}>
        <Button type="submit" loading={adding.isPending}>
          {rotaWords.submit()}
        </Button>
        <Button variant="default" onClick={() => setOpened(false)}>
          {peopleWords.close()}
        </Button>
      </p>
    </form>
  )
}
