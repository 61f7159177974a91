import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { dutiesQuery } from './duties-query.ts'
import type { DutyRow, Me } from '../../api/shapes.ts'
import { LeavesToSettle } from '../../duties/leaves-to-settle.tsx'
import { searchWords } from '../../words/search.ts'
import { CaseList } from './case-list.tsx'
import { DutyList } from './duty-list.tsx'
import classes from './list-pane.module.css'
import { type List, type ListName, listNames, lists } from './lists.ts'
import { SearchList } from './search-list.tsx'
import { TeamList } from './team-list.tsx'
import { listWords } from '../../words/list.ts'

/** How many wait in a list; null where nobody counts them. */
const countOf = (list: List, me: Me, duties: readonly DutyRow[]): number | null => {
  if (list.name === 'mine') return me.counts.mine
  const { source } = list
  return source.of === 'duties' ? duties.filter((duty) => source.kinds.includes(duty.kind)).length : null
}

interface ListPaneProps {
  readonly list: ListName
  readonly me: Me
  readonly openCase: string | undefined
  readonly role: 'main' | undefined
}

/** The board of lists, and the one that is chosen below it. */
export function ListPane({ list, me, openCase, role }: ListPaneProps) {
  const { q } = useSearch({ strict: false })
  const duties = useQuery(dutiesQuery).data?.items ?? []
  const chosen = lists[list]
  return (
    <div className={classes.pane} role={role}>
      <nav aria-label={listWords.listPane.lists()}>
        <ul className={classes.board}>
          {listNames.map((name) => {
            const count = countOf(lists[name], me, duties)
            return (
              <li key={name}>
                <Link
                  to="/$list"
                  params={{ list: name }}
                  className={classes.name}
                  data-chosen={name === list || undefined}
                >
                  <span>{lists[name].title()}</span>
                  {count === null || count === 0 ? null : <span className={classes.count}>{count}</span>}
                </Link>
              </li>
            )
          })}
          <li>
            <Link
              to="/outbox"
              className={classes.name}
              activeProps={{ 'data-chosen': true, 'data-page': true }}
            >
              {listWords.listPane.outbox()}
            </Link>
          </li>
          <li>
            <Link
              to="/systemic-issues"
              className={classes.name}
              activeProps={{ 'data-chosen': true, 'data-page': true }}
            >
              {listWords.listPane.systemicIssues()}
            </Link>
          </li>
        </ul>
      </nav>
      <section className={classes.rows} aria-labelledby="list-title">
        <h1 id="list-title" className={classes.title}>
          {q === undefined ? chosen.title() : searchWords.found({ words: q })}
        </h1>
        {list === 'mine' && q === undefined ? (
          <div className={classes.toSettle}>
            <LeavesToSettle me={me} />
          </div>
        ) : null}
        <Rows list={chosen} me={me} q={q} openCase={openCase} />
      </section>
    </div>
  )
}

interface RowsProps {
  readonly list: List
  readonly me: Me
  readonly q: string | undefined
  readonly openCase: string | undefined
}

function Rows({ list, me, q, openCase }: RowsProps) {
  const { source } = list
  if (q !== undefined) {
    return <SearchList q={q} openCase={openCase} />
  }
  switch (source.of) {
    case 'cases':
      return <CaseList list={list.name} wanted={source.wanted} openCase={openCase} empty={list.empty} />
    case 'team':
      return (
        <TeamList
          teams={[...new Set([...me.person.teams, ...me.person.leads])]}
          openCase={openCase}
          list={list}
        />
      )
    case 'duties':
      return <DutyList list={list} kinds={source.kinds} openCase={openCase} />
  }
}
