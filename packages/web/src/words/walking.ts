import { catalogue } from './catalogue.ts'

/** Walking through a map as one of its customers. */
export const walkingWords = catalogue('walkingWords', {
  about: 'Try to get your problem solved. Of all that the map lets the company answer, you get the worst.',
  mendFirst: 'Mend what is marked in it, then you can walk through it.',
  nobody: 'Nobody to be yet',
  nobodyMeans: 'The map names no kind of customer, or nothing that can go wrong for them.',
  impossible: 'There is nobody like that',
  failed: 'This way could not be worked out',
  coming: 'The way is coming',

  youAre: 'You are',
  somebodyElse: 'Somebody else: say what is true',
  problem: 'Your problem',
  isTrue: 'What is true of you',
  anyDoor: 'You know every door, also those that are not published',
  rules: 'By which rules',

  where: 'Where do you turn?',
  whereNow: 'Where do you turn now?',
  hints: 'Show where each way leads',
  closed: 'Closed to you',
  soFar: 'What happened so far',
  contact: 'Contact {number, number}',
  back: 'One step back',
  again: 'Start again',

  told: '{times, plural, =0 {You have told nobody yet.} =1 {You have told it once.} =2 {You have told it twice.} other {You have told it # times.}}',
  /** What can come of it, before they have turned up anywhere, and after. */
  outlook: {
    safe: 'There is a way that ends well, whatever they answer: {contacts, plural, one {one contact} other {# contacts}} at worst.',
    mercy:
      'It ends well only if they are kind, with luck after {contacts, plural, one {one contact} other {# contacts}}. Nobody has to be.',
    trapped: 'Nothing that you can do from here ends well, even if everyone helps.',
    safeNow:
      'There is a way that ends well, whatever they answer: {contacts, plural, one {one more contact} other {# more contacts}} at worst.',
    mercyNow:
      'It ends well only if they are kind, with luck after {contacts, plural, one {one more contact} other {# more contacts}}. Nobody has to be.',
  },
  leads: {
    nowhere: 'They can keep you from it for ever',
    solved:
      '{contacts, plural, =1 {Solves it, whatever they answer} other {Solved after # contacts at worst}}',
  },
  facts: 'What is true of you: {facts}.',
  noFacts: 'Nothing that the company asks about is true of you.',
  gained: 'What is true of you now: {facts}.',
  learned: 'You now know of {channels}.',
  gainedAndLearned: '{gained} {learned}',
  ends: {
    solved: 'It is solved',
    caught: 'You go round in circles, for ever',
    stuck: 'There is no way in',
  },
})
