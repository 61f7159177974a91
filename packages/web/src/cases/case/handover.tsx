import type { OwnershipPeriod, StoryEntry } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { caseWords } from '../../words/case.ts'
import { wentUp } from '../labels.ts'
import { sayEntry } from '../story/say-event.ts'
import classes from './story.module.css'

interface HandoverProps {
  readonly entry: StoryEntry
  readonly period: OwnershipPeriod
}

/** Where the baton changed hands, by acceptance or upward: the sentence, with the name of whoever has it now. */
export function Handover({ entry, period }: HandoverProps) {
  return (
    <p className={classes.handover} data-up={wentUp(period.because) || undefined}>
      <span>{sayEntry(entry, (name) => (name === period.owner.name ? <strong>{name}</strong> : name))}</span>
      <span className={classes.meta}>
        {caseWords.story.team({ team: period.team, when: <When at={entry.at} /> })}
      </span>
    </p>
  )
}
