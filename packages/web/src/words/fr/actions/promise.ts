import type { Translated } from '../../catalogue.ts'
import type { promiseWords as english } from '../../actions/promise.ts'

export const promiseWords: Translated<typeof english> = {
  makePromise: {
    title: 'Promettre quelque chose',
    means: 'Le client apprend quoi et pour quand. Un délai court ; seul un mot de lui le déplace.',
    also: 'engagement délai date échéance remboursement réparation',
    submit: 'Promettre',
    what: {
      label: 'Ce que nous ferons',
      hint: 'Tel que le client le lit : « Nous remboursons les 100 euros sur votre compte bancaire. »',
    },
    due: {
      label: 'Pour quand',
    },
    remedy: {
      label: 'Ce qui répare',
    },
  },
  keepPromise: {
    title: 'Tenue : dire comment',
    means: 'Le client l’apprend, avec ce qui le montre. Un appel promis n’est tenu que par la conversation.',
    also: 'fait rempli preuve tenu',
    submit: 'Elle est tenue',
    words: {
      label: 'Ce qui a été fait, et ce qui le montre',
    },
  },
  proposeNewDate: {
    title: 'Demander une date plus tardive',
    means: 'L’ancienne date vaut tant que le client n’a pas accepté.',
    also: 'repousser retard délai renégocier prolonger',
    submit: 'Demander au client',
    due: {
      label: 'Pour quand à la place',
    },
    reason: {
      label: 'Pourquoi, avec des mots pour le client',
    },
  },
  answerNewDate: {
    title: 'Noter sa réponse sur la date',
    means: 'Telle qu’il vous l’a dite. Sans son oui, l’ancienne date vaut.',
    also: 'accepter refuser renégocier',
    submit: 'Noter',
    agreed: {
      label: 'Le client a dit',
      yes: 'Oui, la date plus tardive convient',
      no: 'Non',
    },
  },
  requestCallBack: {
    title: 'Promettre un appel de quelqu’un',
    means:
      'Cela devient sa propre promesse. Seule une conversation la tient ; un message laissé ne suffit pas.',
    also: 'rappeler téléphone rappel',
    submit: 'Promettre l’appel',
    of: {
      label: 'Qui appelle',
    },
    what: {
      label: 'À quel sujet',
    },
    due: {
      label: 'Pour quand',
      hint: 'Laissé vide : d’ici la fin du prochain jour ouvré de qui appelle.',
    },
  },
}
