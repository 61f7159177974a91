import type { Translated } from '../catalogue.ts'
import type { filterWords as english } from '../filter.ts'

export const filterWords: Translated<typeof english> = {
  open: 'Restreindre',
  name: 'Restreindre la liste',
  drop: 'Tout montrer',
  dropOne: '<spoken>Pas seulement :</spoken> {what}',
  any: 'Peu importe',
  count: {
    of: '{left, number} sur {all, number}',
    ofMany: '{left, number} sur plus de {all, number}',
    atLeast: 'Au moins {left, number} sur plus de {all, number}',
    many: 'Plus de {left, number}',
  },
  nothing: {
    title: 'Aucun dossier de cette liste ne convient',
    text: 'Enlevez l’un des critères ci-dessus, ou regardez toute la liste.',
  },
  further: 'Aucun parmi les premiers. La liste est parcourue plus loin.',
  field: {
    team: 'Équipe',
    owner: 'Responsable',
    problem: 'Problème',
    promises: 'Promesses',
    cameUpTo: 'Remonté jusqu’à',
    waitingOn: 'En attente de',
    language: 'Langue du client',
    tag: 'Étiquette',
    danger: 'Danger',
    folded: 'Arrivés d’un coup',
    leaving: 'Nous quitte',
    unread: 'Nouveau pour moi',
  },
  promises: {
    open: 'Quelque chose est promis',
    broken: 'Une promesse a été rompue',
  },
  waitingOn: {
    us: 'Nous',
    customer: 'Le client',
  },
  cameUpTo: {
    anyone: 'Toute la direction',
    me: 'Moi',
  },
  mark: {
    came: 'Remonté jusqu’à {whom}',
    cameToAnyone: 'Remonté à la direction',
    cameToMe: 'Remonté jusqu’à moi',
    waitsForUs: 'En attente de nous',
    waitsForCustomer: 'En attente du client',
  },
}
