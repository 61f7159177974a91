import { catalogue } from './catalogue.ts'

/** Where an admin says what is owed by rule where a promise breaks. */
export const compensationWords = catalogue('compensationWords', {
  title: 'Owed where a promise breaks',
  means:
    'Set once, it is owed to the customer in the same word that tells them of the broken promise, without anybody deciding it. It holds for promises that break from now on; what is owed already stays owed.',
  none: 'Nothing is owed by rule now.',
  stands:
    'By rule now: {brokenPromise} {currency} for each promise that breaks, {lateDay} {currency} more for each day until they have it, and never more than {most} {currency} to one customer in one case.',
  currency: 'Currency',
  currencyMeans: 'Its three letters, such as EUR.',
  brokenPromise: 'For each promise that breaks',
  lateDay: 'More for each day until they have it',
  most: 'At most, to one customer in one case',
  within: 'Working days until they have it',
  kinds: 'Of promises that',
  deed: 'something is done',
  callBack: 'somebody rings them back',
  why: 'Why it is so',
  whyMeans: 'For whoever asks later; it stands in the list of changes.',
  noAmount: 'This is no amount in {currency}.',
  save: 'Save the rule',
  drop: 'Owe nothing by rule',
  dropMeans: 'What is owed already stays owed.',
})
