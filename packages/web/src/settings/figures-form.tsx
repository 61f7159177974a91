import { Button, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { components } from '../api/schema.gen.ts'
import { figuresQuery } from '../leaders/queries.ts'
import { Refusal } from '../look/refusal.tsx'
import { settingsWords } from '../words/settings.ts'
import { termsWords } from '../words/terms.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'

type SeenBy = components['schemas']['Figures']['seenBy']

const words = termsWords.figures
const choices = ['nobody', 'leads', 'leaders'] as const satisfies readonly SeenBy[]

/** To whom figures by person are shown, and why: nobody sees those of others until the company says so. */
export function FiguresForm() {
  const { data } = useQuery(figuresQuery)
  const [chosen, setChosen] = useState<SeenBy | null>(null)
  const [reason, setReason] = useState('')
  const saving = useSaving({
    query: figuresQuery,
    send: (change: components['schemas']['FiguresChange']) =>
      answer(server.PUT('/api/v1/settings/figures', { body: change })),
    onSaved: () => {
      setChosen(null)
      setReason('')
    },
    onMeanwhile: () => setChosen(null),
  })
  if (data === undefined) return null
  const seenBy = chosen ?? data.seenBy
  const untouched = seenBy === data.seenBy
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!untouched) saving.mutate({ from: data.seenBy, seenBy, reason })
  }
  return (
    <form className={classes.part} onSubmit={submit} aria-labelledby="figures-form">
      <h2 id="figures-form">{words.title()}</h2>
      <p className={classes.means}>{words.means()}</p>
      <Radio.Group
        label={words.seenBy()}
        value={seenBy}
        onChange={(value) => {
          saving.reset()
          setChosen(choices.find((one) => one === value) ?? null)
        }}
      >
        {choices.map((one) => (
          <Radio key={one} value={one} label={words[one]()} mt="xs" />
        ))}
      </Radio.Group>
      {data.reason === null ? null : (
        <p className={classes.means}>{words.because({ reason: <bdi>{data.reason}</bdi> })}</p>
      )}
      {untouched ? null : (
        <TextInput
          label={words.why()}
          description={words.whyMeans()}
          required
          withAsterisk={false}
          dir="auto"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={untouched || reason.trim() === ''}>
          {words.save()}
        </Button>
        {saving.isSuccess && untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
