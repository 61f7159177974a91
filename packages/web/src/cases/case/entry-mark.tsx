import type { StoryEntry } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { type Meaning, MeaningShape } from '../../look/meaning.tsx'
import type { Drawn } from '../../words/arguments.ts'
import { storyWords } from '../../words/story.ts'
import { sayEntry } from '../story/say-event.ts'
import classes from './story.module.css'

/** Which of the five meanings an entry has; most have none. */
const meanings: Readonly<Record<string, Meaning>> = {
  promiseMade: 'due',
  newDateProposed: 'waiting',
  newDateAgreed: 'due',
  promiseKept: 'kept',
  promiseBroken: 'broken',
  nextWordSet: 'due',
  nextWordMissed: 'broken',
  surveyContactDated: 'due',
  surveyContactMissed: 'broken',
  resolutionProposed: 'waiting',
}

interface EntryMarkProps {
  readonly entry: StoryEntry
  /** What ends the sentence: a date. */
  readonly due: string | null
}

/** The sentence of what happened, with the shape of its meaning. */
export function EntryMark({ entry, due }: EntryMarkProps) {
  const solved = entry.type === 'verdictGiven' && entry.facts.verdict === 'solved'
  const meaning = solved ? 'kept' : meanings[entry.type]
  return (
    <span className={classes.what} data-meaning={meaning}>
      {meaning === undefined ? null : <MeaningShape of={meaning} />}
      <span>{due === null ? sayEntry(entry) : dated(entry, due)}</span>
    </span>
  )
}

const dated = (entry: StoryEntry, due: string): Drawn =>
  (entry.type === 'lapseDated' ? storyWords.datedAt : storyWords.dated)({
    what: <>{sayEntry(entry)}</>,
    date: <When at={due} />,
  })
