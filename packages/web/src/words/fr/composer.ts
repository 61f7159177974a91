import type { Translated } from '../catalogue.ts'
import type { composerWords as english } from '../composer.ts'

export const composerWords: Translated<typeof english> = {
  title: 'Vos mots au client',
  modes: 'De quoi il s’agit',
  mode: {
    write: 'Écrire au client',
    log: 'Noter un appel ou une visite',
    inside: 'En interne',
  },
  toMail: 'E-mail et page',
  toPage: 'Sa page seulement',
  channel: 'Par',
  outcome: 'Comment c’est allé',
  words: {
    write: 'À {name}',
    log: 'Ce qui a été dit, tel que {name} le lit sur sa page',
    inside: 'Aux collègues, et jamais à {name}',
  },
  theCustomer: 'la personne',
  send: {
    write: 'Envoyer à {name}',
    record: 'Noter l’envoi à {name}',
    conversation: 'Noter : j’ai parlé avec {name}',
    messageLeft: 'Noter le message laissé à {name}',
    noAnswer: 'Noter : pas de réponse ({name})',
    inside: 'Garder en interne',
  },
  keys: '<key>r</key> écrit, <key>l</key> note un appel, <key>i</key> note en interne, <key>Ctrl</key> <key>Enter</key> envoie',
  done: {
    write: 'Envoyé à {name}.',
    log: 'C’est noté.',
    inside: 'Gardé en interne. Le client ne le lit pas.',
  },
  chips: {
    nextWord: 'Prochaines nouvelles : {when}',
    noNextWord: 'Prochaines nouvelles',
    promise: 'Promesse',
    proposal: 'Proposer une résolution',
    question: 'Pose une question',
    callBack: 'Tient un rappel promis',
    readers: 'Qui le lit',
    madeAt: 'C’était plus tôt',
  },
  sentOff: {
    goes: 'Envoi à {name} dans un instant. Rien ne part avant.',
    in: '{seconds, plural, one {dans # seconde} other {dans # secondes}}',
    now: 'maintenant',
    undo: 'Annuler',
    back: 'Repris. Rien n’est parti.',
  },
  replies: {
    title: 'Réponses prêtes',
    inLanguage: 'en {language}',
  },
  mentions: 'Collègues à qui vous l’écrivez',
  tooManyMentions:
    'Écrivez à {most, number} collègues au plus par leur nom. Les autres le lisent dans l’histoire.',
  gap: 'Remplissez d’abord {gap} : le dossier ne le dit pas.',
  notSent: 'Ce message à {name} n’est pas parti ({when}). {why}',
  notSentUnknown: 'Quelque chose s’est mal passé chez nous. Renvoyez-le.',
  others: {
    title: 'Ce que vous avez aussi commencé ici',
    computer: 'Vous en avez commencé un autre sur un ordinateur, {when}',
    telephone: 'Vous en avez commencé un autre sur votre téléphone, {when}',
    take: 'Le continuer',
    drop: 'Le jeter',
  },
  along: 'Ce qui part avec',
  proposalFor: 'Pour quel problème',
  missing: 'Écrivez d’abord quelque chose.',
  missingAlong: 'Il manque quelque chose plus haut : {what}.',
}
