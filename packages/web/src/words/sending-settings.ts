import { catalogue } from './catalogue.ts'

/** Where an admin says by which server mail leaves. */
export const sendingSettingsWords = catalogue('sendingSettingsWords', {
  title: 'How mail leaves',
  none: {
    title: 'No mail leaves yet',
    text: 'What is owed in writing waits in the outbox until a server is set. What waited for three days by then is not sent any more: whoever owns the case reaches the customer another way. A server is tried before it is kept, and mail leaves by it within seconds after that.',
  },
  set: 'Set a server for outgoing mail',
  change: 'Change<spoken> {name}</spoken>',
  by: 'by {server}',
  drop: 'Send by it no more',
  dropMeans: 'Mail then leaves by the server that the environment names.',
  dropMeansNone:
    'Mail then waits in the outbox until a server is set; what waited for three days by then is not sent any more.',
  fixedCounts:
    'Whoever runs Buckstop named this server by <code>SMTP_URL</code>. Mail leaves by it until one is set here.',
  fixedWaits:
    'Whoever runs Buckstop named this server by <code>SMTP_URL</code>. It is not used, since the one that is set here counts before it.',
  failing: 'Mail has not gone out since {when}: {why}',
  fromMeans: 'Readers see both as the sender. The server has to take mail from that address.',
  answersMeans:
    'May be empty. Where the server of care@example.com takes care+anything@example.com for it, name care@example.com: each case then has an address to answer to for each reader, by which an answer finds its case. What arrives there has to be read here. Write to care+try@example.com first, and look whether it arrives.',
  answersFixed:
    'Whoever runs Buckstop said by <code>BUCKSTOP_REPLY_TO</code> where answers go: {pattern}. It counts before what stands here.',
  answersCome: 'Answers come to {address}',
  mailMe: 'Send me a mail by it',
  opens: 'The server lets us in.',
  mailed: 'The server took a mail to you. Look whether it arrives, and as what.',
  refused: 'The server let us in, and did not take the mail.',
})
