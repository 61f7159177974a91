import { catalogue } from './catalogue.ts'

/** What stands in every room. */
export const lookWords = catalogue('lookWords', {
  /** As it stands on a keyboard. */
  enter: 'Enter',
  tryAgain: 'Try again',
  toLists: '‹ Lists',
  language: 'Language',
  showTyped: 'Show what is typed',
  scheme: {
    title: 'Light and dark',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the system',
  },
})
