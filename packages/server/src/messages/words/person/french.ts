import type { PersonWords } from './english.ts'

export const frenchPerson: PersonWords = {
  several: (matters: number) => `Du nouveau dans ${matters} dossiers`,
  moreMatters: (matters: number) =>
    matters === 1
      ? 'Un autre dossier a du nouveau : il figure dans votre liste.'
      : `${matters} autres dossiers ont du nouveau : ils figurent dans votre liste.`,
  openList: 'Votre liste :',
  about: 'De quoi il s’agit :',
  answerAbove: 'Votre réponse au-dessus de cette ligne part à la personne',
  answers:
    'Si vous répondez à cet e-mail, vos propres mots partent à la personne, comme si vous les aviez écrits dans le dossier.',
  open: 'L’ouvrir :',
  why: {
    opened: 'Il vous est arrivé comme nouveau dossier.',
    accepted: 'Vous l’avez accepté.',
    declinedThrice: 'Trois personnes l’ont refusé ; il est donc remonté jusqu’à vous.',
    offerExpired: 'Personne ne l’a pris à temps ; il est donc remonté jusqu’à vous.',
    ownerLeft: 'La personne qui l’avait a quitté l’entreprise.',
    ownerAbsent: 'La personne qui l’avait s’est absentée depuis trop longtemps.',
    onLeave: 'La personne qui l’avait est en congé.',
    complaintAbout: 'La réclamation porte sur la personne qui l’avait.',
    delegated: 'Il a été confié nommément.',
    reopened: 'Il a été rouvert.',
    takenApart: 'Il a été séparé d’un autre dossier.',
    threat:
      'La personne qui l’avait a subi des menaces. Il est maintenant à vous, avec ce qu’elle avait promis, et vous ne pouvez pas le refuser.',
    teamRemoved: 'Son équipe n’est plus dans la carte de service.',
  },
  whyOn: {
    opened: '',
    accepted: '',
    declinedThrice: 'Trois personnes l’ont refusé ; il est donc monté d’un niveau.',
    offerExpired: 'Personne ne l’a pris à temps ; il est donc monté d’un niveau.',
    ownerLeft: 'Vous ne figurez plus parmi les personnes de l’entreprise.',
    ownerAbsent: 'Votre absence a duré trop longtemps.',
    onLeave: 'Vous êtes en congé.',
    complaintAbout: 'La réclamation porte sur vous : vous ne l’avez plus et n’y décidez rien.',
    delegated: 'Il a été confié nommément.',
    reopened: 'Il a été rouvert.',
    takenApart: 'Il a été séparé d’un autre dossier.',
    threat:
      'Vous avez subi des menaces. Ce que vous aviez promis suit le dossier : vous n’avez plus rien à y faire.',
    teamRemoved: 'Votre équipe n’est plus dans la carte de service.',
  },
  rose: {
    customer: 'La personne a demandé à aller plus haut.',
    askedForLeader: 'La personne a demandé à vous parler, à vous.',
    danger: 'Quelqu’un est en danger.',
    promiseBroken: 'Une promesse a été rompue.',
    nextWordMissed: 'La personne n’a pas eu de nos nouvelles à temps.',
    notSolvedTwice: 'La personne a dit deux fois que ce n’est pas résolu.',
    askOverdue: 'Une réponse demandée est en retard.',
    pingPong: 'Il est revenu à quelqu’un qui l’avait déjà eu.',
    unacknowledged: 'Le niveau au-dessous ne l’a pas lu à temps.',
    objection: 'La personne dit n’avoir jamais donné la réponse notée en son nom.',
    referred: 'Quelqu’un de chez nous l’a porté plus haut. C’est tout à son honneur.',
    strandedByMap: 'La carte de service laisse cette personne sans aide, et vous avez signé pour cela.',
    planChallenged: 'La personne n’est pas d’accord avec le plan de contact.',
    sentAway: 'La personne dit qu’une porte sous votre responsabilité l’a renvoyée ailleurs.',
    reportMissed: 'Un compte rendu n’est pas arrivé à temps.',
    callMissed: 'La direction devait appeler la personne et ne l’a pas fait.',
    askedAgain: 'On a posé une deuxième question sur le même point.',
    emptyWords: 'La personne a eu plusieurs fois de nos nouvelles, sans promesse ni proposition.',
    ownersChanged: 'Le dossier a changé trois fois de mains.',
    attemptsMissed: 'Nul n’a essayé à temps de joindre de nouveau la personne.',
  },
  endings: {
    solved: 'La personne dit que c’est résolu.',
    lapsed: 'Il n’y a pas eu de réponse ; le dossier est en attente.',
    finalPosition: 'Il s’est terminé par une position finale.',
    noProblem: 'Il n’y avait pas de problème.',
    withdrawn: 'La personne l’a retiré.',
    endedElsewhere: 'Il était déjà clos dans le système d’où il vient.',
    merged: 'Il continue dans un autre dossier.',
  },
  reopened: {
    customersWord: 'Un nouveau message l’a rouvert.',
    newFacts: 'Des faits nouveaux l’ont rouvert.',
    objection: 'La personne s’oppose au verdict noté.',
    sample: 'La vérification de l’échantillon a trouvé un problème.',
    takenApart: 'Il a été séparé d’un autre dossier.',
  },
  subject: {
    youOwnIt: 'Ce dossier est à vous',
    itMovedOn: 'Un de vos dossiers a changé de mains',
    offered: 'Un dossier vous est proposé',
    offerDeclined: 'Votre proposition a été refusée',
    offerExpired: 'Personne n’a répondu à temps à votre proposition',
    offeredTeamRemoved: 'L’équipe à qui vous proposiez un dossier n’existe plus',
    thanked: 'La clientèle dit merci',
    surveyAnswered: 'Votre dossier, vu par la personne',
    surveyContact: 'On souhaite que vous preniez contact',
    mentioned: 'On vous a écrit dans un dossier',
    customerSpoke: 'Un nouveau message dans votre dossier',
    callBackAskedOfYou: 'On vous demande d’appeler',
    personAskedOfYou: 'On demande une personne',
    machinePromised: 'Une machine a fait une promesse dans votre dossier',
    promiseReminder: 'Votre promesse arrive à échéance',
    promiseBroken: 'Une promesse a été rompue',
    nextWordMissed: 'Votre réponse n’est pas arrivée à temps',
    leadersDateMissed: 'Quelque chose que vous devez est en retard',
    attemptMissed: 'Vous deviez essayer de joindre quelqu’un',
    messageReturned: 'Ce que vous écrivez n’arrive pas',
    reachMissed: 'Personne n’a été joint autrement',
    regulatorDateNear: 'Une échéance du régulateur approche',
    regulatorDateMissed: 'Une échéance du régulateur est passée',
    answerUnsent: 'Votre e-mail n’est pas parti à la personne',
    newDateAnswered: 'La réponse sur la nouvelle date est là',
    asked: 'Une question à votre équipe',
    askAnswered: 'Votre question a sa réponse',
    remedyAsked: 'Un collègue vous demande un oui',
    remedyAnswered: 'Votre demande a sa réponse',
    askOverdue: 'Une réponse est en retard',
    broughtToYou: 'Un dossier est remonté jusqu’à vous',
    youStandIn: 'Vous remplacez quelqu’un',
    delegatedToYou: 'Un dossier vous est confié',
    reported: 'Le rapport que vous vouliez est là',
    verdict: 'La personne dit si c’est résolu',
    finalPositionWished: 'La personne souhaite notre position finale',
    callEnded: 'Il a été mis fin à un appel à cause d’une menace',
    objection: 'La réponse notée est contestée',
    leadersCall: 'Une réponse au sujet de votre appel',
    danger: 'Quelqu’un est en danger',
    dangerCall: 'Quelqu’un est en danger : lisez maintenant',
    dangerGathered: 'Danger signalé sans preuve',
    dangerAttemptMissed: 'Personne n’a appelé la personne en danger',
    ended: 'Un dossier est terminé',
    reopened: 'Un dossier est rouvert',
  },
  says: {
    itMovedOn: (name) => `${name} s’en occupe maintenant.`,
    offered: (moment) => `Prenez-le ou refusez-le avant le ${moment} ; ensuite il monte.`,
    offerDeclined: (name) => `${name} a refusé. Il est à vous comme avant.`,
    offerExpired: 'Il est resté à vous tout ce temps ; voyez où il en est.',
    offeredTeamRemoved: (team) =>
      `${team} n’est plus dans la carte de service ; la proposition est donc terminée. Le dossier reste à vous.`,
    thanked: (name) =>
      `Un mot de remerciement pour ${name}. Il n’attend rien de vous ; lisez-le quand vous voulez.`,
    surveyAnswered: (score) =>
      `La note est de ${score} sur 10. Le dossier reste terminé, et rien n’est attendu de vous. Personne ne demande pourquoi à la personne.`,
    surveyContact: (moment) =>
      `La personne a dit comment cela s’est passé et souhaite que vous lui en parliez. Appelez-la ou écrivez-lui avant le ${moment}. Le dossier reste terminé ; ne l’interrogez pas sur la note.`,
    mentioned: (name) =>
      `${name} vous a écrit une note interne dans le dossier. La personne ne la lit pas ; elle vous y attend.`,
    customerSpoke: 'Il y a un nouveau message de la personne.',
    customerUnproven:
      'Quelqu’un a écrit en donnant l’adresse de la personne, sans preuve. Sa page ne le montre pas tant que quelqu’un de chez nous ne s’en porte pas garant.',
    callBack: (moment) =>
      `Appelez avant le ${moment}. Seule une conversation compte ; un message laissé ne suffit pas.`,
    personAsked: (moment) =>
      `Parlez-lui avant le ${moment}. Votre premier mot suffit, écrit ou dit ; celui d’un collègue aussi.`,
    machinePromised: (moment) =>
      `Elle est désormais la vôtre, pour le ${moment}. Tenez-la, ou demandez d’ici là une date plus tardive.`,
    reminder: (moment) =>
      `Elle est pour le ${moment}. Tenez-la, ou demandez-lui d’ici là une date plus tardive.`,
    broken: (name) =>
      `C’était celle de ${name}. La personne le sait, et le niveau au-dessus en répond aussi.`,
    missed: (moment) =>
      `Elle devait arriver avant le ${moment}. La personne le sait, et le niveau au-dessus en répond aussi. Elle attend toujours votre réponse.`,
    reportMissed: (when) =>
      `Votre compte rendu était attendu pour le ${when}. Le dossier est remonté, et le compte rendu reste attendu.`,
    callMissed: (when) =>
      `Vous deviez appeler la personne avant le ${when}. Elle le sait, le dossier est remonté, et elle attend toujours votre appel.`,
    attemptMissed: (when) =>
      `Vous deviez essayer de nouveau de la joindre avant le ${when}. D’ici là rien n’avance ; la prochaine fois, le dossier monte.`,
    messageReturned: (when) =>
      `Ce que nous avons écrit n’est pas arrivé, et rien n’arrivera par la même voie. Joignez la personne autrement avant le ${when}.`,
    messageReturnedAlone:
      'Ce que nous avons écrit n’est pas arrivé, et rien n’arrivera par la même voie. Joignez la personne autrement.',
    reachMissed: (when) =>
      `Ce que nous écrivons n’arrive pas, et vous deviez joindre la personne autrement avant le ${when}. Le dossier est remonté, et elle ne sait toujours pas ce que nous avons écrit.`,
    regulatorDateNear: (when) =>
      `Ce que le régulateur nous demande dans ce dossier est dû avant le ${when}. C’est à vous de veiller à ce que ce soit fait : la personne reçoit une réponse écrite.`,
    regulatorDateMissed: (when) =>
      `Ce que le régulateur nous demande dans ce dossier était dû avant le ${when} et n’est pas fait. C’est à vous maintenant.`,
    answerUnsent: {
      somebodyElse:
        'Quelqu’un d’autre a écrit à l’adresse à laquelle vous répondez à cette personne. Rien ne lui est parvenu ; c’est un dossier à part.',
      unproven:
        'Le message vient de votre adresse, et rien ne prouve que vous l’avez envoyé : votre service d’e-mail doit le signer (DKIM), pour votre domaine (DMARC), et de deux messages de la même seconde seul le premier compte. Rien n’est parti à la personne. Écrivez dans le dossier.',
      toOthers:
        'D’autres l’ont reçu aussi ; il n’est peut-être pas pour cette personne, et rien ne lui est parti. Répondez à cette seule adresse, ou écrivez dans le dossier.',
      notApart:
        'Il n’est pas hors de doute qu’il répond à un e-mail de ce dossier, ni quels mots sont les vôtres ; rien n’est parti à la personne. Répondez à un tel e-mail au-dessus de tout le reste, avec vos seuls mots, ou écrivez dans le dossier.',
      withFiles:
        'Des fichiers l’accompagnent, et ne peuvent partir par e-mail ; rien n’est parti à la personne. Écrivez dans le dossier.',
      notTheirs: 'Le dossier n’est plus à vous ; rien n’est parti à la personne.',
      joined:
        'Ce dossier réunit plusieurs personnes, et un e-mail ne dit pas à laquelle vous répondez. Rien ne leur est parti. Écrivez dans le dossier.',
      refused: 'Cela ne peut être écrit ainsi ; rien n’est parti à la personne. Écrivez dans le dossier.',
    },
    agreed: 'C’est oui.',
    refused: 'C’est non. L’ancienne date reste.',
    asked: (moment) => `Répondez avant le ${moment}. Le dossier ne change pas de mains.`,
    remedyAsked: (name, moment) =>
      `${name} ne peut l’accorder sans vous. Répondez oui ou non, avec la raison, avant le ${moment} ; ensuite cela monte.`,
    remedyGranted: (name) => `${name} a dit oui. C’est accordé, et promis à la personne.`,
    remedyRefused: (name) => `${name} n’a pas dit oui. La raison se trouve dans le dossier.`,
    askAnswered: (name) => `${name} a répondu.`,
    askOverdue: (team) => `${team} n’a pas répondu à temps. C’est remonté.`,
    acknowledge: (moment) =>
      `Lisez-le avant le ${moment} ; ensuite il monte d’un niveau, et vous continuez d’en répondre.`,
    standsIn: (name) =>
      `${name} est en congé. Ce qui lui revenait dans ce dossier vous revient, aux mêmes dates.`,
    delegated: (name) => `${name} continue d’en répondre et attend votre rapport : ce qui a été dit et fait.`,
    reported: (name) => `${name} l’a écrit. À vous maintenant d’appeler la personne.`,
    solved: 'La personne dit que c’est résolu.',
    notSolved:
      'La personne dit que ce n’est pas résolu. Sa raison, si elle en a donné une, est dans le dossier.',
    finalPositionWished:
      'La personne souhaite notre dernier mot, sans autre proposition. Une personne de la direction qui n’a jamais eu le dossier peut le donner.',
    callEnded: (name) =>
      `${name} y a mis fin. Le dossier est à vous : appelez la personne ou écrivez-lui avant la date qui y figure.`,
    objection: 'La personne dit n’avoir jamais dit ce qui a été noté. Le dossier est rouvert.',
    leadersCall: {
      right: 'La personne dit que c’est en ordre. Vous en avez répondu jusqu’au bout.',
      notRight:
        'La personne dit que ce n’est pas en ordre. Rappelez-la ; le dossier est aussi monté d’un niveau.',
      declined:
        'La personne ne souhaite pas d’appel. Vous en répondez jusqu’à ce qu’elle dise que c’est en ordre.',
    },
    danger: 'Regardez-le maintenant.',
    dangerRead: (moment) =>
      `Lisez-le et confirmez-le au plus tard ${moment} ; tant que personne ne le fait, nous appelons quelqu’un d’autre.`,
    dangerTry: (moment) =>
      `Au plus tard ${moment}, quelqu’un de chez nous doit essayer de vive voix, puis recommencer jusqu’à joindre quelqu’un. Notez chaque essai.`,
    dangerGathered:
      'Le message est venu sans preuve, et d’autres du même réseau avaient déjà fait appeler du monde. Ils sont annoncés ensemble.',
    dangerMissed: (name, moment) =>
      `${name} devait essayer de vive voix au plus tard ${moment}. Personne ne l’a fait. La personne suivante a été appelée.`,
  },
  map: {
    unansweredSubject: 'Plus personne ne répond de celles et ceux que la carte de service laisse sans aide',
    unanswered:
      'La direction avait signé pourquoi la carte de service laisse certaines personnes sans aide. Cette signature ne vaut plus : personne ne répond d’elles, et aucune nouvelle version qui les laisse ainsi n’entre en service.',
    ruledOutSubject: 'Ce qui était prouvé de la carte de service ne vaut plus',
    ruledOut: (reference) =>
      `La carte dit que personne ne peut être comme la personne du dossier ${reference}, et la voilà. Tant que la carte ne la connaît pas, nul ne sait si elle peut rester bloquée.`,
    look: 'Corrigez la carte, ou faites signer de nouveau la direction, sur sa page :',
  },
  push: { several: (count: number) => `${count} nouvelles choses à faire` },
  trouble: {
    subject: 'Quelque chose ne marche pas, et c’est à vous de vous en occuper',
    what: {
      mailbox:
        'Une boîte de courrier ne peut pas être lue : ce qu’on y écrit n’arrive à personne en attendant.',
      sending: 'Le courrier ne part pas : personne ne reçoit rien par courriel en attendant.',
      listener: 'Le courrier ne peut pas nous être remis : qui en envoie doit réessayer plus tard.',
      waiting: 'Du courrier arrivé attend d’être lu.',
      flood: 'Un réseau envoie énormément de formulaires. Chacun est gardé et a une personne responsable.',
      deadline:
        'Des échéances sont arrivées sans que la suite ait pu leur être donnée. Elles sont mises de côté jusqu’à ce que quelqu’un les fasse réessayer.',
      phone: 'Les appels à un numéro sont refusés, ou ce qui y a été enregistré n’arrive pas.',
      sms: 'Les SMS d’un de nos numéros ne partent pas : qui n’a rien d’autre n’apprend rien d’ici là.',
      callsWait: 'Des appels arrivés attendent d’être pris en charge.',
      textsWait: 'Des SMS arrivés attendent d’être pris en charge.',
      webhook: 'Un de nos systèmes ne prend pas ce qu’il doit apprendre.',
      tooMuch:
        'On nous remet plus de courrier que nous n’en acceptons en un jour : qui en envoie encore doit réessayer plus tard.',
      unreadable:
        'Du courrier arrivé n’a pas pu être lu. Il est gardé tel quel, et quelqu’un a chacun d’eux.',
    },
    since: (moment) => `C’est ainsi depuis ${moment}.`,
    look: 'Voyez ce que l’autre côté a répondu, et dites que vous vous en occupez :',
  },
  trial: {
    subject: 'L’e-mail part d’ici',
    why: (from: string) =>
      `Vous avez demandé un e-mail par le serveur saisi pour l’envoi. Le voici, envoyé depuis ${from}.`,
    again: 'Les réglages de l’e-mail :',
  },
  passwordLink: {
    subject: 'Choisissez votre mot de passe',
    why: 'L’administration vous a préparé un lien par lequel vous choisissez un mot de passe que personne d’autre ne connaît.',
    until: (moment: string) =>
      `Il sert une fois, jusqu’à ${moment}. Si vous ne l’attendiez pas, dites-le à l’administration.`,
    again: 'Choisissez-le ici :',
  },
  leave: {
    days: (from: string, to: string) => `du ${from} au ${to}`,
    yours: 'Votre congé ne peut pas encore commencer',
    theirs: (name: string) => `Le congé de ${name} ne peut pas encore commencer`,
    why: (days: string) =>
      `Il devait commencer (${days}) et ne le peut pas : il n’y a personne d’autre à qui confier un dossier. D’ici là, les dossiers continuent de vous arriver.`,
    whyTheirs: (name: string, days: string) =>
      `Il devait commencer (${days}) et ne le peut pas : il n’y a personne d’autre à qui confier un dossier. D’ici là, les dossiers continuent d’arriver à ${name}.`,
    again:
      'Nous réessayons au moins une fois par heure, et il commence dès qu’une autre personne est de retour. Faites revenir quelqu’un, ou annulez le congé, sur la page Collègues :',
  },
}
