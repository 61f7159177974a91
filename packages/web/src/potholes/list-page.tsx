import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PotholeRow } from '../api/shapes.ts'
import { Empty, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import segments from '../look/segments.module.css'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { Page } from '../shell/page.tsx'
import classes from '../matters/matters.module.css'
import type { Drawn } from '../words/arguments.ts'
import { codeWords } from '../words/codes.ts'
import { potholeWords } from '../words/potholes.ts'
import { systemicWords } from '../words/systemic-issues.ts'
import { potholesQuery, type Status } from './queries.ts'

const statuses = ['open', 'ended'] as const

/** What made cases rise: whose each is, by when it is answered, and whether it came back. */
export function Potholes() {
  const [status, setStatus] = useState<Status>('open')
  const found = useInfiniteQuery(potholesQuery(status))
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title={potholeWords.title()} about={potholeWords.about()}>
      <fieldset className={segments.segments}>
        <legend className={segments.legend}>{potholeWords.which()}</legend>
        {statuses.map((value) => (
          <label key={value}>
            <input type="radio" name="status" checked={status === value} onChange={() => setStatus(value)} />
            <span>{potholeWords[value]()}</span>
          </label>
        ))}
      </fieldset>
      {found.isPending ? <Shape label={potholeWords.coming()} lines={[60, 45, 70]} /> : null}
      {found.isError ? <DidNotCome of={found} /> : null}
      {found.isSuccess && rows.length === 0 ? (
        <Empty title={status === 'open' ? potholeWords.noneOpen() : potholeWords.noneEnded()} />
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
          {potholeWords.showMore()}
        </Button>
      ) : null}
    </Page>
  )
}

const sayRow = ({ owner: { name: owner }, how, next, overdue }: PotholeRow): Drawn => {
  if (how !== null) return potholeWords.row[how]({ owner })
  if (next === null) return potholeWords.row.waits({ owner })
  return (overdue ? potholeWords.row.wasDue : potholeWords.row.by)({ owner, when: <When at={next} /> })
}

function Row({ row }: { readonly row: PotholeRow }) {
  return (
    <li className={classes.row} data-mine={row.mine || undefined}>
      <Link to="/potholes/$potholeId" params={{ potholeId: row.id }} className={classes.rowTitle}>
        {codeWords.escalation[row.because]()}
      </Link>
      <p className={classes.soft}>
        <span translate="no">{row.case.reference}</span>
        {row.problem === null ? null : (
          <>
            {' · '}
            <bdi translate="no">{row.problem}</bdi>
          </>
        )}
      </p>
      <p className={classes.soft}>{sayRow(row)}</p>
      {row.cameBack > 0 ? (
        <p className={classes.mine}>{potholeWords.backInRow({ times: row.cameBack })}</p>
      ) : null}
      {row.mine ? <p className={classes.mine}>{systemicWords.listPage.somethingItWaitsFor()}</p> : null}
    </li>
  )
}
