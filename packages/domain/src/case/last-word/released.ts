import type { PersonId } from '../../directory/directory.ts'
import { leadersDateOf } from '../escalation/owed.ts'
import type { CaseEvent } from '../event.ts'
import { bearerOfWord } from '../next-word/turn.ts'
import type { LivingCase } from '../state.ts'
import type { LastWordEvent } from './events.ts'

type Released = Extract<LastWordEvent, { type: 'toldDateReleased' }>

/**
 * What the customer was told by a date, and that our last word takes from them: each is named, so that none of it is
 * merely gone. Promises are none of it: there is no last word while one is open.
 */
export const releasedBy = (state: LivingCase, by: PersonId): readonly Released[] => {
  const ofLeaders = state.escalations.flatMap((escalation): readonly Released[] => {
    const { acknowledged, dated } = escalation
    // That one of us reports to another is owed to no customer.
    const due = acknowledged ? (dated?.callBy ?? null) : leadersDateOf(escalation)
    const what = acknowledged ? 'call' : 'takenUp'
    return due === null ? [] : [{ type: 'toldDateReleased', by, of: escalation.leader, what, due }]
  })
  const { nextWord } = state
  return nextWord === null
    ? ofLeaders
    : [
        ...ofLeaders,
        { type: 'toldDateReleased', by, of: bearerOfWord(state), what: 'word', due: nextWord.by },
      ]
}

/** A plan of contact that they oppose, and that nobody judges any more, limits nothing. */
export const endOpposedPlan = ({ contactPlan }: LivingCase, by: PersonId): readonly CaseEvent[] =>
  contactPlan?.challenged === true ? [{ type: 'contactPlanEnded', by, because: 'leader', words: null }] : []
