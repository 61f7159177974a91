import { catalogue } from './catalogue.ts'

/** What went wrong between the workspace and the server, or where the server's code is for engineers. */
export const failureWords = catalogue('failureWords', {
  unreachable: {
    title: 'The server can’t be reached',
    detail: 'Nothing was sent. What you typed is still here; try again when the connection is back.',
  },
  'done-unseen': {
    title: 'It is done',
    detail: 'What came of it can’t be shown just now. Load this page again to see it.',
  },
  unexplained: {
    title: 'That did not work',
    detail: 'The server could not do this just now. What you typed is still here; try again in a moment.',
  },
  part: '{path}: {wrong}',
})
