import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { machinesQuery, meQuery, peopleQuery } from '../api/queries.ts'
import { Refusal } from '../look/refusal.tsx'
import people from '../people/people.module.css'
import { codeWords } from '../words/codes.ts'
import { machinesWords } from '../words/machines.ts'
import { tokenWords } from '../words/tokens.ts'
import classes from './settings.module.css'

/** At which a machine can speak with somebody. */
const doors = ['chat', 'phone', 'web', 'sms', 'store'] as const
type Door = (typeof doors)[number]
const isDoor = (value: string | null): value is Door => doors.some((door) => door === value)

/** A machine is named, has a door and somebody who answers for it; its token is shown once, when it is made. */
export function MachineForm({ onDone }: { readonly onDone: () => void }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const everybody = useQuery(peopleQuery())
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [channel, setChannel] = useState<Door>('chat')
  const [answersFor, setAnswersFor] = useState(me.person.id)
  const making = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/machines', { body: { name: name.trim(), channel, answersFor } })),
    onSuccess: async () => await client.invalidateQueries({ queryKey: machinesQuery.queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && !making.isSuccess) making.mutate()
  }
  if (making.isSuccess)
    return (
      <div className={classes.hours}>
        <output className={people.token}>
          {machinesWords.shownOnce()}
          <code translate="no">{making.data.token}</code>
        </output>
        <p className={classes.acts}>
          <Button variant="default" onClick={onDone}>
            {machinesWords.kept()}
          </Button>
        </p>
      </div>
    )
  return (
    <form className={classes.hours} onSubmit={submit}>
      <TextInput
        label={tokenWords.name()}
        description={tokenWords.nameMeans()}
        maxLength={200}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={machinesWords.channel()}
        allowDeselect={false}
        data={doors.map((door) => ({ value: door, label: codeWords.channel[door]() }))}
        value={channel}
        onChange={(value) => (isDoor(value) ? setChannel(value) : undefined)}
      />
      <Select
        label={machinesWords.answersFor()}
        searchable
        allowDeselect={false}
        limit={60}
        data={(everybody.data?.items ?? [me.person]).map((one) => ({ value: one.id, label: one.name }))}
        value={answersFor}
        onChange={(value) => (value === null ? undefined : setAnswersFor(value))}
      />
      {making.isError ? <Refusal problem={problemOf(making.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={making.isPending} disabled={name.trim() === ''}>
          {machinesWords.submit()}
        </Button>
      </p>
    </form>
  )
}
