import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { problemOf } from '../../api/client.ts'
import { type CasesWanted, casesQuery, meQuery } from '../../api/queries.ts'
import { Empty, Failed } from '../../look/blank.tsx'
import { useKeys } from '../../shell/keys.ts'
import { ChosenRow } from '../bulk/chosen-row.tsx'
import { useChosen } from '../bulk/use-chosen.ts'
import { CaseRow } from './case-row.tsx'
import { type List, type ListName, lists } from './lists.ts'
import { MoreRows, RowShapes } from './more-rows.tsx'
import classes from './row.module.css'
import { useNeighboursAhead } from './read-ahead.ts'
import { useSteadyOrder } from './steady-order.ts'
import { VirtualRows } from './virtual-rows.tsx'
import { filterWords } from '../../words/filter.ts'
import { listWords } from '../../words/list.ts'
import { withWords } from '../../words/speak.ts'

/** It comes when the first row is chosen. */
const BulkBar = lazy(
  withWords(['cases'], async () => ({ default: (await import('../bulk/bulk-bar.tsx')).BulkBar })),
)

interface CaseListProps {
  readonly list: ListName
  readonly wanted: CasesWanted
  readonly openCase: string | undefined
  readonly empty: List['empty']
}

export function CaseList({ list, wanted, openCase, empty }: CaseListProps) {
  const cases = useInfiniteQuery(casesQuery(wanted))
  const wantedKey = JSON.stringify(wanted)
  const { data } = cases
  const found = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const rows = useSteadyOrder(found, wantedKey, wanted.order === 'due' ? 'place' : 'top')
  useNeighboursAhead(rows, openCase, useSuspenseQuery(meQuery).data)
  const chosen = useChosen()
  useKeys({
    choose: () => {
      const row = document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? openCase
      if (row !== undefined && rows.some(({ id }) => id === row)) chosen.toggle(row)
    },
  })
  if (cases.isPending) return <RowShapes />
  if (cases.isError && rows.length === 0) {
    return (
      <Failed title={listWords.caseList.listDidNotCome()} retry={() => void cases.refetch()}>
        {listWords.caseList.failed({ why: problemOf(cases.error).detail })}
        {problemOf(cases.error).parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </Failed>
    )
  }
  if (rows.length === 0 && cases.hasNextPage)
    return (
      <>
        <p className={classes.further}>{filterWords.further()}</p>
        <MoreRows query={cases} />
      </>
    )
  if (rows.length === 0) return <Empty title={empty.title()}>{empty.text()}</Empty>
  return (
    <>
      <VirtualRows
        key={wantedKey}
        name={wantedKey}
        label={lists[list].title()}
        rows={rows}
        query={cases}
        openCase={openCase}
        onExtend={chosen.extend}
        renderRow={(row, tabIndex) => (
          <ChosenRow row={row} chosen={chosen}>
            <CaseRow row={row} list={list} open={row.id === openCase} tabIndex={tabIndex} />
          </ChosenRow>
        )}
      />
      {chosen.ids.size === 0 ? null : (
        <Suspense fallback={null}>
          <BulkBar chosen={chosen} rows={rows} />
        </Suspense>
      )}
    </>
  )
}
