import { addMilliseconds, days } from '../../time/instant.ts'
import type { CaseDeadline } from '../deadline.ts'
import type { CaseEvent } from '../event.ts'
import { isLost } from '../returned/evolve.ts'
import type { LivingCase } from '../state.ts'
import { happens, type Step } from '../unfold.ts'
import { mayAnswerSurvey, theirAnswer } from './may-answer.ts'

/** Of joined cases nobody can be asked by mail, since nobody can tell which of their customers reads it. */
const canBeAsked = (state: LivingCase): boolean =>
  state.absorbed.length === 0 && state.ways.includes('mail') && !isLost(state, 'mail')

/** They said something since, which was no problem; a stranger's advertising, which opened the case, is no word of theirs. */
const wasTheirs = (events: readonly CaseEvent[]): boolean =>
  events.some((event) => event.type === 'noProblemFound' && event.kind !== 'spam')

/** Whoever said that it is solved, and says nothing more, is asked by mail some days later, where the company wants it. */
export const dateSurvey =
  (events: readonly CaseEvent[]): Step =>
  (state, context) => {
    const { now, terms } = context
    const ended = events.some(({ type }) => type === 'caseEnded')
    if (!ended || terms.surveyAfterDays === 0 || !canBeAsked(state) || wasTheirs(events)) return []
    const theirs = { ...context, actor: { kind: 'customer' } } as const
    if (!mayAnswerSurvey(state, theirs) || theirAnswer(state, theirs) !== null) return []
    return [{ type: 'surveyDated', by: addMilliseconds(now, days(terms.surveyAfterDays)) }]
  }

/** Whether they are asked after all hangs on what they were asked elsewhere, which is not this case's to know. */
export const surveyFallsDue: Step = happens({ type: 'surveyFellDue' })

export const surveyDeadlines = ({ survey }: LivingCase): readonly CaseDeadline[] =>
  survey?.askBy == null ? [] : [{ kind: 'surveyDue', subject: 0, due: survey.askBy }]
