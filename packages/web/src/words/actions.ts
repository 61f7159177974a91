import { catalogue } from './catalogue.ts'

/** What one can do with a case: the menu, and the form of any action. Each topic's own words stand in `actions`. */
export const actionWords = catalogue('actionWords', {
  room: {
    contact: 'Words with the customer',
    promise: 'Promises',
    resolution: 'How it ends',
    ownership: 'Who has it',
    ask: 'Other teams',
    escalation: 'Up the ladder',
    standing: 'About the customer',
    case: 'The case itself',
  },
  done: 'Done: {title}',
  begun: '(begun)',
  close: 'Close; what you typed stays',
  about: 'About',
  menu: {
    opener: 'Everything you can do (a)',
    more: 'More',
    search: 'Search what you can do',
    placeholder: 'What do you want to do?',
    all: 'Everything you can do',
    none: 'Nothing by that word. Try another.',
    refused: '{title}. {instead}',
  },
  subject: {
    issue: 'Issue {number, number}',
    promise: 'Promise {number, number}',
    ask: 'Question {number, number}',
    escalation: 'Escalation {number, number}',
    offer: 'Offer {number, number}',
    thanks: 'Thanks {number, number}',
    mention: 'Note {number, number}',
    cameUp: '{leader}: {why}',
    callBack: '{by}: {what}',
    aCall: 'a call',
    numbered: '{number, number}: {words}',
    otherCase: '{reference}: {opening}',
    unproven: 'Contact {number, number} without proof',
    reader: '{who}: “{opening}”',
    everybody: 'Everybody whose case this is',
    onlyProved: 'Only who has shown that they are the customer',
  },
})

/** What the fields of a form say by themselves. */
export const fieldWords = catalogue('fieldWords', {
  optional: '{label} (if you like)',
  missing: {
    one: 'Please choose one',
    words: 'Please write something here',
    line: 'Please fill this in',
    moment: 'Please say when',
    fact: 'Say of one of them whether it is true, or choose another problem',
    person: 'Please choose',
  },
  fact: {
    yes: 'True of them',
    no: 'Not true of them',
    unknown: 'Not known',
  },
  remedy: {
    placeholder: 'Refund, repair, replacement, apology',
    amount: 'Amount',
    asIn: 'As in 99.95',
    currency: 'Currency',
  },
  people: {
    offShift: 'off shift',
    absent: 'absent',
    onLeave: 'on leave',
    closed: '{name}, closed now',
    coming: 'The names are on their way',
    failed: 'The names did not come. Close this and try again.',
    nobody: 'Nobody by that name',
    type: 'Type a name',
    onMap: 'Where the service map knows a way from {team}',
    offMap: 'The service map knows no way to anybody by that name',
    teams: 'Teams',
    people: 'People',
  },
})
