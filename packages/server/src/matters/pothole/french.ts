import type { PotholeWords } from './english.ts'

export const french: PotholeWords = {
  subject: {
    potholeIsYours: 'Vous êtes responsable de ce nid-de-poule',
    potholeMovedOn: 'Un nid-de-poule que vous aviez a un autre responsable',
    potholeOffered: 'Un nid-de-poule vous est proposé',
    potholeOfferEnded: 'Votre proposition d’un nid-de-poule a pris fin',
    potholePromiseDueSoon: 'Ce que vous avez promis sur un nid-de-poule arrive à échéance',
    potholePromiseBroken: 'Ce qui était promis sur un nid-de-poule n’a pas été fait à temps',
    potholeToAnswer: 'Un dossier remonté jusqu’à vous est clos : que changez-vous ?',
    reasonToDecide: 'Une cause est revenue malgré la raison donnée : à vous de décider',
    reasonDecided: 'Le conseil a décidé pour un de vos nids-de-poule',
    potholeDateMissed: 'Vous avez du retard sur un nid-de-poule',
    potholeAsked: 'Une question à votre équipe sur un nid-de-poule',
    potholeAskAnswered: 'Votre question sur un nid-de-poule a sa réponse',
    potholeAskOverdue: 'Une réponse sur un nid-de-poule est en retard',
    potholeBroughtToYou: 'Un nid-de-poule vous est remonté',
    youStandInForPothole: 'Vous remplacez un collègue sur un nid-de-poule',
    potholeEnded: 'Un nid-de-poule a sa réponse',
  },
  says: {
    accepted: 'Vous l’avez accepté.',
    cameToYou: 'Il vous revient : qui l’avait ne peut plus l’avoir, ou vous l’a remis.',
    whatToDo:
      'Changez ce qui aurait évité que le dossier remonte, ou écrivez pourquoi non. Le client lit votre réponse.',
    movedOn: (name) => `${name} en est responsable maintenant.`,
    offered: (when) =>
      `Acceptez-le ou refusez-le avant ${when} ; rien ne change tant que personne n’accepte.`,
    offerEnded: {
      declined: 'Il a été refusé. Vous en restez responsable.',
      expired: 'Personne ne l’a pris à temps ; voyez où il en est.',
      teamRemoved: 'L’équipe à qui vous l’aviez proposé n’est plus sur la carte. Vous en restez responsable.',
    },
    dueSoon: (when) => `C’est dû pour ${when}. Cette date ne peut pas être déplacée.`,
    broken: (name) => `C’était à ${name}. C’est remonté.`,
    toAnswer: (when) => `Vous avez jusqu’à ${when} ; après, il remonte d’un niveau.`,
    toDecide: (when) =>
      `Avant ${when}, dites si la raison tient encore. Sinon, seul un changement y met fin.`,
    decided: {
      stands: (name) => `${name} dit que la raison tient encore.`,
      changeWanted: (name) => `${name} veut un changement : aucune raison n’y met plus fin.`,
    },
    missed: {
      answer: (when) =>
        `Vous deviez dire avant ${when} ce qui change, ou pourquoi non. C’est remonté, et cela vous attend toujours.`,
      decide: (when) =>
        `Vous deviez décider avant ${when} si la raison tient encore. Cela vous attend toujours.`,
    },
    asked: (when) => `Répondez avant ${when}. Le responsable reste le responsable.`,
    answered: (name) => `${name} a répondu.`,
    askOverdue: (team) => `${team} n’a pas répondu à temps. C’est remonté.`,
    rose: 'La suite prévue n’est pas venue à temps.',
    referred: 'Un collègue l’a fait remonter. C’est à son crédit.',
    acknowledge: (when) => `Lisez-le avant ${when} ; après, il remonte d’un niveau.`,
    standsIn: (name) => `${name} est en congé. Ce que ${name} devait y faire est à vous, aux mêmes dates.`,
    ended: {
      changed: (name) => `${name} a changé quelque chose. Le client lit quoi, et depuis quand.`,
      reasoned: (name) => `${name} a écrit pourquoi rien ne change. Le client le lit.`,
    },
  },
}
