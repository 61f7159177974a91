import { IconTimeline } from '@tabler/icons-react'
import type { StoryEntry } from '../../api/shapes.ts'
import { journeyWords } from '../../words/journey.ts'
import { isOfKind, type StoryKind, storyKinds } from '../story/kinds.ts'
import classes from './story-bar.module.css'

/** What is shorter is read faster than it is looked through. */
const worthLookingThrough = 6

interface StoryBarProps {
  readonly entries: readonly StoryEntry[]
  readonly shown: number
  readonly only: StoryKind | null
  readonly isWhole: boolean
  readonly isReading: boolean
  readonly onOnly: (kind: StoryKind | null) => void
  readonly journey: boolean
  readonly onJourney: (open: boolean) => void
}

/** Over the story: what of it one looks for, how much of it that is, and the way to its journey. */
export function StoryBar(props: StoryBarProps) {
  const { entries, shown, only, isWhole, isReading, onOnly, journey, onJourney } = props
  const count = (kind: StoryKind | null): number =>
    kind === null ? entries.length : entries.filter((entry) => isOfKind(entry, kind)).length
  const chips = [null, ...storyKinds]
    .map((kind) => ({ kind, found: count(kind) }))
    .filter(({ kind, found }) => found > 0 || kind === only)
  return (
    <div className={classes.bar} data-folds>
      {entries.length < worthLookingThrough && only === null ? null : (
        <fieldset className={classes.chips}>
          <legend className={classes.legend}>{journeyWords.filter.legend()}</legend>
          {chips.map(({ kind, found }) => (
            <label key={kind ?? 'all'}>
              <input type="radio" name="only" checked={only === kind} onChange={() => onOnly(kind)} />
              <span>
                {journeyWords.filter[kind ?? 'all']()} <small>{found}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        className={classes.journey}
        aria-expanded={journey}
        onClick={() => onJourney(!journey)}
      >
        <IconTimeline size={16} aria-hidden />
        {journeyWords.open()}
      </button>
      {only === null ? null : (
        <output className={classes.shown}>
          {(isWhole ? journeyWords.filter.shown : journeyWords.filter.read)({
            shown,
            count: entries.length,
          })}
          {isReading ? ` · ${journeyWords.filter.reading()}` : ''}
          {shown === 0 && isWhole ? ` · ${journeyWords.filter.none()}` : ''}
        </output>
      )}
    </div>
  )
}
