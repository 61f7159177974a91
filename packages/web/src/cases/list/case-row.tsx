import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { meQuery } from '../../api/queries.ts'
import type { CaseRow as Row, Find } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { Face } from '../../look/face.tsx'
import { type Meaning, MeaningShape } from '../../look/meaning.tsx'
import { rowMark } from '../../shell/rows.ts'
import { codeWords } from '../../words/codes.ts'
import { dutyWords } from '../../words/duty.ts'
import { firstWords } from '../labels.ts'
import { TagsInRow } from '../tags/tag-chips.tsx'
import { Finds } from '../search/finds.tsx'
import { mayReadAhead } from './read-ahead.ts'
import { sayNext } from './say-next.ts'
import { keptSearch } from './narrowing.ts'
import type { ListName } from './lists.ts'
import classes from './row.module.css'
import { listWords } from '../../words/list.ts'

const meaningOf = (row: Row): Meaning => {
  if (!row.overdue && row.waitingOn === 'customer') return 'waiting'
  return row.next.by === null ? 'us' : 'due'
}

/** What happens next: in mine what I do, else who does it. */
function Owed({ row, me }: { readonly row: Row; readonly me: string }) {
  if (row.status === 'ended')
    return <span className={classes.owed}>{codeWords.ending[row.ending ?? 'solved']()}</span>
  const meaning = meaningOf(row)
  const { duty, person, by } = row.next
  const words = duty !== null && person?.id === me ? dutyWords[duty]() : sayNext(row.next)
  return (
    <span className={classes.owed} data-meaning={meaning} data-late={row.overdue || undefined}>
      <MeaningShape of={meaning} size={13} />
      {by === null ? null : (
        <span className={classes.by}>
          {(row.overdue ? listWords.row.wasDue : listWords.row.by)({ when: <When at={by} short /> })}
        </span>
      )}
      <span className={classes.what} title={words}>
        {words}
      </span>
    </span>
  )
}

interface CaseRowProps {
  readonly row: Row
  readonly list: ListName
  readonly open: boolean
  readonly tabIndex: 0 | -1
  /** Where it was searched for: why it was found, and as what the search's field knows it. */
  readonly found?: { readonly why: readonly Find[]; readonly id: string; readonly isChosen: boolean }
}

/** Drawn anew where something of it changes, and not with every key that opens another one. */
export const CaseRow = memo(function CaseRow({ row, list, open, tabIndex, found }: CaseRowProps) {
  const { data: here } = useSuspenseQuery(meQuery)
  const me = here.person.id
  // Whoever looks through what was found sees words of the customer in every row.
  const why = found?.why ?? []
  const saysTheirWords = why.some((find) => find.in === 'customerWords')
  const { words, language } = row.newest ?? { words: row.opening, language: row.language }
  return (
    <Link
      to="/$list/$caseId"
      params={{ list, caseId: row.id }}
      search={keptSearch}
      preload={mayReadAhead(row, here) ? 'intent' : false}
      className={classes.row}
      aria-current={open ? 'page' : undefined}
      data-unread={(row.unread && !open) || undefined}
      tabIndex={tabIndex}
      {...(found === undefined ? {} : { role: 'option', id: found.id, 'aria-selected': found.isChosen })}
      {...rowMark(row.id)}
    >
      <span className={classes.top}>
        {row.unread && !open ? <span className={classes.spoken}>{listWords.row.unread()}</span> : null}
        <span className={classes.who} dir="auto">
          {row.customer.name ?? listWords.caseRow.noNameGiven()}
        </span>
        {row.danger ? <strong className={classes.flag}>{listWords.caseRow.danger()}</strong> : null}
        {saysTheirWords ? null : (
          <span className={classes.words} dir="auto" lang={language ?? row.language}>
            {firstWords(words, 84)}
          </span>
        )}
        <span className={classes.time}>
          <When at={row.newest?.at ?? row.heardAt} short />
        </span>
      </span>
      {why.length === 0 ? null : <Finds found={why} />}
      <span className={classes.foot}>
        <Owed row={row} me={me} />
        <TagsInRow tags={row.tags} />
        {row.owner.id === me ? null : (
          <span className={classes.owner} title={listWords.row.hasIt({ name: row.owner.name })}>
            <Face of={row.owner} size="small" />
            <span className={classes.spoken}>{listWords.row.hasIt({ name: row.owner.name })}</span>
          </span>
        )}
      </span>
    </Link>
  )
})
