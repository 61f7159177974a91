import type { Translated } from '../catalogue.ts'
import type { shellWords as english } from '../shell.ts'

export const shellWords: Translated<typeof english> = {
  deskHead: {
    enterCallVisitOr: 'Noter un appel, une visite ou une lettre (n)',
    contact: 'Contact',
  },
  deskStates: {
    yourListsAreComing: 'Vos listes arrivent',
    pageIsComing: 'La page arrive',
    yourDeskDidNot:
      'Votre espace de travail ne s’est pas affiché. Rien n’est perdu : chaque contact est enregistré pendant que vous attendez.',
    thereIsNoSuch: 'Cette page n’existe pas',
    myCases: 'Vers mes dossiers',
  },
  nav: {
    name: 'Listes et lieux',
    counter: 'Guichet',
    people: 'Collègues',
    rota: 'Permanences',
    map: 'Carte de service',
    leaders: 'Responsables',
    systemicIssues: 'Causes récurrentes',
    potholes: 'Nids-de-poule',
    outbox: 'Envois',
    settings: 'Réglages',
  },
  desk: {
    skipCase: 'Aller au dossier',
  },
  meCorner: {
    coming: 'Votre disponibilité arrive',
    you: 'Vous',
    hearing: 'Comment on vous prévient',
    alsoHearing: 'notifications, alertes, e-mail, avis, matin, silence',
    myTokens: 'Mes jetons',
    whoLooked: 'Qui a regardé',
    keys: 'Touches',
    signOut: 'Se déconnecter',
    notLiveConnectingAgain: 'Pas en direct. Reconnexion en cours.',
  },
  window: {
    title: '{title} · Buckstop',
    withNews: '({count, number}) {title}',
    moreToDo:
      '{count, plural, one {Vous avez une chose de plus à faire.} other {Vous avez # choses de plus à faire.}}',
  },
}
