/** Why our last word is not given yet; a part of `refusals.ts`. */
export const endRefusals = {
  'proposal-not-rejected': {
    title: 'Le client n’a encore refusé aucune proposition',
    instead:
      'Proposez-lui comment cela se termine. Dès qu’il dit que cela ne règle rien, un responsable peut donner la position finale.',
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
} as const
