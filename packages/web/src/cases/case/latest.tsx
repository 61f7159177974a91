import { IconArrowDown } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { StoryEntry } from '../../api/shapes.ts'
import { caseWords } from '../../words/case.ts'
import { newsSince, whoChanged } from './baton.ts'
import classes from './story.module.css'

interface LatestProps {
  readonly entries: readonly StoryEntry[]
  readonly me: string
  /** Where the story ends. */
  readonly end: RefObject<HTMLElement | null>
  /** The strip under what scrolls; null until it is drawn. */
  readonly foot: HTMLElement | null
  /** Shows an entry, whatever of the story is hidden. */
  readonly onGoTo: (number: number) => void
}

const newest = (entries: readonly StoryEntry[]): number => entries.at(-1)?.number ?? 0

const useInSight = (mark: RefObject<HTMLElement | null>): boolean => {
  const [inSight, setInSight] = useState(true)
  useEffect(() => {
    if (mark.current === null) return
    const watcher = new IntersectionObserver((seen) => setInSight(seen.at(-1)?.isIntersecting ?? false))
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [mark])
  return inSight
}

/**
 * The way to the end of the story. Says who changed the case while one read it, and moves nothing: what is new
 * stands at the end until one goes there.
 */
export function Latest({ entries, me, end, foot, onGoTo }: LatestProps) {
  const [seen, setSeen] = useState(() => newest(entries))
  const inSight = useInSight(end)
  const news = newsSince(entries, seen, me)
  const [first] = news
  if (foot === null || (first === undefined && inSight)) return null
  const show = () => {
    setSeen(newest(entries))
    if (first === undefined) end.current?.scrollIntoView({ block: 'end' })
    else onGoTo(first.number)
  }
  return createPortal(
    <output className={classes.latest} data-folds={first === undefined || undefined}>
      <button
        type="button"
        data-news={first !== undefined || undefined}
        onClick={show}
        // The composer folds when it loses the focus, and would move this from under the pointer before it is let go.
        onMouseDown={(event) => event.preventDefault()}
      >
        <IconArrowDown size={15} aria-hidden />
        {first === undefined
          ? caseWords.changed.toLatest()
          : caseWords.changed.justNow({ changed: whoChanged(news) })}
      </button>
    </output>,
    foot,
  )
}
