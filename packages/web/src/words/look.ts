import { catalogue } from './catalogue.ts'

/** What stands in every room. */
export const lookWords = catalogue('lookWords', {
  tryAgain: 'Try again',
  toLists: '‹ Lists',
  language: 'Language',
  scheme: {
    title: 'Light and dark',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the system',
  },
})
