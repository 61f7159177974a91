import type { NotYet } from '../../packages/cli/src/story/story.ts'

/** Every line of a story that the product can't do yet, in one place, with what will bring it. */
export const notYetTold = {
  courierBreach: {
    what: 'the missed 24 hours are found by the product before anyone argues, and the customer is told first, with what they are owed',
    by: 'facts of other systems',
  },
  courierGreen: {
    what: 'the operator sees in green what may be given at once',
    by: 'authority and remedies',
  },
  refundNextBill: {
    what: '“credit on the next bill” is refused for a customer who will never have one',
    by: 'authority and remedies',
  },
  refundHold: {
    what: 'a hold is asked of billing and confirmed: no charge, no dunning',
    by: 'authority and remedies',
  },
  refundAuthority: {
    what: 'an agent with 100 EUR authority grants it at once; nobody is asked',
    by: 'authority and remedies',
  },
} as const satisfies Record<string, NotYet>
