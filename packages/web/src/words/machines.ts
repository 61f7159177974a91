import { catalogue } from './catalogue.ts'

/** Bots, voice menus and assistants that speak with customers. */
export const machinesWords = catalogue('machinesWords', {
  title: 'Machines at doors',
  about:
    'A bot, a voice menu or an assistant that speaks with customers. It informs, asks and hands on; it never owns, refuses, ends or judges a case, and customers read by each of its words that a machine wrote them. What it promises is a promise of whoever owns the case.',
  coming: 'The machines are coming',
  none: {
    title: 'No machine speaks with customers',
    text: 'Add one, and give its token to whoever runs it.',
  },
  at: '{channel} · {name} answers for it',
  made: 'made {made}',
  used: 'last used {used}',
  unused: 'not used yet',
  takenBack: 'taken back {revoked}',
  takeBack: 'Take back<spoken> the token of {name}</spoken>',
  add: 'Add a machine',
  channel: 'The door at which it speaks',
  answersFor: 'Who answers for it',
  submit: 'Make its token',
  shownOnce: 'This is shown once. Keep it where only the machine can read it:',
  kept: 'I have kept it',
})
