import { ladderAbove } from '../../directory/ladder.ts'
import type { PersonId } from '../../directory/directory.ts'
import { teamNow } from '../../directory/team-now.ts'
import { endOfWorkingDay } from '../../time/working-time.ts'
import type { Context } from '../../matter/context.ts'
import { calendarOf } from '../../matter/working-days.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { standInFor } from '../../matter/who.ts'

const dated =
  (of: PersonId | null, ahead: number): Step =>
  (state, context) => {
    const { directory, now, terms } = context
    const hours = directory.teams.get(teamNow(directory, state.team))?.hours
    const calendar = of === null && hours !== undefined ? hours : calendarOf(of ?? state.owner, context)
    return [{ type: 'sampleDated', by: endOfWorkingDay(now, terms.sampleWorkingDays + ahead, calendar), of }]
  }

/** A sample that waits for a second look has a date, as all that waits has. */
export const dateSample =
  (ahead = 0): Step =>
  (state, context) =>
    state.kind === 'ended' && state.sample === 'awaited' && state.sampleDue === null && !state.imported
      ? dated(null, ahead)(state, context)
      : []

/** The next above who may look: not who found that it was no problem. The highest stays where nobody is above. */
const nextAbove = (state: LivingCase, context: Context, so: PersonId | null): PersonId | null => {
  const found = state.kind === 'ended' ? state.foundBy : null
  const ladder = ladderAbove(context.directory, state.team, null, standInFor(state, context)).filter(
    (id) => id !== found,
  )
  return ladder[so === null ? 0 : ladder.indexOf(so) + 1] ?? so
}

/** Nobody of the team looked: whoever leads it does, and so on upward. */
export const missSample: Step = (state, context) => {
  if (state.kind !== 'ended' || state.sampleDue === null) return []
  const { by: due, of } = state.sampleDue
  return inTurn(happens({ type: 'sampleMissed', due }), dated(nextAbove(state, context, of), 0))(
    state,
    context,
  )
}
