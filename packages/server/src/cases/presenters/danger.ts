import type { Instant, LivingCase } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { dangerTruth } from '../../danger/truth.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { dangerView } from '../../shapes/case-parts.ts'
import { cardOf } from './people.ts'

/** How danger stands at this moment; null where we know of none. */
export const presentDanger = (
  state: LivingCase,
  snapshot: DirectorySnapshot,
  moment: { readonly now: Instant; readonly byMail: boolean },
): z.output<typeof dangerView> | null => {
  const truth = dangerTruth(state, snapshot, moment)
  if (truth === null) return null
  const person = (id: string) => cardOf(snapshot, id)
  const { since, told, byMail, awake, callNext, trying, attempts, gathered, emergency } = truth
  return {
    since,
    told: told.map(({ person: id, as, first, last, times, readBy, readAt, minutesLate, handedTo }) => ({
      person: person(id),
      as,
      first,
      last,
      times,
      readBy,
      readAt,
      minutesLate,
      handedTo: handedTo === undefined ? null : person(handedTo),
    })),
    byMail,
    awake: awake.map(person),
    callNext,
    trying: trying === null ? null : { by: person(trying.by), until: trying.until },
    attempts: attempts.map(({ by, at, reached }) => ({ by: person(by), at, reached })),
    gathered,
    emergencyNumber: emergency.number,
  }
}
