import type { MorningWords } from './english.ts'

export const frenchMorning: MorningWords = {
  subject: (toDo, late) => {
    if (toDo === 0) return 'Ce matin : rien à faire pour aujourd’hui'
    const things = toDo === 1 ? 'une chose à faire' : `${toDo} choses à faire`
    return `Aujourd’hui : ${things}${late === 0 ? '' : `, dont ${late} en retard`}`
  },
  groups: { overdue: 'En retard', danger: 'Danger', today: 'Aujourd’hui' },
  duty: {
    reachByVoice: 'Appeler la personne en danger, jusqu’à ce que l’un de nous lui parle',
    readDanger: 'Quelqu’un est en danger : lire le dossier, et confirmer l’avoir lu',
    nextWord: 'Parler à la personne ou lui écrire',
    answerOffer: 'Prendre le dossier ou le refuser',
    keepPromise: 'Tenir la promesse',
    callBack: 'Rappeler la personne',
    comeToThem: 'Parler à qui a demandé une personne',
    answerAsk: 'Répondre à la question',
    acknowledge: 'Lire ce qui vous est remonté',
    report: 'Écrire le rapport : ce qui a été dit et fait',
    hearCustomer: 'Parler vous-même à la personne',
    closeEscalation: 'Demander au client de dire lui-même si c’est en ordre',
    reachCustomer: 'Redemander à la personne si c’est résolu',
    takeUp: 'Reprendre ce dossier d’avant',
    checkSample: 'Vérifier qu’il n’y avait vraiment pas de problème',
    readThanks: 'Lire les remerciements',
    readMention: 'Lire ce qu’un collègue vous a écrit',
    reachAnotherWay: 'Joindre la personne autrement : les e-mails reviennent',
    surveyContact: 'Contacter la personne, qui l’a souhaité après la fin',
    writeDownCall: 'Noter ce qui a été dit au téléphone',
    regulatorClock: 'Veiller à ce que demande le régulateur',
  },
  ofSystemicIssue: {
    promiseAction: 'Dire ce qui est fait contre la cause, et pour quand',
    reviewCause: 'Regarder ce qui a été fait : y mettre fin, ou dire que cela ne suffit pas',
    answerFlood: 'Répondre à tout ce qui est arrivé d’un coup',
    answerOffer: 'Prendre la cause ou la refuser',
    keepPromise: 'Faire ce qui est promis contre la cause, et dire à quoi on le voit',
    callBack: 'Rappeler la personne',
    comeToThem: 'Parler à qui a demandé une personne',
    answerAsk: 'Répondre à la question sur la cause',
    acknowledge: 'Lire ce qui vous est remonté',
    report: 'Écrire le rapport : ce qui a été dit et fait',
    hearCustomer: 'Parler vous-même à la personne',
    closeEscalation: 'Mettre fin à l’escalade',
  },
  by: (duty, moment) => `${duty}, au plus tard ${moment}.`,
  wasDue: (duty, moment) => `${duty}. C’était pour ${moment}.`,
  more: 'Il y a encore à faire : tout est sur la page Aujourd’hui.',
  news: 'Nouvelles depuis votre dernier message',
  moreNews: 'Il y a d’autres nouvelles : elles sont dans vos dossiers.',
  today: 'Tout ce que vous avez à faire :',
  choose: 'C’est à vous de choisir comment vous en êtes averti :',
}
