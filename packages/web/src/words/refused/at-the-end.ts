/** Why our last word is not given yet; a part of the refusals. */
export const endRefusals = {
  'proposal-not-rejected': {
    title: 'The customer has not turned a proposal down yet',
    instead:
      'Propose to them how this ends. Once they say that it does not solve it, a leader can give the final position.',
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
} as const
