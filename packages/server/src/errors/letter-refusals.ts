import type { RefusalCode } from '@buckstop/domain'
import type { RefusalWords } from './escalation-refusals.ts'

/** Of the letters that a regulator asks for, and of its clocks. */
export const letterRefusals = {
  'no-profile': {
    title: 'The company keeps no profile of a regulator',
    instead: 'Write to the customer as usual. A profile is a file that the company file names.',
  },
  'profile-unsigned': {
    title: 'No lawyer of the company has signed the profile of the regulator',
    instead: 'No letter by it is sent or printed until one has. Write to the customer as usual meanwhile.',
  },
  'no-such-letter': {
    title: 'The profile asks for no such letter',
    instead: 'Choose one that it asks for, or write to the customer as usual.',
  },
  'letter-lacks': {
    title: 'Something that has to stand in this letter is missing',
    instead: 'The form names each element that is missing. Fill it in, then send it.',
  },
  'letter-owed': {
    title: 'The regulator asks for a letter here',
    instead: 'Send that letter from the case: it ends this clock.',
  },
  'no-such-clock': {
    title: 'No such date of the regulator is open',
    instead: 'It was kept already, or is of another case. Look at the case as it is now.',
  },
  'not-accepted-by-them': {
    title: 'The customer has not said themselves that it is solved',
    instead: 'A summary follows their own word alone. Send a final response, or wait for their word.',
  },
  'summary-too-late': {
    title: 'The customer accepted after the days in which a summary is enough',
    instead: 'Send a final response.',
  },
  'whom-needed': {
    title: 'Cases of several customers have joined here',
    instead: 'Say whom the letter is for; each of them gets one of their own.',
  },
  'letter-not-posted': {
    title: 'We have no e-mail address at which this customer alone gets our mails',
    instead: 'Print the letter, put it into the post, and say that you did.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
