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
  garageCost: {
    what: 'what it cost the customer (calls, trips, weeks without the car) stands at the top',
    by: 'remedies and what a case cost',
  },
  garageCheck: {
    what: 'after a failed re-spray the car is offered for collection only once somebody else has checked it; after the second, the leader releases it',
    by: 'authority and remedies',
  },
  garageCourtesyCar: {
    what: 'a courtesy car is a remedy with a promise of its own',
    by: 'authority and remedies',
  },
  garageReplacement: {
    what: 'a leader with authority grants the replacement car, and no approval is asked for',
    by: 'authority and remedies',
  },
  garageMap: {
    what: 'having risen, it leaves a change of the service map in use, or a written reason why not, and the customer is told what was changed',
    by: 'causes, cost and the map that is changed',
  },
  executiveAtOnce: {
    what: 'the local employee grants what it takes within their authority, at once',
    by: 'authority and remedies',
  },
  executiveCost: {
    what: 'the cost of the remedy and of the contacts is charged to the factory, not to the dealer who dealt with it',
    by: 'causes, cost and the map that is changed',
  },
  executiveFactory: {
    what: 'a dealer opens a case with the factory, which has the same clocks and the same ladder as the dealer',
    by: 'organisations of one network',
  },
  executiveThreeTimes: {
    what: 'a cause that comes back three times opens a systemic issue by itself, and its page shows whether it came back again',
    by: 'causes, cost and the map that is changed',
  },
  executiveTold: {
    what: 'the customers whose cases it gathered are told what was changed',
    by: 'causes, cost and the map that is changed',
  },
} as const satisfies Record<string, NotYet>
