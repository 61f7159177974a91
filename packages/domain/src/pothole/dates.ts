import { memberOfBoard } from '../directory/board.ts'
import type { PersonId } from '../directory/directory.ts'
import type { Context } from '../matter/context.ts'
import { raise, topOf } from '../matter/escalation/raise.ts'
import { workingDaysAfter } from '../matter/working-days.ts'
import type { Instant } from '../time/instant.ts'
import type { LivingPothole, OpenPothole, PotholeDate } from './state.ts'
import { happens, inTurn } from './unfold.ts'
import type { Step } from './unfold.ts'

/** Whoever says for the company whether a reason still stands: the member of the board, else the top of the ladder. */
export const deciderOf = (state: LivingPothole, context: Context): PersonId =>
  memberOfBoard(context.directory) ?? topOf(state, context) ?? state.owner

/** What has to be done now; null while the case goes on. */
const stepOf = ({ cameBackFrom, verdict, caseEndedAt }: OpenPothole): PotholeDate['step'] | null => {
  if (cameBackFrom !== null && verdict === null) return 'decide'
  return caseEndedAt === null ? null : 'answer'
}

/** After a date that was missed, and where the first one has gone by already. */
const soon = (of: PersonId, step: PotholeDate['step'], context: Context): Instant => {
  const { correctiveActionWorkingDays, causeReviewWorkingDays } = context.terms
  const days = step === 'decide' ? causeReviewWorkingDays : correctiveActionWorkingDays
  return workingDaysAfter(of, context.now, days, context)
}

/** An answer is due so many working days after the case's end, however long the board took. */
const dueBy = (state: OpenPothole, step: PotholeDate['step'], of: PersonId, context: Context): Instant => {
  if (step === 'decide' || state.caseEndedAt === null) return soon(of, step, context)
  const due = workingDaysAfter(of, state.caseEndedAt, context.terms.potholeWorkingDays, context)
  return due > context.now ? due : soon(of, step, context)
}

/** Who decides stays who had it, unless they left. */
const whoIsDue = (state: OpenPothole, step: PotholeDate['step'], context: Context): PersonId => {
  if (step === 'answer') return state.owner
  const { dated } = state
  const stays = dated?.step === step && context.directory.people.get(dated.of)?.active === true
  return stays ? dated.of : deciderOf(state, context)
}

/** After whatever happened: the date that is owed now, and whose it is. Whoever has it next has it by the same date. */
export const keepDate: Step = (state, context) => {
  if (state.kind !== 'open') return []
  const step = stepOf(state)
  if (step === null) return []
  const of = whoIsDue(state, step, context)
  const { dated } = state
  if (dated?.step !== step)
    return [{ type: 'potholeDated', dated: { step, by: dueBy(state, step, of, context), of } }]
  return dated.of === of ? [] : [{ type: 'potholeDated', dated: { ...dated, of } }]
}

/** It did not come: one level higher, and it is dated anew, since whoever had to still has to. */
export const missDate: Step = (state, context) => {
  const { dated } = state
  if (dated === null) return []
  const { step, of } = dated
  return inTurn(
    happens({ type: 'potholeDateMissed', dated }),
    raise({ because: 'reportMissed' }),
    happens({ type: 'potholeDated', dated: { step, by: soon(of, step, context), of } }),
  )(state, context)
}
