import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { components } from '../api/schema.gen.ts'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { Refusal } from '../look/refusal.tsx'
import { callWords } from '../words/calls.ts'
import { stay } from './stay.ts'
import { SettleMany } from './settle-many.tsx'
import { callsQuery } from './calls-query.ts'
import classes from './calls.module.css'
import settle from './to-settle.module.css'
import troubles from './troubles.module.css'

type Call = components['schemas']['CallWithoutContact']

/** Calls that nobody wrote down, to whoever leads above the lead of their line. */
export function Calls() {
  const { data } = useQuery(callsQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <section className={classes.calls} aria-labelledby="today-calls">
      <h2 id="today-calls" className={classes.title}>
        {callWords.title({ count: data.count })}
      </h2>
      <p className={classes.about}>{callWords.about()}</p>
      {data.items.length > 1 ? <SettleMany calls={data.items} /> : null}
      <ul className={settle.duties}>
        {data.items.map((call) => (
          <OneCall key={call.id} call={call} />
        ))}
      </ul>
      {data.count > data.items.length ? (
        <p className={settle.due}>{callWords.more({ count: data.count - data.items.length })}</p>
      ) : null}
    </section>
  )
}

function OneCall({ call }: { readonly call: Call }) {
  const { id, line, team, number, startedAt, seconds, by, risen } = call
  const client = useQueryClient()
  const navigate = useNavigate()
  const [reference, setReference] = useState('')
  const [why, setWhy] = useState('')
  const params = { path: { id } }
  const onError = async () => await client.invalidateQueries({ queryKey: callsQuery.queryKey })
  const takingUp = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/calls/{id}/take-up', { params })),
    onSuccess: async ({ case: opened }) => {
      await client.invalidateQueries({ queryKey: callsQuery.queryKey })
      await navigate({ to: '/$list/$caseId', params: { list: 'today', caseId: opened.id } })
    },
    onError,
  })
  const joining = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/calls/{id}/join', { params, body: { reference } })),
    onSuccess: (now) => client.setQueryData(callsQuery.queryKey, now),
  })
  const explaining = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/calls/{id}/explain', { params, body: { why } })),
    onSuccess: (now) => client.setQueryData(callsQuery.queryKey, now),
  })
  return (
    <li className={troubles.trouble}>
      <p className={settle.what}>
        <Mark of="due">
          {number === null
            ? callWords.withheld({ time: stay(seconds) })
            : callWords.from({ number: <bdi translate="no">{number}</bdi>, time: stay(seconds) })}
        </Mark>
        <span className={settle.due}>
          <When at={startedAt} />
        </span>
      </p>
      <p className={settle.why}>
        {callWords.reaches({ line: <bdi translate="no">{line}</bdi>, team: <bdi>{team}</bdi> })}{' '}
        {risen ? callWords.risen() : null} {callWords.by({ by: <When at={by} /> })}
      </p>
      {takingUp.isError ? <Refusal problem={problemOf(takingUp.error)} /> : null}
      <button
        type="button"
        className={troubles.act}
        disabled={takingUp.isPending}
        onClick={() => takingUp.mutate()}
      >
        {callWords.takeUp()}
      </button>
      <details className={classes.else}>
        <summary>{callWords.else()}</summary>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            joining.mutate()
          }}
        >
          <TextInput
            label={callWords.reference()}
            value={reference}
            maxLength={40}
            required
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={joining.isPending}>
            {callWords.join()}
          </Button>
          {joining.isError ? <Refusal problem={problemOf(joining.error)} /> : null}
        </form>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            explaining.mutate()
          }}
        >
          <TextInput
            label={callWords.why()}
            value={why}
            maxLength={2_000}
            required
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={explaining.isPending}>
            {callWords.nobody()}
          </Button>
          {explaining.isError ? <Refusal problem={problemOf(explaining.error)} /> : null}
        </form>
      </details>
    </li>
  )
}
