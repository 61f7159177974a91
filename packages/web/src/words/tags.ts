import { catalogue } from './catalogue.ts'

/** What the company sorts its cases by. */
export const tagWords = catalogue('tagWords', {
  these: 'Tags:',
  all: 'Tags: {names}',
  more: '+{count, number}',
  many: '{count, plural, one {# tag} other {# tags}}',
  retired: '{name} (retired)',
})
