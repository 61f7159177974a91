import type { Translated } from '../catalogue.ts'
import type { walkingWords as english } from '../walking.ts'

export const walkingWords: Translated<typeof english> = {
  about:
    'Essayez de faire résoudre votre problème. De tout ce que la carte permet à l’entreprise de répondre, vous recevez le pire.',
  mendFirst: 'Corrigez ce qui y est marqué, puis vous pourrez la parcourir.',
  nobody: 'Encore aucun client à jouer',
  nobodyMeans: 'La carte ne nomme aucun type de client, ou rien qui puisse lui arriver.',
  impossible: 'Ce client ne peut pas exister',
  failed: 'Ce chemin n’a pas pu être calculé',
  coming: 'Le chemin arrive',

  youAre: 'Vous êtes',
  somebodyElse: 'Quelqu’un d’autre : dire ce qui est vrai',
  problem: 'Votre problème',
  isTrue: 'Ce qui est vrai pour vous',
  anyDoor: 'Vous connaissez chaque porte, même celles qui ne sont pas publiées',
  rules: 'Selon quelles règles',

  where: 'À qui vous adressez-vous ?',
  whereNow: 'À qui vous adressez-vous maintenant ?',
  hints: 'Montrer où mène chaque chemin',
  closed: 'Fermé pour vous',
  soFar: 'Ce qui s’est passé jusqu’ici',
  contact: 'Contact {number, number}',
  back: 'Un pas en arrière',
  again: 'Recommencer',

  told: '{times, plural, =0 {Vous ne l’avez encore raconté à personne.} =1 {Vous l’avez raconté une fois.} =2 {Vous l’avez raconté deux fois.} other {Vous l’avez raconté # fois.}}',
  outlook: {
    safe: 'Il y a un chemin qui finit bien, quoi que l’on réponde : {contacts, plural, one {un contact} other {# contacts}} au pire.',
    mercy:
      'Cela ne finit bien que si on le veut bien, avec de la chance après {contacts, plural, one {un contact} other {# contacts}}. Rien n’y oblige.',
    trapped: 'Rien de ce que vous pouvez faire d’ici ne finit bien, même si tout le monde aide.',
    safeNow:
      'Il y a un chemin qui finit bien, quoi que l’on réponde : {contacts, plural, one {encore un contact} other {encore # contacts}} au pire.',
    mercyNow:
      'Cela ne finit bien que si on le veut bien, avec de la chance après {contacts, plural, one {encore un contact} other {encore # contacts}}. Rien n’y oblige.',
  },
  leads: {
    nowhere: 'On peut vous en empêcher sans fin',
    solved:
      '{contacts, plural, =1 {Le résout, quoi que l’on réponde} other {Résolu après # contacts au pire}}',
  },
  facts: 'Ce qui est vrai pour vous : {facts}.',
  noFacts: 'Rien de ce que demande l’entreprise n’est vrai pour vous.',
  gained: 'Ce qui est maintenant vrai pour vous : {facts}.',
  learned: 'Vous connaissez maintenant : {channels}.',
  gainedAndLearned: '{gained} {learned}',
  ends: {
    solved: 'C’est résolu',
    caught: 'Vous tournez en rond, sans fin',
    stuck: 'Il n’y a pas d’entrée',
  },
}
