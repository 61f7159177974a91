import type { Translated } from '../catalogue.ts'
import type { callWords as english } from '../calls.ts'

export const callWords: Translated<typeof english> = {
  title:
    '{count, plural, one {Un appel que personne n’a noté} other {{count, number} appels que personne n’a notés}}',
  about:
    'Quelqu’un est resté en ligne plus de dix secondes, et il n’y a aucun contact. L’appel quitte cette liste dès que quelqu’un le note.',
  from: '{number}, {time}',
  withheld: 'Numéro masqué, {time}',
  line: '{line}, qui mène à {team}',
  reaches: 'On a appelé le {line}, qui mène à {team}.',
  by: 'À régler au plus tard {by}.',
  risen: 'Plus bas, personne ne s’en est occupé à temps.',
  more: '{count, plural, one {Encore un} other {Encore {count, number}}} quand ceux-ci seront réglés.',
  takeUp: 'Le reprendre',
  else: 'Il a été noté, ou il n’y avait personne',
  reference: 'Référence du dossier où il se trouve',
  join: 'Il est là',
  why: 'Pourquoi il n’y avait personne',
  nobody: 'Il n’y avait personne',
  several: {
    title: 'Le dire de plusieurs à la fois',
    all: 'Tous',
    own: 'Pourquoi, pour celui-ci seul',
    forAll: 'Pourquoi il n’y avait personne, pour ceux qui n’ont pas leur propre raison',
    nobody:
      '{count, plural, =0 {Il n’y avait personne} one {Il n’y avait personne, pour un appel} other {Il n’y avait personne, pour {count, number} appels}}',
    others:
      '{count, plural, one {Quelqu’un s’était entre-temps occupé de l’un d’eux, et cela reste ainsi.} other {Quelqu’un s’était entre-temps occupé de {count, number} d’entre eux, et cela reste ainsi.}}',
  },
  byLine: {
    title: 'Appels sans contact',
    about: 'En quatre semaines, par ligne, pour les équipes dont vous répondez.',
    line: 'Ligne',
    calls: 'Appels',
    without: 'Sans contact',
    open: 'Pas encore réglés',
  },
}
