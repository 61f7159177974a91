import type { Translated } from '../../catalogue.ts'
import type { ownershipWords as english } from '../../actions/ownership.ts'

export const ownershipWords: Translated<typeof english> = {
  acceptTransfer: {
    title: 'Accepter le dossier',
    means: 'Vous en répondez dès maintenant, jusqu’à ce que le client dise que c’est résolu.',
    also: 'prendre avoir responsable proposition oui',
    submit: 'Accepter : je m’en occupe',
  },
  declineTransfer: {
    title: 'Refuser la proposition',
    means: 'Il reste à qui l’a, et votre raison y est lue.',
    also: 'refuser non proposition décliner',
    submit: 'Refuser',
    reason: {
      label: 'Pourquoi, et qui pourrait l’avoir à votre place',
    },
  },
  offerTransfer: {
    title: 'Le proposer à quelqu’un',
    means: 'Vous le gardez tant que personne n’a accepté. C’est seulement alors que le client l’apprend.',
    also: 'transférer remettre passer confier donner collègue équipe',
    submit: 'Proposer',
    done: 'Proposé à {to}',
    to: {
      label: 'À qui',
    },
    reason: {
      label: 'Pourquoi ce choix',
      hint: 'Toute l’histoire est visible ; inutile de la raconter de nouveau.',
    },
  },
  withdrawTransfer: {
    title: 'Retirer la proposition',
    means: 'Personne n’a encore accepté ; rien d’autre ne change donc.',
    also: 'annuler retirer transfert',
    submit: 'Retirer',
  },
  delegate: {
    title: 'Le confier nommément à quelqu’un',
    means:
      'Cela ne se refuse pas. Vous continuez d’en répondre : vous recevez un compte rendu écrit et appelez le client vous-même.',
    also: 'déléguer confier attribuer direction',
    submit: 'Confier',
    done: 'Confié à {to}',
    to: {
      label: 'À qui',
    },
    reason: {
      label: 'Ce que vous attendez',
    },
  },
  replaceOwner: {
    title: 'Remplacer une personne qui n’est plus là',
    means:
      'Après un départ, pendant un congé ou une absence trop longue, le dossier monte selon la règle de l’échelle.',
    also: 'absence maladie départ congé',
    submit: 'Remplacer',
  },
}
