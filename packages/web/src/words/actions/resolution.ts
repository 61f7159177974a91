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
      kept: 'Those that the company keeps, from the settings.',
      none: 'Please choose',
    },
    outcome: {
      label: 'What we found',
    },
  },
  wishFinalPosition: {
    title: 'They want our final position',
    means:
      'Without another proposal, as they told you. They are told what you wrote down; where you answer for the case it waits for their own word.',
    also: 'final position last word wish customer wants',
    submit: 'Write it down',
    words: {
      label: 'Their words',
    },
  },
  findNothingNew: {
    title: 'Nothing new was said',
    means:
      'What they wrote since our final position was read, and it stands. They are told so in your name, with your reason and whom outside they can turn to. Whatever they say next opens it again.',
    also: 'final position nothing new stands close again',
    submit: 'Say so',
    read: {
      label: 'What you read',
      newest: 'Their newest words since our final position',
      none: 'Nothing',
    },
    reason: {
      label: 'Why nothing of it is new, as they will read it',
    },
  },
  raiseHandling: {
    title: 'Something was done wrong in dealing with them',
    means:
      'An issue of its own beside what the case is about, with an end of its own, and counted where it came about.',
    also: 'handling harm dealt with conduct own fault',
    submit: 'Add it',
    team: {
      label: 'Where it came about; the team of the case if left open',
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
  sendClosingLetter: {
    title: 'Send a letter that the regulator asks for',
    means:
      'A final response, a holding letter or a summary, with everything that has to stand in it. It goes to the customer as you see it here, stands on their page, and keeps the regulator’s date.',
    also: 'final response holding letter summary resolution ombudsman regulator',
    submit: 'Send it',
    kind: {
      label: 'Which letter',
      finalResponse: 'Final response',
      holding: 'Holding letter: it takes longer',
      summary: 'Summary: they said that it is solved',
    },
    meantFor: 'Whom it is for',
    expected: 'By when the answer is expected',
    preview: 'As the customer gets it',
    lacks: '{count, plural, one {This is still missing:} other {These are still missing:}}',
    byMail: 'It goes to them by e-mail.',
    posted: 'I printed it and put it into the post',
  },
  endRegulatorClock: {
    title: 'Write down how a regulator’s date was kept',
    means:
      'Of a case that ended, such as by silence: a leader who never owned it says how it was answered. Colleagues alone read it.',
    also: 'regulator date answered lapsed duty end',
    submit: 'Write it down',
    clock: 'Which date',
    words: 'How and when it was answered',
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
