import { catalogue } from './catalogue.ts'

/** What came up to leaders: to oneself with all that was said, and of everybody how much. */
export const leaderWords = catalogue('leaderWords', {
  title: 'Leaders',
  about: 'What came up to you, in the customers’ own words, and how much stands with every leader.',
  cameUp: {
    title: 'Came up to you',
    coming: 'What came up to you is coming',
    none: 'Nothing stands with you just now.',
    noneAbout:
      'What a customer takes higher, and what rises by itself, comes to you here in their own words.',
  },
  delegated: {
    title: 'Given to others, and yours to answer for',
    about: 'They do the work. It ends with the customer’s word, and you call them.',
  },
  one: {
    noName: 'No name given',
    danger: 'Danger',
    which: 'Case {reference}, which {name} has',
    first: 'Said first, {when}',
    newest: 'Said last, {when}',
    wordsComing: 'What they said is coming',
    wordsFailed: 'What they said did not come. It stands in the case.',
    because: '{why}, {when}.',
    becauseUndated: '{why}.',
    opened: 'You first opened it {when}.',
    notOpened: 'You have not opened it.',
    beside: '{name} opened it {when}.',
    standsIn: 'You stand in for {name}.',
    readBy: 'Say by {when} that you have read it.',
    reportBy: '{name} reports to you in writing by {when}.',
    callBy: 'Your own call by {when}.',
    readWasDue: 'You were to say by {when} that you have read it.',
    reportWasDue: '{name} was to report to you in writing by {when}.',
    callWasDue: 'Your own call was due by {when}.',
    open: 'Open',
    openOf: 'Open the case of {name}',
  },
  calls: 'Calls you owe',
  drawn: {
    title: 'Drawn for you this month',
    about:
      'Drawn at random from the cases in which customers spoke with us last month or this one. Ring them before this month is over, and ask how it went with us.',
    nobody: 'Nobody was drawn: no customer of your teams could be.',
    rose: 'It had come up to somebody',
    neverRose: 'It had come up to nobody',
    notYet: 'You have not talked to them yet',
    talked: 'You talked to them {when}',
  },
  thanks: 'Thanks',
  everybody: {
    title: 'Every leader',
    about:
      'By name. Everybody who works here sees this; what customers said is seen by whoever sees the case.',
    coming: 'The leaders are coming',
    cameUp: 'Answers for',
    notOpened: 'Not opened',
    delegated: 'Given on',
    owedCalls: 'Calls owed',
    talked: 'Talked to',
    ofDrawn: '{talked, number} of {drawn, number} drawn',
    putThrough: 'Put through',
    ofAsked: '{through, number} of {asked, number}',
    nobodyAsked: 'nobody asked',
    putThroughAbout:
      'Put through: with how many they spoke of those who asked for them on a telephone line that Buckstop answers, in four weeks.',
  },
})
