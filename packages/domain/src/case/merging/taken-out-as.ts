import { z } from 'zod'
import type { Read } from '../../matter/shape/fields.ts'

/**
 * Why a contact is taken out into a case of its own.
 * - `somethingElse`: the same customer, another problem
 * - `somebodyElse`: another customer
 * - `somethingNew`: the customer says so themselves
 */
export const takenOutAs = z.enum(['somethingElse', 'somebodyElse', 'somethingNew'])
export type TakenOutAs = Read<typeof takenOutAs>
