import type { Translated } from '../catalogue.ts'
import type { mendingWords as english } from '../mending.ts'

export const mendingWords: Translated<typeof english> = {
  askAll: 'Qu’est-ce qui les corrigerait tous ?',
  ask: 'Qu’est-ce qui le corrigerait ?',
  looking: 'Recherche des plus petits changements',
  alone:
    'Rien ne les corrige tous à la fois. {ways, plural, one {Un moyen corrige} other {# moyens corrigent}} celui-ci :',
  none: 'Trois changements des genres habituels ne suffisent pas à corriger cette carte. Il lui faut un nouveau chemin : un canal, une équipe, ou une autorisation que personne n’a encore.',
  noneInTime:
    'Rien n’a été trouvé dans le temps imparti. La carte est grande ; changez ce que montre le récit, et redemandez.',
  ways: '{ways, plural, one {Un moyen corrige toute la carte.} other {# moyens corrigent toute la carte, le plus petit d’abord.}}',
  waysInTime:
    '{ways, plural, one {Un moyen trouvé dans le temps imparti corrige toute la carte ; il y en a peut-être d’autres.} other {# moyens trouvés dans le temps imparti corrigent toute la carte ; il y en a peut-être d’autres, le plus petit d’abord.}}',
  mended:
    'Tout le monde est alors en sûreté, en {contacts, plural, one {un contact} other {# contacts}} au pire.',
  mendedAlone:
    'Le client est alors en sûreté, en {contacts, plural, one {un contact} other {# contacts}} au pire.',
  mendedAll:
    'Tout le monde est alors en sûreté, en {contacts, plural, one {un contact} other {# contacts}} au pire, derrière chaque porte, et nul n’est oublié.',
  put: 'Le mettre dans le texte',

  change: {
    publish: 'publier le canal {channel}',
    drop: 'laisser prendre le canal {channel} sans « {fact} »',
    authorise: 'autoriser {team} à accorder {remedy} jusqu’à {amount}',
    ask: 'laisser {team} demander à {other}',
  },
  forbid: {
    own: 'ne plus laisser à {team} la responsabilité du problème',
    refuse: 'ne plus laisser {team} dire « pas mon problème »',
    pass: 'ne plus laisser {team} transmettre des clients à {other}',
    send: 'ne plus laisser {team} renvoyer des clients vers {channel}',
  },
  where: '{change} là où {conditions}',
  when: '{count, plural, one {{facts} est vrai} other {{facts} sont vrais}}',
  unless: '{count, plural, one {{facts} n’est pas vrai} other {aucun de {facts} n’est vrai}}',
  both: '{when} et {unless}',
}
