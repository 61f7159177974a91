import { deadlinesOf } from '../../src/case/deadlines.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { Case, LivingCase } from '../../src/case/state.ts'
import { isA, must } from './judging.ts'
import type { Happened } from './world.ts'

const waiting = ({ kind }: { readonly kind: string }): boolean =>
  kind !== 'surveyContact' && kind !== 'surveyContactDue' && kind !== 'surveyDue'

const standing = (state: LivingCase) =>
  JSON.stringify({
    ...state,
    survey: null,
    counts: null,
    deadlines: deadlinesOf(state).filter(waiting),
    duties: dutiesOf(state).filter(waiting),
  })

const wishesIn = (state: Case) =>
  state.kind === 'unopened'
    ? []
    : (state.survey?.answers ?? []).filter(({ wish }) => wish !== null && wish.by !== null)

/** 5: only the customer's word that it is solved is asked about; what they say of it moves nothing but what they wish. */
export const surveysMoveNothing = ({ before, after, command, context, events }: Happened): void => {
  if (after.kind !== 'unopened') {
    const wishes = wishesIn(after).length
    const duties = dutiesOf(after).filter(({ kind }) => kind === 'surveyContact').length
    const clocks = deadlinesOf(after).filter(({ kind }) => kind === 'surveyContactDue').length
    must(duties === wishes && clocks === wishes, 'what was wished after the end is a duty with a clock')
  }
  if (command.type !== 'answerSurvey' || events.length === 0) return
  if (before.kind !== 'ended' || after.kind === 'unopened')
    return must(false, 'only what ended is asked about')
  must(
    before.issues.some(({ state }) => state.kind === 'solved' && state.heardBy === null),
    'by the customer’s own word',
  )
  must(standing(before) === standing(after), 'how it went moves nothing')
  must(context.actor.kind === 'customer', 'and nobody says it for them')
  const given = events.filter(isA('surveyAnswered'))
  const kept = new Map(after.survey?.answers.map(({ survey, score }) => [survey, score]))
  must(
    given.every(({ survey, score, replaces }) => kept.get(survey) === score && !kept.has(replaces ?? 0)),
    'one answer counts',
  )
}
