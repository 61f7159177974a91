import type { OwnershipPeriod, StoryEntry } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { wentUp } from '../labels.ts'
import classes from './story.module.css'

interface HandoverProps {
  readonly entry: StoryEntry
  readonly period: OwnershipPeriod
}

/** Where the baton changed hands, by acceptance or upward: the sentence, with the name of whoever has it now. */
export function Handover({ entry, period }: HandoverProps) {
  const { name } = period.owner
  const begins = entry.title.startsWith(name)
  return (
    <p className={classes.handover} data-up={wentUp(period.because) || undefined}>
      <span>
        {begins ? <strong>{name}</strong> : null}
        {begins ? entry.title.slice(name.length) : entry.title}
      </span>
      <span className={classes.meta}>
        {period.team} · <When at={entry.at} />
      </span>
    </p>
  )
}
