import type { Translated } from '../catalogue.ts'
import type { caseWords as english } from '../case.ts'

export const caseWords: Translated<typeof english> = {
  changed: {
    by: 'Changé par {names}',
    justNow: '{changed} à l’instant',
    theCustomer: 'le client',
    theClock: 'l’horloge',
    toLatest: 'Au plus récent',
  },
  head: {
    markUnread: 'Marquer comme non lu',
    noName: 'Client sans nom',
    waitingForCustomer: 'En attente du client',
    waitingForUs: 'En attente de nous',
    ended: '{ending} {when}',
    wentInto: '<b>Il est passé dans un autre dossier</b>, où il continue.',
    wentIntoAt: '<b>Il est passé dans un autre dossier</b>, {when}, où il continue.',
    wentIntoKnown:
      '<b>Il est passé dans un autre dossier</b>, où il continue : <link>le dossier {reference}</link>, dont {owner} s’occupe.',
    wentIntoKnownAt:
      '<b>Il est passé dans un autre dossier</b>, {when}, où il continue : <link>le dossier {reference}</link>, dont {owner} s’occupe.',
    notYours: 'Vous ne pouvez pas voir celui-là.',
    hasIt: '<b>{owner}</b> s’en occupe',
    hadIt: '<b>{owner}</b> s’en occupait',
    offShift: '{team}, pas de service',
    covered: '{team}, pas de service ; {cover} prend le relais',
    offered: 'Proposé à <b>{to}</b>, jusqu’à {when}',
    waitsForPerson: 'a demandé une personne {when}, attend',
    personCame: 'a demandé une personne, {name} est là après {time}',
    told: '{times, plural, one {raconté # fois} other {raconté # fois}}',
    contacts: '{count, plural, one {# contact} other {# contacts}}',
    owners: '{count, plural, one {# personne l’a eu} other {# personnes l’ont eu}}',
    days: '{days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
    daysOurs:
      'sur {days, plural, one {# jour} other {# jours}}, {ours, plural, one {# était le nôtre} other {# étaient les nôtres}}',
    allDaysOurs: '{days, plural, one {# jour, le nôtre} other {# jours, tous les nôtres}}',
    cameBack: '{times, plural, one {revenu # fois} other {revenu # fois}}',
    reopened: '{times, plural, one {rouvert # fois} other {rouvert # fois}}',
  },
  page: {
    case: 'Dossier {reference}',
    story: 'Histoire',
    facts: 'À savoir',
    sides: 'Ce qui est montré du dossier',
    coming: 'Le dossier arrive',
    known: 'Ce que l’on sait et doit',
    failed: '{why} Les listes marchent toujours.',
  },
  notes: {
    secondHand: 'Pas les mots du client : ce que disent les colonnes d’une importation.',
    declinedFiles:
      '{count, plural, one {Un fichier joint n’a pas été conservé} other {# fichiers joints n’ont pas été conservés}} : c’était plus que la place prévue pour un seul envoi, ou pour tous ceux que rien ne prouve. {count, plural, one {Redemandez-le} other {Redemandez-les}}.',
    unproven:
      'Rien ne prouve qui l’a envoyé. La page du client ne le montre pas tant que personne ne l’atteste.',
    entered: 'Noté {when}.',
    vouch: 'C’est bien de lui : je l’atteste',
  },
  danger: {
    title: 'Danger',
    harm: 'Quelqu’un est en danger.',
    told: '{name} a reçu l’alerte {when}',
    listed: '{name} a l’alerte dans sa liste depuis {when}',
    owner: '{name} (responsable)',
    handed: '{told} et est en congé ; c’est à {name} de la lire',
    read: '{told} et l’a lue {when}',
    late: '{told}<b> et ne l’a pas lue : {late} de retard</b>',
    unread: '{told} et ne l’a pas encore lue',
    spoke: '{name} lui a parlé {when}',
    tried: '{name} a essayé de vive voix {when}, sans joindre personne',
    toTry: '{name} doit essayer de vive voix au plus tard {when}. Nous n’avons pas encore de numéro.',
    toTryAt: '{name} doit essayer de vive voix au plus tard {when} :',
    gathered:
      'Le message est venu sans preuve ; nous n’appelons donc qu’une fois pour tout ce qui vient de ce réseau : {when}',
    next: 'Prochain appel à quelqu’un de chez nous : {when}',
    readers:
      '{count, plural, one {# alerte envoyée} other {# alertes envoyées}}, {unread, plural, =0 {tout est lu} one {# pas encore lue} other {# pas encore lues}}',
    nobody: 'Personne chez nous n’est de service en ce moment. Le client est invité à appeler le {number}.',
    awake: 'Joignables en ce moment : {names}',
  },
  owed: {
    title: 'Ce qui est dû',
    next: 'Ensuite : {what}',
    nextBy: 'Ensuite : {what}, au plus tard {when}',
    by: '{what}, au plus tard {when}',
    wasDue: '{what}, en retard depuis {when}',
    more: '{count, plural, one {Encore une chose due} other {Encore # choses dues}}',
    you: 'vous',
  },
  story: {
    title: 'L’histoire',
    coming: 'L’histoire arrive',
    failed: {
      title: 'L’histoire ne s’est pas affichée',
      text: '{why} Ce qui est dû, et ce que vous pouvez faire, figure toujours ici.',
    },
    earlierComing: 'Ce qui précède arrive',
    earlier: 'Avant',
    while: 'Pendant que {name} s’en occupait',
    hasIt: 'Ici, {name} s’en occupe',
    became: 'Le dossier né de cela',
    goesOn: 'Le dossier qui continue',
    channel: '{channel} · {when}',
    letIn: '{meta} · écrit par {name}, à qui le client a donné accès {since}',
    ofMachine: '{meta} · {machine}',
    ofMachineOf: '{meta} · {machine}, dont {name} répond',
    handedOn: '{meta} · transmis par {machine}',
    handedOnOf: '{meta} · transmis par {machine}, une machine de {name}',
    said: '{who}, {channel} · {when}',
    moreCameAlong: 'Les {count, number} premiers figurent ici. Il y en a d’autres.',
    team: '{team} · {when}',
    offered:
      'Proposé à <b>{to}</b> par {by}, réponse attendue pour {when}. {owner} s’en occupe tant que personne n’accepte.',
  },
  takeOut: {
    title: 'Sa place est ailleurs',
    means:
      'Cela devient un dossier à part. La personne responsable, la date la plus proche et la direction restent les mêmes pour les deux.',
    somethingElse: {
      words: 'C’est autre chose',
      means: 'Le même client, un autre sujet. Il l’apprend, et peut le remettre ici.',
    },
    somebodyElse: {
      words: 'C’est quelqu’un d’autre',
      means: 'Un autre client : rien de ce que l’on sait de celui-ci ne suit.',
    },
  },
  asWritten: {
    show: 'Afficher l’e-mail tel qu’il a été écrit',
    hide: 'Replier l’e-mail tel qu’il a été écrit',
    title: 'L’e-mail tel qu’il a été écrit',
    coming: 'L’e-mail arrive',
    remote:
      '{count, plural, one {Une image venant d’ailleurs n’est pas affichée} other {# images venant d’ailleurs ne sont pas affichées}} : aller {count, plural, one {la} other {les}} chercher dirait à d’autres que vous êtes en train de lire.',
    left: '{count, plural, one {Une image jointe n’a} other {# images jointes n’ont}} pas de place ici. Ce qui est venu avec l’e-mail se trouve parmi ses fichiers.',
    cut: 'Il est très long ; ceci en est le début.',
  },
  words: {
    withheld: 'Ce que nous avons écrit ici ne vous est pas montré.',
    carried: 'Ce que cet e-mail reprend',
    erased: 'Ces mots ont été effacés à la demande du client.',
  },
}
