import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { peopleQuery } from '../api/queries.ts'
import type { Person } from '../api/shapes.ts'
import { DayInput } from '../dates/day-input.tsx'
import { useWall } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { wallClockAt } from '../look/wall-clock.ts'
import { leaveWords } from '../words/leave.ts'
import { peopleWords } from '../words/people.ts'
import { type Leave, whyNotDays } from './leave-words.ts'
import classes from './people.module.css'
import { useSayPresence } from './say-presence.ts'

interface LeaveFormProps {
  readonly person: Person
  readonly mine: boolean
  /** The leave that is changed; null where one is entered. */
  readonly leave: Leave | null
  readonly onSaved: () => void
  /** Where there is something to go back to. */
  readonly onLeft?: () => void
}

/** First and last day, and who stands in. */
export function LeaveForm({ person, mine, leave, onSaved, onLeft }: LeaveFormProps) {
  const { zone, now } = useWall()
  const people = useQuery(peopleQuery())
  const [from, setFrom] = useState(leave?.from ?? '')
  const [to, setTo] = useState(leave?.to ?? '')
  const [deputy, setDeputy] = useState<string | null>(leave?.deputy?.id ?? null)
  // While somebody types a year, every day is long over: it is said when they are done.
  const [done, setDone] = useState({ from: false, to: false })
  const firstDay = useRef<HTMLInputElement>(null)
  const lastDay = useRef<HTMLInputElement>(null)
  const saying = useSayPresence({ person, mine })
  const begun = leave?.begun === true
  const wrong = whyNotDays({ from: begun ? '' : from, to }, wallClockAt(now, zone).slice(0, 10))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setDone({ from: true, to: true })
    if (wrong.from !== undefined) firstDay.current?.focus()
    else if (wrong.to !== undefined) lastDay.current?.focus()
    else
      saying.mutate(
        {
          kind: 'onLeave',
          deputy,
          from: begun || from === '' ? null : from,
          to,
          ...(leave === null || begun ? {} : { replaces: leave.id }),
        },
        { onSuccess: onSaved },
      )
  }
  return (
    <form
      className={classes.presence}
      onSubmit={submit}
      noValidate
      aria-label={leave === null ? leaveWords.enter() : leaveWords.changing()}
    >
      <div className={classes.days}>
        {begun ? null : (
          <DayInput
            ref={firstDay}
            label={leaveWords.firstDay()}
            hint={leaveWords.firstDayMeans()}
            day={from}
            error={done.from ? wrong.from : undefined}
            onChange={setFrom}
            onBlur={() => setDone((was) => ({ ...was, from: true }))}
          />
        )}
        <DayInput
          ref={lastDay}
          label={leaveWords.lastDay()}
          hint={leaveWords.lastDayMeans()}
          required
          day={to}
          error={done.to ? wrong.to : undefined}
          onChange={setTo}
          onBlur={() => setDone((was) => ({ ...was, to: to !== '' }))}
        />
      </div>
      <Select
        label={leaveWords.standsIn()}
        description={
          person.nextAbove === null
            ? leaveWords.standsInNobody()
            : leaveWords.standsInElse({ name: person.nextAbove.name })
        }
        searchable
        clearable
        limit={60}
        comboboxProps={{ withinPortal: false }}
        data={(people.data?.items ?? [])
          .filter((one) => one.id !== person.id)
          .map((one) => ({
            value: one.id,
            label: one.title === '' ? one.name : peopleWords.titled({ name: one.name, title: one.title }),
          }))}
        value={deputy}
        onChange={setDeputy}
      />
      {saying.isError ? <Refusal problem={problemOf(saying.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" size="xs" loading={saying.isPending}>
          {peopleWords.save()}
        </Button>
        {onLeft === undefined ? null : (
          <Button size="xs" variant="default" onClick={onLeft}>
            {leaveWords.keep()}
          </Button>
        )}
      </p>
    </form>
  )
}
