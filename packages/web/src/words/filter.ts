import { catalogue } from './catalogue.ts'

/** What a list of cases is narrowed to. */
export const filterWords = catalogue('filterWords', {
  open: 'Narrow',
  name: 'Narrow the list',
  drop: 'Show all',
  dropOne: '<spoken>Not only:</spoken> {what}',
  any: 'Any',
  count: {
    of: '{left, number} of {all, number}',
    ofMany: '{left, number} of more than {all, number}',
    atLeast: 'At least {left, number} of more than {all, number}',
    many: 'More than {left, number}',
  },
  nothing: {
    title: 'No case of this list fits',
    text: 'Take one of the marks above away, or look at the whole list.',
  },
  further: 'None among those that come first. The list is looked through further.',
  field: {
    team: 'Team',
    owner: 'Who has it',
    problem: 'Problem',
    promises: 'Promises',
    cameUpTo: 'Came up to',
    waitingOn: 'Waits for',
    language: 'Their language',
    tag: 'Tag',
    danger: 'Danger',
    folded: 'Of a flood',
    leaving: 'Is leaving',
    unread: 'New to me',
  },
  promises: {
    open: 'Something is promised',
    broken: 'A promise was broken',
  },
  waitingOn: {
    us: 'Us',
    customer: 'The customer',
  },
  cameUpTo: {
    anyone: 'Any leader',
    me: 'Me',
  },
  mark: {
    came: 'Came up to {whom}',
    cameToAnyone: 'Came up to a leader',
    cameToMe: 'Came up to me',
    waitsForUs: 'Waits for us',
    waitsForCustomer: 'Waits for the customer',
  },
})
