import type { CaseEvent, Instant } from '@buckstop/domain'
import type { StoryEvent } from '../sight/customer/story-event.ts'

/** An answer that the customer was told they would have by then, and had not. */
export interface MissedWord {
  readonly due: Instant
  /** The leader it rose to; whoever owed it where it rose to nobody. */
  readonly answerable: string
  /** They heard from us since. */
  readonly answered: boolean
}

const answers: ReadonlySet<CaseEvent['type']> = new Set([
  'promiseMade',
  'resolutionProposed',
  'finalPositionGiven',
])

/**
 * Every answer that was missed, in the order of time.
 * @param spokenAt when somebody last spoke with the customer or wrote to them
 */
export function missedWords(
  storyEvents: readonly Pick<StoryEvent, 'at' | 'event'>[],
  spokenAt: Instant | null,
): readonly MissedWord[] {
  const missed: MissedWord[] = []
  for (const { event, at } of storyEvents) {
    const last = missed.at(-1)
    if (event.type === 'nextWordMissed') {
      const { due, by: answerable } = event
      missed.push({ due, answerable, answered: spokenAt !== null && spokenAt > at })
    } else if (event.type === 'caseEscalated' && event.because === 'nextWordMissed' && last !== undefined) {
      missed.splice(-1, 1, { ...last, answerable: event.leader })
    } else if (answers.has(event.type)) {
      missed.splice(0, missed.length, ...missed.map((one) => ({ ...one, answered: true })))
    }
  }
  return missed
}
