import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, peopleQuery } from '../api/queries.ts'
import type { Person, PresenceKind } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import segments from '../look/segments.module.css'
import { LeaveList } from './leave-list.tsx'
import classes from './people.module.css'
import { presenceWords } from './words.ts'

const kinds: readonly PresenceKind[] = ['present', 'absent', 'onLeave']

/** What it means, said to whoever says it of themselves, and to whoever says it of another. */
const means: Readonly<Record<PresenceKind, { readonly mine: string; readonly theirs: string }>> = {
  present: {
    mine: 'Cases can come to you while you are on shift.',
    theirs: 'Cases can come to them while they are on shift.',
  },
  absent: {
    mine: 'Unplanned, until you are back. Cases wait for you; whoever is on the rota covers.',
    theirs: 'Unplanned, until they are back. Cases wait for them; whoever is on the rota covers.',
  },
  onLeave: {
    mine: 'Your open cases, and what came up to you, go to whoever stands in, and stay there afterwards. It begins and ends by itself.',
    theirs:
      'Their open cases, and what came up to them, go to whoever stands in, and stay there afterwards. It begins and ends by itself.',
  },
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
  const underWay = person.leaves.find(({ begun }) => begun)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState(underWay?.to ?? '')
  const people = useQuery(peopleQuery())
  const saying = useMutation({
    mutationFn: async () => {
      const days = { from: from === '' ? null : from, to: to === '' ? null : to }
      const body = kind === 'onLeave' ? { kind, deputy, ...days } : { kind }
      if (mine) await answer(server.PUT('/api/v1/me/presence', { body }))
      else
        await answer(
          server.PUT('/api/v1/people/{id}/presence', { params: { path: { id: person.id } }, body }),
        )
    },
    onSuccess: async () => {
      setFrom('')
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.me }),
        client.invalidateQueries({ queryKey: keys.people }),
        client.invalidateQueries({ queryKey: keys.lists }),
      ])
    },
  })
  const changed =
    kind !== person.presence ||
    (kind === 'onLeave' &&
      (deputy !== (person.deputy?.id ?? null) || from !== '' || to !== (underWay?.to ?? '')))
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
      <p className={classes.means}>{means[kind][mine ? 'mine' : 'theirs']}</p>
      {kind === 'onLeave' ? (
        <div className={classes.days}>
          <TextInput
            type="date"
            label="First day"
            description="Today, if left empty"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label="Last day"
            description="Back on the day after"
            required
            withAsterisk={false}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </div>
      ) : null}
      {kind === 'onLeave' ? (
        <Select
          label="Stands in"
          placeholder="The team’s lead, if nobody is named"
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
          Save it
        </Button>
      ) : null}
      <LeaveList person={person} mine={mine} />
    </form>
  )
}
