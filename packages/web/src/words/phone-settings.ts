import { catalogue } from './catalogue.ts'

/** Where an admin says by which numbers the company is called. */
export const phoneSettingsWords = catalogue('phoneSettingsWords', {
  title: 'Telephone',
  about:
    'Numbers on which customers call and write SMS, at a provider that speaks the form of Twilio’s webhooks. Every call has an owner and a date with its first sentence. Where somebody of you is rung is set with the person, on the page <people>People</people>.',
  coming: 'The numbers are coming',
  none: {
    title: 'No number is answered yet',
    text: 'Add one that you have at the provider. It is asked for there before it is kept; then the addresses that stand here are entered at the provider.',
  },
  add: 'Add a number',
  change: 'Change<spoken> {number}</spoken>',
  drop: 'Answer it no more',
  dropMeans: 'What came in on it stays.',
  dropAllTheSame: 'Answer it no more all the same',
  callsGoOn: '{count, plural, one {One call on it goes on now.} other {# calls on it go on now.}}',
  textsWait:
    '{count, plural, one {One customer with an open case hears from us by SMS from this number.} other {# customers with open cases hear from us by SMS from this number.}}',
  keepOwner:
    'Each has somebody who answers for them, and keeps them. What could not be told by SMS any more, that person is asked to tell another way.',
  greets: 'Greets in {language}',
  gone: '{name}, which the map has no more: its calls go to the team that answers when no other does.',
  reaches: 'Reaches {team}. Where nobody of them is there, a message is recorded, and one of them owns it.',
  reachesLed:
    'Reaches {team}. Where nobody of them is there, a message is recorded, and one of them owns it, or {lead} who leads them.',
  untried:
    'Not found at the provider yet: {name} kept it all the same, {when}. Until the provider is asked and knows it, a call on it may reach nobody. “Change”, then “Save it”, asks again.',
  addresses: {
    title: 'Addresses for the provider<spoken> of {number}</spoken>',
    mean: 'Enter these at the provider for this number, each with POST.',
    voice: { name: 'When a call comes in:', copy: 'Copy the address for calls' },
    status: { name: 'When a call’s status changes:', copy: 'Copy the address for its status' },
    sms: { name: 'When a message (SMS) comes in:', copy: 'Copy the address for SMS' },
  },
  fields: {
    number: 'Number',
    door: 'Stands for',
    language: 'Greets in',
    account: 'Account at the provider',
    token: 'Its token',
    next: 'The token it goes over to',
  },
  numberMeans: 'As one dials it from abroad, such as +33 1 23 45 67 89.',
  accountMeans: 'The provider’s name for it, such as AC0123…',
  tokenMeans: 'With it the provider signs what it tells us. It is kept sealed, and never shown.',
  nextMeans: 'May be empty. While you change it at the provider, both count.',
  sentAway: 'It is for “I was sent away” alone',
  sentAwayMeans:
    'Whoever writes or calls here needs no reference: it goes to the leader above the door that they name, or above this one.',
  tokenNeeded: 'is needed: the one that is kept is for another account',
  tryIt: 'Ask the provider',
  opens: 'The provider knows this number in this account.',
  stops: {
    connect: 'The provider could not be reached.',
    signIn: 'The provider did not let us into this account.',
    number: 'The provider has no such number in this account.',
  },
})
