import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const resolutionWords = catalogue('resolutionWords', {
  outcomes: {
    upheld: 'The customer is right',
    partlyUpheld: 'Partly right',
    notUpheld: 'Not upheld',
  },
  proposeResolution: {
    title: 'Propose how it ends',
    means: 'The customer is asked whether it is solved. Only their word makes it so.',
    also: 'resolve solve close resolution offer remedy outcome',
    submit: 'Ask whether it is solved',
    what: {
      label: 'What was done, as the customer reads it',
    },
    outcome: {
      label: 'What we found',
    },
    remedy: {
      label: 'What puts it right',
    },
  },
  giveVerdict: {
    title: 'Record a verdict you heard',
    means: 'In the customer’s words. They get it confirmed, and can object in one step.',
    also: 'solved not solved customer said voice phone',
    submit: 'Record their word',
    verdict: {
      label: 'The customer says',
      solved: 'It is solved',
      notSolved: 'It is not solved',
    },
    reason: {
      label: 'Their words',
    },
  },
  objectToVerdict: {
    title: 'Record the customer’s objection to a verdict',
    means: '“I never said that”: the issue is open again.',
    also: 'object wrong verdict reopen',
    submit: 'Record the objection',
    reason: {
      label: 'Their words',
    },
  },
  raiseIssue: {
    title: 'Add another issue',
    means: 'Something else that the customer wants put right, with an end of its own.',
    also: 'issue problem second new',
    submit: 'Add it',
    words: {
      label: 'In the customer’s words',
    },
  },
  giveFinalPosition: {
    title: 'Give the final position',
    means:
      'Where we can’t agree: written, with reasons, by a leader who never had the case. Never counted as solved.',
    also: 'final disagree ombudsman close reject end',
    submit: 'Give it',
    position: {
      label: 'Our position',
    },
    reasons: {
      label: 'The reasons',
    },
    outsideBody: {
      label: 'Whom outside the customer can turn to',
      hint: 'Its name and how to reach it.',
    },
    outcome: {
      label: 'What we found',
    },
  },
  lapse: {
    title: 'Let it lapse',
    means:
      'After the attempts and the days of silence. Never counted as solved; a word from the customer reopens it.',
    also: 'silent no answer close',
    submit: 'Let it lapse',
  },
  findNoProblem: {
    title: 'There is no problem here',
    means: 'Some of these are drawn for a second look by a colleague.',
    also: 'spam thanks answered close nothing',
    submit: 'No problem',
    reason: {
      label: 'Why it is no complaint',
      hint: 'Every case is a complaint unless somebody writes why not.',
    },
    kind: {
      label: 'It is',
      answered: 'A question, answered at once',
      thanks: 'Thanks',
      spam: 'Spam',
    },
  },
  checkSample: {
    title: 'Check the sample',
    means: 'A colleague ended it as “no problem”. If you see one, it is open again.',
    also: 'second look no problem',
    submit: 'Checked',
    agreed: {
      label: 'You see',
      yes: 'No problem either',
      no: 'A problem',
    },
    reason: {
      label: 'What the problem is',
    },
  },
  withdrawCase: {
    title: 'Withdraw it for the customer',
    means: 'They told you they do not want it pursued any more.',
    also: 'cancel end close withdraw',
    submit: 'Withdraw it',
    reason: {
      label: 'Their words',
    },
  },
  reopenForNewFacts: {
    title: 'Reopen for new facts',
    means: 'It was ended, and something has come to light.',
    also: 'open again reopen',
    submit: 'Reopen it',
    facts: {
      label: 'What came to light',
    },
  },
})
