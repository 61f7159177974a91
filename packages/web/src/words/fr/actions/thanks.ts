import type { Translated } from '../../catalogue.ts'
import type { thanksWords as english } from '../../actions/thanks.ts'

export const thanksWords: Translated<typeof english> = {
  readThanks: {
    title: 'J’ai lu les remerciements',
    means: 'Ils quittent ce que vous avez à faire. Dans l’histoire, ils restent.',
    also: 'merci mots aimables éloge',
    submit: 'Je les ai lus',
  },
  takeThanksAsProblem: {
    title: 'Ces remerciements racontent aussi un problème',
    means: 'Cela devient un point, mot pour mot. Un dossier clos est alors rouvert.',
    also: 'remerciements réclamation point rouvrir',
    submit: 'En faire un point',
  },
}
