import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const contactWords = catalogue('contactWords', {
  makeContact: {
    title: 'Log a call or message',
    means: 'What you said or wrote to the customer, in your words: they read it on their page.',
    also: 'reply answer call phone mail message customer contact speak',
    submit: 'Log it',
    outcome: {
      label: 'How it went',
      conversation: 'We spoke',
      written: 'I wrote to them',
      messageLeft: 'I left a message',
      noAnswer: 'No answer',
    },
    channel: {
      label: 'By',
    },
    words: {
      label: 'What you said or wrote',
    },
    promise: {
      label: 'The call-back that this keeps',
      none: 'None',
    },
    asks: {
      label: 'It asks them something about',
      hint: 'A question moves none of our dates. The second one about the same issue goes up to the lead of your team.',
      none: 'It asks them nothing',
    },
    nextWord: {
      label: 'They hear from us again by',
      hint: 'As you told them. Left empty, it is noon of your second working day.',
    },
    yes: {
      label: 'Their yes to a date that is more than five working days ahead',
    },
    madeAt: {
      label: 'When, if not just now',
    },
  },
  receiveContact: {
    title: 'Enter what the customer said',
    means: 'In their own words, as exactly as you can. It joins this case.',
    also: 'called came in letter counter visit received',
    submit: 'Enter it',
    channel: {
      label: 'By',
    },
    words: {
      label: 'Their words',
    },
    toldAgain: {
      label: 'They had to tell the whole story again',
      hint: 'It counts, so that we see how often it happens.',
    },
    receivedAt: {
      label: 'When, if not just now',
    },
  },
  vouchForContact: {
    title: 'Vouch that a contact is the customer’s',
    means: 'It came without proof of who sent it. Once you vouch for it, the customer’s page shows it.',
    also: 'proof identity confirm sender',
    submit: 'It is theirs',
    contact: {
      label: 'Which contact',
      none: 'Choose one',
    },
  },
})
