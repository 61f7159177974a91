import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { DayInput } from '../../dates/day-input.tsx'
import { useWall } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { wallClockAt } from '../../look/wall-clock.ts'
import { leaveWords } from '../../words/leave.ts'
import { strandedWords } from '../../words/stranded.ts'
import { useSignMap } from '../versions/map-changes.ts'
import type { MapDetail } from '../versions/shapes.ts'
import { wrongInSignature } from './stranded-rows.ts'
import classes from './stranded.module.css'

interface SignFormProps {
  readonly version: MapDetail
  /** Of what is chosen. */
  readonly keys: readonly string[]
  readonly done: () => void
}

/** A leader says why, and until when; their cases come up to them for as long. */
export function SignForm({ version, keys, done }: SignFormProps) {
  const { zone, now } = useWall()
  const today = wallClockAt(now, zone).slice(0, 10)
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const signing = useSignMap(version)
  const [tried, setTried] = useState(false)
  const wrong = tried ? wrongInSignature(reason, until, today) : {}
  const refused = signing.isError ? problemOf(signing.error) : null
  // By the company's clock rather than by that of this page.
  const tooLong = refused?.code === 'not-that-long' ? refused.detail : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const first = Object.keys(wrongInSignature(reason, until, today))[0]
    if (first !== undefined) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    signing.mutate(
      { keys, reason, until },
      {
        onSuccess: () => {
          setReason('')
          setUntil('')
          setTried(false)
          done()
        },
      },
    )
  }
  if (keys.length === 0) return <p className={classes.about}>{strandedWords.chooseFirst()}</p>
  return (
    <form className={classes.form} onSubmit={submit} aria-label={strandedWords.form()} noValidate>
      <p>{strandedWords.formMeans()}</p>
      <Textarea
        name="reason"
        label={strandedWords.reason()}
        error={wrong.reason}
        required
        withAsterisk={false}
        autosize
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DayInput
        name="until"
        label={leaveWords.lastDay()}
        error={wrong.until ?? tooLong}
        hint={strandedWords.lastDayMeans()}
        required
        day={until}
        onChange={(day) => {
          setUntil(day)
          if (tooLong !== undefined) signing.reset()
        }}
      />
      {refused === null || tooLong !== undefined ? null : <Refusal problem={refused} />}
      <Button type="submit" loading={signing.isPending}>
        {strandedWords.sign({ count: keys.length })}
      </Button>
    </form>
  )
}
