import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys, nightCoverQuery } from '../api/queries.ts'
import { Span, When } from '../look/clock.tsx'
import type { NightCoverNow, PersonCard } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import type { Drawn } from '../words/arguments.ts'
import { nightCoverWords } from '../words/night-cover.ts'
import { anyOf, inARow } from '../words/written.ts'
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
      <h2 id="no-mail">{nightCoverWords.noMail()}</h2>
      <p>{nightCoverWords.noMailMeans({ mail: <Link to="/settings/mail" /> })}</p>
    </section>
  )
}

function Gap({ cover }: { readonly cover: NightCoverNow }) {
  if (cover.next === null) return null
  const { next, hoursWithout, hoursAhead, reason, untold, emergencyNumber, maySign, signers } = cover
  return (
    <section className={classes.night} data-untold={untold || undefined} aria-labelledby="night-cover">
      <h2 id="night-cover">{nightCoverWords.title()}</h2>
      <p>
        {nightCoverWords.gap({
          without: hoursWithout,
          ahead: hoursAhead,
          span: <Span from={next.from} to={next.to} />,
          teams: teamsInWords(next.teams),
          ring: emergencyNumber,
        })}
      </p>
      {reason === null ? null : (
        <>
          <p>
            {(untold ? nightCoverWords.moreThanSigned : nightCoverWords.signed)({
              name: reason.by.name,
              when: <When at={reason.at} />,
            })}
          </p>
          <blockquote dir="auto">{reason.words}</blockquote>
        </>
      )}
      {untold ? <p>{whatElse(signers, maySign)}</p> : null}
      {maySign ? <SignForm folded={!untold} /> : null}
    </section>
  )
}

const mostNames = 3

const teamsInWords = (teams: readonly string[]): string => {
  const first = inARow(teams.slice(0, mostNames))
  return teams.length > mostNames ? nightCoverWords.andOthers({ teams: first }) : first
}

/** What ends it: somebody on the rota, or a reason, and who may sign one, by name. */
const whatElse = (signers: readonly PersonCard[], me: boolean): Drawn => {
  const rota = <Link to="/rota" />
  if (me) return nightCoverWords.mySign({ rota })
  if (signers.length === 0) return nightCoverWords.noSigner({ rota })
  const names = signers.slice(0, mostNames).map(({ name }) => name)
  const all = signers.length > mostNames ? [...names, nightCoverWords.anotherLeader()] : names
  return nightCoverWords.theirSign({ rota, signers: anyOf(all) })
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
        {nightCoverWords.another()}
      </button>
    )
  return (
    <form onSubmit={submit}>
      <Textarea
        label={nightCoverWords.reason()}
        description={nightCoverWords.reasonMeans()}
        required
        withAsterisk={false}
        autosize
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {signing.isError ? <Refusal problem={problemOf(signing.error)} /> : null}
      <Button type="submit" loading={signing.isPending} mt="xs">
        {nightCoverWords.sign()}
      </Button>
    </form>
  )
}
