/**
 * Points to words kept outside the ledger (UUID). Events hold the pointer alone, so that erasing a person's
 * words leaves the chain whole.
 */
export type TextRef = string

export type CaseId = string
export type ContactId = string
/** Of what we wrote, to a customer or to one of us. */
export type MessageId = string

/** Numbered within the case, from 1. */
export type IssueNumber = number
export type OfferNumber = number
export type AskNumber = number
export type PromiseNumber = number
export type EscalationNumber = number

/** ISO 4217 currency; the amount in its minor unit (cents). */
export interface Money {
  readonly currency: string
  readonly minor: number
}

/** What puts it right; its name is free text until the service map's remedies bind it. */
export interface Remedy {
  readonly what: TextRef
  readonly amount: Money | null
}
