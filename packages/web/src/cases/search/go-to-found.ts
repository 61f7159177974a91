import { useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { useRef } from 'react'
import { useMediaQuery } from '@mantine/hooks'
import { isListName } from '../list/lists.ts'
import { narrowingIn } from '../list/narrowing.ts'

/** Where there is room for the list or the case, not for both. */
export const oneColumn = '(max-width: 68rem)'

interface Began {
  readonly href: string
  readonly isPage: boolean
  readonly focus: HTMLElement | null
  /** The case of the row that had the focus. */
  readonly row: string | null
}

const frame = async (): Promise<void> =>
  await new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
  })

/** Gives the focus back to what had it, to its row in the list that is there again, or to what the page is about. */
const refocus = ({ focus, row }: Began): void => {
  const rowAgain = document.querySelector<HTMLElement>(
    row === null ? '[data-row][aria-current]' : `[data-row="${CSS.escape(row)}"]`,
  )
  const wanted = focus?.isConnected === true && focus.checkVisibility() ? focus : rowAgain
  ;(wanted ?? document.querySelector<HTMLElement>('[data-row]') ?? document.getElementById('page'))?.focus()
}

/**
 * The ways of a search: to what is found, beside the case that is open where there is room; into a case; and back to where
 * it began.
 * @param q what is searched for by the address; empty for nothing
 */
export const useGoToFound = (q: string) => {
  const navigate = useNavigate()
  const router = useRouter()
  const { list: named, caseId } = useParams({ strict: false })
  const alone = useMediaQuery(oneColumn)
  const began = useRef<Began | null>(null)
  const list = isListName(named) ? named : null

  const begin = (left: EventTarget | null) => {
    const focus = left instanceof HTMLElement && left !== document.body ? left : null
    const row = focus?.closest('[data-row]')?.getAttribute('data-row') ?? null
    // Whoever comes back to a search that goes on began it where it began.
    if (q !== '' && began.current !== null) began.current = { ...began.current, focus, row }
    else began.current = { href: router.history.location.href, isPage: list === null, focus, row }
  }
  const find = (words: string) => {
    const replace = q !== ''
    const search = (before: Readonly<Record<string, unknown>>) => ({
      ...narrowingIn(before),
      ...(words === '' ? {} : { q: words }),
    })
    const beside = caseId !== undefined && list !== null && !(alone ?? false)
    void (beside
      ? navigate({ to: '/$list/$caseId', params: { list, caseId }, search, replace })
      : navigate({ to: '/$list', params: { list: list ?? 'all' }, search, replace }))
  }
  const open = (id: string, words: string) => {
    // The page of a case takes the focus as it comes; one that is there is gone to.
    if (id === caseId) document.getElementById('page')?.querySelector('h1')?.focus()
    void navigate({
      to: '/$list/$caseId',
      params: { list: list ?? 'all', caseId: id },
      search: (before) => ({ ...narrowingIn(before), q: words }),
    })
  }
  const back = async (field: HTMLInputElement | null) => {
    const from = began.current
    began.current = null
    if (q !== '') {
      if (from?.isPage === true && caseId === undefined) router.history.push(from.href)
      else if (caseId !== undefined && list !== null)
        await navigate({ to: '/$list/$caseId', params: { list, caseId }, search: narrowingIn })
      else await navigate({ to: '/$list', params: { list: list ?? 'all' }, search: narrowingIn })
      await frame()
      await frame()
    }
    // Meanwhile they may have gone on by themselves.
    if (document.activeElement === field) refocus(from ?? { href: '', isPage: false, focus: null, row: null })
  }
  return { begin, find, open, back }
}
