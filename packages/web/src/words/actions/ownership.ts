import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const ownershipWords = catalogue('ownershipWords', {
  acceptTransfer: {
    title: 'Accept the case',
    means: 'You answer for it from now on, until the customer says it is solved.',
    also: 'take it have own offer yes',
    submit: 'Accept: I have it',
  },
  declineTransfer: {
    title: 'Decline the offer',
    means: 'It stays with whoever has it; they see your reason.',
    also: 'refuse no offer',
    submit: 'Decline',
    reason: {
      label: 'Why, and who could have it instead',
    },
  },
  offerTransfer: {
    title: 'Offer it to somebody',
    means: 'You keep it until they accept. The customer is told only then.',
    also: 'transfer hand over pass assign give colleague team',
    submit: 'Offer it',
    done: 'Offered to {to}',
    to: {
      label: 'To whom',
    },
    reason: {
      label: 'Why them',
      hint: 'They see the whole story; no need to tell it again.',
    },
  },
  withdrawTransfer: {
    title: 'Take the offer back',
    means: 'Nobody has accepted yet, so nothing else changes.',
    also: 'cancel withdraw transfer',
    submit: 'Take it back',
  },
  delegate: {
    title: 'Give it to a named person',
    means:
      'They can’t decline. You stay answerable: you get their written report and call the customer yourself.',
    also: 'delegate assign leader',
    submit: 'Give it to them',
    done: 'Given to {to}',
    to: {
      label: 'To whom',
    },
    reason: {
      label: 'What you expect',
    },
  },
  replaceOwner: {
    title: 'Replace an owner who is gone',
    means: 'Where the owner left, is on leave or absent too long, it goes up by the rule of the ladder.',
    also: 'absent sick left leave',
    submit: 'Replace the owner',
  },
})
