import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { MoreRows, type Paged } from './more-rows.tsx'
import { offsetOf, useKeptOffset } from './kept-offset.ts'
import { nearRows, stepKeys } from './near-rows.ts'
import classes from './row.module.css'

/** Two lines, in px; what a row really takes is measured. */
const rowHeight = 56
/** So many rows before the end the next page is asked for: nobody waits at it. */
const ahead = 15
/** What stays on top of the list covers no row. */
const headHeight = 48

interface VirtualRowsProps<Row extends { readonly id: string }> {
  /** Under which its place in the list is kept until it is shown again. */
  readonly name: string
  readonly label: string
  readonly rows: readonly Row[]
  readonly query: Paged
  readonly openCase: string | undefined
  /** Options that a field steps through have no stop of their own. */
  readonly options?: { readonly id: string; readonly chosen: string | null }
  readonly renderRow: (row: Row, tabIndex: 0 | -1) => ReactNode
  /** Somebody went from one to the other holding Shift. */
  readonly onExtend?: (from: string, to: string) => void
}

/**
 * The rows that are in sight, of a list of any length. The open one, the one with the focus and the chosen one are always
 * there with those beside them, so that keys and whoever listens step on from them.
 */
export function VirtualRows<Row extends { readonly id: string }>(props: VirtualRowsProps<Row>) {
  const { name, label, rows, query, openCase, options, renderRow, onExtend } = props
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [margin, setMargin] = useState(0)
  const places = new Map(rows.map(({ id }, index) => [id, index]))
  const chosen = options?.chosen ?? null
  const staying = [openCase, focused, chosen].flatMap((id) => places.get(id ?? '') ?? [])
  const scroller = () => list.current?.parentElement ?? null
  // oxlint-disable-next-line react/incompatible-library -- nothing memoizes what it gives
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range: Range) => nearRows(defaultRangeExtractor(range), staying, range.count),
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: headHeight,
    initialOffset: () => offsetOf(name),
    // What comes in above moves nothing of what is read; at the top it is seen to come.
    anchorTo: (list.current?.parentElement?.scrollTop ?? 0) > 0 ? 'end' : 'start',
    // React 19 warns of it where a size is measured while it draws.
    useFlushSync: false,
  })
  useKeptOffset(name, scroller)
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [rows])

  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query
  const last = virtual.range?.endIndex ?? 0
  const nearsEnd = last >= rows.length - ahead && hasNextPage && !isFetchingNextPage && !isError
  useEffect(() => {
    if (nearsEnd) fetchNextPage()
  }, [nearsEnd, fetchNextPage])

  const chosenAt = chosen === null ? -1 : (places.get(chosen) ?? -1)
  useEffect(() => {
    if (chosenAt >= 0) virtual.scrollToIndex(chosenAt, { align: 'auto' })
  }, [virtual, chosenAt])

  const go = (index: number) => {
    const { id } = rows[index] ?? {}
    if (id === undefined) return
    flushSync(() => setFocused(id))
    virtual.scrollToIndex(index, { align: 'auto' })
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }
  const press = (event: KeyboardEvent) => {
    const step = stepKeys[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || focused === null) return
    if (!(event.target instanceof HTMLElement && event.target.matches('[data-row]'))) return
    event.preventDefault()
    const to = step(places.get(focused) ?? 0, rows.length)
    const { id } = rows[to] ?? {}
    if (event.shiftKey && id !== undefined) onExtend?.(focused, id)
    go(to)
  }
  const stop = [focused, openCase].find((id) => places.has(id ?? '')) ?? rows[0]?.id
  const isList = options === undefined
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is one of two */}
      <div
        ref={list}
        className={classes.rows}
        style={{ height: virtual.getTotalSize() }}
        aria-label={label}
        role={isList ? 'list' : 'listbox'}
        {...(isList ? {} : { id: options.id, 'data-stays': '' })}
        onKeyDown={press}
        onFocus={({ target }: FocusEvent) =>
          setFocused(target.closest('[data-row]')?.getAttribute('data-row') ?? focused)
        }
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const one = rows[index]
          return one === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.place}
              style={{ transform: `translateY(${start - margin}px)` }}
              {...(isList
                ? {
                    role: 'listitem',
                    'aria-posinset': index + 1,
                    'aria-setsize': hasNextPage ? -1 : rows.length,
                  }
                : { role: 'presentation' })}
            >
              {renderRow(one, isList && one.id === stop ? 0 : -1)}
            </div>
          )
        })}
      </div>
      <MoreRows query={query} />
    </>
  )
}
