import type { CaseCommand } from '../../src/case/command.ts'
import type { LivingCase } from '../../src/case/state.ts'
import type { Instant } from '../../src/time/instant.ts'

/** What a wish about many alike is: to gather a case with them, or to answer it with them. */
export const floodWish = (
  { flood }: LivingCase,
  {
    what,
    pick,
    count,
    due,
  }: {
    readonly what: 'gatherIntoFlood' | 'answerInFlood'
    readonly pick: number
    readonly count: number
    readonly due: Instant
  },
): CaseCommand => {
  if (what === 'gatherIntoFlood')
    return { type: what, flood: `flood-${pick % 2}`, answerBy: due, isProved: pick === 7 }
  const among = flood?.among ?? null
  return {
    type: what,
    flood: among?.flood ?? 'flood-0',
    answers: (among?.answers ?? 0) + (pick === 4 ? 0 : 1),
    contact: { id: `out-${count}`, words: `words ${count}` },
    outcome: 'upheld',
    next: pick === 3 ? null : due,
  }
}
