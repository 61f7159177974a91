import type { PersonId } from '../../directory/directory.ts'
import { leadersDateOf, owesNothing } from '../escalation/owed.ts'
import { isTheirsToSay } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import type { Turn } from '../turns/turns.ts'

/** Everything unsettled is proposed to the customer: as far as the issues go it is theirs to say whether it is solved. */
const allProposed = ({ issues }: LivingCase): boolean =>
  issues.some(isTheirsToSay) && !issues.some(({ state }) => state.kind === 'open')

/**
 * Whether we wait for the customer, and they do not wait for us: everything unsettled is proposed to them, nothing
 * promised or asked for is open, they are not to hear from us by a date, no leader owes anything, and nobody in danger waits for our
 * call.
 */
export const waitsForCustomer = (state: LivingCase): boolean =>
  state.kind === 'open' &&
  state.nextWord === null &&
  state.promises.length === 0 &&
  state.asks.length === 0 &&
  state.escalations.every(owesNothing) &&
  (state.danger === null || state.danger.tryBy === null) &&
  allProposed(state)

/** Whose turn it is: after a proposal the customer's, until they wait for a word of ours. */
export const whoseTurn = (state: LivingCase): Turn => {
  if (state.kind === 'ended') return 'nobody'
  return allProposed(state) && state.nextWord === null ? 'customer' : 'us'
}

/**
 * Whether the customer has no date by which they hear from us, though it is our turn. A promise of one of us is such a date; where
 * everything is proposed, what a leader owes is one too.
 */
export const lacksNextWord = (state: LivingCase): boolean => {
  if (state.kind === 'ended' || state.imported || state.nextWord !== null) return false
  if (state.promises.some(({ cause }) => cause === undefined) || waitsForCustomer(state)) return false
  return (
    !allProposed(state) ||
    state.asks.length > 0 ||
    state.escalations.every((escalation) => leadersDateOf(escalation) === null)
  )
}

/** Who owes the next word: the leader it went up to until they hand it down, else the owner. */
export const bearerOfWord = ({ nextWord, escalations, owner }: LivingCase): PersonId => {
  const leader = nextWord?.of ?? null
  const theirs = escalations.some((one) => one.leader === leader && one.delegatedTo === null)
  return leader !== null && theirs ? leader : owner
}
