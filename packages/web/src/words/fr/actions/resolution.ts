import type { Translated } from '../../catalogue.ts'
import type { resolutionWords as english } from '../../actions/resolution.ts'

export const resolutionWords: Translated<typeof english> = {
  outcomes: {
    upheld: 'Le client a raison',
    partlyUpheld: 'Raison, en partie',
    notUpheld: 'Non fondé',
  },
  proposeResolution: {
    title: 'Proposer une résolution',
    means: 'Nous demandons au client si c’est résolu. Seul son mot le décide.',
    also: 'résoudre régler clore résolution proposer réparation issue',
    submit: 'Demander si c’est résolu',
    what: {
      label: 'Ce qui a été fait, tel que le client le lit',
    },
    outcome: {
      label: 'Notre constat',
    },
    remedy: {
      label: 'Ce qui répare',
    },
  },
  giveVerdict: {
    title: 'Noter un verdict entendu',
    means: 'Avec les mots du client. Il en reçoit confirmation, et peut le contester d’un geste.',
    also: 'résolu pas résolu client dit voix téléphone',
    submit: 'Noter le verdict',
    verdict: {
      label: 'Le client dit',
      solved: 'C’est résolu',
      notSolved: 'Ce n’est pas résolu',
    },
    reason: {
      label: 'Ses mots',
    },
  },
  objectToVerdict: {
    title: 'Noter que le client conteste un verdict',
    means: '« Je n’ai jamais dit cela » : le point est rouvert.',
    also: 'contester objection verdict faux rouvrir',
    submit: 'Noter la contestation',
    reason: {
      label: 'Ses mots',
    },
  },
  raiseIssue: {
    title: 'Ajouter un autre point',
    means: 'Autre chose que le client veut voir réparé, avec une fin à part.',
    also: 'point problème second nouveau',
    submit: 'Ajouter',
    words: {
      label: 'Avec les mots du client',
    },
  },
  giveFinalPosition: {
    title: 'Donner la position finale',
    means:
      'Là où nous ne pouvons pas être d’accord : écrite, motivée, par quelqu’un de la direction qui n’a jamais eu le dossier. Jamais comptée comme résolue.',
    also: 'finale désaccord médiateur médiatrice clore rejeter fin',
    submit: 'La donner',
    position: {
      label: 'Notre position',
    },
    reasons: {
      label: 'Les raisons',
    },
    outsideBody: {
      label: 'À qui, hors de l’entreprise, le client peut s’adresser',
      hint: 'Son nom et comment le joindre.',
      kept: 'Ceux que l’entreprise garde, dans les réglages.',
      none: 'Choisissez, s’il vous plaît',
    },
    outcome: {
      label: 'Notre constat',
    },
  },
  wishFinalPosition: {
    title: 'Le client souhaite notre position finale',
    means:
      'Sans autre proposition, comme il vous l’a dit. Il apprend ce que vous avez noté ; si vous répondez du dossier, cela attend sa propre parole.',
    also: 'position finale dernier mot souhait client',
    submit: 'Le noter',
    words: {
      label: 'Ses mots',
    },
  },
  findNothingNew: {
    title: 'Rien de nouveau n’a été dit',
    means:
      'Ce qu’il a écrit depuis notre position finale a été lu, et elle demeure. Il l’apprend en votre nom, avec votre raison et à qui s’adresser au dehors. Ce qu’il dit ensuite rouvre le dossier.',
    also: 'position finale rien nouveau demeure clore',
    submit: 'Le dire',
    read: {
      label: 'Ce que vous avez lu',
      newest: 'Ses derniers mots depuis notre position finale',
      none: 'Rien',
    },
    reason: {
      label: 'Pourquoi rien n’en est nouveau, comme il le lira',
    },
  },
  raiseHandling: {
    title: 'Quelque chose a été mal fait en traitant son dossier',
    means: 'Un point à part, à côté de ce dont il s’agit, avec sa propre fin, et compté là où c’est arrivé.',
    also: 'traitement tort conduite faute',
    submit: 'L’ajouter',
    team: {
      label: 'Où c’est arrivé ; à défaut, l’équipe du dossier',
    },
  },
  lapse: {
    title: 'Classer sans réponse',
    means:
      'Après les essais et les jours de silence. Jamais compté comme résolu ; un mot du client le rouvre.',
    also: 'silence sans réponse clore',
    submit: 'Classer sans réponse',
  },
  findNoProblem: {
    title: 'Il n’y a pas de problème ici',
    means: 'Certains sont tirés au sort pour un second regard par quelqu’un d’autre.',
    also: 'spam indésirable remerciements répondu clore rien',
    submit: 'Pas de problème',
    reason: {
      label: 'Pourquoi ce n’est pas une réclamation',
      hint: 'Tout dossier est une réclamation, sauf si quelqu’un écrit pourquoi il ne l’est pas.',
    },
    kind: {
      label: 'C’est',
      answered: 'Une question, avec réponse immédiate',
      thanks: 'Un remerciement',
      spam: 'Un indésirable',
    },
  },
  checkSample: {
    title: 'Vérifier l’échantillon',
    means: 'Quelqu’un de chez nous l’a clos comme « pas de problème ». Si vous en voyez un, il est rouvert.',
    also: 'second regard pas de problème',
    submit: 'C’est vérifié',
    agreed: {
      label: 'Vous voyez',
      yes: 'Pas de problème non plus',
      no: 'Un problème',
    },
    reason: {
      label: 'Quel est le problème',
    },
  },
  withdrawCase: {
    title: 'Le retirer pour le client',
    means: 'Il vous a dit ne plus vouloir poursuivre.',
    also: 'annuler fin clore retirer',
    submit: 'Retirer',
    reason: {
      label: 'Ses mots',
    },
  },
  sendClosingLetter: {
    title: 'Envoyer une lettre que le régulateur demande',
    means:
      'Une réponse finale, une lettre d’attente ou un récapitulatif, avec tout ce qui doit y figurer. Elle part chez le client telle que vous la voyez ici, reste sur sa page, et tient la date du régulateur.',
    also: 'réponse finale lettre d’attente récapitulatif médiateur régulateur',
    submit: 'Envoyer',
    kind: {
      label: 'Quelle lettre',
      finalResponse: 'Réponse finale',
      holding: 'Lettre d’attente : cela prend plus de temps',
      summary: 'Récapitulatif : le client a dit que c’est résolu',
    },
    meantFor: 'Pour qui elle est',
    expected: 'Pour quand la réponse est attendue',
    preview: 'Telle que le client la reçoit',
    lacks: '{count, plural, one {Il manque encore ceci :} other {Il manque encore cela :}}',
    byMail: 'Elle lui parvient par e-mail.',
    posted: 'Je l’ai imprimée et postée',
  },
  endRegulatorClock: {
    title: 'Noter comment une date du régulateur a été tenue',
    means:
      'D’un dossier terminé, par exemple par le silence : un responsable qui ne l’a jamais eu dit comment il y a été répondu. Seuls les collègues le lisent.',
    also: 'régulateur date réponse silence devoir fin',
    submit: 'Noter',
    clock: 'Quelle date',
    words: 'Comment et quand il y a été répondu',
  },
  reopenForNewFacts: {
    title: 'Rouvrir pour des faits nouveaux',
    means: 'Il était clos, et quelque chose est apparu.',
    also: 'rouvrir de nouveau ouvrir',
    submit: 'Rouvrir',
    facts: {
      label: 'Ce qui est apparu',
    },
  },
}
