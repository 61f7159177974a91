import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, nightCoverQuery } from '../api/queries.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import classes from './people.module.css'

/** Told until a leader has signed why: at some hours nobody can be called to danger. */
export function NightCover() {
  const cover = useQuery(nightCoverQuery)
  if (!cover.isSuccess || cover.data.next === null) return null
  const { next, hoursWithout, hoursAhead, reason, emergencyNumber, maySign } = cover.data
  return (
    <section className={classes.night} aria-labelledby="night-cover">
      <h2 id="night-cover">No night cover</h2>
      <p>
        In {hoursWithout} of the next {hoursAhead} hours some team has nobody at work or on the rota who can
        be called to danger; first from <When at={next.from} /> to <When at={next.to} /> (
        {next.teams.slice(0, 3).join(', ')}
        {next.teams.length > 3 ? ' and others' : ''}). Customers are then told to ring {emergencyNumber}.
      </p>
      {reason === null ? (
        <p>Put somebody on the rota, or let a leader sign why not.</p>
      ) : (
        <blockquote>
          <p>{reason.words}</p>
          <footer>
            {reason.by.name}, <When at={reason.at} />
          </footer>
        </blockquote>
      )}
      {maySign ? <SignForm again={reason !== null} /> : null}
    </section>
  )
}

function SignForm({ again }: { readonly again: boolean }) {
  const client = useQueryClient()
  const [words, setWords] = useState('')
  const signing = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/night-cover/reason', { body: { words } })),
    onSuccess: async () => {
      setWords('')
      await client.invalidateQueries({ queryKey: keys.people })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signing.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Textarea
        label={again ? 'Sign another reason' : 'Why nobody can be called then'}
        description="It stands here under your name, for everybody who works here."
        required
        withAsterisk={false}
        autosize
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {signing.isError ? <Refusal problem={problemOf(signing.error)} /> : null}
      <Button type="submit" loading={signing.isPending} mt="xs">
        Sign it
      </Button>
    </form>
  )
}
