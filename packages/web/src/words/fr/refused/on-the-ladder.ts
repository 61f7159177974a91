/** What stands against a step on the ladder, or of a leader on it; a part of `refusals.ts`. */
export const ladderRefusals = {
  'no-such-escalation': {
    title: 'Cette escalade n’est pas ouverte',
    instead: 'Elle a pris fin. Regardez le dossier tel qu’il est maintenant.',
  },
  'already-acknowledged': {
    title: 'Vous avez déjà dit que vous l’avez lu',
    instead: 'Continuez : lisez le compte rendu, appelez le client, mettez-y fin.',
  },
  'report-missing': {
    title: 'Le compte rendu écrit manque',
    instead: 'C’est à qui vous l’avez confié de rendre compte de ce qui a été dit et fait.',
  },
  'leader-has-not-heard-customer': {
    title: 'Vous n’avez pas encore parlé avec le client',
    instead:
      'Appelez-le vous-même et notez comment c’est allé. S’il ne souhaite pas d’appel, il le dit sur sa page.',
  },
  'customer-says-not-right': {
    title: 'Le client a dit que ce n’est pas en ordre',
    instead: 'Continuez jusqu’à ce que ce le soit, ou donnez une position finale avec ses raisons.',
  },
  'customer-has-not-confirmed': {
    title: 'Le client ne l’a pas dit lui-même',
    instead:
      'Ce que notent ceux qui en répondent attend le client : un bouton sur sa page, où mène notre message, ou ce qu’il dit à quelqu’un qui n’a pas le dossier et n’est pas au-dessus. Après des tentatives sur trois jours, de deux façons, et dix jours de silence, la direction peut clore sans réponse.',
  },
  'no-call-owed': {
    title: 'Aucun appel n’est dû ici',
    instead: 'Le client a été appelé, ou a dit qu’il ne le souhaite pas : demandez-lui si c’est en ordre.',
  },
  'no-own-line': {
    title: 'Aucune ligne n’est connue où l’on aurait pu appeler',
    instead:
      'Ne cochez pas que personne n’a répondu : cela compterait contre quelqu’un dont aucune ligne n’est connue ici. Qui administre peut en ajouter une sur sa page, dans Équipe.',
  },
  'call-too-early': {
    title: 'Cet appel a eu lieu avant le compte rendu, ou avant la délégation',
    instead:
      'Il reste dans l’historique comme contact. Rappelez le client maintenant que le compte rendu est là.',
  },
  'level-not-open': {
    title: 'La dernière personne de la direction saisie peut encore répondre',
    instead:
      'Le niveau suivant s’ouvre dès que cette personne a parlé au client, lui a écrit ou a reçu un compte rendu, et au plus tard à la fin du délai qu’elle a pour s’en charger. Si quelqu’un court un danger, signalez-le, et si la plainte vise cette personne, nommez-la : cela monte alors aussitôt.',
  },
  'ladder-ends-here': {
    title: 'Il n’y a pas de niveau au-dessus de celui-ci',
    instead: 'Le dossier est tout en haut de la direction ; parlez-en là.',
  },
  'answers-for-it': {
    title: 'Vous faites partie de ce dossier',
    instead: 'Demandez au-dessus, à qui ne l’a jamais eu.',
  },
} as const
