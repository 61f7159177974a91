import type { callsFileWords as english } from '../calls-file.ts'
import type { Translated } from '../catalogue.ts'

export const callsFileWords: Translated<typeof english> = {
  title: 'Relevés d’appels',
  about:
    'Ce que votre central téléphonique dit des appels entrants. Ils sont comparés à ce qui a été noté : un appel de plus de dix secondes dont personne n’a rien noté est présenté à la direction au-dessus de qui dirige cette ligne. Un appel n’entre qu’une fois, si souvent que vienne son fichier.',
  choose: 'Choisir un fichier',
  other: 'Choisir un autre fichier',
  chooseMeans: 'Un CSV dont la première ligne nomme les colonnes.',
  looking: 'Le fichier est examiné',
  columns: 'Ce qu’est chaque colonne',
  columnsMean: 'Rien n’est deviné : ce qu’un en-tête ne dit pas de lui-même, c’est vous qui le dites.',
  nth: 'Colonne {place, number}',
  such: 'par exemple {samples}',
  notSaid: 'Choisir ce que c’est',
  fields: {
    line: 'Notre numéro appelé',
    number: 'Qui a appelé',
    person: 'Adresse e-mail de qui l’a pris chez nous',
    startedAt: 'Quand il a commencé',
    seconds: 'Combien de temps',
    direction: 'Entrant ou sortant',
    id: 'Le nom que lui donne le central',
    ignored: 'Pas utile',
  },
  missing: 'Reste à dire : {fields}.',
  twice: 'Dit de deux colonnes : {fields}. Chacune n’est qu’une colonne.',
  allIncoming: 'Tous les appels de ce fichier sont entrants',
  dates: 'Comment il écrit ses jours',
  datesOf: {
    found: 'Le trouver en les regardant tous',
    iso: 'Année, mois, jour',
    dmy: 'Jour, mois, année',
    mdy: 'Mois, jour, année',
    'epoch-seconds': 'Secondes depuis 1970',
    'epoch-milliseconds': 'Millisecondes depuis 1970',
  },
  take: 'Le reprendre',
  done: 'Ce qui en est venu',
  taken:
    '{count, plural, =0 {Aucun appel n’est nouveau} one {Un appel est nouveau} other {{count, number} appels sont nouveaux}}',
  written:
    '{count, plural, =0 {Aucun n’avait été noté} one {L’un d’eux avait été noté} other {{count, number} d’entre eux avaient été notés}}',
  old: '{count, plural, one {Un date de plus d’une semaine : il est compté, et n’est à personne} other {{count, number} datent de plus d’une semaine : ils sont comptés, et ne sont à personne}}',
  known: '{count, plural, one {Un était déjà connu} other {{count, number} étaient déjà connus}}',
  passedOver:
    '{count, plural, one {Un venait de nous, ou était trop court pour que l’on entende quelqu’un} other {{count, number} venaient de nous, ou étaient trop courts pour que l’on entende quelqu’un}}',
  peopleUnknown:
    '{count, plural, one {Un nomme quelqu’un par une adresse que personne n’a ici} other {{count, number} nomment quelqu’un par une adresse que personne n’a ici}}',
  rejected:
    '{count, plural, one {Une ligne n’a pas été reprise} other {{count, number} lignes n’ont pas été reprises}}',
  rejectedMeans:
    'Corrigez-les dans le fichier, et choisissez-le à nouveau : les autres n’entrent pas deux fois.',
  line: 'Ligne',
  why: 'Pourquoi',
  more: '{count, plural, one {Encore une ligne} other {Encore {count, number} lignes}} de ce genre.',
}
