import type { Translated } from '../catalogue.ts'
import type { verdictWords as englishVerdictWords, findingWords as englishFindingWords } from '../verdicts.ts'

export const verdictWords: Translated<typeof englishVerdictWords> = {
  games: { map: 'La carte seule', buckstop: 'Avec Buckstop' },
  titles: { safe: 'En sûreté', 'at-the-mercy': 'À la merci', trapped: 'Sans issue' },
  meaning: {
    safe: 'Le client a un chemin qui finit bien, quoi que réponde l’entreprise.',
    'at-the-mercy':
      'Cela ne finit bien que si l’entreprise le veut bien. Rien ne l’y oblige : d’après cette carte, cela peut durer sans fin.',
    trapped: 'Aucun chemin ne finit bien, même si tout le monde aide.',
  },
  outlook: {
    safe: '{contacts, plural, one {un contact} other {# contacts}} au pire',
    mercy: '{contacts, plural, one {un contact} other {# contacts}} avec de la chance, sans fin sinon',
    trapped: 'même si tout le monde aide',
  },
  somebody: 'Quelqu’un',

  refusedNow:
    'Aucune carte de ce genre n’entre plus en service. Celle qui y est continue telle qu’elle a été lue ; une nouvelle version doit d’abord changer ceci. Ligne {line, number} : {message}',
  before: 'Voici les verdicts du texte d’avant l’erreur de la ligne {line, number}.',
  marked: 'Ce qui ne va pas est marqué dans le texte. Dès que c’est corrigé, les verdicts figurent ici.',
  failed: 'La carte n’a pas pu être examinée',
  playing: 'La carte est jouée',
  nobody: 'Personne ne vient encore',
  nobodyMeans:
    'Nommez dans le texte au moins un type de client et un problème : ce qu’il leur arrive figure alors ici.',
  elseAlone: 'Ce qui se voit aussi dans la carte seule',
  elseUnder: 'Ce qui se voit aussi avec Buckstop',

  goesRound: 'Cela tourne en rond, sans fin :',
  thenGoesRound: 'Et à partir d’ici, cela tourne en rond, sans fin :',
  allSteps: 'Les {count, number} étapes',
  step: 'Étape {step, number} sur {count, number}',
  stepBack: 'Étape précédente',
  stepOn: 'Étape suivante',

  wrongDoors: '{count, plural, one {Une porte est mauvaise} other {# portes sont mauvaises}}',
  unsafeAlone: 'Seulement qui peut rester bloqué ({unsafe, number} sur {all, number})',
  caption: 'Ce qu’il arrive à chaque type de client, avec chaque problème',
  problem: 'Problème',
}

export const findingWords: Translated<typeof englishFindingWords> = {
  ofTeam: '{team} ({problems})',
  climb: '{problem} : {rungs, plural, one {un niveau} other {# niveaux}}',
  title: {
    deadEnds: 'Impasses',
    powerless: 'Responsables sans pouvoir',
    climbs: 'Résolu seulement plus haut',
    unauthorisedRemedies: 'Réparations que personne ne peut accorder',
    unreachedLeaders: 'Direction hors de portée',
    unreached: 'Équipes hors de portée',
    unusableChannels: 'Canaux que personne ne peut prendre',
  },
  about: {
    deadEnds: 'Ces équipes n’ont pas de réponse à ces problèmes : le client attend, et n’entend rien.',
    powerless:
      'Elles prennent ces problèmes et ne peuvent pas les résoudre : aucune autorisation utile n’est à leur portée.',
    climbs:
      'Ces équipes ne le résolvent qu’en montant, et d’autant de niveaux. C’est sûr, et c’est une question d’autorisation : une petite somme qui doit aller jusqu’au sommet, c’est une mauvaise carte.',
    unauthorisedRemedies: 'Aucune équipe n’a d’autorisation pour elles, quel que soit le montant.',
    unreachedLeaders: 'Aucun problème de client ne remonte jamais jusque-là.',
    unreached: 'Aucun problème de client n’arrive jamais à ces équipes.',
    unusableChannels: 'Aucun type de client ne parvient jamais à les prendre.',
  },
}
