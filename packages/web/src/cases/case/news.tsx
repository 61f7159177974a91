import { useState } from 'react'
import type { StoryEntry } from '../../api/shapes.ts'
import { newsSince, whoChanged } from './baton.ts'
import classes from './story.module.css'

interface NewsProps {
  readonly entries: readonly StoryEntry[]
  readonly me: string
}

const newest = (entries: readonly StoryEntry[]): number => entries.at(-1)?.number ?? 0

/** Says who changed the case while I read it, and moves nothing: what is new stands at the end until I go there. */
export function News({ entries, me }: NewsProps) {
  const [seen, setSeen] = useState(() => newest(entries))
  const news = newsSince(entries, seen, me)
  const [first] = news
  if (first === undefined) return null
  const show = () => {
    setSeen(newest(entries))
    document.getElementById(`entry-${first.number}`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className={classes.news} role="status">
      <button type="button" onClick={show}>
        {whoChanged(news)} just now
      </button>
    </div>
  )
}
