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
    case: '{who}, en l’ouvrant · {when}',
    list: '{who}, dans une liste · {when}',
    search: '{who}, par la recherche · {when}',
    duties: '{who}, dans ses choses à faire · {when}',
    messages: '{who}, dans les envois · {when}',
    systemicIssue: '{who}, dans une cause récurrente · {when}',
    otherCases: '{who}, à côté d’un autre dossier · {when}',
  },
  why: '{why} : {cases}',
  gone: 'un dossier qui n’existe plus',
}
