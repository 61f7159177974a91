import { Button, Checkbox, Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import { Refusal } from '../../look/refusal.tsx'
import { callsFileWords } from '../../words/calls-file.ts'
import { inARow } from '../../words/written.ts'
import classes from '../settings.module.css'
import { type Column, type DateOrder, dateOrders, type Field, fields, wrongIn } from './mapping.ts'
import { Taken } from './taken.tsx'

interface ColumnsFormProps {
  readonly file: string
  readonly columns: readonly Column[]
}

/** What each column of a file is; what its header says by itself stands there already. */
export function ColumnsForm({ file, columns }: ColumnsFormProps) {
  const [said, setSaid] = useState<readonly (Field | null)[]>(() => columns.map(({ field }) => field))
  const [allIncoming, setAllIncoming] = useState(false)
  const [dates, setDates] = useState<DateOrder | null>(null)
  const taking = useMutation({
    mutationFn: (known: Field[]) =>
      answer(server.POST('/api/v1/calls/file', { body: { file, columns: known, dates, allIncoming } })),
  })
  const { missing, twice, unsaid } = wrongIn(said, allIncoming)
  const isReady = !unsaid && missing.length === 0 && twice.length === 0
  const say = (place: number, field: Field | null) => {
    taking.reset()
    setSaid(said.map((one, at) => (at === place ? field : one)))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const known = said.filter((one) => one !== null)
    if (isReady) taking.mutate(known)
  }
  return (
    <form className={classes.part} onSubmit={submit} aria-labelledby="columns">
      <h2 id="columns">{callsFileWords.columns()}</h2>
      <p className={classes.means}>{callsFileWords.columnsMean()}</p>
      {columns.map(({ name, samples }, place) => (
        <Select
          // Two columns may be called the same.
          key={`${place} ${name}`}
          label={name === '' ? callsFileWords.nth({ place: place + 1 }) : <bdi translate="no">{name}</bdi>}
          description={<Samples samples={samples} />}
          placeholder={callsFileWords.notSaid()}
          allowDeselect={false}
          data={fields.map((value) => ({ value, label: callsFileWords.fields[value]() }))}
          value={said[place] ?? null}
          onChange={(next) => say(place, fields.find((one) => one === next) ?? null)}
        />
      ))}
      <Checkbox
        label={callsFileWords.allIncoming()}
        checked={allIncoming}
        onChange={(event) => {
          taking.reset()
          setAllIncoming(event.currentTarget.checked)
        }}
      />
      <Select
        label={callsFileWords.dates()}
        allowDeselect={false}
        data={[
          { value: 'found', label: callsFileWords.datesOf.found() },
          ...dateOrders.map((value) => ({ value, label: callsFileWords.datesOf[value]() })),
        ]}
        value={dates ?? 'found'}
        onChange={(next) => {
          taking.reset()
          setDates(dateOrders.find((one) => one === next) ?? null)
        }}
      />
      {missing.length === 0 ? null : <p>{callsFileWords.missing({ fields: named(missing) })}</p>}
      {twice.length === 0 ? null : <p>{callsFileWords.twice({ fields: named(twice) })}</p>}
      {taking.isError ? <Refusal problem={problemOf(taking.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={taking.isPending} disabled={!isReady}>
          {callsFileWords.take()}
        </Button>
      </p>
      {taking.data === undefined ? null : <Taken taken={taking.data} />}
    </form>
  )
}

const named = (some: readonly Field[]) => inARow(some.map((one) => callsFileWords.fields[one]()))

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const some = [...new Set(samples.map((one) => one.trim()))].filter((one) => one !== '')
  if (some.length === 0) return null
  return callsFileWords.such({
    samples: (
      <bdi className={classes.long} translate="no">
        {inARow(some)}
      </bdi>
    ),
  })
}
