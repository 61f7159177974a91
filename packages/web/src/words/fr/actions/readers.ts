import type { Translated } from '../../catalogue.ts'
import type { readersWords as english } from '../../actions/readers.ts'

export const readersWords: Translated<typeof english> = {
  meantFor: {
    label: 'Qui le lit',
    hint: 'Plusieurs dossiers n’en font qu’un ici, et rien n’a montré qu’ils sont tous d’une même personne.',
    none: 'Choisissez qui le lit',
  },
}
