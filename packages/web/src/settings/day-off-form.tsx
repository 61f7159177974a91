import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { DayInput } from '../dates/day-input.tsx'
import { clockOf, minutesOf } from '../hours/week.ts'
import { Refusal } from '../look/refusal.tsx'
import { wholeDay } from '../look/when.ts'
import { daysOffWords } from '../words/days-off.ts'
import { settingsWords } from '../words/settings.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { keyOf } from './day-off-key.ts'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'

type Holidays = Settings['ownHolidays']
type Holiday = Omit<Holidays['items'][number], 'next'>

const blank: Holiday = { day: '', name: '', yearly: false, endsAt: null, team: null }
const noon = 720

interface DayOffFormProps {
  /** Which one; null for one that is new. */
  readonly known: string | null
  readonly holidays: Holidays
  readonly teams: readonly string[]
  readonly onDone: () => void
}

/** Changes one of them, or adds one, among those that there are by then. */
export function DayOffForm({ known, holidays, teams, onDone }: DayOffFormProps) {
  const all = holidays.items.map(({ next: _next, ...holiday }): Holiday => holiday)
  const there = all.find((holiday) => keyOf(holiday) === known)
  const draft = useDraft<Holiday & { readonly version: string }>({
    ...(there ?? blank),
    version: holidays.version,
  })
  const [noDay, setNoDay] = useState(false)
  const saving = useSaving({
    query: settingsQuery,
    /** @param holiday null takes it away */
    send: (holiday: Holiday | null) => {
      const kept = holiday === null ? [] : [holiday]
      const items =
        there === undefined ? [...all, ...kept] : all.flatMap((one) => (one === there ? kept : [one]))
      return answer(server.PUT('/api/v1/settings/holidays', { body: { version: draft.version, items } }))
    },
    onSaved: onDone,
    onMeanwhile: ({ ownHolidays }: Settings) => draft.goOn(ownHolidays),
  })
  const type = (change: Partial<Holiday>) => {
    saving.reset()
    draft.type(change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setNoDay(draft.valueOf('day') === '')
    if (draft.untouched || draft.valueOf('day') === '') return
    const { version: _version, ...holiday } = { ...(there ?? blank), ...draft.typed }
    saving.mutate(holiday)
  }
  const [endsAt, team] = [draft.valueOf('endsAt'), draft.valueOf('team')]
  return (
    <form className={classes.hours} onSubmit={submit} aria-label={daysOffWords.form()}>
      <TextInput
        label={daysOffWords.name()}
        required
        withAsterisk={false}
        maxLength={100}
        dir="auto"
        value={draft.valueOf('name')}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <ChangedMeanwhile field="holidays" changed={draft.meanwhile('name', (name) => name)} />
      <DayInput
        label={daysOffWords.day()}
        hint={daysOffWords.dayMeans()}
        required
        error={noDay ? daysOffWords.dayMeans() : undefined}
        day={draft.valueOf('day')}
        onChange={(day) => {
          setNoDay(false)
          type({ day })
        }}
      />
      <ChangedMeanwhile
        field="holidays"
        changed={draft.meanwhile('day', (day) => (day === '' ? settingsWords.nothing() : wholeDay(day)))}
      />
      <Checkbox
        label={daysOffWords.yearly()}
        checked={draft.valueOf('yearly')}
        onChange={(event) => type({ yearly: event.currentTarget.checked })}
      />
      {draft.valueOf('yearly') && draft.valueOf('day').endsWith('-02-29') ? (
        <p className={classes.soft}>{daysOffWords.yearlyMeans()}</p>
      ) : null}
      <Checkbox
        label={daysOffWords.half()}
        checked={endsAt !== null}
        onChange={(event) => type({ endsAt: event.currentTarget.checked ? noon : null })}
      />
      {endsAt === null ? null : (
        <TextInput
          type="time"
          label={daysOffWords.endsAt()}
          required
          withAsterisk={false}
          value={clockOf(endsAt)}
          onChange={(event) => type({ endsAt: minutesOf(event.currentTarget.value) ?? 0 })}
        />
      )}
      <Select
        label={daysOffWords.team()}
        placeholder={daysOffWords.everybody()}
        searchable
        clearable
        limit={60}
        data={[...teams]}
        value={team}
        onChange={(chosen) => type({ team: chosen })}
      />
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
        {known === null ? (
          <Button variant="default" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => saving.mutate(null)}>
            {daysOffWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}
