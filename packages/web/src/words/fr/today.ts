import type { Translated } from '../catalogue.ts'
import type { todayWords as english } from '../today.ts'

export const todayWords: Translated<typeof english> = {
  title: 'Aujourd’hui',
  coming: 'Ce que vous avez à faire arrive',
  failed: 'Ce que vous avez à faire ne s’est pas affiché',
  why: '{why} Les listes marchent toujours, et tous les délais courent.',
  nothing: {
    title: 'Rien à faire pour le moment',
    text: 'Ce que vous promettez, ce qu’on vous demande et ce qui remonte jusqu’à vous figure ici, chaque chose avec son heure.',
  },
  groups: {
    overdue: 'En retard',
    danger: 'Danger',
    today: 'Aujourd’hui',
    later: 'Plus tard',
    others: 'En attente chez d’autres',
  },
  othersFailed: 'Ce qui attend chez d’autres ne s’est pas affiché',
  othersAbout:
    'Ce que vos collègues ont à faire dans vos dossiers, et ce qui est en retard dans ceux de vos équipes.',
  line: {
    noName: 'Sans nom',
    danger: 'Danger',
    wasDue: 'en retard depuis {when}',
    by: 'pour {when}',
    toDo: '{name} : {duty}',
    takeForTeam: 'Proposé à {team} : à qui le prend',
    wroteToYou: 'À lire : {name} vous a écrit',
  },
  act: {
    reachByVoice: 'Lui parler',
    readDanger: 'Lire',
    nextWord: 'Répondre',
    answerOffer: 'Prendre ou refuser',
    keepPromise: 'Dire que c’est fait',
    callBack: 'Lui parler',
    answerAsk: 'Répondre',
    acknowledge: 'Lire',
    report: 'Rendre compte',
    hearCustomer: 'Lui parler',
    closeEscalation: 'Y mettre fin',
    reachCustomer: 'Écrire de nouveau',
    takeUp: 'Reprendre',
    checkSample: 'Regarder',
    readThanks: 'Lire',
    readMention: 'Lire',
    reachAnotherWay: 'Joindre',
  },
  notSent: {
    title: 'Ce qui n’est pas parti',
    line: 'Pas envoyé dans le dossier {reference}',
  },
  ring: 'Appeler le {number}',
  open: 'Ouvrir',
  takeIt: 'Prendre',
  about: '{act} : {name}',
}
