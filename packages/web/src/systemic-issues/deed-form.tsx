import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { peopleQuery, teamsQuery } from '../api/queries.ts'
import { useWall } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { commonDates, inWords, momentAt, wallClockAt } from '../look/when.ts'
import { useAct } from './act.ts'
import classes from './systemic-issues.module.css'

/** What one can do, and what has to be said with it. */
export interface DeedSpec {
  readonly name: string
  readonly title: string
  readonly press: string
  /** The field of the words, and what they are to say; null where none are wanted. */
  readonly words: { readonly field: string; readonly label: string; readonly hint?: string } | null
  readonly when?: { readonly label: string }
  readonly to?: { readonly label: string }
  readonly also?: Readonly<Record<string, unknown>>
}

interface DeedFormProps {
  readonly id: string
  readonly spec: DeedSpec
  readonly onDone: () => void
}

export function DeedForm({ id, spec, onDone }: DeedFormProps) {
  const act = useAct(id)
  const [words, setWords] = useState('')
  const [due, setDue] = useState('')
  const [to, setTo] = useState<string | null>(null)
  const missing =
    (spec.words !== null && words.trim() === '') ||
    (spec.when !== undefined && due === '') ||
    (spec.to !== undefined && to === null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (missing) return
    const body = {
      ...spec.also,
      ...(spec.words === null ? {} : { [spec.words.field]: words.trim() }),
      ...(spec.when === undefined ? {} : { due }),
      ...(to === null ? {} : { to: addresseeOf(to) }),
    }
    act.mutate({ name: spec.name, body }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label={spec.title}>
      <h2>{spec.title}</h2>
      {spec.to === undefined ? null : <ToField label={spec.to.label} value={to} onChange={setTo} />}
      {spec.words === null ? null : (
        <Textarea
          label={spec.words.label}
          description={spec.words.hint}
          autosize
          minRows={2}
          dir="auto"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {spec.when === undefined ? null : <WhenField label={spec.when.label} value={due} onChange={setDue} />}
      {act.isError ? <Refusal problem={problemOf(act.error)} /> : null}
      <div className={classes.presses}>
        <Button type="submit" loading={act.isPending} disabled={missing}>
          {spec.press}
        </Button>
        <Button variant="default" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  )
}

const addresseeOf = (chosen: string) => {
  const [kind = '', ...rest] = chosen.split(':')
  const name = rest.join(':')
  return kind === 'team' ? { kind, team: name } : { kind: 'person', person: name }
}

interface FieldProps<Value> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function ToField({ label, value, onChange }: FieldProps<string | null>) {
  const people = useQuery(peopleQuery())
  const teams = useQuery(teamsQuery)
  return (
    <Select
      label={label}
      searchable
      placeholder="Type a name"
      value={value}
      onChange={onChange}
      data={[
        {
          group: 'Teams',
          items: (teams.data?.items ?? []).map(({ name }) => ({ value: `team:${name}`, label: name })),
        },
        {
          group: 'People',
          items: (people.data?.items ?? []).map((one) => ({ value: `person:${one.id}`, label: one.name })),
        },
      ]}
    />
  )
}

/** A time on the company's clock, said back in words. */
function WhenField({ label, value, onChange }: FieldProps<string>) {
  const { zone, now } = useWall()
  return (
    <div className={classes.when}>
      <TextInput
        type="datetime-local"
        label={label}
        description={value === '' ? 'Nobody can move it later.' : inWords(value, now, zone)}
        value={value === '' ? '' : wallClockAt(value, zone)}
        onChange={(event) => onChange(momentAt(event.currentTarget.value, zone) ?? '')}
      />
      <div className={classes.presses}>
        {commonDates(now, zone).map((choice) => (
          <button
            key={choice.words}
            type="button"
            className={classes.choice}
            aria-pressed={value === choice.moment}
            onClick={() => onChange(choice.moment)}
          >
            {choice.words}
          </button>
        ))}
      </div>
    </div>
  )
}
