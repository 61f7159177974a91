import type { NotYet } from '../../packages/cli/src/story/story.ts'

/** Every line of a story that the product can't do yet, in one place, with what will bring it. */
export const notYetTold = {
  refundChat: { what: 'the customer writes by chat, and it lands in the same case', by: 'the channels' },
  refundNextBill: {
    what: '“credit on the next bill” is refused for a customer who will never have one',
    by: 'authority and remedies',
  },
  refundAuthority: {
    what: 'an agent with 100 EUR authority grants it at once; nobody is asked',
    by: 'authority and remedies',
  },
  refundStore: {
    what: 'the store can’t send the customer away: the employee owns the contact until the owner has it',
    by: 'the channels',
  },
} as const satisfies Record<string, NotYet>
