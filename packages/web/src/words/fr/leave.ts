import type { Translated } from '../catalogue.ts'
import type { leaveWords as english } from '../leave.ts'

export const leaveWords: Translated<typeof english> = {
  enter: 'Noter un congé',
  enterMore: 'Noter un autre congé',
  changing: 'Changer le congé',
  firstDay: 'Premier jour',
  firstDayMeans: 'Aujourd’hui, si c’est vide',
  lastDay: 'Dernier jour',
  lastDayMeans: 'Retour le lendemain',
  standsIn: 'Remplacement',
  standsInElse: '{name}, si c’est vide',
  standsInNobody: 'Personne en l’état, si c’est vide',
  keep: 'Le laisser tel quel',

  wrong: {
    beginsOver: 'Ce jour est passé. Un congé commence aujourd’hui ou plus tard.',
    noEnd: 'Dites quel jour est le dernier.',
    backwards: 'Le dernier jour est avant le premier.',
    over: 'Ce jour est passé.',
  },

  mine: 'Mes congés',
  theirs: 'Congés : {name}',
  change: 'Changer le congé : {days}',
  takeBack: 'Annuler',
  takeBackWhich: 'Annuler le congé : {days}',
  backNow: 'De retour',
  backNowWhich: 'De retour (congé : {days})',

  ahead: 'Congé : {days}.',
  underWay: 'En congé jusqu’au {day}.',
  with: '{leave} {standsIn}',
  byOrder: 'En l’état, remplacement par {name}.',
  named: 'Remplacement par {name}.',
  namedAway: '{named} devait remplacer et ne sera pas là : remplacement par {name}.',

  waiting:
    'Il attend de commencer depuis {since} : il n’y a personne d’autre ici à qui confier un dossier. D’ici là, les nouveaux dossiers continuent {who, select, me {de vous arriver} other {de lui arriver}}. Nous réessayons au moins une fois par heure.',
  blocked:
    'En l’état, il ne peut pas commencer : il n’y aurait alors personne d’autre à qui confier un dossier.',
}
