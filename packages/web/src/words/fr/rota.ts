import type { Translated } from '../catalogue.ts'
import type { rotaWords as english } from '../rota.ts'

export const rotaWords: Translated<typeof english> = {
  title: 'Permanences',
  about:
    'Qui prend le relais quand personne d’une équipe n’est de service. Un dossier attend la personne responsable ; la permanence répond entre-temps, et tout le monde peut voir qui c’est.',
  coming: 'Les permanences arrivent',
  failed: 'Les permanences ne se sont pas affichées',
  none: 'Personne n’est de permanence',
  noneMeans: 'Quand personne d’une équipe n’est de service, c’est qui la dirige qui répond.',
  everyTeam: 'toutes les équipes',
  weekly: 'Chaque {weekday}, {from} à {to}, du {first} au {last}',
  weeks: 'Les {count, number} jours',
  takeOff: 'Enlever<spoken> {name}</spoken>',

  put: 'Mettre quelqu’un de permanence',
  who: 'Qui',
  for: 'Pour',
  forEvery: 'Toutes les équipes',
  from: 'De',
  to: 'À',
  backwards: 'C’est avant le début',
  added: '{name} est de permanence : {span}.',
  submit: 'Mettre de permanence',
}
