import { catalogue } from '../catalogue.ts'

/** What the forms of a systemic issue say. */
export const systemicActionWords = catalogue('systemicActionWords', {
  promiseAction: {
    title: 'Promise a corrective action',
    submit: 'Promise it',
    what: {
      label: 'What is done about the cause',
    },
    due: {
      label: 'By when',
      hint: 'Nobody can move it later.',
    },
  },
  keepAction: {
    title: 'It is done',
    submit: 'It is done',
    words: {
      label: 'How one sees that it is done',
    },
  },
  answerFlood: {
    right: 'Answer all of them: they are right',
    nothing: 'Answer all of them: there is nothing for us to put right',
    submit: 'Answer all',
    words: {
      label: 'What each of them reads',
      hint: 'It goes to all that are gathered now. To those who stay silent it has to be said again, on other days.',
    },
  },
  wantAnotherAction: {
    title: 'It is not enough',
    submit: 'Want another action',
    reason: {
      label: 'What is missing',
    },
  },
  end: {
    title: 'End it: the cause is put right',
    submit: 'End it',
    reason: {
      label: 'How we know that it does not come back',
      hint: 'A case with this cause opens it again.',
    },
  },
  endOtherwise: {
    title: 'End it: it is no common cause',
    submit: 'End it',
    reason: {
      label: 'Why the cases have no cause in common',
    },
  },
  offerTransfer: {
    title: 'Offer it to somebody',
    submit: 'Offer it',
    to: {
      label: 'To whom',
    },
    reason: {
      label: 'Why to them',
    },
  },
  acceptTransfer: {
    title: 'Take it',
    submit: 'Take it',
  },
  declineTransfer: {
    title: 'Decline it',
    submit: 'Decline it',
    reason: {
      label: 'Why',
    },
  },
  withdrawTransfer: {
    title: 'Take the offer back',
    submit: 'Take it back',
  },
  delegate: {
    title: 'Give it to somebody',
    submit: 'Give it to them',
    to: {
      label: 'To whom',
    },
    reason: {
      label: 'Why to them',
    },
  },
  acknowledgeEscalation: {
    title: 'I have read it',
    submit: 'I have read it',
  },
  takeHigher: {
    title: 'Refer it higher',
    submit: 'Refer it',
    words: {
      label: 'Why',
      hint: 'Referring it upward counts for you.',
    },
  },
  placeAsk: {
    title: 'Ask another team',
    submit: 'Ask them',
    to: {
      label: 'Which team',
    },
    question: {
      label: 'What you want to know',
    },
    due: {
      label: 'By when',
    },
  },
  withdrawAsk: {
    title: 'Take the question back',
    submit: 'Take it back',
  },
  answerAsk: {
    title: 'Answer what was asked',
    submit: 'Answer',
    answer: {
      label: 'The answer',
    },
  },
})
