import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useMediaQuery } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { meQuery } from '../api/queries.ts'
import { isListName, type ListName, listNames } from '../cases/list/lists.ts'
import { ListPane } from '../cases/list/list-pane.tsx'
import { WallClock } from '../look/clock.tsx'
import { DeskHead } from './desk-head.tsx'
import classes from './desk.module.css'
import { KeysHelp } from './keys-help.tsx'
import { type KeyMap, useKeys } from './keys.ts'
import { useLive } from './live.ts'
import { MeCorner } from './me-corner.tsx'
import { stepThroughRows } from './rows.ts'
import { shellWords } from '../words/shell.ts'

/** The list on the left stays as it was while something else is open in the middle. */
const useList = (): ListName => {
  const { list } = useParams({ strict: false })
  const [last, setLast] = useState<ListName>('mine')
  if (isListName(list) && list !== last) setLast(list)
  return isListName(list) ? list : last
}

const numberKeys = (open: (list: ListName) => void): KeyMap =>
  Object.fromEntries(listNames.map((name, index) => [String(index + 1), () => open(name)]))

export function Desk() {
  const { data: me } = useSuspenseQuery(meQuery)
  const list = useList()
  const { caseId } = useParams({ strict: false })
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  const [help, setHelp] = useState(false)
  const live = useLive()
  // On a phone either the lists or the page show, never both.
  const onPage = caseId !== undefined || !isListName(pathname.slice(1).replace(/\/$/, ''))

  // Where the lists fill the screen they are what the page is about.
  const alone = useMediaQuery('(max-width: 52rem)') ? 'main' : undefined

  useKeys({
    ...numberKeys((name) => void navigate({ to: '/$list', params: { list: name } })),
    j: () => stepThroughRows(1),
    k: () => stepThroughRows(-1),
    '/': () => search.current?.select(),
    '?': () => setHelp(true),
    n: () => void navigate({ to: '/take' }),
    u: () => void navigate({ to: '/$list', params: { list } }),
  })

  return (
    <WallClock zone={me.company.timeZone}>
      <a className={classes.skip} href="#page">
        {shellWords.desk.skipCase()}
      </a>
      <div className={classes.desk} data-on-page={onPage || undefined}>
        <div className={classes.left}>
          <DeskHead company={me.company.name} search={search} />
          <ListPane list={list} me={me} openCase={caseId} role={onPage ? undefined : alone} />
          <MeCorner me={me} live={live} onHelp={() => setHelp(true)} />
        </div>
        <main className={classes.page} id="page" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
    </WallClock>
  )
}
