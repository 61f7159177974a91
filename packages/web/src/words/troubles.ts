import { catalogue } from './catalogue.ts'

/** What keeps a channel from being read or sent, and who looks after it. */
export const troubleWords = catalogue('troubleWords', {
  title: 'What does not work',
  since: 'since {when}',
  what: {
    mailbox: 'The mailbox {name} can’t be read',
    sending: 'Mail does not go out',
    listener: 'Mail can’t be handed over at port {name}',
    waiting: 'Mail that came in is not read',
    unreadable: 'Mail came in that could not be read',
    tooMuch: 'More mail is handed over than is taken in a day',
    flood: 'A network sends very many forms',
    deadline: 'Dates came that could not be acted on',
    phone: 'Calls on {name} do not come through as they should',
    sms: 'SMS from {name} do not go out',
    callsWait: 'Calls that came in are not taken in',
    textsWait: 'SMS that came in are not taken in',
    webhook: 'What {name} is to be told does not arrive',
  },
  why: {
    passwordRefused: 'The other side refuses the user or the password.',
    nobodyAnswers: 'Nobody answers at its address, or the connection breaks.',
    nameUnknown: 'Its name is known to no name server.',
    tooSlow: 'The other side does not answer in time.',
    certificate: 'Its certificate is not good: it may have run out, or be for another name.',
    full: 'The other side has no room left.',
    portTaken: 'Another program uses the port.',
    portForbidden: 'This user may not listen at the port.',
    notRead: 'Each is kept as it came.',
    tooMuchOfOne:
      'One network sends more than is taken of one in a day. Its senders wait until a day is over, customers among them. BUCKSTOP_STRANGER_MAIL raises how much is taken.',
    tooMuchInAll:
      'All senders together send more. Whoever sent more than a little waits until a day is over, customers among them. BUCKSTOP_STRANGER_MAIL raises how much is taken.',
    floodOfForms:
      'Every one is kept, has an owner and its dates. Browsers of that network work for a second or two before they send; what came without stands marked in its story. Where it harms, close that network at the proxy.',
    actingFails:
      'Acting on each failed several times, so what should have followed has not: nobody was told, and nothing went up. Everything else goes on. The log names why; once that is mended, have them tried again.',
    wronglySigned:
      'What says that it comes from the telephone provider is not signed with the token that is set here. Those who call reach nobody. Look at the token that is set for this number, and at the provider.',
    floodOfCalls:
      'One telephone calls very often. Each call is kept, and has an owner and its dates; nobody is rung for those.',
    tokenRefused:
      'The telephone provider does not take the account or its token. Set the token of today under Settings.',
    secretUnreadable:
      'What it is signed with can’t be opened, so it waits: make a new secret, or start Buckstop with the key that sealed it.',
    refused: 'The other side refuses what we send.',
    unknown: 'Why, nobody knows yet.',
  },
  waits: {
    out: '{count, plural, one {One message waits} other {{count, number} messages wait}}.',
    in: '{count, plural, one {There is one} other {There are {count, number}}}.',
    neverRead: 'It was never read. How many wait there, only its server could say.',
    lastRead:
      'It was last read {when}{count, plural, =0 {} one {, and one waited to be read} other {, and {count, number} waited to be read}}. How many came since, only its server could say.',
  },
  said: 'The other side said: {said}',
  yours: 'It is yours. Say by {by} that you look after it; otherwise it goes to the next.',
  theirs: '{name} has it. It goes to the next unless they say by {by} that they look after it.',
  yoursTaken: 'You look after it. It goes from here once it works, and to the next if it does not by {by}.',
  theirsTaken: '{name} looks after it. It goes to the next if it does not work by {by}.',
  take: 'I look after it',
  again: {
    aside: 'Set aside:',
    matter: '{case}, due {when}',
    act: 'Try again',
    tried: 'They are tried now. What fails once more comes back here.',
  },
})
