import { catalogue } from './catalogue.ts'

/** What stands around every page. */
export const shellWords = catalogue('shellWords', {
  deskHead: {
    enterCallVisitOr: 'Enter a call, a visit or a letter (n)',
    contact: 'Contact',
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
    counter: 'Counter',
    people: 'People',
    rota: 'Rota',
    map: 'Service map',
    leaders: 'Leaders',
    systemicIssues: 'Systemic issues',
    potholes: 'Potholes',
    outbox: 'Outbox',
    settings: 'Settings',
  },
  desk: {
    skipCase: 'Skip to the case',
  },
  meCorner: {
    coming: 'Where you are is coming',
    you: 'You',
    hearing: 'How you hear of it',
    alsoHearing: 'notifications, notices, mail, push, morning, quiet',
    myTokens: 'My tokens',
    whoLooked: 'Who looked',
    keys: 'Keys',
    signOut: 'Sign out',
    notLiveConnectingAgain: 'Not live. Connecting again.',
  },
  window: {
    title: '{title} · Buckstop',
    withNews: '({count, number}) {title}',
    moreToDo:
      '{count, plural, one {There is one thing more for you to do.} other {There are # things more for you to do.}}',
  },
})
