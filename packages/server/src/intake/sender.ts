import { type Actor, earlier, type Instant, type Proof, type ReceivedContact } from '@buckstop/domain'
import type { Incoming } from './incoming.ts'
import type { ContactTexts } from './contact-texts.ts'

/** Who acts on the case. */
export const senderOf = ({ proof, takenBy, machine }: Incoming): Actor => {
  if (machine !== undefined) return machine
  if (proof.kind === 'link' && proof.holder !== undefined) return proof.holder
  if (proof.kind === 'staff') return { kind: 'person', id: proof.personId }
  return takenBy === undefined ? { kind: 'customer' } : { kind: 'person', id: takenBy }
}

/** How we know that it was the customer, in the ledger's words; whoever comes with their own problem is its customer. */
export const proofOf = ({ proof }: Incoming): Proof => (proof.kind === 'none' ? 'opener' : proof.kind)

export const contactOf = (
  incoming: Incoming,
  id: string,
  { words, recognition }: ContactTexts,
  now: Instant,
): ReceivedContact => ({
  id,
  channel: incoming.channel,
  words,
  // What comes from outside can't have been received later than now.
  receivedAt: earlier(incoming.receivedAt ?? now, now),
  proof: proofOf(incoming),
  ...(recognition === null ? {} : { recognition }),
  takenBy: incoming.takenBy ?? (incoming.proof.kind === 'staff' ? incoming.proof.personId : null),
  toldAgain: incoming.toldAgain ?? false,
  secondHand: incoming.secondHand ?? false,
  ...((incoming.declinedFiles ?? 0) > 0 ? { declinedFiles: incoming.declinedFiles } : {}),
})
