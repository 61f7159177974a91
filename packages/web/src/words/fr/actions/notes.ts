import type { Translated } from '../../catalogue.ts'
import type { noteWords as english } from '../../actions/notes.ts'

export const noteWords: Translated<typeof english> = {
  writeNote: {
    title: 'Noter quelque chose en interne',
    means: 'Les collègues le lisent dans l’histoire. Le client jamais, et aucune date ne bouge.',
    also: 'interne note commentaire remarque collègues',
    submit: 'Garder en interne',
    words: {
      label: 'Ce que les collègues doivent savoir',
    },
  },
  readMention: {
    title: 'J’ai lu ce qui m’était écrit',
    means: 'Cela quitte ce que vous avez à faire. Dans l’histoire, cela reste.',
    also: 'note mention collègue lu vu',
    submit: 'Marquer comme lu',
  },
}
