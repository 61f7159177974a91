import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Person, PresenceKind } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import segments from '../look/segments.module.css'
import { LeaveForm } from './leave-form.tsx'
import { LeaveList } from './leave-list.tsx'
import classes from './people.module.css'
import { useSayPresence } from './say-presence.ts'
import { presenceWords } from './labels.ts'

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

/** Present, absent, or on leave with days and a stand-in; leave that is entered stands below as it is. */
export function PresenceForm({ person, mine = false }: PresenceFormProps) {
  const [chosen, setChosen] = useState<PresenceKind | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const saying = useSayPresence({ person, mine })
  const kind = chosen ?? person.presence
  const rest = () => {
    setChosen(null)
    setChanging(null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saying.mutate({ kind }, { onSuccess: rest })
  }
  const changed = person.leaves.find(({ id }) => id === changing)
  return (
    <div className={classes.presence}>
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
                  setChosen(one === person.presence ? null : one)
                  setChanging(null)
                  saying.reset()
                }}
              />
              <span>{presenceWords[one]}</span>
            </label>
          ))}
        </fieldset>
        <p className={classes.means}>{means[kind][mine ? 'mine' : 'theirs']}</p>
        {saying.isError ? <Refusal problem={problemOf(saying.error)} /> : null}
        {kind !== person.presence && kind !== 'onLeave' ? (
          <Button type="submit" size="xs" loading={saying.isPending}>
            Save it
          </Button>
        ) : null}
      </form>
      {chosen === 'onLeave' && changed === undefined ? (
        <LeaveForm person={person} mine={mine} leave={null} onSaved={rest} />
      ) : null}
      {changed === undefined ? null : (
        <LeaveForm
          key={changed.id}
          person={person}
          mine={mine}
          leave={changed}
          onSaved={rest}
          onLeft={() => setChanging(null)}
        />
      )}
      <LeaveList
        person={person}
        mine={mine}
        changing={changed?.id ?? null}
        onChange={({ id }) => {
          setChosen(null)
          setChanging(id)
        }}
        onBack={rest}
      />
      {person.presence === 'onLeave' && chosen === null && changed === undefined ? (
        <button type="button" className={classes.change} onClick={() => setChosen('onLeave')}>
          Enter more leave
        </button>
      ) : null}
    </div>
  )
}
