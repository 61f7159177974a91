import { z } from 'zod'
import { meantFor } from '../../matter/parts.ts'
import { count, id, moment, type Read, words, yesOrNo } from '../../matter/shape/fields.ts'
import { channel } from './channel.ts'
import { recognitionKinds } from './recognition.ts'

export const recognition = z.object({ how: z.enum(recognitionKinds), words: words.nullable() })

/**
 * How we know that it was the customer.
 * - `opener`: they opened the case with it
 * - `link`: through the case's own link
 * - `address`: from an address that was checked
 * - `staff`: somebody of the company spoke with them and vouches for it
 * - `record`: the company's own file says who it was
 * - `none`: the address or number fits, nothing more; the owner sees it, the customer's page does not show it
 */
const proof = z.enum(['opener', 'link', 'address', 'staff', 'record', 'none'])
export type Proof = Read<typeof proof>

export const receivedContact = z.object({
  id,
  channel,
  words,
  /** When the customer reached us, which may be long before it was entered. */
  receivedAt: moment,
  proof,
  /** Who took it; null where the customer wrote it themselves. */
  takenBy: id.nullable(),
  /** How our colleague who took it knows whose it is; left out where it opened its own case, or by earlier versions. */
  recognition: recognition.exactOptional(),
  /** They had to tell the whole story again. */
  toldAgain: yesOrNo,
  /** Not the customer's own words: what the columns of an import say. */
  secondHand: yesOrNo,
  /** How many files came with it and were not kept, for want of room; left out where none. */
  declinedFiles: count.exactOptional(),
})
export type ReceivedContact = Read<typeof receivedContact>

/** Only a conversation reaches the customer; a message left does not. */
const madeOutcome = z.enum(['conversation', 'written', 'messageLeft', 'noAnswer'])
export type MadeOutcome = Read<typeof madeOutcome>

export const madeContact = z.object({
  id,
  channel,
  words,
  madeAt: moment,
  by: id,
  outcome: madeOutcome,
  /** The issue about which it asks the customer something; null where it asks nothing. */
  asks: count.nullable(),
  /** Whose words it answers, where cases have joined. */
  meantFor: meantFor.exactOptional(),
})
export type MadeContact = Read<typeof madeContact>
