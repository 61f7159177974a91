import type { ReactNode } from 'react'
import type { CaseRow } from '../../api/shapes.ts'
import { bulkWords } from '../../words/bulk.ts'
import { listWords } from '../../words/list.ts'
import classes from './chosen-row.module.css'
import type { Chosen } from './use-chosen.ts'

interface ChosenRowProps {
  readonly row: CaseRow
  readonly chosen: Chosen
  readonly children: ReactNode
}

/** A row with the mark by which it is chosen; that is there while one looks at the row, and in all once one is chosen. */
export function ChosenRow({ row, chosen, children }: ChosenRowProps) {
  const { ids, toggle } = chosen
  return (
    <div
      className={classes.chosen}
      data-chosen={ids.has(row.id) || undefined}
      data-choosing={ids.size > 0 || undefined}
    >
      <input
        type="checkbox"
        className={classes.mark}
        // By keys a row is chosen with one of its own, wherever in it the focus is.
        tabIndex={-1}
        aria-label={bulkWords.choose({ name: row.customer.name ?? listWords.caseRow.noNameGiven() })}
        checked={ids.has(row.id)}
        onChange={() => toggle(row.id)}
      />
      {children}
    </div>
  )
}
