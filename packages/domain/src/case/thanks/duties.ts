import { addMilliseconds, days, type Instant } from '../../time/instant.ts'
import { type DutyOf, toPerson } from '../../matter/duties.ts'
import type { LivingCase } from '../state.ts'

/** As long as kind words stand among what somebody has to do; then they are in the story alone. */
const standsFor = days(30)

/** To read them, for each of those whom they reach. No clock is behind its date. */
export const thanksDuties = ({ thanks = [] }: LivingCase): readonly DutyOf<'readThanks'>[] =>
  thanks.flatMap(({ at, readers }) =>
    readers
      .filter(({ read }) => !read)
      .map(({ number, person }) => ({
        kind: 'readThanks' as const,
        subject: number,
        of: toPerson(person),
        due: addMilliseconds(at, standsFor),
      })),
  )

/** Whether it is nobody's duty any more, since its time has passed: what asks nothing of anybody is never late. */
export const isLaidAside = ({ kind, due }: DutyOf<string>, now: Instant): boolean =>
  kind === 'readThanks' && due <= now
