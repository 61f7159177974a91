import { surveyWords } from '../../words/actions/survey.ts'
import { action } from './spec.ts'

export const surveyActions = [
  action({
    name: 'take-survey-as-problem',
    room: 'contact',
    title: surveyWords.takeSurveyAsProblem.title,
    means: surveyWords.takeSurveyAsProblem.means,
    also: surveyWords.takeSurveyAsProblem.also,
    subject: 'survey',
    fields: [],
    submit: surveyWords.takeSurveyAsProblem.submit,
    body: (_values, survey) => ({ survey }),
  }),
]
