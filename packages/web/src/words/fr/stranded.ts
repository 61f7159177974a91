import type { Translated } from '../catalogue.ts'
import type { strandedWords as english } from '../stranded.ts'

export const strandedWords: Translated<typeof english> = {
  title: 'Mauvaises portes et exceptions',
  about: 'Qui vient par une telle porte, ou est ainsi, ne trouve personne qui puisse l’aider. {missing}',
  answered: '{all, plural, one {La direction en répond.} other {La direction répond de chacune.}}',
  noneAnswered:
    '{all, plural, one {Une version entre en service quand c’est corrigé, ou que la direction a signé.} other {Une version entre en service quand chacune est corrigée, ou que la direction a signé pour elle.}}',
  someAnswered:
    'Une version entre en service quand chacune est corrigée, ou que la direction a signé pour elle ; {missing, plural, one {# est} other {# sont}} sans signature.',
  signAll: 'Les {count, number} dont personne ne répond',
  howUnchecked: 'Après la vérification sous « Mettre en service », vous pouvez signer ici.',
  howUnsaved: 'Après l’enregistrement et la vérification, vous pouvez signer ici.',
  howElse: 'La direction peut signer ici, dans sa propre session.',

  signFor: 'Signer pour : {who}',
  notAll: 'Tout le monde n’a pas été examiné',
  notAllMeans:
    'Au-delà de 12 faits, seuls ceux à qui il en manque peu sont examinés. Ceux à qui il en manque beaucoup sont peut-être oubliés.',
  notAllWho: 'ceux qui n’ont pas été examinés',
  doorLacking: '{door} ; {lacking}',
  doorLackingKinds: '{door} ; {lacking}<kinds> (des types que vous avez déclarés : {customers})</kinds>',

  proofVoid: {
    title: 'Ce qui était prouvé de cette carte ne vaut plus',
    means:
      '{customers, plural, one {Un client est venu} other {# clients sont venus}} alors qu’elle dit qu’il n’y en a pas de tels. Tant que la carte ne les connaît pas, nul ne sait s’ils peuvent rester bloqués : ôtez la règle sous {key}, ou corrigez ce qui a été noté.',
    with: '{reference}, avec {has}',
    without: '{reference}, sans {lacks}',
    withAndWithout: '{reference}, avec {has}, sans {lacks}',
  },

  nobody: 'Personne n’en répond',
  signedFor: '{name} en répond jusqu’à {until}',
  ended: 'Personne n’en répond plus : la signature de {name} valait jusqu’à {ended}',
  leaderGone: 'Personne n’en répond plus : {name}, qui a signé, ne fait plus partie de la direction',
  signedAt: 'Signé {when}',

  chooseFirst: 'Choisissez de qui vous répondez, puis signez pourquoi il doit en être ainsi.',
  form: 'Signer',
  formMeans:
    'Tant que vaut votre signature, leurs dossiers remontent jusqu’à vous, et votre raison figure ici et dans chacun d’eux.',
  reason: 'Pourquoi il doit en être ainsi',
  lastDayMeans: 'Six mois au plus',
  sign: '{count, plural, one {Signer} other {Signer pour les #}}',
  wrong: {
    reason: 'Dites pourquoi il doit en être ainsi.',
    noDay: 'Choisissez le dernier jour.',
    past: 'Ce jour est passé.',
    tooLong: 'Six mois au plus : pas après le {day}.',
  },
}
