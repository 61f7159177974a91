import type { Translated } from '../catalogue.ts'
import type { replyWords as english } from '../replies.ts'

export const replyWords: Translated<typeof english> = {
  title: 'Réponses',
  about:
    'Ce que votre entreprise écrit souvent, dans chaque langue où elle l’écrit. Qui écrit à un client tape / et la trouve.',
  coming: 'Les réponses arrivent',
  none: {
    title: 'Il n’y a pas encore de réponse',
    text: 'Notez ce que vous écrivez souvent. Quiconque répond aux clients le trouve dès lors.',
  },
  add: 'Écrire une réponse',
  change: 'Changer<spoken> : {name}</spoken>',
  name: 'Comment on la trouve',
  nameMeans: 'Un mot ou deux, pour les collègues : « Nous venons », « Pardon pour l’attente ».',
  gaps: 'Ceci est rempli d’après le dossier et d’après qui écrit : {gaps}.',
  unknownGap: 'Rien ne remplit {gap} : il resterait tel quel.',
  drop: 'La jeter',
}
