import { useMediaQuery } from '@mantine/hooks'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { meQuery } from '../api/queries.ts'
import { isListName, type ListName, listNames } from '../cases/list/lists.ts'
import { narrowingIn } from '../cases/list/narrowing.ts'
import { ListPane } from '../cases/list/list-pane.tsx'
import { oneColumn } from '../cases/search/go-to-found.ts'
import { SearchField } from '../cases/search/search-field.tsx'
import { useFound } from '../cases/search/use-found.ts'
import { WallClock } from '../look/clock.tsx'
import { shellWords } from '../words/shell.ts'
import { useCompanyColours } from './company-colours.ts'
import { DeskHead } from './desk-head.tsx'
import classes from './desk.module.css'
import { listKeys } from './key-table.ts'
import { type KeyMap, useKeys } from './keys.ts'
import { usePressedElsewhere } from '../push/use-pressed-elsewhere.ts'
import { useLive } from './live.ts'
import { Nav } from './nav.tsx'
import { land } from './land.ts'
import { stepThroughRows } from './rows.ts'
import { sendForm } from './send-form.ts'
import { callsQuery } from '../duties/calls-query.ts'
import { mineToLookAfter, troublesQuery } from '../duties/troubles-query.ts'
import { useNewToDo } from './new-to-do.ts'
import { Sheets } from './sheets.tsx'
import { useSheet } from './use-sheet.ts'

const keysOfLists = (open: (list: ListName) => void): KeyMap =>
  Object.fromEntries(listNames.map((name) => [listKeys[name], () => open(name)]))

/**
 * What stands beside the lists' names: `today` or another `page` in the whole width; `list`, a list with room for a case;
 * `case`, a list and a case of it. Where there is room for one alone, it is the list until a case is open.
 */
type Shows = 'today' | 'page' | 'list' | 'case'

const whatShows = (list: ListName | null, caseId: string | undefined, q: string | undefined): Shows => {
  if (list === null) return 'page'
  if (caseId !== undefined) return 'case'
  return list === 'today' && q === undefined ? 'today' : 'list'
}

/** In a list one looks next at the case that one comes from, else at what the list is called. */
const landInList = (from?: string): void =>
  land(...(from === undefined ? [] : [`[data-row="${from}"]`]), '[data-list-title]')

export function Desk() {
  const { data: me } = useSuspenseQuery(meQuery)
  useCompanyColours(me.company.colours)
  const { caseId, list: named } = useParams({ strict: false })
  const { q } = useSearch({ strict: false })
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  const help = useSheet()
  const live = useLive()
  usePressedElsewhere()
  const troubles = useQuery(troublesQuery)
  const calls = useQuery(callsQuery)
  const toSee = mineToLookAfter(troubles.data, me).length + (calls.data?.count ?? 0)
  const moreToDo = useNewToDo(me.counts.duties + toSee)
  const list = isListName(named) ? named : null
  const [back, setBack] = useState<ListName>('today')
  if (list !== null && list !== back) setBack(list)
  const shows: Shows = whatShows(list, caseId, q)
  const beside = list !== null && (shows === 'list' || shows === 'case')

  // Where one alone has room, the list is what the page is about until a case is open.
  const alone = useMediaQuery(oneColumn)
  const found = useFound(q ?? null)

  const palette = useSheet()
  useKeys({
    ...keysOfLists(
      (name) => void navigate({ to: '/$list', params: { list: name } }).then(() => landInList()),
    ),
    nextRow: () => stepThroughRows(1, beside),
    rowBefore: () => stepThroughRows(-1, beside),
    search: () => search.current?.select(),
    help: help.open,
    call: () => void navigate({ to: '/take' }),
    back: () =>
      void navigate({ to: '/$list', params: { list: back }, search: narrowingIn }).then(() =>
        landInList(caseId),
      ),
    palette: palette.open,
    // Of a form that has more to say about it, it has heard it before.
    send: sendForm,
  })

  return (
    <WallClock zone={me.company.timeZone}>
      <a className={classes.skip} href="#page">
        {shellWords.desk.skipCase()}
      </a>
      <div className={classes.desk} data-shows={shows}>
        <DeskHead
          me={me}
          live={live}
          search={<SearchField field={search} found={found} q={q ?? ''} />}
          onHelp={help.open}
        />
        <Nav me={me} list={list} />
        {!beside ? null : (
          <ListPane
            list={list}
            me={me}
            openCase={caseId}
            found={q === undefined ? null : found}
            role={alone && shows === 'list' ? 'main' : undefined}
          />
        )}
        <main className={classes.page} id="page" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <output className={classes.heard}>{moreToDo}</output>
      <Sheets palette={palette} help={help} />
    </WallClock>
  )
}
