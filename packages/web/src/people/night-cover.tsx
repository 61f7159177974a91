import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, nightCoverQuery } from '../api/queries.ts'
import { Span, When } from '../look/clock.tsx'
import type { NightCoverNow, PersonCard } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import classes from './people.module.css'

/** At some hours nobody can be called to danger: told until a leader has signed why for all of them, and then still here. */
export function NightCover() {
  const cover = useQuery(nightCoverQuery)
  if (!cover.isSuccess) return null
  return (
    <>
      {cover.data.byMail ? null : <NoMail />}
      <Gap cover={cover.data} />
    </>
  )
}

/** Nobody is told of anything by mail, of danger neither. */
function NoMail() {
  return (
    <section className={classes.night} data-untold aria-labelledby="no-mail">
      <h2 id="no-mail">No mail leaves here</h2>
      <p>
        There is no mail server: whoever is called to danger finds it in their list and nowhere else. Whoever
        runs Buckstop can set one (<code>SMTP_URL</code>).
      </p>
    </section>
  )
}

function Gap({ cover }: { readonly cover: NightCoverNow }) {
  if (cover.next === null) return null
  const { next, hoursWithout, hoursAhead, reason, untold, emergencyNumber, maySign, signers } = cover
  return (
    <section className={classes.night} data-untold={untold || undefined} aria-labelledby="night-cover">
      <h2 id="night-cover">No night cover</h2>
      <p>
        In {hoursWithout} of the next {hoursAhead} hours some team has nobody at work or on the rota who can
        be called to danger; first: <Span from={next.from} to={next.to} /> (
        {next.teams.slice(0, 3).join(', ')}
        {next.teams.length > 3 ? ' and others' : ''}). Customers are then told to ring {emergencyNumber}.
      </p>
      {reason === null ? null : (
        <>
          <p>
            {untold ? 'It is more than ' : 'Why not, as signed by '}
            {reason.by.name} {untold ? 'signed for ' : ''}(<When at={reason.at} />
            ):
          </p>
          <blockquote>{reason.words}</blockquote>
        </>
      )}
      {untold ? (
        <p>
          <Link to="/rota">Put somebody on the rota</Link>, or {whoSigns(signers, maySign)}.
        </p>
      ) : null}
      {maySign ? <SignForm folded={!untold} /> : null}
    </section>
  )
}

const mostNames = 3

/** Who may say why not, by name. */
const whoSigns = (signers: readonly PersonCard[], me: boolean): string => {
  if (me) return 'sign why not'
  if (signers.length === 0) return 'give somebody the role of a leader, who can sign why not'
  const names = signers.slice(0, mostNames).map(({ name }) => name)
  const all = signers.length > mostNames ? [...names, 'another leader'] : names
  return `let ${new Intl.ListFormat('en', { type: 'disjunction' }).format(all)} sign why not`
}

/** @param folded where everything is signed for already */
function SignForm({ folded }: { readonly folded: boolean }) {
  const [opened, setOpened] = useState(!folded)
  const client = useQueryClient()
  const [words, setWords] = useState('')
  const signing = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/night-cover/reason', { body: { words } })),
    onSuccess: async () => {
      setWords('')
      setOpened(false)
      await client.invalidateQueries({ queryKey: keys.people })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signing.mutate()
  }
  if (!opened)
    return (
      <button type="button" className={classes.change} onClick={() => setOpened(true)}>
        Sign another reason
      </button>
    )
  return (
    <form onSubmit={submit}>
      <Textarea
        label="Why nobody can be called then"
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
