import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, moment, type Read, words } from '../../matter/shape/fields.ts'

/**
 * Why the customer hears from us by then.
 * - `theirWord`: they said something that waits for an answer
 * - `named`: whoever wrote to them or spoke with them said so
 * - `agreed`: the same, later than we may name by ourselves, with the customer's yes
 * - `rule`: nobody named a date, so the rule does, or what a holding letter told them to expect
 * - `missed`: the one before was missed
 */
const nextWordReason = z.enum(['theirWord', 'named', 'agreed', 'rule', 'missed'])
export type NextWordReason = Read<typeof nextWordReason>

export const nextWordEvents = [
  /** By then the customer hears from us. */
  event('nextWordSet', {
    by: moment,
    /** The leader who owes it; null where the owner does. */
    of: id.nullable(),
    because: nextWordReason,
    /** The customer's yes in their words, where it is later than we may name by ourselves. */
    yes: words.nullable(),
    /** How many next words in a row, with this one, brought no promise, proposal or answered ask. */
    empty: count,
  }),
  /** They did not. `by` owed it. */
  event('nextWordMissed', { due: moment, by: id }),
] as const

export type NextWordEvent = EventIn<typeof nextWordEvents>
