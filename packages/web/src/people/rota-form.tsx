import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, peopleQuery, rotaQuery, teamsQuery } from '../api/queries.ts'
import { Span, useWall } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { momentAt } from '../look/when.ts'
import { peopleWords } from '../words/people.ts'
import { rotaWords } from '../words/rota.ts'
import classes from './people.module.css'

/** Puts somebody on the rota, in the company's time. Folded: who reads the rota need not scroll past it. */
export function RotaForm() {
  const { zone } = useWall()
  const [opened, setOpened] = useState(false)
  const client = useQueryClient()
  const people = useQuery(peopleQuery())
  const teams = useQuery(teamsQuery)
  const rota = useQuery(rotaQuery)
  const [person, setPerson] = useState<string | null>(null)
  const [team, setTeam] = useState<string | null>(null)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const start = momentAt(from, zone)
  const end = momentAt(to, zone)
  const adding = useMutation({
    mutationFn: (body: { person: string; team: string | null; from: string; to: string }) =>
      answer(server.POST('/api/v1/rota', { body })),
    onSuccess: async () => {
      setFrom('')
      setTo('')
      await client.invalidateQueries({ queryKey: keys.people })
    },
  })
  const added = rota.data?.items.find(({ id }) => id === adding.data?.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (person !== null && start !== null && end !== null)
      adding.mutate({ person, team, from: start, to: end })
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
      <TextInput
        label={rotaWords.from()}
        type="datetime-local"
        required
        withAsterisk={false}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        label={rotaWords.to()}
        type="datetime-local"
        required
        withAsterisk={false}
        value={to}
        error={start !== null && end !== null && end <= start ? rotaWords.backwards() : undefined}
        onChange={(event) => setTo(event.currentTarget.value)}
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
