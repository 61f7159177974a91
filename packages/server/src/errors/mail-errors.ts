import type { ErrorEntry } from './entry.ts'

/** Of mails, and of their settings. */
export const mailErrors = {
  'mail-without-page': {
    status: 404,
    title: 'This mail is text alone',
    detail: 'It was written without a page. Its words are all there is of it.',
    log: 'mail without HTML asked for as it was written',
  },
  'page-unreadable': {
    status: 422,
    title: 'This mail can’t be shown as it was written',
    detail: 'It is too much to draw, or broken. Its words are in the story, and its files with them.',
    log: 'HTML of a mail could not be read within its bounds',
  },
  'mailbox-taken': {
    status: 409,
    title: 'This mailbox is set already',
    detail: 'The same folder of the same server is read as the same user: change the mailbox that is there.',
    log: 'mailbox that another setting names',
  },
  'mailboxes-full': {
    status: 409,
    title: 'There are fifty mailboxes',
    detail: 'Take one away that nobody writes to, or let one address pass on its mail to another.',
    log: 'too many mailboxes',
  },
  'mailbox-not-opened': {
    status: 409,
    title: 'The mailbox did not open',
    detail:
      'Nothing was kept. `facts` say how far it went and what the other side said. Mend it, or send `storeAnyway`.',
    log: 'mailbox could not be opened as it was entered',
  },
  'sending-not-opened': {
    status: 409,
    title: 'The mail server did not let us in',
    detail:
      'Nothing was kept. `facts` say how far it went and what the other side said. Mend it, or send `storeAnyway`.',
    log: 'mail server could not be signed in to as it was entered',
  },
  'dkim-taken': {
    status: 409,
    title: 'This key is there already',
    detail: 'The domain has a key of that selector. Give the next one another name.',
    log: 'selector that another key has',
  },
  'dkim-full': {
    status: 409,
    title: 'There are enough keys',
    detail:
      'A domain has two at once, the one that signs and the next, and a company ten. Throw one away that signs no more.',
    log: 'too many keys to sign with',
  },
  'secret-needed': {
    status: 409,
    title: 'Type the password again',
    detail: 'The one that is kept is for another server or user, and nobody else is told it.',
    log: 'no secret for this server',
  },
  'seal-key-missing': {
    status: 409,
    title: 'The key for passwords is not here',
    detail:
      'Other passwords are sealed under a key that this machine does not have, so none is kept under another. Whoever runs Buckstop puts it back, or says `buckstop company new-seal-key`.',
    log: 'key of what is sealed is missing, or another one',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>
