import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import { useRepeatable } from '../api/repeatable.ts'
import type { SystemicIssueRow } from '../api/shapes.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import segments from '../look/segments.module.css'
import { Page } from '../shell/page.tsx'
import { casesInWords } from './cases-in-words.ts'
import { type Status, systemicIssuesQuery } from './queries.ts'
import classes from './systemic-issues.module.css'

const statuses = [
  { value: 'open', words: 'Open' },
  { value: 'ended', words: 'Ended' },
] as const

/** Causes that come back over cases: who owns each, and what is promised about it by when. */
export function SystemicIssues() {
  const [status, setStatus] = useState<Status>('open')
  const found = useInfiniteQuery(systemicIssuesQuery(status))
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page
      title="Systemic issues"
      about="A cause that comes back over cases has an owner of its own, who promises what is done about it by when. Whoever is above them ends it, and the next case with that cause opens it again."
    >
      <fieldset className={segments.segments}>
        <legend className={segments.legend}>Which are shown</legend>
        {statuses.map(({ value, words }) => (
          <label key={value}>
            <input type="radio" name="status" checked={status === value} onChange={() => setStatus(value)} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      {found.isPending ? <Shape label="The systemic issues are coming" lines={[60, 45, 70]} /> : null}
      {found.isError ? (
        <Failed title={problemOf(found.error).title} retry={() => void found.refetch()}>
          {problemOf(found.error).detail}
        </Failed>
      ) : null}
      {found.isSuccess && rows.length === 0 ? (
        <Empty title={status === 'open' ? 'No cause is open' : 'None has ended yet'}>
          {status === 'open' ? 'Where the same goes wrong a second time, write down the cause below.' : null}
        </Empty>
      ) : null}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          variant="default"
          onClick={() => void found.fetchNextPage()}
          loading={found.isFetchingNextPage}
        >
          Show more
        </Button>
      ) : null}
      <OpenForm />
    </Page>
  )
}

function Row({ row }: { readonly row: SystemicIssueRow }) {
  return (
    <li className={classes.row} data-mine={row.mine || undefined}>
      <Link
        to="/systemic-issues/$systemicIssueId"
        params={{ systemicIssueId: row.id }}
        className={classes.rowTitle}
        dir="auto"
      >
        {row.title}
      </Link>
      <p className={classes.soft}>
        {row.owner.name}, {row.team} · {casesInWords(row.cases)}
        {row.next === null ? null : (
          <>
            {' '}
            · {row.overdue ? 'was due' : 'next'} <When at={row.next} />
          </>
        )}
      </p>
      {row.mine ? <p className={classes.mine}>Something of it waits for you</p> : null}
    </li>
  )
}

function OpenForm() {
  const [title, setTitle] = useState('')
  const navigate = useNavigate()
  const client = useQueryClient()
  const repeatable = useRepeatable()
  const opening = useMutation({
    mutationFn: (body: { readonly title: string }) =>
      repeatable(body, (key) =>
        answer(
          server.POST('/api/v1/systemic-issues', { params: { header: { 'idempotency-key': key } }, body }),
        ),
      ),
    onSuccess: async (opened) => {
      await client.invalidateQueries({ queryKey: keys.lists })
      await navigate({ to: '/systemic-issues/$systemicIssueId', params: { systemicIssueId: opened.id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() !== '') opening.mutate({ title: title.trim() })
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-labelledby="open-systemic-issue">
      <h2 id="open-systemic-issue">Write down a cause</h2>
      <Textarea
        label="What goes wrong again and again"
        description="It is yours until somebody else accepts it."
        autosize
        minRows={2}
        dir="auto"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {opening.isError ? <Refusal problem={problemOf(opening.error)} /> : null}
      <Button type="submit" loading={opening.isPending} disabled={title.trim() === ''}>
        It is mine
      </Button>
    </form>
  )
}
