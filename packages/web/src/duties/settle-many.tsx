import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { components } from '../api/schema.gen.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { callWords } from '../words/calls.ts'
import classes from './calls.module.css'
import { callsQuery } from './calls-query.ts'
import { stay } from './stay.ts'

type Call = components['schemas']['CallWithoutContact']

/** Says of several calls at once that nobody was there: one reason for all of them, or one of its own. */
export function SettleMany({ calls }: { readonly calls: readonly Call[] }) {
  const client = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [forAll, setForAll] = useState('')
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({})
  const items = calls
    .filter(({ id }) => chosen.has(id))
    .map(({ id }) => ({ id, why: (own[id] ?? '').trim() || forAll.trim() }))
  const explaining = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/calls/explain', { body: { items } })),
    onSuccess: ({ items: left, count }) => {
      setChosen(new Set())
      client.setQueryData(callsQuery.queryKey, { items: left, count })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (items.length > 0) explaining.mutate()
  }
  const choose = (id: string, isChosen: boolean) => {
    explaining.reset()
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  }
  const needsOne = items.some(({ why }) => why === '')
  return (
    <details className={classes.else}>
      <summary>{callWords.several.title()}</summary>
      <form className={classes.many} onSubmit={submit}>
        <Checkbox
          label={callWords.several.all()}
          checked={items.length === calls.length && calls.length > 0}
          indeterminate={items.length > 0 && items.length < calls.length}
          onChange={(event) =>
            setChosen(new Set(event.currentTarget.checked ? calls.map(({ id }) => id) : []))
          }
        />
        <ul>
          {calls.map(({ id, number, seconds, line, startedAt }) => (
            <li key={id} className={classes.one}>
              <Checkbox
                checked={chosen.has(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
                label={
                  <>
                    {number === null
                      ? callWords.withheld({ time: stay(seconds) })
                      : callWords.from({ number: <bdi translate="no">{number}</bdi>, time: stay(seconds) })}
                    {' · '}
                    <bdi translate="no">{line}</bdi>
                    {' · '}
                    <When at={startedAt} />
                  </>
                }
              />
              {chosen.has(id) ? (
                <TextInput
                  label={callWords.several.own()}
                  maxLength={2_000}
                  dir="auto"
                  value={own[id] ?? ''}
                  onChange={(event) => setOwn({ ...own, [id]: event.currentTarget.value })}
                />
              ) : null}
            </li>
          ))}
        </ul>
        <TextInput
          label={callWords.several.forAll()}
          maxLength={2_000}
          dir="auto"
          required={needsOne}
          withAsterisk={false}
          value={forAll}
          onChange={(event) => setForAll(event.currentTarget.value)}
        />
        {explaining.isError ? <Refusal problem={problemOf(explaining.error)} /> : null}
        {explaining.data === undefined || explaining.data.others === 0 ? null : (
          <output>{callWords.several.others({ count: explaining.data.others })}</output>
        )}
        <p>
          <Button
            type="submit"
            variant="default"
            loading={explaining.isPending}
            disabled={items.length === 0}
          >
            {callWords.several.nobody({ count: items.length })}
          </Button>
        </p>
      </form>
    </details>
  )
}
