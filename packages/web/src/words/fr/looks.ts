import type { Translated } from '../catalogue.ts'
import type { looksWords as english } from '../looks.ts'

export const looksWords: Translated<typeof english> = {
  title: 'Qui a regardé',
  about:
    'Chaque dossier vu par quelqu’un qui n’en est pas responsable et ne répond pas de son équipe, une fois par heure, avec la raison pour laquelle il lui est montré. Le plus récent d’abord.',
  coming: 'Les consultations arrivent',
  none: 'Personne n’a encore regardé',
  noneMeans: 'Dès que quelqu’un voit un dossier qui n’est pas le sien, cela figure ici.',
  byMachine: '{name} (par {machine})',
  how: {
    case: '{who} l’a ouvert · {when}',
    list: '{who} l’a vu dans une liste · {when}',
    search: '{who} l’a trouvé par la recherche · {when}',
    duties: '{who} l’a vu dans sa liste de choses à faire · {when}',
    messages: '{who} l’a lu dans les envois · {when}',
    systemicIssue: '{who} l’a vu dans une cause récurrente · {when}',
    otherCases: '{who} l’a vu à côté d’un autre dossier · {when}',
  },
  why: '{why} : {cases}',
  gone: 'un dossier qui n’existe plus',
}
