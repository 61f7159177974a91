import type { Translated } from '../../catalogue.ts'
import type { systemicActionWords as english } from '../../actions/systemic-issue.ts'

export const systemicActionWords: Translated<typeof english> = {
  promiseAction: {
    title: 'Promettre une mesure corrective',
    submit: 'Promettre',
    what: {
      label: 'Ce qui est fait contre la cause',
    },
    due: {
      label: 'Pour quand',
      hint: 'Personne ne pourra la déplacer.',
    },
  },
  keepAction: {
    title: 'C’est fait',
    submit: 'C’est fait',
    words: {
      label: 'À quoi l’on voit que c’est fait',
    },
  },
  answerFlood: {
    right: 'Répondre à tous : ils ont raison',
    nothing: 'Répondre à tous : nous n’avons rien à corriger',
    submit: 'Répondre à tous',
    words: {
      label: 'Ce que chacun lit',
      hint: 'Cela part à tous ceux qui sont réunis maintenant. À ceux qui se taisent, il faut le redire d’autres jours.',
    },
  },
  wantAnotherAction: {
    title: 'Cela ne suffit pas',
    submit: 'Vouloir une autre mesure',
    reason: {
      label: 'Ce qui manque',
    },
  },
  end: {
    title: 'Y mettre fin : la cause est corrigée',
    submit: 'Y mettre fin',
    reason: {
      label: 'À quoi nous savons qu’elle ne revient pas',
      hint: 'Un dossier avec cette cause la rouvre.',
    },
  },
  endOtherwise: {
    title: 'Y mettre fin : ce n’est pas une cause commune',
    submit: 'Y mettre fin',
    reason: {
      label: 'Pourquoi les dossiers n’ont pas de cause en commun',
    },
  },
  offerTransfer: {
    title: 'Proposer à quelqu’un',
    submit: 'Proposer',
    to: {
      label: 'À qui',
    },
    reason: {
      label: 'Pourquoi ce choix',
    },
  },
  acceptTransfer: {
    title: 'Prendre',
    submit: 'Prendre',
  },
  declineTransfer: {
    title: 'Refuser',
    submit: 'Refuser',
    reason: {
      label: 'Pourquoi',
    },
  },
  withdrawTransfer: {
    title: 'Retirer la proposition',
    submit: 'Retirer',
  },
  delegate: {
    title: 'Confier à quelqu’un',
    submit: 'Confier',
    to: {
      label: 'À qui',
    },
    reason: {
      label: 'Pourquoi ce choix',
    },
  },
  acknowledgeEscalation: {
    title: 'C’est lu',
    submit: 'C’est lu',
  },
  takeHigher: {
    title: 'Porter plus haut',
    submit: 'Porter plus haut',
    words: {
      label: 'Pourquoi',
      hint: 'Porter plus haut est à votre honneur.',
    },
  },
  placeAsk: {
    title: 'Demander à une autre équipe',
    submit: 'Poser la question',
    to: {
      label: 'Quelle équipe',
    },
    question: {
      label: 'Ce que vous voulez savoir',
    },
    due: {
      label: 'Pour quand',
    },
  },
  withdrawAsk: {
    title: 'Retirer la question',
    submit: 'Retirer',
  },
  answerAsk: {
    title: 'Répondre à la question',
    submit: 'Répondre',
    answer: {
      label: 'La réponse',
    },
  },
}
