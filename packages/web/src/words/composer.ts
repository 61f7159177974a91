import { catalogue } from './catalogue.ts'

/** Where one writes to the customer, or logs that one spoke with them. */
export const composerWords = catalogue('composerWords', {
  title: 'Your words to the customer',
  modes: 'What it is',
  mode: {
    write: 'Write to them',
    log: 'Log a call or visit',
    inside: 'Inside only',
  },
  toMail: 'E-mail and their page',
  toPage: 'Their page alone',
  channel: 'By',
  outcome: 'How it went',
  words: {
    write: 'To {name}',
    log: 'What was said, as {name} reads it on their page',
    inside: 'To colleagues, and never to {name}',
  },
  theCustomer: 'the customer',
  send: {
    write: 'Send to {name}',
    record: 'Record what you sent to {name}',
    conversation: 'Log it: I spoke with {name}',
    messageLeft: 'Log the message left for {name}',
    noAnswer: 'Log that {name} did not answer',
    inside: 'Keep it inside',
  },
  keys: '<key>r</key> writes, <key>l</key> logs, <key>i</key> notes inside, <key>Ctrl</key> <key>Enter</key> sends',
  done: {
    write: 'Sent to {name}.',
    log: 'Logged.',
    inside: 'Kept inside. The customer does not read it.',
  },
  chips: {
    nextWord: 'Next word by {when}',
    noNextWord: 'Next word',
    promise: 'Promise',
    proposal: 'Propose how it ends',
    question: 'It asks something',
    callBack: 'It keeps a call-back',
    readers: 'Who reads it',
    madeAt: 'It was earlier',
  },
  along: 'What goes along',
  proposalFor: 'Of which problem',
  missing: 'Write something first.',
  missingAlong: 'Something is missing above: {what}.',
})
