/** Why something is not granted or handed over as wanted; a part of `refusals.ts`. */
export const grantingRefusals = {
  'above-authority': {
    title: 'Il y faut l’accord de quelqu’un au-dessus de vous',
    instead:
      'Demandez-le : cela va à la personne la plus proche qui peut l’accorder et qui est là, et monte de lui-même.',
  },
  'within-authority': {
    title: 'Vous pouvez l’accorder vous-même',
    instead: 'Accordez-le : personne n’est à consulter.',
  },
  'nobody-may-grant': {
    title: 'La carte ne donne ce pouvoir à personne au-dessus',
    instead: 'Accordez autre chose, et faites donner ce pouvoir à quelqu’un dans la carte.',
  },
  'remedy-not-feasible': {
    title: 'Ce client ne peut pas l’avoir',
    instead:
      'Il y faut ce qui n’est pas le cas pour lui. Accordez ce qui lui parvient ; corrigez les faits s’ils sont faux.',
  },
  'remedy-not-delivered': {
    title: 'Cette promesse est tenue en remettant ce qui a été accordé',
    instead: 'Notez que c’est remis, avec des mots que le client lit.',
  },
  'no-such-remedy': {
    title: 'Cela n’est plus dans cet état',
    instead: 'C’est remis, remplacé, ou n’a pas échoué. Regardez le dossier tel qu’il est.',
  },
  'no-such-request': {
    title: 'La réponse a déjà été donnée',
    instead: 'Regardez le dossier tel qu’il est.',
  },
  'own-request': {
    title: 'Personne ne répond à sa propre demande',
    instead: 'Elle attend la personne à qui elle est allée, et monte d’elle-même.',
  },
  'own-check': {
    title: 'Ce n’est pas à qui l’a fait de le regarder',
    instead: 'Demandez à un collègue de regarder et de noter ce que cela montre.',
  },
  'checker-delivers': {
    title: 'Qui l’a regardé ne le remet pas aussi',
    instead: 'Demandez à un collègue de le remettre et de le noter.',
  },
  'check-first': {
    title: 'Cela a échoué, et personne ne l’a regardé depuis',
    instead: 'Faites-le d’abord regarder par quelqu’un d’autre, avec une note de ce que cela montre.',
  },
  'release-first': {
    title: 'Cela a échoué deux fois',
    instead: 'La personne à qui c’est remonté donne d’abord son feu vert.',
  },
  'amount-needed': {
    title: 'Il y faut un montant',
    instead: 'Dites combien.',
  },
  'amount-wrong': {
    title: 'Ce n’est pas un montant',
    instead: 'Donnez un montant au-dessus de zéro ; ce qui ne coûte rien n’en prend pas.',
  },
  'too-many-remedies': {
    title: 'Ce dossier en contient autant qu’il peut',
    instead: 'Remettez d’abord celles-ci ; une autre affaire a son propre dossier.',
  },
} as const
