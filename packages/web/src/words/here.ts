import { catalogue } from './catalogue.ts'

/** Who else has a case open, and what came to pass in it while one writes. */
export const hereWords = catalogue('hereWords', {
  title: 'Who else is here',
  reading: '{name} is reading',
  writing: '{name} is writing to the customer',
  more: '{count, plural, one {and one more} other {and # more}}',
  customer: {
    reading: 'The customer is at the chat',
    writing: 'The customer is writing in the chat',
  },
  meanwhile: {
    wrote: '<b>{who} wrote to {name}</b> since you began, {when}:',
    spoke: '<b>{who} spoke with {name}</b> since you began, {when}:',
    left: '<b>{who} left a message for {name}</b> since you began, {when}:',
    held: 'Nothing of yours is sent yet. Send it again if you still want to say it.',
  },
})
