import type { Translated } from '../catalogue.ts'
import type { lookWords as english } from '../look.ts'

/** What stands in every room. */
export const lookWords: Translated<typeof english> = {
  enter: 'Intro',
  tryAgain: 'Reintentar',
  toLists: '‹ Listas',
  language: 'Idioma',
  showTyped: 'Mostrar lo escrito',
  scheme: {
    title: 'Claro y oscuro',
    light: 'Claro',
    dark: 'Oscuro',
    auto: 'Como el sistema',
  },
}
