import { catalogue } from './catalogue.ts'

/** Several cases of a list, offered at once. */
export const bulkWords = catalogue('bulkWords', {
  choose: 'Choose the case of {name}',
  name: 'What you chose',
  chosen: '{count, plural, one {# case chosen} other {# cases chosen}}',
  most: 'Fifty at once is the most.',
  letGo: 'Choose none',
  open: 'Offer to…',
  means: 'Each is an offer of its own: you keep it until they accept that one, and they answer one by one.',
  to: 'To whom',
  reason: 'Why them',
  submit: '{count, plural, one {Offer # case} other {Offer # cases}}',
  under: '{done, number} of {all, number} are through',
  result: {
    title: 'What became of it',
    offered: '{name}: offered',
    not: '{name}: not offered. {title}. {detail}',
    again: '{count, plural, one {Try # again} other {Try # again}}',
  },
})
