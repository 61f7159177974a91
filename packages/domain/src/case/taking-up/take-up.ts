import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { workingDaysAfter } from '../../matter/working-days.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { ladderOf } from '../../matter/who.ts'

/** Who is to take it up: a leader whom it went up to and who is still here, else the owner. */
export const bearerOfTakeUp = ({ takeUp, owner }: LivingCase): PersonId => takeUp?.of ?? owner

const nextAbove = (state: LivingCase, context: Context): PersonId | null => {
  const of = state.takeUp?.of ?? null
  const ladder = ladderOf(state, context)
  return ladder[of === null ? 0 : ladder.indexOf(of) + 1] ?? of
}

/**
 * Imported history has a date by which somebody takes it up, at the end of a working day.
 * @param ahead working days after the next, since many come in at once
 */
export const dateTakeUp =
  (ahead: number): Step =>
  (state, context) =>
    state.kind === 'open' && state.imported && state.takeUp === null
      ? [
          {
            type: 'takeUpDated',
            by: workingDaysAfter(state.owner, context.now, 1 + ahead, context),
            of: null,
          },
        ]
      : []

/** It becomes the next leader's to take up, and nobody outside hears of it: nothing was said to them. */
export const missTakeUp: Step = (state, context) => {
  if (state.takeUp === null) return []
  const of = nextAbove(state, context)
  return inTurn(
    happens({ type: 'takeUpMissed', due: state.takeUp.by, by: bearerOfTakeUp(state) }),
    happens({ type: 'takeUpDated', by: workingDaysAfter(of ?? state.owner, context.now, 1, context), of }),
  )(state, context)
}
