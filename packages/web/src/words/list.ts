import { catalogue } from './catalogue.ts'

/** The lists of cases. */
export const listWords = catalogue('listWords', {
  caseList: {
    failed: '{why} A case that is open beside it still works.',
    listDidNotCome: 'The list did not come',
  },
  caseRow: {
    noNameGiven: 'No name given',
    danger: 'Danger',
  },
  listPane: {
    lists: 'Lists',
    outbox: 'Outbox',
    systemicIssues: 'Systemic issues',
  },
  lists: {
    mine: {
      title: 'Mine',
      empty: 'No case is yours at the moment',
      text: 'A case becomes yours when you accept an offer, when you take a contact, or when one is given to your team while you are on shift.',
    },
    team: {
      title: 'Team’s',
      empty: 'Your team has no open case',
      text: 'Every case whose owner answers in your team stands here.',
    },
    cameUp: {
      title: 'Came up to me',
      empty: 'Nothing came up to you',
      text: 'What a customer or a colleague takes higher stands here in the customer’s own words, until you have heard from them.',
    },
    calls: {
      title: 'I owe a call',
      empty: 'You owe nobody a call',
      text: 'A call that was promised of you, or that you owe as a leader, stands here until you have spoken with the customer.',
    },
    offers: {
      title: 'Offers to take',
      empty: 'Nothing is offered',
      text: 'A case that is offered to you or your team stands here. It stays with whoever has it until somebody accepts.',
    },
    asks: {
      title: 'Asks to my team',
      empty: 'Nobody waits for an answer of your team',
      text: 'What an owner elsewhere needs from your team stands here, with the time by which they need it.',
    },
    samples: {
      title: 'Samples to check',
      empty: 'No sample to check',
      text: 'Some cases that a colleague ended as “no problem” are drawn for a second look. They stand here.',
    },
    all: {
      title: 'All I may see',
      empty: 'No open case',
      text: 'Every open case that you may see stands here. Ended ones are found by searching.',
    },
  },
  moreRows: {
    moreIsComing: 'More is coming',
    more: 'More',
    listIsComing: 'The list is coming',
  },
  teamList: {
    youAreInNo: 'You are in no team',
    adminCanPutYou: 'An admin can put you into one.',
    team: 'Team',
  },
  row: {
    hasIt: '{name} has it',
    by: 'by {when}',
    wasDue: 'was due {when}',
  },
})
