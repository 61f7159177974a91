import type { CaseEvent } from '../event.ts'
import type { Case, LivingCase } from '../state.ts'

/** What one event means to whoever is told of it; beside it, all that the same command brought about. */
export type Telling<Notice> = (
  before: LivingCase,
  event: CaseEvent,
  after: LivingCase,
  all: readonly CaseEvent[],
) => readonly Notice[]

/**
 * What is told of these events, which one command brought about; nothing of imported history.
 * @param before the case before the first of them
 * @param after the case after the last
 * @param all everything that the command brought about, where `events` are some of it
 */
export const toldOf =
  <Notice>(telling: Telling<Notice>) =>
  (
    before: Case,
    events: readonly CaseEvent[],
    after: Case,
    all: readonly CaseEvent[] = events,
  ): readonly Notice[] => {
    if (after.kind === 'unopened' || after.imported) return []
    const was = before.kind === 'unopened' ? after : before
    return events.flatMap((event) => telling(was, event, after, all))
  }
