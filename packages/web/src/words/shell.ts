import { catalogue } from './catalogue.ts'

/** What stands around every page. */
export const shellWords = catalogue('shellWords', {
  deskHead: {
    enterCallVisitOr: 'Enter a call, a visit or a letter (n)',
    contact: 'Contact',
    searchCases: 'Search cases',
    nameWordsReference: 'Name, words, reference',
  },
  deskStates: {
    yourListsAreComing: 'Your lists are coming',
    pageIsComing: 'The page is coming',
    yourDeskDidNot: 'Your desk did not come. Nothing is lost: every contact is taken in while you wait.',
    thereIsNoSuch: 'There is no such page',
    myCases: 'To my cases',
  },
  nav: {
    name: 'Lists and places',
    people: 'People',
    rota: 'Rota',
    map: 'Service map',
    systemicIssues: 'Systemic issues',
    outbox: 'Outbox',
    settings: 'Settings',
  },
  desk: {
    skipCase: 'Skip to the case',
  },
  keysHelp: {
    search: 'search',
    oneToFive: '1 to 5',
    close: 'Close',
    nextCaseOneBefore: 'next case, the one before',
    openIt: 'open it',
    backList: 'back to the list',
    listsInTheirOrder: 'the lists, in their order',
    writeLogOrNote: 'write to the customer, log a call, note something inside',
    everythingYouCanDo: 'everything you can do with the open case',
    enterCallVisitOr: 'enter a call, a visit or a letter',
    closeWhatFloatsWhat: 'close what floats; what you typed stays',
    thisPage: 'this page',
    keys: 'Keys',
    singleKeysAreOn: 'Single keys are on',
  },
  meCorner: {
    you: 'You',
    myTokens: 'My tokens',
    whoLooked: 'Who looked',
    keys: 'Keys',
    signOut: 'Sign out',
    notLiveConnectingAgain: 'Not live. Connecting again.',
  },
  window: {
    title: '{title} · Buckstop',
  },
})
