import { catalogue } from './catalogue.ts'

/** What came up to leaders: to oneself with all that was said, and of everybody how much. */
export const leaderWords = catalogue('leaderWords', {
  title: 'Leaders',
  about: 'What came up to you, in the customers’ own words, and how much stands with every leader.',
  aboutOthers: 'How much stands with every leader.',
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
    toldOfDanger: 'You were told that somebody may come to harm, {when}.',
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
      'Drawn at random from the cases in which customers spoke with us last month or this one. Ring them by {when}, and ask how it went with us.',
    nobody: 'Nobody was drawn: no customer of your teams could be.',
    rose: 'When drawn, {when}, it had come up to somebody.',
    neverRose: 'When drawn, {when}, it had come up to nobody.',
    notYet: 'Talk to them by {when}',
    noNumber: 'No number of theirs is known to you: write to them in the case.',
    talked: 'You talked to them {when}',
  },
  thanks: 'Thanks',
  figures: {
    title: 'What counted for you in {month}',
    nobody: 'You alone see your figures. Nobody here sees those of others.',
    leads:
      'You see your figures, and so does whoever leads you. They stand by name, and are put in no other order.',
    leaders:
      'You see your figures, and so do leaders on levels of their own. They stand by name, and are put in no other order.',
    because: 'Why: {reason}',
    referrals: 'Referred up',
    promisesKept: 'Promises kept',
    thanks: 'Thanks by name',
    unnamed:
      '{count, plural, one {# referral of yours was} other {# referrals of yours were}} without your name: you alone see that here.',
    tooFew: 'Fewer than five work here, so nothing is shown side by side.',
  },
  everybody: {
    title: 'Every leader',
    about:
      'By name. Everybody who works here sees this; what customers said is seen by whoever sees the case.',
    coming: 'The leaders are coming',
    toDo: 'Came up',
    cameUp: 'Answers for',
    notOpened: 'Not opened',
    delegated: 'Given on',
    owedCalls: 'Calls owed',
    talked: 'Talked to',
    ofDrawn: '{talked, number} of {drawn, number} drawn',
    nobodyDrawn: 'nobody drawn',
    putThrough: 'Put through',
    ofAsked: '{through, number} of {asked, number}',
    nobodyAsked: 'nobody asked',
    countsAbout:
      'Came up: cases in which they are to read, ring or close, as their menu counts them, danger that they were told of included. Answers for: all that has not ended with them, what they gave on and what waits for the customer included.',
    putThroughAbout:
      'Put through: how often, in four weeks, whoever asked for them on the telephone was. On a line that Buckstop answers, the call says it; of other calls, whoever of us took them wrote it down, or the leader did.',
  },
})
