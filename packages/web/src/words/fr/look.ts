import type { Translated } from '../catalogue.ts'
import type { lookWords as english } from '../look.ts'

export const lookWords: Translated<typeof english> = {
  enter: 'Entrée',
  tryAgain: 'Réessayer',
  toLists: '‹ Listes',
  language: 'Langue',
  showTyped: 'Montrer ce qui est saisi',
  scheme: {
    title: 'Clair et sombre',
    light: 'Clair',
    dark: 'Sombre',
    auto: 'Comme le système',
  },
}
