import type { Translated } from '../catalogue.ts'
import type { bulkWords as english } from '../bulk.ts'

export const bulkWords: Translated<typeof english> = {
  choose: 'Choisir le dossier de {name}',
  name: 'Ce que vous avez choisi',
  chosen: '{count, plural, one {# dossier choisi} other {# dossiers choisis}}',
  most: 'Cinquante à la fois, au plus.',
  letGo: 'N’en choisir aucun',
  open: 'Proposer à…',
  means:
    'Chacun est une proposition à part : vous le gardez tant que celui-là n’est pas accepté, et les réponses viennent une à une.',
  to: 'À qui',
  reason: 'Pourquoi ce choix',
  submit: '{count, plural, one {Proposer # dossier} other {Proposer # dossiers}}',
  under: '{done, number} sur {all, number} traités',
  result: {
    title: 'Ce qu’il en est',
    offered: '{name} : proposé',
    not: '{name} : pas proposé. {title}. {detail}',
    again: '{count, plural, one {Réessayer pour #} other {Réessayer pour #}}',
  },
}
