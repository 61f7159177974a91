/** Why our last word is not given yet; a part of the refusals. */
export const endRefusals = {
  'proposal-not-rejected': {
    title: 'The customer has not turned a proposal down yet, nor asked for our last word',
    instead:
      'Propose to them how this ends. Once they say that it does not solve it, or ask for our final position themselves, a leader can give it.',
  },
  'danger-first': {
    title: 'Somebody may come to harm here',
    instead: 'See to that first; a leader says why the danger is over. There is no last word before.',
  },
  'no-such-outside-body': {
    title: 'The company names no such body',
    instead:
      'Name one of those that your customers are shown, as it is called there: Settings, Bodies outside.',
  },
  'challenge-unanswered': {
    title: 'The customer does not agree with the plan of contact, and nobody has judged that yet',
    instead: 'Whoever it came up to sets the plan anew or ends it. Then the final position can be given.',
  },
  'own-last-word': {
    title: 'You gave the final position yourself',
    instead: 'Another leader reads what the customer said since, and says whether anything is new.',
  },
  'no-word-after-last': {
    title: 'Nothing here waits to be read after a final position',
    instead: 'It takes a word of the customer that opened the case again after our final position.',
  },
  'newer-word': {
    title: 'The customer has said something more meanwhile',
    instead: 'Read it first, and say then whether anything of it is new.',
  },
  'something-new': {
    title: 'Something here is new',
    instead:
      'The customer, or one of us, brought up a point on which there is no final position, or something was proposed since. It is dealt with as any.',
  },
  'seconds-wrong': {
    title: 'The call can’t have lasted so long',
    instead: 'Say how long it lasted, from a second to a day.',
  },
  'plan-too-short': {
    title: 'The plan ends before they hear from us once by it',
    instead: 'Let it last longer, or let them hear from us more often.',
  },
} as const
