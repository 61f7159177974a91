import { useInfiniteQuery } from '@tanstack/react-query'
import { problemOf } from '../../api/client.ts'
import { dutiesQuery } from '../../api/queries.ts'
import { byCase } from '../../duties/groups.ts'
import { DutyLine } from '../../duties/duty-line.tsx'
import classes from '../../duties/today.module.css'
import { Empty, Failed } from '../../look/blank.tsx'
import { listWords } from '../../words/list.ts'
import type { List } from './lists.ts'
import { MoreRows, RowShapes } from './more-rows.tsx'

interface CameUpListProps {
  readonly list: List
  readonly openCase: string | undefined
}

/** What came up to me, in the customer's words: danger first, then what is due next, and all of one case under its name. */
export function CameUpList({ list, openCase }: CameUpListProps) {
  const duties = useInfiniteQuery(dutiesQuery('cameUp'))
  const rows = duties.data?.pages.flatMap((page) => page.items) ?? []
  if (duties.isPending) return <RowShapes />
  if (duties.isError && rows.length === 0) {
    return (
      <Failed title={listWords.caseList.listDidNotCome()} retry={() => void duties.refetch()}>
        {listWords.caseList.failed({ why: problemOf(duties.error).detail })}
      </Failed>
    )
  }
  if (rows.length === 0) return <Empty title={list.empty.title()}>{list.empty.text()}</Empty>
  return (
    <>
      <ol className={classes.room}>
        {byCase(rows).flatMap((ofOne) =>
          ofOne.map((row, at) => (
            <DutyLine
              key={`${row.case.id} ${row.kind} ${row.subject}`}
              duty={row}
              list={list.name}
              open={row.case.id === openCase}
              goesOn={at > 0}
            />
          )),
        )}
      </ol>
      <MoreRows query={duties} />
    </>
  )
}
