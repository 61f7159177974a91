/** What stands against an answer to a pothole; a part of `refusals.ts`. */
export const potholeRefusals = {
  'pothole-ended': {
    title: 'Ce nid-de-poule a déjà sa réponse',
    instead: 'Un autre dossier de la même cause ouvre le sien.',
  },
  'change-too-old': {
    title: 'Cela valait déjà quand le dossier est remonté',
    instead: 'Nommez un changement venu depuis, ou dites pourquoi rien ne change.',
  },
  'change-wanted': {
    title: 'Le conseil veut un changement ici',
    instead: 'Changez ce qui aurait évité que le dossier remonte, et nommez-le.',
  },
  'board-decides-first': {
    title: 'La cause est revenue après une raison écrite',
    instead: 'Attendez le membre du conseil, qui dit si cette raison tient encore, ou changez quelque chose.',
  },
  'no-reason-to-decide': {
    title: 'Aucune raison n’attend de décision ici',
    instead: 'Regardez le nid-de-poule : il n’est pas revenu, ou c’est déjà décidé.',
  },
  'not-of-the-board': {
    title: 'C’est au membre du conseil de le dire',
    instead: 'Écrivez-lui une note, ou faites remonter.',
  },
} as const
