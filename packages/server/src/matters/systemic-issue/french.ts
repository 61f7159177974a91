import type { SystemicIssueWords } from './english.ts'

export const french: SystemicIssueWords = {
  subject: {
    causeIsYours: 'Vous êtes responsable de cette cause récurrente',
    causeMovedOn: 'Une cause récurrente que vous aviez a un autre responsable',
    causeOffered: 'Une cause récurrente vous est proposée',
    causeOfferEnded: 'Votre proposition d’une cause récurrente a pris fin',
    actionDueSoon: 'Votre mesure corrective arrive à échéance',
    actionBroken: 'Une mesure corrective n’a pas été faite à temps',
    nextStepMissed: 'Vous avez du retard sur une cause récurrente',
    causeToReview: 'Une mesure corrective est faite : à vous de la regarder',
    anotherActionWanted: 'Une autre mesure corrective est demandée',
    causeAsked: 'Une question à votre équipe sur une cause récurrente',
    causeAskAnswered: 'Votre question sur une cause récurrente a sa réponse',
    causeAskOverdue: 'Une réponse sur une cause récurrente est en retard',
    causeBroughtToYou: 'Une cause récurrente vous est remontée',
    youStandInForCause: 'Vous remplacez un collègue sur une cause récurrente',
    causeEnded: 'Une cause récurrente est close',
    causeCameBack: 'Une cause récurrente est rouverte : elle est revenue',
  },
  rose: (because) => {
    switch (because) {
      case 'promiseBroken':
        return 'Une mesure corrective avait été promise et n’a pas été faite à temps.'
      case 'askOverdue':
        return 'Une réponse demandée est en retard.'
      case 'pingPong':
        return 'Elle est revenue à quelqu’un qui l’avait déjà eue.'
      case 'unacknowledged':
        return 'Le niveau en dessous ne l’a pas lue à temps.'
      case 'referred':
        return 'Un collègue l’a fait remonter. C’est à son crédit.'
      default:
        return 'La suite prévue n’est pas venue à temps.'
    }
  },
  says: {
    accepted: 'Vous l’avez acceptée.',
    cameToYou: 'Elle vous revient : qui l’avait ne peut plus l’avoir, ou vous l’a remise.',
    whatToDo:
      'Dites ce qui est fait contre la cause, et pour quand. Les dossiers concernés sont sur sa page.',
    movedOn: (name) => `${name} en est responsable maintenant.`,
    offered: (when) =>
      `Acceptez-la ou refusez-la avant ${when} ; rien ne change tant que personne n’accepte.`,
    offerEnded: {
      declined: 'Elle a été refusée. Vous en restez responsable.',
      expired: 'Personne ne l’a prise à temps ; voyez où elle en est.',
      teamRemoved:
        'L’équipe à qui vous l’aviez proposée n’est plus sur la carte. Vous en restez responsable.',
    },
    dueSoon: (when) => `Elle est due pour ${when}. Cette date ne peut pas être déplacée.`,
    broken: (name) =>
      `Elle était à ${name}. Elle est remontée, et son responsable redit ce qui est fait et pour quand.`,
    promiseMissed: (when) =>
      `Vous deviez dire avant ${when} ce qui est fait contre la cause. C’est remonté, et cela vous attend toujours.`,
    reviewMissed: (when) =>
      `Vous deviez regarder avant ${when} ce qui a été fait. C’est remonté, et cela vous attend toujours.`,
    answerMissed: (when) =>
      `Vous deviez répondre avant ${when} à tous ceux dont les messages sont arrivés ensemble. C’est remonté, et ils attendent toujours votre réponse.`,
    review: (when) =>
      `Avant ${when} : mettez-y fin en disant pourquoi, ou dites que cela ne suffit pas. Un dossier avec cette cause la rouvre.`,
    another: (name) =>
      `${name} a regardé ce qui a été fait et demande autre chose. La raison est sur sa page.`,
    asked: (when) => `Répondez avant ${when}. Le responsable reste le responsable.`,
    answered: (name) => `${name} a répondu.`,
    askOverdue: (team) => `${team} n’a pas répondu à temps. C’est remonté.`,
    acknowledge: (when) => `Lisez-la avant ${when} ; après, elle remonte d’un niveau.`,
    standsIn: (name) => `${name} est en congé. Ce que ${name} devait y faire est à vous, aux mêmes dates.`,
    ended: {
      putRight: (name) =>
        `${name} y a mis fin : la cause est corrigée. Un dossier avec cette cause la rouvre.`,
      noCause: (name) => `${name} y a mis fin : ce n’était pas une cause commune.`,
    },
    cameBack: (name) =>
      `${name} y a ajouté un dossier après la fin. Dites ce qui est fait maintenant, et pour quand.`,
  },
}
