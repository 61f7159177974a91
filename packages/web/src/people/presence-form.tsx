import { Button, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, peopleQuery } from '../api/queries.ts'
import type { Person, PresenceKind } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import segments from '../look/segments.module.css'
import classes from './people.module.css'
import { presenceWords } from './words.ts'

const kinds: readonly PresenceKind[] = ['present', 'absent', 'onLeave']

const means: Readonly<Record<PresenceKind, string>> = {
  present: 'Cases can come to you while you are on shift.',
  absent: 'Unplanned, until you are back. Cases wait for you; whoever is on the rota covers.',
  onLeave: 'Your open cases go to whoever stands in for you, at once.',
}

interface PresenceFormProps {
  readonly person: Person
  /** Whether I say it of myself. */
  readonly mine?: boolean
}

/** Present, absent, or on leave with a named deputy. */
export function PresenceForm({ person, mine = false }: PresenceFormProps) {
  const client = useQueryClient()
  const [kind, setKind] = useState(person.presence)
  const [deputy, setDeputy] = useState<string | null>(person.deputy?.id ?? null)
  const people = useQuery(peopleQuery())
  const saying = useMutation({
    mutationFn: async () => {
      const body = { kind, deputy: kind === 'onLeave' ? deputy : null }
      if (mine) await answer(server.PUT('/api/v1/me/presence', { body }))
      else
        await answer(
          server.PUT('/api/v1/people/{id}/presence', { params: { path: { id: person.id } }, body }),
        )
    },
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.me }),
        client.invalidateQueries({ queryKey: keys.people }),
        client.invalidateQueries({ queryKey: keys.lists }),
      ])
    },
  })
  const changed = kind !== person.presence || (kind === 'onLeave' && deputy !== (person.deputy?.id ?? null))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saying.mutate()
  }
  return (
    <form className={classes.presence} onSubmit={submit}>
      <fieldset className={segments.segments}>
        <legend className={segments.legend}>{mine ? 'I am' : `${person.name} is`}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`presence-${person.id}`}
              checked={kind === one}
              onChange={() => {
                setKind(one)
                saying.reset()
              }}
            />
            <span>{presenceWords[one]}</span>
          </label>
        ))}
      </fieldset>
      <p className={classes.means}>{means[kind]}</p>
      {kind === 'onLeave' ? (
        <Select
          label="Stands in"
          placeholder="Your team’s lead, if nobody is named"
          searchable
          clearable
          limit={60}
          comboboxProps={{ withinPortal: false }}
          data={(people.data?.items ?? [])
            .filter((one) => one.id !== person.id)
            .map((one) => ({
              value: one.id,
              label: one.title === '' ? one.name : `${one.name}, ${one.title}`,
            }))}
          value={deputy}
          onChange={setDeputy}
        />
      ) : null}
      {saying.isError ? <Refusal problem={problemOf(saying.error)} /> : null}
      {changed ? (
        <Button type="submit" size="xs" loading={saying.isPending}>
          Say so
        </Button>
      ) : null}
    </form>
  )
}
