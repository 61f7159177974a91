import { potholeLines } from './pothole.ts'
import { contactPlanWords } from './contact-plan.ts'
import { lastWordWords } from './last-word.ts'
import type { MessageWords } from './english.ts'
import { frenchPerson } from './person/french.ts'

export const french: MessageWords = {
  greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  subject: (text, reference) => `${text} (${reference})`,
  yourPage: 'Votre page, avec tout ce qui a été dit et la place pour votre réponse :',
  hiddenLink: '(le lien ne figure que dans l’e-mail)',
  hiddenCode: '(le code ne figure que dans le message)',
  answers: (owner) => `${owner} en répond jusqu’à ce que vous disiez que c’est résolu.`,
  call: (phone, reference) => `Vous pouvez aussi appeler le ${phone} et dire ${reference}.`,
  whyYou: 'Vous recevez ceci parce que vous nous avez parlé d’un problème et laissé cette adresse.',
  erased: '(ces mots ont été effacés)',
  onYourPage: '(vos propres mots figurent sur votre page)',
  more: 'Tout ce que vous avez fait d’autre récemment figure sur votre page.',

  customer: {
    hearsBy: (when) => `Vous aurez de nos nouvelles au plus tard le ${when}.`,
    hearsAgain: (when) => `Vous aurez de nouveau de nos nouvelles au plus tard le ${when}.`,
    nextWordAgreed: {
      subject: (when) => `D’accord : des nouvelles au plus tard le ${when}`,
      says: (when) =>
        `Vous avez accepté d’avoir de nos nouvelles au plus tard le ${when}. Voici vos paroles, telles qu’elles ont été notées :`,
      after:
        'Si vous n’avez pas dit cela, ou si vous voulez une réponse plus tôt, écrivez une ligne sur votre page. Vous aurez alors une réponse avant la fin du prochain jour ouvré.',
    },
    leaderCalls: {
      subject: (leader, when) => `${leader} vous appelle au plus tard le ${when}`,
      says: (leader, when) =>
        `${leader} répond aussi de votre dossier et vous appelle au plus tard le ${when}.`,
    },
    caseOpened: {
      subject: (owner) => `${owner} s’occupe de votre dossier`,
      says: (owner) =>
        `Votre message est arrivé, et ${owner} s’occupe de votre dossier. Vous n’aurez à le raconter de nouveau à personne : quiconque vous aide a toute votre histoire.`,
    },
    contactAdded: {
      subject: 'Ce que vous avez ajouté est bien arrivé',
      says: (owner) => `${owner} l’a reçu et le lit avec le reste de votre histoire :`,
    },
    wordsWritten: {
      subject: (name) => `${name} vous a écrit`,
      says: (name) => `${name} vous écrit :`,
    },
    chatGoesOn: {
      subject: (name) => `${name} vous a répondu dans la discussion`,
      says: (name) => `${name} vous a écrit ceci dans la discussion, où ce n’avait pas encore été vu :`,
    },
    issueRaised: {
      subject: 'Un point de plus dans votre dossier',
      says: 'Ceci est maintenant un point à part dans votre dossier, à régler pour lui-même :',
    },
    ownerChanged: {
      subject: (owner) => `${owner} s’occupe maintenant de votre dossier`,
      says: {
        opened: (owner) => `${owner} s’occupe de votre dossier.`,
        accepted: (owner) =>
          `${owner} a pris la suite et a toute votre histoire. Vous n’avez pas à la raconter de nouveau.`,
        declinedThrice: (owner) =>
          `Plusieurs d’entre nous n’ont pas pu prendre votre dossier ; il est donc remonté jusqu’à ${owner}, qui ne peut pas le renvoyer. Vous n’avez pas à le raconter de nouveau.`,
        offerExpired: (owner) =>
          `Personne n’a pris votre dossier à temps ; il est donc remonté jusqu’à ${owner}, qui ne peut pas le renvoyer. Vous n’avez pas à le raconter de nouveau.`,
        ownerLeft: (owner) =>
          `La personne qui avait votre dossier nous a quittés. ${owner} l’a maintenant, avec toute votre histoire.`,
        ownerAbsent: (owner) =>
          `La personne qui avait votre dossier est absente depuis trop longtemps. ${owner} l’a maintenant, avec toute votre histoire.`,
        onLeave: (owner) =>
          `La personne qui avait votre dossier est en congé. ${owner} l’a maintenant, avec toute votre histoire.`,
        complaintAbout: (owner) =>
          `Personne ne traite une réclamation sur soi-même. ${owner} a maintenant votre dossier, avec toute votre histoire.`,
        delegated: (owner) => `Votre dossier a été confié nommément à ${owner}, qui a toute votre histoire.`,
        reopened: (owner) => `Votre dossier est rouvert, et ${owner} s’en occupe.`,
        takenApart: (owner) => `${owner} s’occupe de votre dossier.`,
        threat: (owner) =>
          `${owner} a maintenant votre dossier, avec toute votre histoire. Vous n’avez pas à la raconter de nouveau.`,
        teamRemoved: (owner) =>
          `Nous avons réorganisé nos équipes. ${owner} a maintenant votre dossier, avec toute votre histoire. Vous n’avez pas à la raconter de nouveau.`,
      },
    },
    promiseMade: {
      subject: (name, moment) => `${name} a promis : au plus tard le ${moment}`,
      says: (name, moment) => `Au plus tard le ${moment}, ${name} tient cette promesse envers vous :`,
      after:
        'Vous aurez de nos nouvelles quand ce sera fait. Si ce n’est pas fait à temps, vous l’apprendrez aussi par nous.',
    },
    callBackPromised: {
      subject: (name, moment) => `${name} vous appelle au plus tard le ${moment}`,
      says: (name, moment) =>
        `Vous avez demandé un appel. ${name} vous appelle au plus tard le ${moment}, au sujet de :`,
      within: (name, times) => `${name} vous appelle : ${times}`,
      saysWithin: (name, times) =>
        `Vous avez demandé un appel. ${name} vous appelle (${times}), au sujet de :`,
    },
    machinePromised: (name, moment) =>
      `Une machine vous a écrit ceci. Nous nous y tenons : c’est la promesse de ${name}, au plus tard le ${moment} :`,
    personComes: {
      subject: (name, moment) => `${name} vous parle au plus tard le ${moment}`,
      says: (name, moment) => `Vous avez demandé une personne. ${name} vous parle au plus tard le ${moment}.`,
    },
    promiseKept: {
      subject: 'Nous avons fait ce que nous avions promis',
      says: 'C’est fait maintenant :',
      after: 'Si vous le voyez autrement, dites-le sur votre page.',
    },
    promiseBroken: {
      subject: 'Nous avons rompu une promesse envers vous',
      says: (moment) =>
        `Nous l’avions promis pour le ${moment} et nous ne l’avons pas fait. C’est notre faute.`,
      answerable: (name) => `${name} en répond maintenant.`,
      beside: (name, owner) => `${name} en répond maintenant, avec ${owner}.`,
      owed: (amount, moment) =>
        `Selon notre propre règle, nous vous devons ${amount} pour cela. Vous l’aurez au plus tard le ${moment}.`,
      lateDay: (amount, most) =>
        `Par jour jusqu’à ce que vous l’ayez, nous vous devons ${amount} de plus, ${most} au plus pour ce dossier.`,
      sorry: (name) => `Nous en sommes désolés. Au nom de nous tous : ${name}.`,
    },
    nextWordMissed: {
      subject: 'Vous auriez dû avoir de nos nouvelles',
      says: (moment) =>
        `Nous avions dit que vous auriez de nos nouvelles au plus tard le ${moment} et vous n’en avez pas eu. C’est notre faute.`,
    },
    newDateProposed: {
      subject: 'Nous vous demandons plus de temps',
      says: (due) => `Nous vous avions promis ceci pour le ${due} :`,
      asks: (moment) => `Nous vous demandons d’attendre jusqu’au ${moment}, parce que :`,
      after: 'Seul votre oui déplace la date. Si vous ne dites rien, l’ancienne reste.',
    },
    newDateAgreed: {
      subject: (moment) => `Entendu : pour le ${moment}`,
      says: (moment) => `Merci. Ce que nous vous avions promis est maintenant pour le ${moment} :`,
    },
    resolutionProposed: {
      subject: 'Est-ce résolu ?',
      outcome: {
        upheld: 'Vous aviez raison.',
        partlyUpheld: 'Vous aviez raison en partie.',
        notUpheld: 'Nous ne voyons pas les choses comme vous.',
      },
      says: 'Voici ce qui, selon nous, règle le problème :',
      amount: (amount) => `Le montant : ${amount}.`,
      after:
        'Il n’y a que vous qui puissiez dire si c’est résolu. Sur votre page, deux boutons sont là pour cela.',
    },
    verdictConfirmed: {
      subject: {
        solved: 'Avez-vous dit que c’est résolu ?',
        notSolved: 'Avez-vous dit que ce n’est pas résolu ?',
      },
      says: {
        solved: (name) => `${name} a noté que vous avez dit : c’est résolu.`,
        notSolved: (name) => `${name} a noté que vous avez dit : ce n’est pas résolu.`,
      },
      inWords: 'Avec vos mots :',
      after: 'Si vous n’avez jamais dit cela, un seul bouton sur votre page l’annule.',
      asks: 'Cela ne met fin à rien tant que vous ne le dites pas vous-même : votre page vous le demande, avec deux boutons.',
    },
    askedIfRight: {
      subject: 'Est-ce en ordre ?',
      says: (name) => `${name} a noté que vous avez dit : c’est en ordre.`,
      noCall: (leader) => `${leader} ne vous appelle pas, comme vous l’avez souhaité. Est-ce en ordre ?`,
      after: (leader) =>
        `Il n’y a que vous qui puissiez le dire. D’ici là, ${leader} continue d’en répondre. Votre page vous le demande, avec deux boutons.`,
      endsBy: (leader, moment) =>
        `Si vous n’avez jamais dit cela, dites-le d’un seul bouton sur votre page, au plus tard le ${moment}. Après, ${leader} en aura répondu jusqu’au bout.`,
    },
    lastWord: lastWordWords.fr,
    contactPlan: contactPlanWords.fr,
    callDeclinedFor: {
      subject: 'Ne souhaitez-vous pas d’appel ?',
      says: (name, leader) => `${name} a noté que vous ne souhaitez pas d’appel de ${leader}.`,
      after:
        'L’appel vous reste dû tant que vous ne le dites pas vous-même, d’un seul bouton sur votre page.',
    },
    danger: {
      heard: {
        subject: 'Quelqu’un est en danger : qui nous avons prévenu',
        told: (names) => `Nous avons prévenu aussitôt : ${names}. Aucun message n’a encore été lu.`,
        nobodyAwake: 'Personne chez nous n’était au travail quand votre message est arrivé.',
      },
      read: {
        subject: (name) => `${name} a lu votre message sur le danger`,
        says: (name) =>
          `${name} a lu votre message sur le danger, et quelqu’un de chez nous essaie de vous appeler.`,
      },
      missed: {
        subject: 'Nous aurions dû vous appeler',
        says: (moment) =>
          `Quelqu’un de chez nous devait essayer de vous appeler au plus tard ${moment}, et personne ne l’a fait. C’est notre faute.`,
        told: (names) => `Nous avons appelé : ${names}.`,
      },
      page: 'Votre page montre qui l’a lu et qui peut être joint en ce moment.',
    },
    escalated: {
      subject: (leader) => `${leader} a aussi votre dossier en main`,
      says: {
        customer: (leader) =>
          `Vous avez demandé à aller plus haut. ${leader} a toute votre histoire et s’en charge.`,
        askedForLeader: (leader) =>
          `Vous avez demandé ${leader}, qui a votre dossier en main dès cette minute.`,
        danger: (leader) => `À cause du danger, votre dossier est allé aussitôt à ${leader}.`,
        promiseBroken: (leader) =>
          `Comme nous avons rompu une promesse, votre dossier est remonté jusqu’à ${leader}.`,
        nextWordMissed: (leader) =>
          `Comme vous n’avez pas eu de nos nouvelles à temps, votre dossier est remonté jusqu’à ${leader}.`,
        notSolvedTwice: (leader) =>
          `Deux fois de suite, ce n’était pas résolu. Votre dossier est donc remonté de lui-même jusqu’à ${leader}.`,
        askOverdue: (leader) =>
          `La réponse d’une autre équipe est en retard. Votre dossier est donc remonté de lui-même jusqu’à ${leader}.`,
        pingPong: (leader) =>
          `Votre dossier tournait en rond. Il est donc remonté de lui-même jusqu’à ${leader}.`,
        unacknowledged: (leader) =>
          `Personne ne s’en est chargé à temps ; il est donc remonté d’un niveau, jusqu’à ${leader}.`,
        objection: (leader) =>
          `Nous avions noté une réponse que vous n’avez pas donnée : votre dossier est remonté jusqu’à ${leader}.`,
        referred: (leader) => `Nous avons nous-mêmes porté votre dossier devant ${leader}.`,
        strandedByMap: (leader) =>
          `Notre façon de travailler vous laisserait sans aide. ${leader} en répond et suit aussi votre dossier.`,
        planChallenged: (leader) =>
          `Vous n’êtes pas d’accord avec la manière dont nous restons en contact. C’est donc allé à ${leader}.`,
        sentAway: (leader) =>
          `Vous nous avez dit qu’on vous avait renvoyé ailleurs. Votre dossier est donc monté jusqu’à ${leader}, au-dessus de cette porte.`,
        reportMissed: (leader) =>
          `Un compte rendu sur votre dossier n’est pas arrivé à temps ; votre dossier est donc remonté jusqu’à ${leader}.`,
        callMissed: (leader) =>
          `Nous devions vous appeler et ne l’avons pas fait. Votre dossier est donc remonté jusqu’à ${leader}.`,
        askedAgain: (leader) =>
          `Nous vous avons posé une deuxième question sur le même point ; votre dossier est donc remonté jusqu’à ${leader}.`,
        emptyWords: (leader) =>
          `Vous avez eu plusieurs fois de nos nouvelles sans que rien soit promis ni proposé. Votre dossier est donc remonté jusqu’à ${leader}.`,
        ownersChanged: (leader) =>
          `Votre dossier a changé plusieurs fois de mains ; il est donc remonté jusqu’à ${leader}.`,
        attemptsMissed: (leader) =>
          `Nous devions essayer de vous joindre de nouveau et ne l’avons pas fait. Votre dossier est donc remonté jusqu’à ${leader}.`,
      },
      after: (leader) => `${leader} en répond jusqu’à ce que vous ayez obtenu une vraie réponse.`,
    },
    finalPosition: {
      subject: 'Notre position finale',
      says: (name) => `${name}, qui n’a jamais eu votre dossier, vous donne notre dernier mot :`,
      reasons: 'Les raisons :',
      outside:
        'Rien ne vous oblige à être d’accord. Vous pouvez vous adresser à cet organisme, hors de l’entreprise :',
      after: 'Nous ne comptons pas cela comme résolu. Des faits nouveaux rouvrent le dossier.',
    },
    closingLetter: {
      subject: {
        finalResponse: 'Notre réponse finale à votre réclamation',
        holding: 'Notre réponse à votre réclamation prend plus de temps',
        summary: 'Comment votre réclamation a été résolue',
      },
      says: (name) => `${name} vous écrit au nom de notre entreprise :`,
    },
    potholeAnswered: potholeLines.fr,
    surveyAsked: {
      leads:
        'Dire comment cela s’est passé, de 0 (cela n’aurait pas pu être pire) à 10 (cela n’aurait pas pu être mieux) :',
      subject: 'Comment avons-nous traité votre demande ?',
      says: (owner) =>
        `Vous nous avez dit que c’est résolu. ${owner} et nous aimerions savoir comment cela s’est passé, de 0 à 10, et ce que nous devons en savoir. Rien ne vous oblige à répondre.`,
      after:
        'La note se donne sur la page ci-dessous ; quoi que vous y disiez, cela reste résolu. Une réponse à cet e-mail est pour nous un nouveau message, qui rouvre votre dossier. Nous ne le demandons qu’une fois, et plus avant longtemps. Si vous préférez ne plus recevoir cette question, il suffit d’un clic sur cette page, pour tous vos dossiers.',
    },
    caseLapsed: {
      subject: 'Votre dossier attend un mot de vous',
      says: 'Nous avons essayé de vous joindre, sans réponse de votre part ; votre dossier est donc en attente. Nous ne le comptons pas comme résolu. Un mot de vous le rouvre, à tout moment.',
    },
    caseEnded: {
      solved: {
        subject: 'Vous avez dit que c’est résolu',
        says: 'Merci de nous l’avoir dit. Si cela revient, un mot de vous sur votre page rouvre tout, à tout moment.',
      },
      finalPosition: {
        subject: 'Notre position finale demeure',
        says: 'Votre dossier s’est terminé par notre position finale. Nous ne le comptons pas comme résolu. Des faits nouveaux le rouvrent.',
      },
      noProblem: {
        subject: 'Plus rien à réparer',
        says: 'Nous n’avons plus rien vu à réparer, et nous avons clos ceci. Si vous le voyez autrement, un mot de vous le rouvre.',
      },
      withdrawn: {
        subject: 'Vous l’avez retiré',
        says: 'Vous avez retiré votre réclamation. Si vous changez d’avis, un mot de vous la rouvre, à tout moment.',
      },
    },
    reopened: {
      subject: (owner) => `Rouvert : ${owner} s’en occupe`,
      says: {
        customersWord: (owner) => `Votre mot a rouvert votre dossier. ${owner} en répond.`,
        newFacts: (owner) =>
          `Il y a des faits nouveaux ; votre dossier est donc rouvert. ${owner} en répond.`,
        objection: (owner) =>
          `Vous n’avez jamais dit cela ; votre dossier est donc rouvert. ${owner} en répond.`,
        sample: (owner) =>
          `Nous avons regardé encore une fois et vu autre chose à réparer. Votre dossier est ouvert, et ${owner} en répond.`,
        takenApart: (owner) => `Votre dossier est de nouveau à part, et ${owner} en répond.`,
      },
    },
    merged: {
      subject: 'Votre dossier suit son cours',
      says: 'Il se poursuit avec tout ce que vous avez dit. Votre lien y mène comme avant.',
    },
    code: {
      subject: 'Votre code',
      says: 'Voici le code que, très probablement, vous nous avez demandé. Il sert une fois, pendant un quart d’heure :',
      after:
        'Ne le donnez à personne : nous ne vous le demanderons jamais. Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
    },
    openedApart: {
      subject: 'Ce que vous nous avez dit est maintenant un dossier à part',
      says: (owner) =>
        `Une partie de ce que vous nous avez dit concerne autre chose que le reste de votre dossier. C’est maintenant un dossier à part, pour que rien ne soit oublié. ${owner} répond des deux, et aucune date n’a été repoussée.`,
      byThem: (owner) =>
        `Vous avez dit qu’il s’agit de quelque chose de nouveau. C’est maintenant un dossier à part, et ${owner} en répond aussi.`,
      undo: (moment) =>
        `Si les deux vont ensemble, vous pouvez les réunir de nouveau sur sa page jusqu’au ${moment}.`,
    },
    takenForSomebodyElses: {
      subject: 'Nous avons retiré quelque chose de votre dossier',
      says: (name) =>
        `${name} a constaté qu’un message de votre dossier venait de quelqu’un d’autre et l’en a retiré. Rien d’autre n’a changé dans votre dossier.`,
      undo: (moment) =>
        `Si ce message était de vous, vous pouvez le remettre dans votre dossier, sur votre page, jusqu’au ${moment}.`,
    },
    newLink: {
      subject: 'Votre nouveau lien',
      says: 'Quelqu’un, sans doute vous, nous a demandé un nouveau lien vers votre dossier. Si ce n’était pas vous, vous n’avez rien à faire.',
    },
  },

  person: frenchPerson,
}
