/** Of cases that join and part; a part of `refusals.ts`. */
export const joiningRefusals = {
  'merge-with-itself': {
    title: 'Un dossier ne peut pas être réuni à lui-même',
    instead: 'Choisissez l’autre dossier.',
  },
  'merged-into-another': {
    title: 'Le dossier continue dans un autre',
    instead: 'Allez à ce dossier ; ou séparez de nouveau les deux.',
  },
  'last-contact': {
    title: 'C’est la dernière chose que le client a dite ici',
    instead: 'Ce dossier, c’est cela. Si sa place est dans un autre dossier, réunissez celui-ci à cet autre.',
  },
  'contact-unproven': {
    title: 'Personne ne sait encore si cela vient de ce client',
    instead: 'Dites d’abord que c’est de lui, ou retirez-le comme venant de quelqu’un d’autre.',
  },
  'too-many-joined': {
    title: 'Ce dossier a réuni autant d’autres dossiers qu’il peut',
    instead: 'Ressortez-en quelques-uns d’abord.',
  },
  'too-late-to-undo': {
    title: 'Il est trop tard pour le remettre par soi-même',
    instead: 'Écrivez sur la page du dossier : la personne responsable peut réunir les deux.',
  },
  'not-merged': {
    title: 'Ces dossiers ne sont pas réunis',
    instead: 'Regardez les deux tels qu’ils sont maintenant.',
  },
  'whom-needed': {
    title: 'Des dossiers de plusieurs clients sont réunis ici',
    instead: 'Dites pour qui est la lettre ; chacun reçoit la sienne.',
  },
} as const
