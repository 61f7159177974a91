import type { Translated } from '../catalogue.ts'
import type { failedWords as english } from '../failed.ts'

export const failedWords: Translated<typeof english> = {
  title: 'Ce qui n’a pas pu être lu ou envoyé',
  see: 'Voir lesquels',
  about:
    'Rien n’en est perdu. Ce qui n’a pas pu être lu est gardé tel quel, et quelqu’un l’a comme contact ; ce qui n’a pas pu être envoyé figure dans l’histoire de son dossier.',
  coming: 'Recherche en cours',
  didNotCome: 'Ce qui a échoué n’a pas pu être recherché',
  why: '{why} Pendant ce temps, l’e-mail arrive et part.',
  heard: {
    title: 'Reçu, mais illisible',
    none: 'Tout ce qui est arrivé a été lu',
    howItComes:
      'Un e-mail trop long à lire, ou abîmé, figure ici tel quel, jusqu’à ce que vous le fassiez relire ou le laissiez.',
    from: 'de {from}',
    nobody: 'personne n’est nommé',
    reason: {
      'took-too-long': 'Le lire a pris trop longtemps.',
      'took-too-much-memory': 'Une fois déballé, il est trop grand.',
      'not-a-mail': 'Il n’est pas écrit comme un e-mail.',
      unknown: 'Il n’a pas pu être lu.',
      waits: 'Il attend d’être lu.',
    },
    has: '{name} s’en occupe dans le dossier {reference}.',
    nobodyHas: 'Il figure dans le dossier {reference}, qui est terminé.',
    again: 'Le relire<spoken> : de {from}</spoken>',
    all: 'Tous les relire',
    leave: 'Le laisser tel quel<spoken> : de {from}</spoken>',
    save: 'L’enregistrer tel quel<spoken> : de {from}</spoken>',
    tried:
      '{count, plural, one {Il est relu} other {{count, number} sont relus}}. Ce qui reste illisible revient ici.',
  },
  sent: {
    title: 'Écrit, mais pas envoyé',
    none: 'Rien n’a été refusé ni abandonné',
    howItComes:
      'Ce qu’un serveur refuse pour de bon, et ce qui a été essayé en vain pendant trois jours, figure ici jusqu’à un nouvel envoi.',
    to: 'à {to}',
    again: 'Le renvoyer<spoken> : {subject}</spoken>',
    all: 'Tous les renvoyer',
    tried: '{count, plural, one {Il repart} other {{count, number} repartent}} dans un instant.',
  },
}
