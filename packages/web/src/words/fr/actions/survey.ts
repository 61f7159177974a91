import type { Translated } from '../../catalogue.ts'
import type { surveyWords as english } from '../../actions/survey.ts'

/** What the forms of this topic say. */
export const surveyWords: Translated<typeof english> = {
  takeSurveyAsProblem: {
    title: 'Ce qui est dit du déroulement raconte aussi un problème',
    means: 'Cela devient un point, mot pour mot, et le dossier est rouvert.',
    also: 'sondage note avis réclamation rouvrir',
    submit: 'Le traiter comme un problème',
  },
}
