import type { Translated } from '../../catalogue.ts'
import type { surveyWords as english } from '../../actions/survey.ts'

/** What the forms of this topic say. */
export const surveyWords: Translated<typeof english> = {
  takeSurveyAsProblem: {
    title: 'Lo que dice de cómo fue también es un problema',
    means: 'Pasa a ser un punto, con sus mismas palabras, y el caso se abre de nuevo.',
    also: 'encuesta nota opinión queja reabrir',
    submit: 'Tratarlo como un problema',
  },
}
