import { catalogue } from './catalogue.ts'

/** What becomes of each kind of customer. */
export const verdictWords = catalogue('verdictWords', {
  games: { map: 'The map alone', buckstop: 'Under Buckstop' },
  /** As they stand alone. */
  titles: { safe: 'Safe', 'at-the-mercy': 'At the mercy', trapped: 'Trapped' },
  meaning: {
    safe: 'The customer has a way that ends well, whatever the company answers.',
    'at-the-mercy':
      'It ends well only if the company is kind. Nothing makes it so: by this map it can go on for ever.',
    trapped: 'No way ends well, even if everyone helps.',
  },
  /** What it comes to for the customer. */
  outlook: {
    safe: '{contacts, plural, one {one contact} other {# contacts}} at worst',
    mercy: '{contacts, plural, one {one contact} other {# contacts}} with luck, for ever without',
    trapped: 'even if everybody helps',
  },
  somebody: 'Somebody',

  refusedNow:
    'No map goes into use like this any more. One that is in use goes on as it was read; a new version has to change this first. Line {line, number}: {message}',
  before: 'These are the verdicts of the text before the mistake in line {line, number}.',
  marked: 'What is wrong is marked in the text. As soon as it is mended, the verdicts stand here.',
  failed: 'The map could not be looked at',
  playing: 'The map is played',
  nobody: 'Nobody turns up yet',
  nobodyMeans:
    'Name at least one kind of customer and one problem in the text: then it stands here what becomes of them.',
  elseAlone: 'What else shows in the map alone',
  elseUnder: 'What else shows under Buckstop',

  goesRound: 'It goes round, for ever:',
  thenGoesRound: 'And from here it goes round, for ever:',
  allSteps: 'All {count, number} steps',
  step: 'Step {step, number} of {count, number}',
  stepBack: 'Step back',
  stepOn: 'Step on',

  wrongDoors: '{count, plural, one {One door is wrong} other {# doors are wrong}}',
  unsafeAlone: 'Only those who can get stuck ({unsafe, number} of {all, number})',
  caption: 'What becomes of each kind of customer with each problem',
  problem: 'Problem',
})

/** What else was seen of a map. */
export const findingWords = catalogue('findingWords', {
  ofTeam: '{team} ({problems})',
  climb: '{problem}: {rungs, plural, one {one rung} other {# rungs}}',
  title: {
    deadEnds: 'Dead ends',
    powerless: 'Owners without power',
    climbs: 'Solved only up the ladder',
    unauthorisedRemedies: 'Remedies that nobody may give',
    unreachedLeaders: 'Leaders out of reach',
    unreached: 'Teams out of reach',
    unusableChannels: 'Channels nobody can use',
  },
  about: {
    deadEnds: 'These teams have no answer for these problems: the customer waits, and hears nothing.',
    powerless:
      'They take these problems and can’t solve them: no authority that would help is in their reach.',
    climbs:
      'These teams solve it only by going up, and so many rungs. It is safe, and a question of authority: a small sum that needs the top is a bad map.',
    unauthorisedRemedies: 'No team has authority for these, at any amount.',
    unreachedLeaders: 'No customer’s problem ever comes up to these leaders.',
    unreached: 'No customer’s problem ever comes to these teams.',
    unusableChannels: 'No kind of customer ever gets to use these.',
  },
})
