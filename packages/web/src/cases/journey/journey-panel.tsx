import { useId } from 'react'
import type { Case, StoryEntry } from '../../api/shapes.ts'
import { useWall, When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import { journeyWords } from '../../words/journey.ts'
import { journeyOf } from './journey.ts'
import classes from './journey.module.css'
import { Picture } from './picture.tsx'
import { JourneyTable } from './table.tsx'

interface JourneyPanelProps {
  readonly about: Case
  /** Oldest first. */
  readonly story: readonly StoryEntry[]
  /** It reaches back to the beginning. */
  readonly isWhole: boolean
  readonly onGoTo: (number: number) => void
  readonly onClose: () => void
}

/** The case at a glance: who spoke, who had it, what was promised and what became of it. */
export function JourneyPanel({ about, story, isWhole, onGoTo, onClose }: JourneyPanelProps) {
  const heading = useId()
  const { now } = useWall()
  const journey = journeyOf(about, story, now, isWhole)
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading}>{journeyWords.title()}</h2>
        <button type="button" className={classes.link} onClick={onClose}>
          {journeyWords.close()}
        </button>
      </header>
      {isWhole ? null : (
        <p className={classes.how}>{journeyWords.partly({ when: <When at={journey.from} /> })}</p>
      )}
      <Picture journey={journey} onGoTo={onGoTo} />
      <ul className={classes.legend} aria-label={journeyWords.legend()}>
        <li>
          <Mark of="kept">{journeyWords.kept()}</Mark>
        </li>
        <li>
          <Mark of="broken">{journeyWords.broken()}</Mark>
        </li>
        <li>
          <Mark of="due">{journeyWords.due()}</Mark>
        </li>
        {journey.now === null ? null : <li className={classes.nowWord}>{journeyWords.now()}</li>}
      </ul>
      <JourneyTable journey={journey} />
    </section>
  )
}
