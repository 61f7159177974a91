/** Of cases that join and part; a part of the refusals. */
export const joiningRefusals = {
  'merge-with-itself': {
    title: 'A case cannot be joined to itself',
    instead: 'Choose the other case.',
  },
  'merged-into-another': {
    title: 'The case went on inside another',
    instead: 'Go to that case; or take the two apart again.',
  },
  'last-contact': {
    title: 'It is the last that the customer said here',
    instead: 'This case is about it. Where it belongs to another case, join this case to that one.',
  },
  'contact-unproven': {
    title: 'Nobody knows yet whether it is this customer’s',
    instead: 'Say first that it is theirs, or take it out as somebody else’s.',
  },
  'too-many-joined': {
    title: 'This case has taken in as many others as it may',
    instead: 'Take some of them out again first.',
  },
  'too-late-to-undo': {
    title: 'It is too late to put it back by yourself',
    instead: 'Write on the page of the case: its owner can join the two again.',
  },
  'not-merged': {
    title: 'These cases are not joined',
    instead: 'Look at both as they are now.',
  },
  'whom-needed': {
    title: 'Cases of several customers have joined here',
    instead: 'Say whom the letter is for; each of them gets one of their own.',
  },
} as const
