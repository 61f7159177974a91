import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { Refused } from '../../errors/problem.ts'
import { hasLineToRing, lineOf } from '../../leading/own-line.ts'

/** Whether there is a line to ring, so that nobody can have answered; whoever leads nobody is refused by the case itself. */
export const canBeRung = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  leader: PersonId,
): Promise<boolean> => {
  const line = await lineOf(app.db, await app.directory.current(), { leader, now: app.clock.now() })
  return line === null || hasLineToRing(line)
}

/** A line that nobody knows was never rung: that nobody answered it would count against its leader. @throws Refused */
export const refuseWithoutLine = async (...[app, leader]: Parameters<typeof canBeRung>): Promise<void> => {
  if (!(await canBeRung(app, leader))) throw new Refused({ code: 'no-own-line' })
}
