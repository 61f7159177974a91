import { catalogue } from './catalogue.ts'

/** Where an admin says by which mail the company is reached. */
export const mailSettingsWords = catalogue('mailSettingsWords', {
  title: 'Mail',
  about:
    'Where customers write to the company by mail, and by which server mail leaves. What arrives becomes a contact with an owner, and nothing in a mailbox is marked, moved or deleted.',
  coming: 'The settings of mail are coming',
  mailboxes: 'Mailboxes that are read',
  none: {
    title: 'No mailbox is read yet',
    text: 'Add the one to which customers write. It is tried before it is kept, and read within seconds after that.',
  },
  add: 'Add a mailbox',
  change: 'Change<spoken> {name}</spoken>',
  drop: 'Read it no more',
  dropMeans: 'What came in through it stays.',
  fixed:
    'Whoever runs Buckstop named this one by <code>IMAP_URL</code>. It is read beside the others, and changed there.',
  listens: 'Mail is also taken straight from other servers, as whoever runs Buckstop has set it.',
  state: {
    new: 'Not read yet',
    read: 'Read up to {when}',
    failing: 'Can’t be read since {when}: {why}',
  },
  failure: {
    'password-refused': 'its server refused the password',
    'token-refused': 'the sign-in service gives no access any more',
    'secret-unreadable': 'what is kept of its password is sealed under another key; type it again',
    'ended-soon': 'its server ends each connection',
    ENOTFOUND: 'there is no server of that name',
    ECONNREFUSED: 'nobody answers at that port',
    other: 'it said {code}',
  },

  fields: {
    name: 'What it is called here',
    address: 'Address that customers write to',
    fromName: 'Name that mails are from',
    fromAddress: 'Address that mails are from',
    answersTo: 'Address that answers go to',
    host: 'Server',
    port: 'Port',
    security: 'Encryption',
    user: 'User name',
    folder: 'Folder',
    trustedServer: 'Whose word on signatures counts',
    signIn: 'Sign in with',
    password: 'Password',
    tokenEndpoint: 'Token address of the sign-in service',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    refreshToken: 'Refresh token',
    scope: 'Scope',
  },
  addressMeans: 'As they know it, such as care@example.com.',
  folderMeans: 'Where mail arrives; mostly INBOX.',
  trustedServerMeans:
    'May be empty. Where a server on the way changes mails after it checked them (a remark at their top, a footer): the name by which its Authentication-Results begin, such as mx.example.com. It has to take out such lines of others; where servers after it write lines of Received above its own, say how many behind a space.',
  clientSecretMeans: 'May be empty where the service gave none.',
  scopeMeans: 'May be empty. Several have spaces between them.',
  tokenEndpointMeans: 'Begins with https://',
  keptSecret: 'One is kept and never shown. Type another one to put it in its place.',
  securities: {
    tls: 'From the beginning (TLS)',
    starttls: 'Once both agree (STARTTLS)',
    none: 'None, within your own network',
  },
  kinds: {
    password: 'A password',
    oauth2: 'A sign-in service (OAuth2)',
    none: 'Nothing: it takes mail from whoever reaches it',
  },

  tryIt: 'Try it',
  storeAnyway: 'Keep it all the same',
  opens:
    '{count, plural, =0 {It opens, and its folder is empty.} one {It opens, and one mail is in it.} other {It opens, and {count, number} mails are in it.}}',
  stops: {
    connect: 'That server could not be reached this way.',
    token: 'The sign-in service gave no access.',
    signIn: 'The server did not let us in.',
    folder: 'The server let us in, and its folder did not open.',
  },
  late: 'Nobody answered within ten seconds.',
  said: 'What came back: <said></said>',
})
