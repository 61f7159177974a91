import { byOurClock } from '../../time/given.ts'
import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import { issueRaised } from '../merging/holder.ts'
import { reopenWith } from '../resolution/reopen.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { AnswerSurvey, SurveyCommand } from './commands.ts'
import { mayAnswerSurvey, theirAnswer } from './may-answer.ts'

const decideAnswer = (
  state: LivingCase,
  { score, contact, wishesContact }: AnswerSurvey,
  context: Context,
): Decision<CaseEvent> => {
  if (!mayAnswerSurvey(state, context)) return refuse('no-survey-open')
  const { actor } = context
  const through = actor.kind === 'customer' && actor.through !== state.id ? actor.through : undefined
  const before = theirAnswer(state, context)
  return accept({
    type: 'surveyAnswered',
    survey: (state.survey?.last ?? 0) + 1,
    score,
    ...(through === undefined ? {} : { origin: through }),
    ...(contact === null
      ? {}
      : {
          contact: {
            ...contact,
            channel: 'survey',
            receivedAt: byOurClock(contact.receivedAt, context.now),
          },
        }),
    wishesContact,
    replaces: before?.survey ?? null,
  })
}

/** The issue is theirs whose words they are, where cases have joined. */
const decideProblem = (state: LivingCase, survey: number, context: Context): Decision<CaseEvent> => {
  const by = anyoneUnblamed(state, context)
  if (!by.ok) return by
  const answer = state.survey?.answers.find((one) => one.survey === survey)
  if (answer?.words == null) return refuse('no-such-contact')
  const { words, contactId, of } = answer
  if (state.issues.some((issue) => issue.words === words)) return refuse('already-known')
  const { maxIssues } = context.terms
  if (state.issues.length >= maxIssues) return refuse('too-many-issues', { most: maxIssues })
  const raised = { ...issueRaised(state, context, words), ...(of === state.id ? {} : { origin: of }) }
  return unfold(state, context, reopenWith({ because: 'customersWord', contactId }, happens(raised)))
}

export const decideSurvey = (
  state: LivingCase,
  command: SurveyCommand,
  context: Context,
): Decision<CaseEvent> =>
  command.type === 'answerSurvey'
    ? decideAnswer(state, command, context)
    : decideProblem(state, command.survey, context)
