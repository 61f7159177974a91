import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import { useRepeatable } from '../api/repeatable.ts'
import type { SystemicIssueRow } from '../api/shapes.ts'
import { Empty, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import segments from '../look/segments.module.css'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { Page } from '../shell/page.tsx'
import { type Status, systemicIssuesQuery } from './queries.ts'
import classes from '../matters/matters.module.css'
import type { Drawn } from '../words/arguments.ts'
import { systemicWords } from '../words/systemic-issues.ts'

const statuses = ['open', 'ended'] as const

/** Causes that come back over cases: who owns each, and what is promised about it by when. */
export function SystemicIssues() {
  const [status, setStatus] = useState<Status>('open')
  const found = useInfiniteQuery(systemicIssuesQuery(status))
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title={systemicWords.listPage.systemicIssues()} about={systemicWords.listPage.causeThatComesBack()}>
      <fieldset className={segments.segments}>
        <legend className={segments.legend}>{systemicWords.listPage.whichAreShown()}</legend>
        {statuses.map((value) => (
          <label key={value}>
            <input type="radio" name="status" checked={status === value} onChange={() => setStatus(value)} />
            <span>{systemicWords.listPage[value]()}</span>
          </label>
        ))}
      </fieldset>
      {found.isPending ? (
        <Shape label={systemicWords.listPage.systemicIssuesAreComing()} lines={[60, 45, 70]} />
      ) : null}
      {found.isError ? <DidNotCome of={found} /> : null}
      {found.isSuccess && rows.length === 0 ? (
        <Empty
          title={
            status === 'open'
              ? systemicWords.listPage.noCauseIsOpen()
              : systemicWords.listPage.noneHasEndedYet()
          }
        >
          {status === 'open' ? systemicWords.listPage.whereSameGoesWrong() : null}
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
          {systemicWords.listPage.showMore()}
        </Button>
      ) : null}
      <OpenForm />
    </Page>
  )
}

const sayRow = ({ owner, team, cases: count, next, overdue }: SystemicIssueRow): Drawn => {
  const said = { owner: owner.name, team, count }
  if (next === null) return systemicWords.row.plain(said)
  return (overdue ? systemicWords.row.wasDue : systemicWords.row.next)({ ...said, when: <When at={next} /> })
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
      <p className={classes.soft}>{sayRow(row)}</p>
      {row.mine ? <p className={classes.mine}>{systemicWords.listPage.somethingItWaitsFor()}</p> : null}
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
      <h2 id="open-systemic-issue">{systemicWords.listPage.writeDownCause()}</h2>
      <Textarea
        label={systemicWords.listPage.whatGoesWrongAgain()}
        description={systemicWords.listPage.itIsYoursUntil()}
        autosize
        minRows={2}
        dir="auto"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {opening.isError ? <Refusal problem={problemOf(opening.error)} /> : null}
      <Button type="submit" loading={opening.isPending} disabled={title.trim() === ''}>
        {systemicWords.listPage.itIsMine()}
      </Button>
    </form>
  )
}
