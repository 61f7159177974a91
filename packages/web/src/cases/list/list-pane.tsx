import { useSearch } from '@tanstack/react-router'
import type { Me } from '../../api/shapes.ts'
import { Today } from '../../duties/today.tsx'
import { searchWords } from '../../words/search.ts'
import { CameUpList } from './came-up-list.tsx'
import { CaseList } from './case-list.tsx'
import classes from './list-pane.module.css'
import { type List, type ListName, lists } from './lists.ts'
import { SearchList } from './search-list.tsx'
import { TeamList } from './team-list.tsx'

interface ListPaneProps {
  readonly list: ListName
  readonly me: Me
  readonly openCase: string | undefined
  readonly role: 'main' | undefined
}

/** The list that is chosen, or what was searched for. */
export function ListPane({ list, me, openCase, role }: ListPaneProps) {
  const { q } = useSearch({ strict: false })
  const chosen = lists[list]
  if (list === 'today' && q === undefined)
    return (
      <section className={classes.rows} role={role} aria-label={chosen.title()}>
        <Today />
      </section>
    )
  return (
    <section className={classes.rows} role={role} aria-labelledby="list-title">
      <h1 id="list-title" className={classes.title}>
        {q === undefined ? chosen.title() : searchWords.found({ words: q })}
      </h1>
      {q === undefined ? (
        <Rows list={chosen} me={me} openCase={openCase} />
      ) : (
        <SearchList q={q} openCase={openCase} />
      )}
    </section>
  )
}

interface RowsProps {
  readonly list: List
  readonly me: Me
  readonly openCase: string | undefined
}

function Rows({ list, me, openCase }: RowsProps) {
  const { source } = list
  switch (source.of) {
    case 'today':
      return <Today />
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
      return <CameUpList list={list} kinds={source.kinds} openCase={openCase} />
  }
}
