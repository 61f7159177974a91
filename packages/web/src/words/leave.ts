import { catalogue } from './catalogue.ts'

export const leaveWords = catalogue('leaveWords', {
  enter: 'Enter leave',
  enterMore: 'Enter more leave',
  changing: 'Change leave',
  firstDay: 'First day',
  firstDayMeans: 'Today, if left empty',
  lastDay: 'Last day',
  lastDayMeans: 'Back on the day after',
  standsIn: 'Stands in',
  standsInElse: '{name}, if left empty',
  standsInNobody: 'Nobody, as things stand, if left empty',
  keep: 'Leave it as it is',

  wrong: {
    beginsOver: 'This day is over. Leave begins today or later.',
    noEnd: 'Say which day is the last.',
    backwards: 'The last day is before the first.',
    over: 'This day is over.',
  },

  mine: 'My leave',
  theirs: 'Leave of {name}',
  change: 'Change leave {days}',
  takeBack: 'Take back',
  takeBackWhich: 'Take back: leave {days}',
  backNow: 'Back now',
  backNowWhich: 'Back now: leave {days}',

  ahead: 'Leave: {days}.',
  underWay: 'On leave until {day}.',
  with: '{leave} {standsIn}',
  byOrder: '{name} stands in, as things stand.',
  named: '{name} stands in.',
  namedAway: '{named} was named and won’t be here: {name} stands in.',

  waiting:
    'It has waited to begin since {since}: nobody else is here who can own a case. Until then new cases still come to {who, select, me {you} other {them}}. It is tried again at least every hour.',
  blocked: 'As things stand it can’t begin: nobody else would be here then who can own a case.',
})
