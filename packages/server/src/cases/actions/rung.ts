import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { Refused } from '../../errors/problem.ts'
import { hasLineToRing, lineOf } from '../../leading/own-line.ts'

/** A line that nobody knows was never rung: that nobody answered it would count against its leader. @throws Refused */
export const whyNotRung = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  leader: PersonId,
): Promise<void> => {
  const line = await lineOf(app.db, await app.directory.current(), { leader, now: app.clock.now() })
  // Whoever leads nobody is refused by the case itself.
  if (line !== null && !hasLineToRing(line)) throw new Refused({ code: 'no-own-line' })
}
