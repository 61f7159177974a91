import { promiseDeadlines, standingDeadlines } from '../matter/deadlines.ts'
import { owedAfterTheEnd } from './compensation/owed-after-end.ts'
import { chatDeadlines } from './chat/quiet.ts'
import type { CaseDeadline } from './deadline.ts'
import type { Case, EndedCase, LivingCase } from './state.ts'
import { remedyDeadlines } from './remedy/duties.ts'
import { regulatorDeadlines } from './regulator/deadlines.ts'
import { surveyDeadlines } from './survey/ask.ts'
import { wishDeadlines } from './survey/wish.ts'

const ofNextWord = ({ nextWord }: LivingCase): readonly CaseDeadline[] =>
  nextWord === null ? [] : [{ kind: 'nextWordDue', subject: 0, due: nextWord.by }]

const ofDanger = ({ danger }: LivingCase): readonly CaseDeadline[] =>
  danger === null
    ? []
    : [
        ...(danger.callNext === null
          ? []
          : [{ kind: 'dangerCall', subject: 0, due: danger.callNext } as const]),
        ...(danger.tryBy === null ? [] : [{ kind: 'dangerAttempt', subject: 0, due: danger.tryBy } as const]),
      ]

const ofSilence = ({ silence: { attemptBy, lapseAt } }: LivingCase): readonly CaseDeadline[] => [
  ...(attemptBy === null ? [] : [{ kind: 'attemptDue', subject: 0, due: attemptBy } as const]),
  ...(lapseAt === null ? [] : [{ kind: 'lapse', subject: 0, due: lapseAt } as const]),
]

const ofReturned = ({ returned }: LivingCase): readonly CaseDeadline[] => {
  const due = returned?.reachBy ?? null
  return due === null ? [] : [{ kind: 'reachDue', subject: 0, due }]
}

const ofPlan = ({ contactPlan: plan }: LivingCase): readonly CaseDeadline[] =>
  plan === undefined ? [] : [{ kind: 'contactPlanReview', subject: 0, due: plan.reviewBy }]

const ofSample = ({ sampleDue }: EndedCase): readonly CaseDeadline[] =>
  sampleDue === null ? [] : [{ kind: 'sampleDue', subject: 0, due: sampleDue.by }]

/**
 * Every time limit that the case waits for; the `deadline` table holds these rows and no others. An open case always
 * has one: imported history that of taking it up, and no other. An ended one has none but that of a sample that waits
 * for a second look, of what the company owes by its own rule for a broken promise, of what a regulator asks and nobody answered, and of how it went, where the customer is to be asked or wished to be contacted: what it owed was
 * released by their word, or went on in another case. One that is gathered with many alike has the one clock of them all;
 * its own are kept beside it, and count again as soon as it stands for itself.
 */
export const deadlinesOf = (state: Case): readonly CaseDeadline[] => {
  if (state.kind === 'unopened') return []
  if (state.kind === 'ended') {
    return [
      ...promiseDeadlines(owedAfterTheEnd(state)),
      ...ofSample(state),
      ...surveyDeadlines(state),
      ...wishDeadlines(state),
      ...regulatorDeadlines(state),
      // What was granted before it was asked stays owed an answer, and late: nothing rises after an end.
    ]
  }
  if (state.imported) {
    return state.takeUp === null ? [] : [{ kind: 'takeUpDue', subject: 0, due: state.takeUp.by }]
  }
  const among = state.flood?.among ?? null
  if (among !== null) {
    const lapse = ofSilence(state).filter(({ kind }) => kind === 'lapse')
    return [
      { kind: 'floodAnswerDue', subject: 0, due: among.due },
      ...ofDanger(state),
      ...lapse,
      ...regulatorDeadlines(state),
    ]
  }
  return [
    ...ofNextWord(state),
    ...standingDeadlines(state),
    ...ofDanger(state),
    ...ofSilence(state),
    ...ofReturned(state),
    ...chatDeadlines(state),
    ...wishDeadlines(state),
    ...regulatorDeadlines(state),
    ...ofPlan(state),
    ...remedyDeadlines(state),
  ]
}
