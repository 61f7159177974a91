import { type Actor, earlier, type Instant, type Proof, type ReceivedContact } from '@buckstop/domain'
import type { Incoming } from './incoming.ts'
import type { WordsOfContact } from './words.ts'

/** Who acts on the case. */
export const senderOf = ({ proof, takenBy }: Incoming, proven: boolean): Actor => {
  if (proof.kind === 'staff') return { kind: 'person', id: proof.personId }
  if (takenBy !== undefined) return { kind: 'person', id: takenBy }
  return proven ? { kind: 'customer' } : { kind: 'stranger' }
}

/** How we know that it was the customer, in the ledger's words; whoever comes with their own problem is its customer. */
export const proofOf = ({ proof }: Incoming, place: 'opens' | 'proven' | 'unproven'): Proof => {
  if (place === 'unproven') return 'none'
  if (proof.kind === 'none') return place === 'opens' ? 'opener' : 'none'
  return proof.kind
}

export const contactOf = (
  incoming: Incoming,
  id: string,
  { words }: WordsOfContact,
  proof: Proof,
  now: Instant,
): ReceivedContact => ({
  id,
  channel: incoming.channel,
  words,
  // What comes from outside can't have been received later than now.
  receivedAt: earlier(incoming.receivedAt ?? now, now),
  proof,
  takenBy: incoming.takenBy ?? (incoming.proof.kind === 'staff' ? incoming.proof.personId : null),
  toldAgain: incoming.toldAgain ?? false,
  secondHand: incoming.secondHand ?? false,
})
