import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const promiseWords = catalogue('promiseWords', {
  makePromise: {
    title: 'Promise something',
    means: 'The customer is told what and by when. A clock runs; only their word moves it.',
    also: 'commit deadline date due refund repair',
    submit: 'Promise it',
    what: {
      label: 'What we will do',
      hint: 'As the customer reads it: “We pay back the 100 euros to your bank account.”',
    },
    due: {
      label: 'By when',
    },
    remedy: {
      label: 'What puts it right',
    },
  },
  keepPromise: {
    title: 'Kept: say how',
    means: 'The customer is told, with what shows it. A promised call is kept by the conversation alone.',
    also: 'done fulfil evidence kept',
    submit: 'It is kept',
    words: {
      label: 'What was done, and what shows it',
    },
  },
  proposeNewDate: {
    title: 'Ask for a later date',
    means: 'The old date stands until the customer agrees.',
    also: 'postpone delay renegotiate later extend',
    submit: 'Ask the customer',
    due: {
      label: 'By when instead',
    },
    reason: {
      label: 'Why, in words for the customer',
    },
  },
  answerNewDate: {
    title: 'Record their answer to the date',
    means: 'As they told you. Without their yes the old date stands.',
    also: 'agree refuse renegotiate',
    submit: 'Record it',
    agreed: {
      label: 'The customer said',
      yes: 'Yes, the later date is fine',
      no: 'No',
    },
  },
  requestCallBack: {
    title: 'Promise a call by somebody',
    means: 'It becomes their own promise. Only a conversation keeps it; a message left does not.',
    also: 'call back phone ring',
    submit: 'Promise the call',
    of: {
      label: 'Who calls',
    },
    what: {
      label: 'About what',
    },
    due: {
      label: 'By when',
      hint: 'Left open: by the end of their next working day.',
    },
  },
})
