import { Link } from '@tanstack/react-router'
import type { CaseRow as Row, Find } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { Face } from '../../look/face.tsx'
import { type Meaning, MeaningShape } from '../../look/meaning.tsx'
import { rowMark } from '../../shell/rows.ts'
import { codeWords } from '../../words/codes.ts'
import { firstWords } from '../labels.ts'
import { Finds } from './finds.tsx'
import { sayNext } from './say-next.ts'
import type { ListName } from './lists.ts'
import classes from './row.module.css'
import { listWords } from '../../words/list.ts'

const meaningOf = (row: Row): Meaning => {
  if (!row.overdue && row.waitingOn === 'customer') return 'waiting'
  return row.next.by === null ? 'us' : 'due'
}

function Owed({ row }: { readonly row: Row }) {
  if (row.status === 'ended')
    return <span className={classes.owed}>{codeWords.ending[row.ending ?? 'solved']()}</span>
  const meaning = meaningOf(row)
  return (
    <span className={classes.owed} data-meaning={meaning} data-late={row.overdue || undefined}>
      <MeaningShape of={meaning} size={13} />
      <span className={classes.what}>{sayNext(row.next)}</span>
      {row.next.by === null ? null : (
        <span className={classes.by}>
          {(row.overdue ? listWords.row.wasDue : listWords.row.by)({
            when: <When at={row.next.by} short />,
          })}
        </span>
      )}
    </span>
  )
}

interface CaseRowProps {
  readonly row: Row
  readonly list: ListName
  readonly open: boolean
  /** Why it was found, where it was searched for. */
  readonly found?: readonly Find[]
}

export function CaseRow({ row, list, open, found = [] }: CaseRowProps) {
  // Whoever looks through what was found sees words of the customer in every row.
  const saysTheirWords = found.some((find) => find.in === 'customerWords')
  return (
    <li>
      <Link
        to="/$list/$caseId"
        params={{ list, caseId: row.id }}
        search={(before) => before}
        className={classes.row}
        aria-current={open ? 'page' : undefined}
        {...rowMark}
      >
        <span className={classes.top}>
          <span className={classes.who} dir="auto">
            {row.customer.name ?? listWords.caseRow.noNameGiven()}
          </span>
          {row.danger ? <strong className={classes.flag}>{listWords.caseRow.danger()}</strong> : null}
          <When at={row.changedAt} short />
        </span>
        {saysTheirWords ? null : (
          <span className={classes.words} dir="auto" lang={row.language}>
            {firstWords(row.opening, 84)}
          </span>
        )}
        {found.length === 0 ? null : <Finds found={found} />}
        <span className={classes.foot}>
          <Owed row={row} />
          <span className={classes.owner} title={listWords.row.hasIt({ name: row.owner.name })}>
            <Face of={row.owner} size="small" />
            <span className={classes.spoken}>{listWords.row.hasIt({ name: row.owner.name })}</span>
          </span>
        </span>
      </Link>
    </li>
  )
}
