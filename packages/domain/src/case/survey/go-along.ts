import type { CaseId } from '../../matter/text.ts'
import type { LivingCase, Survey, SurveyAnswer } from '../state.ts'

/** What the customers of these cases said of how it went, and still wait for: it goes wherever their cases go. */
export const surveysOf = (
  { survey }: LivingCase,
  those: readonly CaseId[],
): { readonly surveys?: readonly SurveyAnswer[] } => {
  const surveys = survey?.answers.filter(({ of }) => those.includes(of)) ?? []
  return surveys.length === 0 ? {} : { surveys }
}

/** Numbered after what was answered here, since numbers are given once. */
const numberedAfter = (last: number, arriving: readonly SurveyAnswer[]): readonly SurveyAnswer[] =>
  arriving.map((answer, at) => ({ ...answer, survey: last + at + 1 }))

/** With those that arrive. */
export const withSurveys = (state: LivingCase, arriving: readonly SurveyAnswer[] | undefined): LivingCase => {
  if (arriving === undefined) return state
  const { last, askBy, answers }: Survey = state.survey ?? { last: 0, askBy: null, answers: [] }
  const here = numberedAfter(last, arriving)
  return { ...state, survey: { last: last + here.length, askBy, answers: [...answers, ...here] } }
}

/** Without those that go. */
export const withoutSurveys = (state: LivingCase, going: readonly SurveyAnswer[] = []): LivingCase => {
  const { survey } = state
  if (survey === undefined) return state
  const gone = new Set(going.map(({ survey: number }) => number))
  return { ...state, survey: { ...survey, answers: survey.answers.filter((one) => !gone.has(one.survey)) } }
}
