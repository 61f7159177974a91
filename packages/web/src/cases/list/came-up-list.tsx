import { useInfiniteQuery } from '@tanstack/react-query'
import { problemOf } from '../../api/client.ts'
import { dutiesQuery } from '../../api/queries.ts'
import type { Duty } from '../../api/shapes.ts'
import { DutyLine } from '../../duties/duty-line.tsx'
import classes from '../../duties/today.module.css'
import { Empty, Failed } from '../../look/blank.tsx'
import { listWords } from '../../words/list.ts'
import type { List } from './lists.ts'
import { MoreRows, RowShapes } from './more-rows.tsx'

interface CameUpListProps {
  readonly list: List
  readonly kinds: readonly Duty['kind'][]
  readonly openCase: string | undefined
}

/** What came up to me, in the customer's words, the next due first. */
export function CameUpList({ list, kinds, openCase }: CameUpListProps) {
  const duties = useInfiniteQuery(dutiesQuery('mine', kinds))
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
        {rows.map((row) => (
          <DutyLine
            key={`${row.case.id} ${row.kind} ${row.subject}`}
            duty={row}
            list={list.name}
            open={row.case.id === openCase}
          />
        ))}
      </ol>
      <MoreRows query={duties} />
    </>
  )
}
