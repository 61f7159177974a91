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
  noCase:
    'Choose a case. <key>j</key> and <key>k</key> step through the list and open each at once, <key>?</key> shows every key.',
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
      title: 'Came up',
      empty: 'Nothing came up to you',
      text: 'What a customer or a colleague takes higher stands here in the customer’s own words, until you have heard from them.',
    },
    all: {
      title: 'All',
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
  order: {
    label: 'In which order',
    due: 'Due next first',
    changed: 'Last changed first',
  },
  row: {
    unread: 'New:',
    hasIt: '{name} has it',
    by: 'by {when}',
    wasDue: 'was due {when}',
  },
})
