import { frenchDone } from './done.ts'
import type { CasePageWords } from './english.ts'

export const frenchCasePage: CasePageWords = {
  title: (owner) => `${owner} s’occupe de votre dossier`,
  endedTitle: 'Votre dossier',
  reference: (reference) => `Dossier ${reference}`,
  answers: 'en répond jusqu’à ce que vous disiez que c’est résolu',
  answered: 'en a répondu, et en répondra de nouveau sur un mot de vous',
  telephone: 'Nous appeler',
  extension: (owner, reference) => `demandez ${owner} et dites ${reference}`,
  write: (name) => `Écrire à ${name}`,
  callMe: 'Demander un appel',
  offShift: (owner, cover) =>
    `${owner} n’est pas de service. Jusqu’à son retour, ${cover} prend le relais et a tout ce que vous nous avez dit.`,
  offShiftAlone: (owner) =>
    `${owner} n’est pas de service en ce moment, et a cela dans sa liste pour sa reprise.`,
  climbed: (leader) => `${leader} en répond aussi.`,
  notTakenUp: (leader, when) => `${leader} n’a pas encore pris le relais : c’est dû au plus tard le ${when}.`,

  next: 'La suite',
  ended: 'Où nous en sommes',
  turns: (days, ours) =>
    days === ours
      ? `Ces ${days} jours étaient tous les nôtres.`
      : `Sur ${days} jours, ${ours} ${ours === 1 ? 'était le nôtre' : 'étaient les nôtres'}.`,
  steps: {
    proposed: (name) =>
      `${name} dit que c’est réparé. Il n’y a que vous qui puissiez dire si c’est vrai : répondez plus bas.`,
    newDate: (name, moment) =>
      `${name} vous demande plus de temps, jusqu’au ${moment}. Seul votre oui déplace la date.`,
    due: (name, moment) => `Au plus tard le ${moment}, ${name} tient cette promesse :`,
    person: (name, moment) => `${name} vous parle au plus tard le ${moment}.`,
    callBack: (name, moment) => `${name} vous appelle au plus tard le ${moment}.`,
    callWithin: (name, times) => `${name} vous appelle : ${times}.`,
    late: (name) => `Une promesse envers vous est rompue. C’est à ${name} de réparer cela maintenant.`,
    acknowledge: (leader, moment) =>
      `${leader} lit ce que vous avez écrit et s’en charge au plus tard le ${moment}.`,
    answer: (name, moment) => `${name} vous répond au plus tard le ${moment}.`,
    hearsBy: (name, when) => `Vous aurez des nouvelles de ${name} au plus tard le ${when}.`,
    asksAgain: (when) => `Sans réponse de votre part, nous vous le redemandons au plus tard le ${when}.`,
    rests: (when) =>
      `Sans réponse de votre part, le dossier est mis en attente le ${when}. Un mot de vous suffit pour le rouvrir.`,
    flood: {
      answers: (name, day, when) =>
        `Votre message est arrivé parmi énormément de messages semblables, le ${day}. ${name} répond à tous ensemble au plus tard le ${when}. Le vôtre concerne autre chose ? Dites-le ici, et il reçoit sa propre réponse.`,
      anotherMatter: 'Le mien concerne autre chose',
    },
    report: (name, leader, when) =>
      `${name} rend compte à ${leader} au plus tard le ${when} : ce qui a été dit, ce qui sera fait et pour quand. Ensuite, ${leader} vous appelle.`,
    cover: (name) => `Si cela ne peut pas attendre, ${name} est là maintenant.`,
  },
  endings: {
    solved: (moment) => `Le ${moment}, vous avez dit que c’est résolu.`,
    lapsed: (moment) =>
      `Nous n’avons rien reçu de vous ; votre dossier est donc en attente depuis le ${moment}. Il ne compte pas comme résolu.`,
    finalPosition: (moment) =>
      `Le ${moment}, nous vous avons donné notre position finale. Rien ne vous oblige à être d’accord.`,
    noProblem: (moment) => `Nous avons clos ceci le ${moment}, n’y voyant plus rien à réparer.`,
    withdrawn: (moment) => `Vous avez retiré ceci le ${moment}.`,
    endedElsewhere: (moment) =>
      `Ceci était déjà clos quand nous avons réuni nos dossiers, le ${moment}. Cela ne compte pas comme résolu.`,
    merged: (moment) => `Le ${moment}, ceci a rejoint votre autre dossier chez nous.`,
    closed: (moment) => `Ceci a été clos le ${moment}.`,
  },
  again: (owner) =>
    `Si quelque chose ne va pas, écrivez plus bas. Tout est aussitôt rouvert, et ${owner} en répond.`,

  promises: 'Ce que nous vous avons promis',
  noPromises:
    'Rien n’est encore promis avec une date. Dès que ce sera le cas, vous le verrez ici, avec son issue.',
  promise: {
    kept: (moment) => `Tenue, ${moment}`,
    keptLate: (moment) => `Tenue en retard, ${moment}`,
    due: (moment) => `Pour le ${moment} au plus tard`,
    broken: (moment) => `Rompue : elle était pour le ${moment}`,
    released: 'Plus due : vous avez dit que c’est réglé',
    ours: (moment) =>
      `Nous l’avions promis pour le ${moment} et nous ne l’avons pas fait. C’est notre faute.`,
    answerable: (name) => `${name} en répond maintenant.`,
    person: (name) => `${name} vous parle`,
    callBack: (name) => `${name} vous appelle`,
    by: (name) => `promis par ${name}`,
    byRule: 'Dû selon notre propre règle, puisque nous n’avons pas tenu ceci',
    lateDay: (amount, most) =>
      `Et ${amount} de plus par jour jusqu’à ce que vous l’ayez, ${most} au plus pour ce dossier.`,
    asked: 'à votre demande',
    answer: (name) => `${name} vous répond`,
    missed: (moment) =>
      `Nous avions dit que vous auriez de nos nouvelles au plus tard le ${moment} et vous n’en avez pas eu. C’est notre faute.`,
  },
  newDate: {
    asks: (name, old, moment) => `${name} demande de passer du ${old} au ${moment} :`,
    yes: 'Oui, changez la date',
    no: 'Non, la date reste',
  },

  story: 'Tout ce qui a été dit',
  earlier: 'Avant',
  later: 'Après',
  latest: 'Au plus récent',
  whole: 'Toute l’histoire sur une page, à imprimer ou à garder',
  back: 'Retour à votre dossier',
  carriedAlong: 'Ce que ce courriel reprend',
  wholeText: 'Lire le texte entier',
  wholeTextTitle: 'Vos mots, en entier',
  whoseCase: 'La personne dont c’est le dossier',
  you: 'Vous',
  erased: 'Ces mots ont été effacés à votre demande.',
  files: 'Fichiers',
  kilobytes: (count) => `${count} ko`,
  secondHand: 'Comme un autre système l’a noté, pas avec vos mots',
  declinedFiles: (count) =>
    `${count === 1 ? 'Un fichier joint n’a pas été conservé' : `${count} fichiers joints n’ont pas été conservés`} : c’était trop à la fois. Ce que vous avez écrit est bien là. Vous pouvez réessayer plus tard.`,
  moreWithCode: 'Dès qu’un code montre que c’est vous, nous pouvons en recevoir davantage.',
  machineWrote: (machine) => `Une machine a écrit ceci (${machine}),`,
  heardBy: (name) => `noté par ${name}`,

  channels: {
    web: 'sur cette page',
    mail: 'par e-mail',
    chat: 'par chat',
    phone: 'par téléphone',
    sms: 'par SMS',
    store: 'en boutique',
    letter: 'par lettre',
    survey: 'dans une enquête',
    visit: 'de vive voix',
  },
  outcomes: {
    conversation: '',
    written: '',
    messageLeft: 'vous a laissé un message',
    noAnswer: 'a essayé de vous joindre',
  },

  arrival: {
    inFlood:
      'Énormément de formulaires sont arrivés de votre réseau à ce moment, et celui-ci en porte la marque. La suite, et sa date, sont indiquées ci-dessus.',
    address:
      'Nous n’avons pas envoyé d’e-mail à ce sujet à l’adresse que vous avez donnée : elle en a reçu aujourd’hui autant qu’une adresse en reçoit. Rien de votre dossier n’est perdu. Gardez le lien de cette page.',
    network:
      'Nous n’avons pas envoyé d’e-mail à ce sujet à l’adresse que vous avez donnée : trop de tels e-mails ont été demandés aujourd’hui depuis votre réseau. Rien de votre dossier n’est perdu. Gardez le lien de cette page.',
  },
  lines: {
    has: (owner) => `${owner} s’occupe de votre dossier.`,
    took: (to, from) => `${to} a pris la suite de ${from}.`,
    rose: (to, from) =>
      `Votre dossier est passé de ${from} à ${to}, au niveau au-dessus, qui ne peut pas le refuser.`,
    given: (to, from) => `${from} l’a mis entre les mains de ${to}.`,
    again: (owner) => `Rouvert. ${owner} en répond.`,
    owes: (amount, moment) =>
      `Selon notre propre règle, nous vous devons ${amount} pour une promesse non tenue, au plus tard le ${moment} :`,
    promised: (name, moment) => `${name} a promis, pour le ${moment} au plus tard :`,
    promisedByMachine: (name, moment) =>
      `Une machine vous a promis ceci. C’est la promesse de ${name}, au plus tard le ${moment} :`,
    promisedPerson: (name, moment) =>
      `Vous avez demandé une personne. ${name} vous parle au plus tard le ${moment}.`,
    promisedCall: (name, moment) => `${name} vous appellera au plus tard le ${moment}.`,
    kept: (name) => `${name} a tenu cette promesse :`,
    broken: (moment) =>
      `Nous l’avions promis pour le ${moment} et nous ne l’avons pas fait. C’est notre faute.`,
    asksTime: (name, moment) => `${name} vous a demandé plus de temps, jusqu’au ${moment} :`,
    agreed: (moment) => `Vous avez accepté le ${moment}.`,
    refused: 'Vous avez refusé une date plus tardive. La date reste.',
    released: 'Cette promesse n’est plus due, puisque vous avez dit que c’est réglé.',
    raised: 'Vous avez ajouté un autre point :',
    proposed: (name) => `Pour ${name}, ceci règle le problème :`,
    solved: 'Vous avez dit : c’est résolu.',
    notSolved: 'Vous avez dit : ce n’est pas résolu.',
    objected: 'Vous avez dit : je n’ai jamais dit cela.',
    lapsed:
      'Nous n’avons rien reçu de vous ; votre dossier est donc en attente. Cela ne compte pas comme résolu.',
    endedElsewhere:
      'Ceci était déjà clos quand nous avons réuni nos dossiers. Cela ne compte pas comme résolu.',
    withdrawn: 'Vous avez retiré ceci.',
    position: (name) => `${name} a donné notre position finale :`,
    reasons: 'Les raisons :',
    outside: 'Vous pouvez vous adresser à cet organisme, hors de l’entreprise :',
    noProblem: (name) => `${name} n’y a plus rien vu à réparer.`,
    read: (name) => `${name} a lu ce que vous avez écrit.`,
    right: (name) => `Vous avez dit à ${name} que c’est en ordre.`,
    notRight: (name) => `Vous avez dit à ${name} que ce n’est pas encore en ordre.`,
    itIsRight: (name) => `Vous avez dit que ce que vous avez porté devant ${name} est en ordre.`,
    itIsNotRight: (name) => `Vous avez dit que ce que vous avez porté devant ${name} n’est pas en ordre.`,
    wantsNoCall: (name) => `Vous ne souhaitez pas d’appel de ${name}.`,
    absorbed: 'Votre autre dossier chez nous continue dans celui-ci.',
    joinedByYou:
      'Vous avez montré que les deux sont à vous : votre autre dossier chez nous continue dans celui-ci.',
    putBackByYou:
      'Vous avez remis ici ce qui était devenu un dossier à part. Les deux n’en font de nouveau plus qu’un.',
    putBackByUs:
      'Nous avons remis ici ce qui était devenu un dossier à part. Les deux n’en font de nouveau plus qu’un.',
    somethingElse: 'Une partie de ce que vous nous avez dit est maintenant un dossier à part.',
    somebodyElse: 'Ce que quelqu’un d’autre avait dit a été retiré de votre dossier.',
    somethingNew:
      'Vous avez dit qu’il s’agit de quelque chose de nouveau. C’est maintenant un dossier à part.',
    apart: 'Vos deux dossiers ont été séparés de nouveau. Rien n’a été perdu.',
    letIn: (name) => `Vous avez donné accès à ${name}.`,
    takenBack: (name) => `Vous avez retiré l’accès de ${name} : son lien n’ouvre plus rien.`,
    thanked: (name) => `Vous avez remercié ${name}.`,
    wants: 'Ce que vous voulez :',
    danger: 'Vous nous avez signalé un danger :',
  },
  escalated: {
    customer: (leader) => `À votre demande, votre dossier est remonté jusqu’à ${leader}.`,
    askedForLeader: (leader) => `Vous avez demandé ${leader}. Votre dossier lui a été porté.`,
    danger: (leader) => `À cause du danger, c’est allé aussitôt à ${leader}.`,
    promiseBroken: (leader) =>
      `Comme nous avons rompu une promesse, votre dossier est remonté jusqu’à ${leader}.`,
    nextWordMissed: (leader) =>
      `Comme vous n’avez pas eu de nos nouvelles à temps, votre dossier est remonté jusqu’à ${leader}.`,
    notSolvedTwice: (leader) =>
      `Comme, deux fois de suite, ce n’était pas résolu, votre dossier est remonté jusqu’à ${leader}.`,
    askOverdue: (leader) =>
      `Comme la réponse d’une autre équipe est en retard, votre dossier est remonté jusqu’à ${leader}.`,
    pingPong: (leader) =>
      `Comme votre dossier tournait en rond, votre dossier est remonté jusqu’à ${leader}.`,
    unacknowledged: (leader) =>
      `Personne ne s’en est chargé à temps ; votre dossier est donc remonté jusqu’à ${leader}.`,
    objection: (leader) => `Puisque vous ne l’avez jamais dit, votre dossier est remonté jusqu’à ${leader}.`,
    referred: (leader) => `Nous l’avons nous-mêmes porté devant ${leader}.`,
    strandedByMap: (leader) =>
      `Notre façon de travailler vous laisserait sans aide. ${leader} en répond, et suit aussi votre dossier.`,
    planChallenged: (leader) => `Puisque vous n’êtes pas d’accord, c’est allé à ${leader}.`,
    sentAway: (leader) =>
      `Comme on vous a renvoyé ailleurs, votre dossier est monté jusqu’à ${leader}, au-dessus de cette porte.`,
    reportMissed: (leader) =>
      `Comme un compte rendu n’est pas arrivé à temps, votre dossier est remonté jusqu’à ${leader}.`,
    callMissed: (leader) =>
      `Comme on ne vous a pas appelé à temps, votre dossier est remonté jusqu’à ${leader}.`,
    askedAgain: (leader) =>
      `Comme nous vous avons interrogé deux fois sur le même point, votre dossier est remonté jusqu’à ${leader}.`,
    emptyWords: (leader) =>
      `Comme vous avez eu plusieurs fois de nos nouvelles sans promesse ni proposition, votre dossier est remonté jusqu’à ${leader}.`,
    ownersChanged: (leader) =>
      `Comme votre dossier a changé plusieurs fois de mains, votre dossier est remonté jusqu’à ${leader}.`,
    attemptsMissed: (leader) =>
      `Comme nous ne vous avons pas recontacté à temps, votre dossier est remonté jusqu’à ${leader}.`,
  },

  apart: {
    link: 'C’est autre chose',
    title: 'S’agit-il d’autre chose ?',
    text: (owner) =>
      `Dans ce cas, cela devient un dossier à part, avec sa propre page et sa propre fin. ${owner} en répond aussi, et aucune date n’en est repoussée.`,
    button: 'Oui, en faire un dossier à part',
    undo: (moment) => `Vous pourrez revenir en arrière jusqu’au ${moment}.`,
    began: 'Ce dossier est né d’un message de votre autre dossier',
    belong: (moment) => `Si les deux vont ensemble, vous pouvez les réunir de nouveau jusqu’au ${moment}.`,
    wasMe: (moment) => `Si ce message était de vous, vous pouvez le remettre ici jusqu’au ${moment}.`,
    putBack: 'Réunir les deux',
  },
  decide: {
    title: 'Est-ce résolu ?',
    onlyYou: 'C’est à vous, et à personne d’autre, de dire si c’est terminé.',
    issue: (number) => `Point ${number}`,
    proposal: (name) => `${name} propose ceci pour régler le problème :`,
    still: 'Qu’est-ce qui ne va toujours pas ? Vous pouvez laisser ce champ vide.',
    solved: 'C’est résolu',
    notSolved: 'Ce n’est pas résolu',
    heard: (name, verdict) =>
      `${name} a noté que vous avez dit : ${verdict === 'solved' ? 'c’est résolu' : 'ce n’est pas résolu'}.`,
    object: 'Je n’ai jamais dit cela',
    saysRight: (name) => `${name} a noté que vous avez dit : c’est en ordre.`,
    noCall: (name) => `${name} ne vous appelle pas, comme vous l’avez souhaité. Est-ce en ordre ?`,
    right: 'C’est en ordre',
    notRight: 'Ce n’est pas en ordre',
    wantsNoCall: (name) => `Je ne souhaite pas d’appel de ${name}`,
  },
  add: {
    title: (owner) => `Écrire à ${owner}`,
    words: 'Que devons-nous savoir ?',
    choose: 'Écrivez-le une seule fois. Plus bas, vous choisissez ce que nous en faisons.',
    add: 'Ajouter à mon dossier',
    send: 'Envoyer',
    reopen: 'Envoyer et rouvrir le dossier',
  },
  number: { label: 'Un numéro où vous appeler', send: 'Envoyer le numéro' },
  call: {
    title: 'Demander un appel',
    text: (name, when) =>
      `${name} vous appelle ${when === null ? 'd’ici la fin du prochain jour ouvré' : `au plus tard le ${when}`}, et connaît toute votre histoire.`,
    send: (name) => `Demander à ${name} d’appeler`,
    when: 'Quand devons-nous appeler ?',
    soon: (when) => `Dès que possible, au plus tard le ${when}`,
    taken:
      'Cette heure vient d’être donnée à quelqu’un d’autre. La suivante qui est libre est choisie ; changez-la si elle ne vous convient pas.',
    pressedAt: (times) => `Appelez-moi, s’il vous plaît : ${times}.`,
    pressed: 'Appelez-moi, s’il vous plaît.',
    missing: 'Écrivez le numéro où l’on peut vous joindre.',
  },
  higher: {
    title: 'Aller plus haut',
    text: (name, title) =>
      title === '' ? `La personne suivante est ${name}.` : `La personne suivante est ${name}, ${title}.`,
    along: 'Ce que vous avez écrit suit. Vous pouvez aussi ne rien écrire.',
    button: (name) => `Transmettre à ${name}`,
    stays: (owner) => `${owner} continue d’y travailler entre-temps.`,
    above: (names) => `Au-dessus : ${names}.`,
    opens: (leader, when) =>
      `Vous pourrez vous y adresser à partir du ${when}, ou dès que ${leader} vous aura répondu.`,
    top: (name) => `C’est chez ${name}. Il n’y a personne au-dessus.`,
    past: (name) =>
      `C’est chez ${name}. Il n’y a personne au-dessus, mais quelqu’un entre les deux n’a pas encore été sollicité.`,
  },
  prove: {
    title: 'Nous avez-vous déjà raconté quelque chose ?',
    text: 'Cette page montre ce que vous nous avez dit ici, et ce que nous y avons répondu. Montrez-nous par un code que c’est vous, et elle montrera tout ce que vous nous avez dit.',
    link: 'Montrer que c’est moi',
  },
  withdraw: {
    title: 'Retirer votre réclamation',
    text: 'Seulement si vous n’attendez plus rien de nous. Un mot de vous rouvre tout, à tout moment.',
    reason: 'Pourquoi, si vous voulez',
    button: 'Retirer',
  },
  thanks: {
    title: 'Dire merci',
    text: 'Cela parvient à la personne et à qui dirige son équipe. Rien n’est rouvert, et aucune date ne change.',
    whom: 'Qui voulez-vous remercier ?',
    words: 'Avec vos mots, si vous le souhaitez',
    button: 'Envoyer ce merci',
    pressed: (name) => `Merci, ${name}.`,
    whomMissing: 'Choisissez la personne que vous voulez remercier.',
  },
  companions: {
    title: 'Donner accès à quelqu’un d’autre',
    text: 'Une personne qui vous aide peut lire cette page et y écrire sous son propre nom. Elle reçoit un lien à elle, que vous pouvez retirer à tout moment. Elle ne voit rien d’autre de ce que vous nous avez dit.',
    as: (name) =>
      `Vous êtes ici au nom de ${name} : la personne dont c’est le dossier vous a donné accès. Ce que vous écrivez porte votre nom ; « vous », dans l’histoire, désigne cette personne, sauf là où votre nom figure à côté.`,
    name: 'Son nom',
    reach: 'Comment joindre cette personne',
    judges: 'Cette personne peut aussi dire à ma place si c’est résolu, et retirer le dossier',
    button: 'Donner accès',
    takeBack: (name) => `Retirer l’accès de ${name}`,
    since: (since, until) => `Depuis le ${since}, jusqu’au ${until}.`,
    used: (moment) => `Dernière visite : ${moment}.`,
    neverUsed: 'Pas encore de visite.',
    judging: 'Peut dire ce qui est résolu.',
    most: (most) => `Pas plus de ${most} à la fois. Retirez un accès pour en donner un autre.`,
    nameMissing: 'Écrivez le nom de la personne à qui vous donnez accès.',
    reachTooLong: 'C’est trop long pour être gardé. Écrivez une seule ligne.',
    linkTitle: 'Son lien',
    linkText: 'Donnez-le à cette personne et à personne d’autre. Il n’est affiché ici qu’une fois.',
  },
  returned: {
    title: (address) => `Nos e-mails à ${address} n’arrivent pas`,
    text: 'Le serveur les renvoie. Tout ce que nous vous écrivons se trouve sur cette page : regardez-la de temps en temps.',
    tried: 'La personne qui suit votre dossier essaie de vous joindre autrement.',
    ask: 'Nous dire comment vous joindre autrement',
  },
  mail: {
    title: 'Quelqu’un d’autre lit-il vos e-mails ?',
    text: 'Nous écrivons à l’adresse e-mail que vous avez donnée. Si quelqu’un d’autre lit ce qui y arrive, dites-le ici : nous n’y envoyons plus rien, et les liens que nous y avons envoyés n’ouvrent plus rien. Vous avez de nos nouvelles sur cette page, ou par téléphone si vous le demandez.',
    button: 'D’autres la lisent : n’y envoyez plus rien',
    silent:
      'Nous n’envoyons rien à l’adresse e-mail que vous avez donnée, puisque d’autres la lisent. Vous avez de nos nouvelles sur cette page.',
    again: 'Personne d’autre ne la lit : écrivez-moi de nouveau',
  },
  done: frenchDone,
  refusals: {
    lastContact: 'C’est tout ce que vous nous avez dit dans ce dossier : ce dossier, c’est déjà cela.',
    tooLate:
      'Il est trop tard pour les réunir d’un seul geste. Écrivez-nous ci-dessous et nous le ferons pour vous.',
    generic: 'Entre-temps, quelque chose a changé : ce pas n’a pas été fait. Regardez où nous en sommes.',
    tooManyPromises: 'Il y a déjà un très grand nombre de promesses ouvertes ici. Écrivez-nous plus bas.',
    ladderEnds: 'C’est déjà chez la personne tout en haut.',
  },
  kept: 'Ce que vous avez écrit est toujours là.',
}
