import type { Translated } from '../catalogue.ts'
import type { dutyWords as englishDutyWords, nextWords as englishNextWords } from '../duty.ts'

export const dutyWords: Translated<typeof englishDutyWords> = {
  reachByVoice: 'Appeler la personne en danger, jusqu’à ce que l’un de nous lui parle',
  readDanger: 'Quelqu’un est en danger : le lire, et confirmer l’avoir lu',
  nextWord: 'Parler au client ou lui écrire',
  answerOffer: 'Prendre le dossier ou le refuser',
  keepPromise: 'Tenir la promesse',
  callBack: 'Rappeler le client',
  comeToThem: 'On demande une personne : lui parler maintenant',
  answerAsk: 'Répondre à la question',
  acknowledge: 'Lire ce qui est remonté',
  report: 'Rendre compte par écrit de ce qui a été dit et fait',
  hearCustomer: 'Parler vous-même au client',
  closeEscalation: 'Mettre fin à l’escalade',
  reachCustomer: 'Redemander au client si c’est résolu',
  takeUp: 'Reprendre ce dossier d’avant',
  checkSample: 'Vérifier qu’il n’y avait vraiment pas de problème',
  readThanks: 'Lire les remerciements du client',
  readMention: 'Lire ce qu’un ou une collègue vous a écrit',
  reachAnotherWay: 'Joindre le client autrement : les e-mails reviennent',
}

export const nextWords: Translated<typeof englishNextWords> = {
  duty: {
    reachByVoice: '{who} : appeler la personne en danger, jusqu’à ce que l’un de nous lui parle',
    readDanger: '{who} : quelqu’un est en danger ; le lire, et confirmer l’avoir lu',
    nextWord: '{who} : parler au client ou lui écrire',
    answerOffer: '{who} : prendre le dossier ou le refuser',
    keepPromise: '{who} : tenir la promesse',
    callBack: '{who} : rappeler le client',
    comeToThem: '{who} : parler au client, qui a demandé une personne',
    answerAsk: '{who} : répondre à la question',
    acknowledge: '{who} : lire ce qui est remonté',
    report: '{who} : rendre compte par écrit de ce qui a été dit et fait',
    hearCustomer: '{who} : parler en personne au client',
    closeEscalation: '{who} : mettre fin à l’escalade',
    reachCustomer: '{who} : redemander au client si c’est résolu',
    takeUp: '{who} : reprendre ce dossier d’avant',
    checkSample: '{who} : vérifier qu’il n’y avait vraiment pas de problème',
    readThanks: '{who} : lire les remerciements du client',
    readMention: '{who} : lire une note reçue d’un ou d’une collègue',
    reachAnotherWay: '{who} : joindre le client autrement, puisque les e-mails reviennent',
  },
  customerSays: 'Le client dit si c’est résolu ; sinon, le dossier sera classé sans réponse',
  ownerGoesOn: '{who} fait avancer le dossier',
  nothingOwed: 'Plus rien à faire ; un nouveau mot du client rouvre le dossier',
}
