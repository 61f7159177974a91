import type { Translated } from '../catalogue.ts'
import type { dutiesWords as english } from '../duties.ts'

export const dutiesWords: Translated<typeof english> = {
  cameUp: {
    because: '{because}.',
    since: '{because}, {when}.',
    waits: 'Le client nous attend depuis {when}.',
    late: '{what} (en retard depuis {when}).',
    delegated: 'Vous l’avez confié à {name}.',
  },
  leavesToSettle: {
    mine: 'Votre congé ne peut pas encore commencer',
    theirs: 'Le congé de {name} ne peut pas encore commencer',
    since: 'depuis {when}',
    whyMine:
      '{days}. Il n’y a personne d’autre ici à qui confier un dossier ; les nouveaux continuent donc de vous arriver. Faites revenir quelqu’un, ou annulez le congé, sur la page Collègues.',
    whyTheirs:
      '{days}. Il n’y a personne d’autre ici à qui confier un dossier ; les nouveaux continuent donc d’arriver à {name}. Faites revenir quelqu’un, ou annulez le congé, sur la page Collègues.',
    leaveThatCantBegin: 'Un congé qui ne peut pas commencer',
  },
  mapToSettle: {
    turnedUp:
      '{count, plural, one {Un client est venu} other {# clients sont venus}} alors que la carte dit qu’il n’y en a pas de tels. Tant qu’elle ne les connaît pas, nul ne sait s’ils peuvent rester bloqués.',
    unsigned:
      '{count, plural, one {Une mauvaise porte ou exception est} other {# mauvaises portes et exceptions sont}} sans signature valable de la direction. Corrigez la carte, ou faites signer la direction.',
    serviceMap: 'La carte de service',
    whatWasProvedService: 'Ce qui était prouvé de la carte de service ne vaut plus',
    nobodyAnswersForWhom: 'Personne ne répond de celles et ceux que la carte de service laisse sans aide',
  },
  outbox: {
    failed: '{why} Les messages partent quand même.',
    about: 'Au sujet de {matter}',
    aboutReturned: 'Au sujet de {matter} · {failure}',
    aboutFailed: 'Au sujet de {matter} · {failure} ({tries, plural, one {# tentative} other {# tentatives}})',
    said: '{why} : {said}',
    state: '{state} · {when}',
    outbox: 'Envois',
    whatWasOrWill:
      'Ce qui a été ou sera écrit aux clients et aux collègues à propos de ce que vous pouvez voir, le plus récent d’abord.',
    outboxIsComing: 'Les envois arrivent',
    outboxDidNotCome: 'Les envois ne se sont pas affichés',
    nothingWasWrittenYet: 'Rien n’a encore été écrit',
    everyStepThatCustomer:
      'Chaque pas qu’un client doit connaître lui est écrit, s’il a donné une adresse. Il figure ici.',
    customersPage: 'la page du client',
    customer: 'le client',
    itsWordsAreMade: 'Son texte se fait au moment de l’envoi.',
  },
  messageFailure: {
    cameBack: 'revenu à l’envoyeur',
    tooOld: 'personne n’a pu l’envoyer pendant trois jours',
    codeTooLate: 'le code a été demandé il y a trop longtemps',
    noWords: 'cette version n’a pas de mots pour cela',
    noAddress: 'il n’y a pas d’adresse où écrire',
    othersRead: 'd’autres lisent cette adresse',
    noSms: 'cette personne ne veut pas de SMS',
    smsNotTaken: 'l’envoi par SMS n’a pas abouti',
    enough: 'autant de tels e-mails sont partis aujourd’hui qu’il en part en un jour',
    notTaken: 'aucun serveur de messagerie ne l’a pris',
  },
  messageState: {
    waiting: 'Part ensuite',
    queued: 'En route',
    sent: 'Envoyé',
    cameBack: 'Revenu',
    failed: 'N’a pas pu partir',
    morning: 'Part avec l’e-mail du prochain matin',
    notWanted: 'Pas d’e-mail, selon son choix',
    kept: 'Gardé ici, aucun moyen de l’envoyer',
  },
}
