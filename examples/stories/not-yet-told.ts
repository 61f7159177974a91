import type { NotYet } from '../../packages/cli/src/story/story.ts'

/** Every line of a story that the product can't do yet, in one place, with what will bring it. */
export const notYetTold = {
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
