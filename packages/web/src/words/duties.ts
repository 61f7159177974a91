import { catalogue } from './catalogue.ts'

/** What one owes, and what could not be sent. */
export const dutiesWords = catalogue('dutiesWords', {
  cameUp: {
    because: '{because}.',
    since: '{because}, {when}.',
    waits: 'They have been waiting for us since {when}.',
    late: '{what} (late, due {when}).',
    delegated: '{name} has it from you.',
  },
  leavesToSettle: {
    mine: 'Your leave can’t begin yet',
    theirs: 'The leave of {name} can’t begin yet',
    since: 'since {when}',
    whyMine:
      '{days}. Nobody else is here who can own a case, so new cases still come to you. Bring somebody back, or take the leave back, on the People page.',
    whyTheirs:
      '{days}. Nobody else is here who can own a case, so new cases still come to {name}. Bring somebody back, or take the leave back, on the People page.',
    leaveThatCantBegin: 'Leave that can’t begin',
  },
  mapToSettle: {
    turnedUp:
      '{count, plural, one {A customer has} other {# customers have}} turned up of whom the map says that there are none. Until it knows of them, nobody knows whether they can get stuck.',
    unsigned:
      '{count, plural, one {One wrong door or exception is} other {# wrong doors and exceptions are}} without a leader’s signature that counts. Mend the map, or let a leader sign.',
    serviceMap: 'The service map',
    whatWasProvedService: 'What was proved of the service map is void',
    nobodyAnswersForWhom: 'Nobody answers for whom the service map strands',
  },
  outbox: {
    failed: '{why} Messages go out meanwhile.',
    about: 'About {matter}',
    aboutReturned: 'About {matter} · {failure}',
    aboutFailed: 'About {matter} · {failure} ({tries, plural, one {# try} other {# tries}})',
    said: '{why}: {said}',
    state: '{state} · {when}',
    outbox: 'Outbox',
    whatWasOrWill:
      'What was or will be written to customers and colleagues about what you may see, the newest first.',
    outboxIsComing: 'The outbox is coming',
    outboxDidNotCome: 'The outbox did not come',
    nothingWasWrittenYet: 'Nothing was written yet',
    everyStepThatCustomer:
      'Every step that a customer should know is written to them where they gave an address. It stands here.',
    customersPage: 'the customer’s page',
    customer: 'the customer',
    itsWordsAreMade: 'Its words are made when it goes out.',
  },
  messageFailure: {
    cameBack: 'it came back',
    tooOld: 'nobody could send it for three days',
    codeTooLate: 'the code was asked for too long ago',
    noWords: 'this version has no words for it',
    noAddress: 'there is no address to write to',
    othersRead: 'others read this address',
    noSms: 'they want no text messages',
    smsNotTaken: 'it could not be sent by SMS',
    enough: 'as many such mails went today as go in a day',
    notTaken: 'no mail server took it',
  },
  messageState: {
    waiting: 'Goes out next',
    queued: 'On its way',
    sent: 'Sent',
    cameBack: 'Came back',
    failed: 'Could not be sent',
    morning: 'Goes with their next morning’s mail',
    notWanted: 'Not mailed, as they chose',
    kept: 'Kept here: there is no way to send it',
  },
})
