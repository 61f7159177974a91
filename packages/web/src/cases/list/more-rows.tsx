import { useEffect, useRef } from 'react'
import classes from './row.module.css'
import { listWords } from '../../words/list.ts'

export interface Paged {
  readonly hasNextPage: boolean
  readonly isError: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** Fetches the next page when the end of the list comes into sight; a button for whoever uses no scrolling. */
export function MoreRows({ query }: { readonly query: Paged }) {
  const end = useRef<HTMLButtonElement>(null)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  useEffect(() => {
    const button = end.current
    if (button === null || !hasNextPage || isFetchingNextPage) return
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) fetchNextPage()
    })
    watcher.observe(button)
    return () => watcher.disconnect()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  if (!hasNextPage) return null
  return (
    <button ref={end} type="button" className={classes.more} onClick={() => fetchNextPage()}>
      {isFetchingNextPage ? listWords.moreRows.moreIsComing() : listWords.moreRows.more()}
    </button>
  )
}

export function RowShapes() {
  return (
    <output className={classes.shapes} aria-label={listWords.moreRows.listIsComing()}>
      {[70, 55, 80, 60].map((width) => (
        <div key={width}>
          <span style={{ width: '45%' }} />
          <span style={{ width: '95%' }} />
          <span style={{ width: `${width}%` }} />
        </div>
      ))}
    </output>
  )
}
