import { Suspense } from 'react'
import type { Me } from '../../api/shapes.ts'
import { Today } from '../../duties/today.tsx'
import { Floods } from '../../systemic-issues/floods-later.ts'
import { searchWords } from '../../words/search.ts'
import { SearchList } from '../search/search-list.tsx'
import type { Found } from '../search/use-found.ts'
import { listWords } from '../../words/list.ts'
import { CameUpList } from './came-up-list.tsx'
import { NarrowedList } from './narrowed-list.tsx'
import { listOrders, useListOrder } from './list-order.ts'
import classes from './list-pane.module.css'
import { type List, type ListName, lists } from './lists.ts'
import { TeamList } from './team-list.tsx'

interface ListPaneProps {
  readonly list: ListName
  readonly me: Me
  readonly openCase: string | undefined
  /** What was searched for; null where nothing is. */
  readonly found: Found | null
  readonly role: 'main' | undefined
}

/** The list that is chosen, or what was searched for. */
export function ListPane({ list, me, openCase, found, role }: ListPaneProps) {
  const chosen = lists[list]
  if (list === 'today' && found === null)
    return (
      <section className={classes.rows} role={role} aria-label={chosen.title()}>
        <Today />
      </section>
    )
  return (
    <section className={classes.rows} role={role} aria-labelledby="list-title">
      <header className={classes.head}>
        <h1 id="list-title" tabIndex={-1} data-list-title className={classes.title}>
          {found === null ? chosen.title() : searchWords.found({ words: found.words })}
        </h1>
        {found === null && isOrdered(chosen) ? <OrderSwitch list={list} /> : null}
      </header>
      {found === null && list !== 'came-up' ? (
        <div className={classes.floods}>
          <Suspense fallback={null}>
            <Floods />
          </Suspense>
        </div>
      ) : null}
      {found === null ? (
        <Rows list={chosen} me={me} openCase={openCase} />
      ) : (
        <SearchList found={found} list={list} openCase={openCase} />
      )}
    </section>
  )
}

/** Whether it has an order to choose: what came up is in the order of its dates. */
const isOrdered = ({ source }: List): boolean => source.of === 'cases' || source.of === 'team'

function OrderSwitch({ list }: { readonly list: ListName }) {
  const [order, setOrder] = useListOrder(list)
  return (
    <label className={classes.order}>
      <span className={classes.spoken}>{listWords.order.label()}</span>
      <select
        value={order}
        onChange={({ currentTarget: { value } }) =>
          setOrder(listOrders.find((known) => known === value) ?? 'due')
        }
      >
        {listOrders.map((one) => (
          <option key={one} value={one}>
            {listWords.order[one]()}
          </option>
        ))}
      </select>
    </label>
  )
}

interface RowsProps {
  readonly list: List
  readonly me: Me
  readonly openCase: string | undefined
}

function Rows({ list, me, openCase }: RowsProps) {
  const { source } = list
  const [order] = useListOrder(list.name)
  switch (source.of) {
    case 'today':
      return <Today />
    case 'cases':
      return <NarrowedList list={list} base={{ ...source.wanted, order }} openCase={openCase} />
    case 'team':
      return (
        <TeamList
          teams={[...new Set([...me.person.teams, ...me.person.leads])]}
          openCase={openCase}
          list={list}
          order={order}
        />
      )
    case 'cameUp':
      return <CameUpList list={list} openCase={openCase} />
  }
}
