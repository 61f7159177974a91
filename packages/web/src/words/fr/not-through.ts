import type { Translated } from '../catalogue.ts'
import type { notThroughWords as english } from '../not-through.ts'

export const notThroughWords: Translated<typeof english> = {
  leaving: {
    title: 'Qui nous quitte',
    ofTeam:
      '{team} : {customers, plural, one {# client dit nous quitter} other {# clients disent nous quitter}}, et {open, plural, =0 {aucun de leurs dossiers n’est ouvert} one {# de leurs dossiers est ouvert} other {# de leurs dossiers sont ouverts}}. Le dernier l’a dit : {when}.',
    see: 'Voir ceux dont le dossier est ouvert',
    problem: '{problem} : {count, number}',
    noProblem: 'Personne n’a dit de quoi il s’agit : {count, number}',
  },
  handled: {
    title: 'Ce qui a été mal fait en traitant des dossiers',
    inTeam: '{team} : {issues, plural, one {# fois} other {# fois}} en quatre semaines',
  },
  title: 'Qui n’a pas pu nous joindre',
  about:
    'En quatre semaines, aux portes dont vous répondez. De ce qui n’a pas été envoyé, nous ne gardons pas un mot.',
  doors: {
    web: 'Le formulaire de notre page, qui mène à {team}',
    chat: 'La discussion, qui mène à {team}',
    phone: 'Le téléphone, qui mène à {team}',
  },
  left: '{count, plural, one {Une fois, quelqu’un a commencé} other {{count, number} fois, quelqu’un a commencé}} à écrire, puis est parti.',
  hungUp:
    '{count, plural, one {Une fois, quelqu’un} other {{count, number} fois, quelqu’un}} a raccroché avant que l’appel soit pris, sans laisser de message.',
  waited: 'La moitié avait attendu {time} au plus.',
  halfWithin: 'La moitié des personnes parties étaient restées {time} au plus.',
  unanswered:
    '{count, plural, one {Une discussion s’est terminée} other {{count, number} discussions se sont terminées}} avant que quelqu’un réponde.',
  days: 'Jour par jour',
  day: 'Jour',
  leftShort: 'Commencé, puis parti',
  hungUpShort: 'Ont raccroché',
  unansweredShort: 'Sans réponse',
}
