import type { Translated } from '../../catalogue.ts'
import type { contactWords as english } from '../../actions/contact.ts'

export const contactWords: Translated<typeof english> = {
  makeContact: {
    title: 'Noter un appel ou un message',
    means: 'Ce que vous avez dit ou écrit au client, avec vos mots : il le lit sur sa page.',
    also: 'réponse répondre appel téléphone e-mail message client contact parler',
    submit: 'Noter',
    outcome: {
      label: 'Comment c’est allé',
      conversation: 'Nous avons parlé',
      written: 'Je lui ai écrit',
      messageLeft: 'J’ai laissé un message',
      noAnswer: 'Pas de réponse',
    },
    channel: {
      label: 'Par',
    },
    words: {
      label: 'Ce que vous avez dit ou écrit',
    },
    promise: {
      label: 'Le rappel promis que cela tient',
      none: 'Aucun',
    },
    asks: {
      label: 'Cela pose une question au client sur',
      hint: 'Une question ne déplace aucune de nos dates. La deuxième sur le même point remonte à qui dirige votre équipe.',
      none: 'Pas de question au client',
    },
    nextWord: {
      label: 'Prochaines nouvelles au plus tard',
      hint: 'Comme vous le lui avez dit. Laissé vide, c’est midi de votre deuxième jour ouvré.',
    },
    yes: {
      label: 'Son oui à une date à plus de cinq jours ouvrés',
    },
    madeAt: {
      label: 'Quand, sinon à l’instant',
    },
  },
  receiveContact: {
    title: 'Noter ce que le client a dit',
    means: 'Avec ses mots, aussi exactement que possible. Cela rejoint ce dossier.',
    also: 'appelé venu lettre guichet visite reçu',
    submit: 'Noter',
    channel: {
      label: 'Par',
    },
    words: {
      label: 'Ses mots',
    },
    toldAgain: {
      label: 'Le client a dû raconter de nouveau toute l’histoire',
      hint: 'C’est compté, pour que nous voyions combien de fois cela arrive.',
    },
    receivedAt: {
      label: 'Quand, sinon à l’instant',
    },
  },
  vouchForContact: {
    title: 'Attester qu’un contact vient du client',
    means: 'Rien ne prouvait qui l’avait envoyé. Dès que vous l’attestez, la page du client le montre.',
    also: 'preuve identité confirmer garantir expéditeur',
    submit: 'C’est bien de lui',
    contact: {
      label: 'Quel contact',
      none: 'Choisissez-en un',
    },
  },
}
