import { teamNow } from '../../directory/team-now.ts'
import type { Context } from '../../matter/context.ts'
import { workingDayOf } from '../../time/working-time.ts'
import type { LivingCase } from '../state.ts'

/** The working day, where the team that owns the case is, for which an attempt to reach the customer counts. */
export const dayOfAttempt = (state: LivingCase, { directory, now }: Context): { readonly day?: string } => {
  const team = directory.teams.get(teamNow(directory, state.team))
  return team === undefined ? {} : { day: workingDayOf(now, team.hours) }
}
