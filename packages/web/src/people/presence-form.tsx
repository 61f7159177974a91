import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Person, PresenceKind } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import segments from '../look/segments.module.css'
import { leaveWords } from '../words/leave.ts'
import { peopleWords } from '../words/people.ts'
import { LeaveForm } from './leave-form.tsx'
import { LeaveList } from './leave-list.tsx'
import classes from './people.module.css'
import { useSayPresence } from './say-presence.ts'

const kinds: readonly PresenceKind[] = ['present', 'absent', 'onLeave']

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
          <legend className={segments.legend}>
            {mine ? peopleWords.iAm() : peopleWords.personIs({ name: person.name })}
          </legend>
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
              <span>{peopleWords.presence[one]()}</span>
            </label>
          ))}
        </fieldset>
        <p className={classes.means}>{(mine ? peopleWords.mine : peopleWords.theirs)[kind]()}</p>
        {saying.isError ? <Refusal problem={problemOf(saying.error)} /> : null}
        {kind !== person.presence && kind !== 'onLeave' ? (
          <Button type="submit" size="xs" loading={saying.isPending}>
            {peopleWords.save()}
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
          {leaveWords.enterMore()}
        </button>
      ) : null}
    </div>
  )
}
