import { catalogue } from './catalogue.ts'

/** Where an admin makes keys that mails are signed with. */
export const dkimWords = catalogue('dkimWords', {
  title: 'Signing what leaves (DKIM)',
  about:
    'Readers’ mail services look whether a mail is signed by the domain of its sender, and trust one without a signature less. A key is made here; its public half goes into the DNS of your domain.',
  unsigned:
    'Mails from {address} are not signed here: the key that the environment names signs for {domain} alone. Make one for their domain, unless the server that mail leaves by signs them.',
  make: 'Make a key',
  makeIt: 'Make it',
  fields: { domain: 'Domain', selector: 'Selector' },
  domainMeans: 'Of the address that mails are from.',
  selectorMeans: 'Tells this key from the next one of the domain.',
  named: '{domain}, {selector}',
  recordName: 'Put a record of type TXT under this name into the DNS:',
  recordValue: 'with this value:',
  copyName: 'Copy the name',
  copyValue: 'Copy the value',
  lookUp: 'Look it up',
  looked: 'Looked up {when}.',
  found: {
    right: 'It stands in the DNS as it should.',
    missing: 'Nothing stands there yet. It may take hours until what you put there is seen.',
    other: 'Something else stands there:',
    unreachable: 'No name server answered. Look it up again later.',
  },
  signs: {
    yes: 'Mails are signed with it',
    replaced: 'A newer key signs. Keep this one in the DNS for a week, for mails that are under way',
    no: 'Mails are not signed with it yet',
  },
  signAnyway: 'Sign with it all the same',
  stop: 'Sign with it no more',
  drop: 'Throw it away',
})
