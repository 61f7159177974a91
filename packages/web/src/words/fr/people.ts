import type { Translated } from '../catalogue.ts'
import type { peopleWords as english } from '../people.ts'

export const peopleWords: Translated<typeof english> = {
  board: 'Membre du conseil',
  titleOfBoard: '{title}, membre du conseil',
  title: 'Collègues',
  about:
    'Qui travaille ici, et qui est là en ce moment. Pendant un congé, quelqu’un d’autre répond des dossiers.',
  search: 'Chercher des collègues',
  searchBy: 'Nom, titre, équipe',
  coming: 'Les collègues arrivent',
  failed: 'Les collègues ne se sont pas affichés',
  none: 'Personne de ce nom',
  tryOther: 'Essayez une équipe ou un titre.',
  open: '{count, plural, one {# ouvert} other {# ouverts}}',
  teams: '{teams} · {count, plural, one {# ouvert} other {# ouverts}}',
  titled: '{name}, {title}',
  since: 'depuis {since}',
  until: 'jusqu’au {until}',
  sinceUntil: 'depuis {since}, jusqu’au {until}',
  standsIn: 'remplacement par {name}',
  ahead: 'Congé prévu : {days}',
  aheadBlocked: 'Congé prévu : {days}, qui en l’état ne peut pas commencer',
  change: 'Changer',
  close: 'Fermer',
  save: 'Enregistrer',

  presence: { present: 'Disponible', absent: 'Indisponible', onLeave: 'En congé' },
  role: { staff: 'Personnel', lead: 'Responsable d’équipe', leader: 'Direction', admin: 'Administration' },
  left: 'Plus ici',
  offShift: 'Pas de service',

  iAm: 'Je suis',
  personIs: '{name} est',
  mine: {
    present: 'Des dossiers peuvent vous arriver pendant que vous êtes de service.',
    absent:
      'Sans l’avoir prévu, jusqu’à votre retour. Les dossiers vous attendent ; la permanence prend le relais.',
    onLeave:
      'Vos dossiers ouverts, et ce qui est remonté jusqu’à vous, vont à qui vous remplace, et y restent ensuite. Le congé commence et finit de lui-même.',
  },
  theirs: {
    present: 'Des dossiers peuvent lui arriver pendant ses heures de service.',
    absent: 'Sans l’avoir prévu, jusqu’à son retour. Les dossiers attendent ; la permanence prend le relais.',
    onLeave:
      'Ses dossiers ouverts, et ce qui lui est remonté, vont à qui assure le remplacement, et y restent ensuite. Le congé commence et finit de lui-même.',
  },

  active: {
    leaves: '{name} ne travaille plus ici',
    returns: '{name} travaille de nouveau ici',
    leavesMeans:
      'Ses sessions et ses jetons prennent fin aussitôt. {count, plural, =0 {Aucun dossier ouvert ; ce qui est dû par ailleurs passe au niveau au-dessus.} one {Son seul dossier ouvert, et ce qui est dû par ailleurs, passent au niveau au-dessus.} other {Ses {count, number} dossiers ouverts, et ce qui est dû par ailleurs, passent au niveau au-dessus.}}',
    returnsMeans: 'La connexion est de nouveau possible, et des dossiers peuvent arriver.',
    sure: 'Oui, c’est un départ',
  },
}
