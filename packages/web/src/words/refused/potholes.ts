/** What stands against an answer to a pothole. */
export const potholeRefusals = {
  'pothole-ended': {
    title: 'This pothole has its answer already',
    instead: 'Another case of the same cause opens one of its own.',
  },
  'change-too-old': {
    title: 'That held already when the case rose',
    instead: 'Name a change that came since, or say why nothing is changed.',
  },
  'change-wanted': {
    title: 'The board wants a change here',
    instead: 'Change something that would have kept the case from rising, and name it.',
  },
  'board-decides-first': {
    title: 'The cause came back after a reason why not',
    instead:
      'Wait for the member of the board, who says whether that reason still stands, or change something.',
  },
  'no-reason-to-decide': {
    title: 'No reason waits for a decision here',
    instead: 'Look at the pothole: it did not come back, or that was decided.',
  },
  'not-of-the-board': {
    title: 'That is for the member of the board to say',
    instead: 'Write them a note, or take it higher.',
  },
} as const
