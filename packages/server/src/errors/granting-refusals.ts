import type { RefusalWords } from './escalation-refusals.ts'

/** Of what is granted, and of how it is handed over. */
export const grantingRefusals = {
  'above-authority': {
    title: 'It takes the yes of somebody above you',
    instead: 'Ask for it: it goes to the nearest who may grant it and is there, and rises by itself.',
  },
  'within-authority': {
    title: 'You may grant this yourself',
    instead: 'Grant it: nobody has to be asked.',
  },
  'nobody-may-grant': {
    title: 'The service map gives nobody above authority for it',
    instead: 'Grant something else, and have the map give somebody this authority.',
  },
  'remedy-not-feasible': {
    title: 'This customer can’t have that',
    instead:
      'It takes what is not so of them. Grant something that reaches them; correct the facts if they are wrong.',
  },
  'remedy-not-delivered': {
    title: 'This promise is kept by delivering what was granted',
    instead: 'Record that it was delivered, in words the customer reads.',
  },
  'no-such-remedy': {
    title: 'That does not stand as it did',
    instead: 'It was delivered, replaced or has not failed. Look at the case as it is now.',
  },
  'no-such-request': {
    title: 'That was answered already',
    instead: 'Look at the case as it is now.',
  },
  'own-request': {
    title: 'Nobody answers their own request',
    instead: 'It waits for whoever it went to, and rises by itself.',
  },
  'own-check': {
    title: 'Another than who did it looks at it',
    instead: 'Ask a colleague to look and write down what they saw.',
  },
  'checker-delivers': {
    title: 'Whoever looked at it does not hand it over too',
    instead: 'Ask a colleague to hand it over and write it down.',
  },
  'check-first': {
    title: 'It failed before, and nobody has looked at it since',
    instead: 'Have a colleague look at it first and write down what they saw.',
  },
  'release-first': {
    title: 'It failed twice',
    instead: 'The leader whom it came up to releases it first.',
  },
  'amount-needed': {
    title: 'It takes an amount',
    instead: 'Say how much.',
  },
  'amount-wrong': {
    title: 'That is no amount for it',
    instead: 'Give a whole amount above nothing; what costs nothing takes none.',
  },
  'too-many-remedies': {
    title: 'This case holds as many as it may',
    instead: 'Deliver those first; another case holds what is another matter.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>
