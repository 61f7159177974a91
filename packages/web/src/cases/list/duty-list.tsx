import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { dutiesQuery } from './duties-query.ts'
import type { Duty, DutyRow as Row } from '../../api/shapes.ts'
import { dutyMeaning } from '../../duties/duty-meaning.ts'
import { Empty, Failed } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import { Face } from '../../look/face.tsx'
import { MeaningShape } from '../../look/meaning.tsx'
import { rowMark } from '../../shell/rows.ts'
import { dutyWords } from '../../words/duty.ts'
import { firstWords } from '../labels.ts'
import type { List } from './lists.ts'
import { RowShapes } from './more-rows.tsx'
import classes from './row.module.css'
import { listWords } from '../../words/list.ts'

interface DutyListProps {
  readonly list: List
  readonly kinds: readonly Duty['kind'][]
  readonly openCase: string | undefined
}

/** What I have to do, the next due first. */
export function DutyList({ list, kinds, openCase }: DutyListProps) {
  const duties = useQuery(dutiesQuery)
  if (duties.isPending) return <RowShapes />
  if (duties.isError) {
    return (
      <Failed title={listWords.caseList.listDidNotCome()} retry={() => void duties.refetch()}>
        {problemOf(duties.error).detail}
      </Failed>
    )
  }
  const rows = duties.data.items.filter((duty) => kinds.includes(duty.kind))
  if (rows.length === 0) return <Empty title={list.empty.title()}>{list.empty.text()}</Empty>
  return (
    <ol>
      {rows.map((row) => (
        <DutyRow
          key={`${row.case.id} ${row.kind} ${row.subject}`}
          row={row}
          list={list}
          open={row.case.id === openCase}
        />
      ))}
    </ol>
  )
}

function DutyRow({ row, list, open }: { readonly row: Row; readonly list: List; readonly open: boolean }) {
  const meaning = dutyMeaning(row)
  return (
    <li>
      <Link
        to="/$list/$caseId"
        params={{ list: list.name, caseId: row.case.id }}
        className={classes.row}
        aria-current={open ? 'page' : undefined}
        {...rowMark}
      >
        <span className={classes.top}>
          <span className={classes.who}>{dutyWords[row.kind]()}</span>
        </span>
        <span className={classes.words} dir="auto">
          {firstWords(row.case.opening, 84)}
        </span>
        <span className={classes.foot}>
          <span className={classes.owed} data-meaning={meaning}>
            <MeaningShape of={meaning} size={13} />
            <span>
              {(row.overdue ? listWords.row.wasDue : listWords.row.by)({ when: <When at={row.due} /> })}
            </span>
          </span>
          <span className={classes.owner} title={listWords.row.hasIt({ name: row.case.owner.name })}>
            <Face of={row.case.owner} size="small" />
            <span className={classes.spoken}>{listWords.row.hasIt({ name: row.case.owner.name })}</span>
          </span>
        </span>
      </Link>
    </li>
  )
}
