import type { Translated } from '../catalogue.ts'
import type { troubleWords as english } from '../troubles.ts'

export const troubleWords: Translated<typeof english> = {
  title: 'Ce qui ne marche pas',
  since: 'depuis {when}',
  what: {
    mailbox: 'La boîte aux lettres {name} ne peut pas être lue',
    sending: 'Les e-mails ne partent pas',
    listener: 'Les e-mails ne peuvent pas être remis au port {name}',
    waiting: 'Des e-mails arrivés ne sont pas lus',
    unreadable: 'Des e-mails arrivés n’ont pas pu être lus',
    tooMuch: 'On nous remet plus d’e-mails qu’il n’en est accepté en un jour',
    flood: 'Un réseau envoie énormément de formulaires',
    deadline: 'Des échéances sont arrivées sans suite',
    phone: 'Les appels au {name} n’arrivent pas comme il faut',
    sms: 'Les SMS du {name} ne partent pas',
    callsWait: 'Des appels arrivés ne sont pas pris en charge',
    textsWait: 'Des SMS arrivés ne sont pas pris en charge',
    webhook: 'Ce que {name} doit apprendre n’arrive pas',
  },
  why: {
    passwordRefused: 'L’autre côté refuse le compte ou le mot de passe.',
    nobodyAnswers: 'Personne ne répond à son adresse, ou la connexion se coupe.',
    nameUnknown: 'Aucun serveur de noms ne connaît son nom.',
    tooSlow: 'L’autre côté ne répond pas à temps.',
    certificate: 'Son certificat n’est pas bon : il a peut-être expiré, ou vaut pour un autre nom.',
    full: 'L’autre côté n’a plus de place.',
    portTaken: 'Un autre programme occupe le port.',
    portForbidden: 'Ce compte n’a pas le droit d’écouter au port.',
    notRead: 'Chacun est gardé tel qu’il est arrivé.',
    tooMuchOfOne:
      'Un réseau en envoie plus qu’il n’en est accepté d’un seul en un jour. Ses expéditeurs attendent qu’un jour soit passé, des clients parmi eux. BUCKSTOP_STRANGER_MAIL augmente ce qui est accepté.',
    tooMuchInAll:
      'Tous les expéditeurs ensemble en envoient plus. Qui en a envoyé plus qu’un peu attend qu’un jour soit passé, des clients parmi eux. BUCKSTOP_STRANGER_MAIL augmente ce qui est accepté.',
    floodOfForms:
      'Chacun est gardé, avec une personne responsable et ses dates. Les navigateurs de ce réseau travaillent une ou deux secondes avant d’envoyer ; ce qui est venu sans cela en porte la marque dans son histoire. Si cela nuit, fermez ce réseau au niveau du proxy.',
    actingFails:
      'Chacune a échoué plusieurs fois. La suite prévue n’a pas eu lieu : personne n’a été prévenu, et rien n’est monté d’un niveau. Tout le reste continue. Le journal en dit la cause ; une fois réparée, faites réessayer.',
    wronglySigned:
      'Ce qui dit venir de l’opérateur n’est pas signé avec le jeton réglé ici. Qui appelle ne joint personne. Voyez le jeton réglé pour ce numéro, et chez l’opérateur.',
    floodOfCalls:
      'Un téléphone appelle très souvent. Chaque appel est gardé, avec une personne responsable et ses dates ; pour ceux-là, on n’appelle personne.',
    tokenRefused:
      'L’opérateur refuse le compte ou son jeton. Réglez le jeton d’aujourd’hui dans les réglages.',
    secretUnreadable:
      'Ce qui le signe ne s’ouvre pas, donc cela attend : faites un nouveau secret, ou démarrez Buckstop avec la clé qui l’a scellé.',
    refused: 'L’autre côté refuse ce que nous envoyons.',
    unknown: 'Personne ne sait encore pourquoi.',
  },
  waits: {
    out: '{count, plural, one {Un message attend} other {{count, number} messages attendent}}.',
    in: '{count, plural, one {Il y en a un} other {Il y en a {count, number}}}.',
    neverRead: 'Elle n’a jamais été lue. Combien y attendent, seul son serveur pourrait le dire.',
    lastRead:
      'Elle a été lue pour la dernière fois {when}{count, plural, =0 {} one {, et un message attendait d’être lu} other {, et {count, number} messages attendaient d’être lus}}. Combien sont arrivés depuis, seul son serveur pourrait le dire.',
  },
  said: 'L’autre côté a dit : {said}',
  yours:
    'C’est à vous. Dites au plus tard {by} que vous vous en occupez ; sinon, cela passe à la personne suivante.',
  theirs:
    'C’est à {name}, qui doit dire au plus tard {by} s’en occuper ; sinon, cela passe à la personne suivante.',
  yoursTaken:
    'Vous vous en occupez. Cela quitte cette liste dès que cela marche ; sinon, cela passe {by} à la personne suivante.',
  theirsTaken: '{name} s’en occupe. Si cela ne marche pas, cela passe {by} à la personne suivante.',
  take: 'Je m’en occupe',
  again: {
    aside: 'Mis de côté :',
    matter: '{case}, échéance {when}',
    act: 'Réessayer',
    tried: 'Elles sont essayées maintenant. Ce qui échoue encore revient ici.',
  },
}
