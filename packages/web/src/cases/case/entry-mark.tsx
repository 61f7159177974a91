import type { ReactNode } from 'react'
import type { StoryEntry } from '../../api/shapes.ts'
import { type Meaning, MeaningShape } from '../../look/meaning.tsx'
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
  resolutionProposed: 'waiting',
}

interface EntryMarkProps {
  readonly entry: StoryEntry
  /** What ends the sentence: a date. */
  readonly children?: ReactNode
}

/** The sentence of what happened, with the shape of its meaning. */
export function EntryMark({ entry, children }: EntryMarkProps) {
  const solved = entry.type === 'verdictGiven' && entry.facts['verdict'] === 'solved'
  const meaning = solved ? 'kept' : meanings[entry.type]
  return (
    <span className={classes.what} data-meaning={meaning}>
      {meaning === undefined ? null : <MeaningShape of={meaning} />}
      <span>
        {entry.title}
        {children}
      </span>
    </span>
  )
}
