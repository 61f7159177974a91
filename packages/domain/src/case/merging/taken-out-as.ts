/**
 * Why a contact is taken out into a case of its own.
 * - `somethingElse`: the same customer, another problem
 * - `somebodyElse`: another customer
 * - `somethingNew`: the customer says so themselves
 */
export type TakenOutAs = 'somethingElse' | 'somebodyElse' | 'somethingNew'
