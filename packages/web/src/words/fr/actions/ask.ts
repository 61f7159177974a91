import type { Translated } from '../../catalogue.ts'
import type { askWords as english } from '../../actions/ask.ts'

export const askWords: Translated<typeof english> = {
  placeAsk: {
    title: 'Demander à une autre équipe',
    means:
      'Vous restez responsable. Cette équipe a jusqu’à votre date ; ensuite, la question remonte d’elle-même.',
    also: 'question demande aide service organisation demander',
    submit: 'Poser la question',
    to: {
      label: 'Quelle équipe',
    },
    question: {
      label: 'Ce dont vous avez besoin',
    },
    due: {
      label: 'Pour quand',
    },
  },
  answerAsk: {
    title: 'Répondre à la question posée à votre équipe',
    means: 'La personne responsable le voit aussitôt.',
    also: 'réponse question répondre',
    submit: 'Répondre',
    answer: {
      label: 'La réponse',
    },
  },
  withdrawAsk: {
    title: 'Retirer une question',
    means: 'L’équipe n’a plus besoin d’y répondre.',
    also: 'annuler question reprendre',
    submit: 'Retirer',
  },
}
