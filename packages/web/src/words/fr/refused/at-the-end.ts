/** Why our last word is not given yet; a part of `refusals.ts`. */
export const endRefusals = {
  'proposal-not-rejected': {
    title: 'Le client n’a encore refusé aucune proposition, ni demandé notre dernier mot',
    instead:
      'Proposez-lui comment cela se termine. Dès qu’il dit que cela ne règle rien, ou demande lui-même notre position finale, un responsable peut la donner.',
  },
  'danger-first': {
    title: 'Quelqu’un est peut-être en danger',
    instead:
      'Occupez-vous-en d’abord ; un responsable dit pourquoi le danger est passé. Il n’y a pas de dernier mot avant.',
  },
  'no-such-outside-body': {
    title: 'L’entreprise ne nomme pas cet organisme',
    instead:
      'Nommez un de ceux que vos clients voient, comme il s’y appelle : Réglages, Organismes extérieurs.',
  },
  'challenge-unanswered': {
    title: 'Le client n’est pas d’accord avec le plan de contact, et personne n’en a encore jugé',
    instead:
      'La personne à qui c’est remonté fixe le plan de nouveau ou y met fin. La position finale peut alors être donnée.',
  },
  'own-last-word': {
    title: 'Vous avez donné vous-même la position finale',
    instead:
      'Une autre personne de la direction lit ce que le client a dit depuis, et dit si quelque chose est nouveau.',
  },
  'no-word-after-last': {
    title: 'Rien n’attend ici d’être lu après une position finale',
    instead: 'Il faut une parole du client qui a rouvert le dossier après notre position finale.',
  },
  'newer-word': {
    title: 'Le client a dit autre chose entre-temps',
    instead: 'Lisez-le d’abord, et dites ensuite si quelque chose en est nouveau.',
  },
  'something-new': {
    title: 'Quelque chose ici est nouveau',
    instead:
      'Le client, ou l’un de nous, a soulevé un point sans position finale, ou quelque chose a été proposé depuis. Il se traite comme tout autre.',
  },
  'seconds-wrong': {
    title: 'L’appel ne peut pas avoir duré autant',
    instead: 'Dites combien de temps il a duré, d’une seconde à un jour.',
  },
  'plan-too-short': {
    title: 'Le plan se termine avant que le client ait une seule fois de nos nouvelles',
    instead: 'Faites-le durer plus longtemps, ou donnez plus souvent de nos nouvelles.',
  },
} as const
