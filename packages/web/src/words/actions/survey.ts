import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const surveyWords = catalogue('surveyWords', {
  takeSurveyAsProblem: {
    title: 'What they say of how it went is a problem, too',
    means: 'It becomes an issue in their very words, and the case is open again.',
    also: 'survey score feedback complaint reopen',
    submit: 'Make it a problem of the case',
  },
})
