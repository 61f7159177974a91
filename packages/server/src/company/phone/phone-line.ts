import type { Instant, PersonId } from '@buckstop/domain'
import { z } from 'zod'
import type { Language } from '../../language/language.ts'

/** A number of ours at a telephone provider. */
export interface PhoneLine {
  /** In the form in which numbers are compared: `+33123456789`. */
  readonly number: string
  /** The channel of the service map for which it stands. */
  readonly door: string
  /** What is said on it. */
  readonly language: Language
  /** The provider's name for our account there. */
  readonly account: string
  /** It is for "I was sent away" alone. */
  readonly sentAway: boolean
}

export interface KeptLine extends PhoneLine {
  readonly id: string
  /** Of what an admin set. */
  readonly revision: number
}

export interface LineAsSet extends KeptLine {
  /** Who kept it though the provider was not asked, or did not know it; null of one that was found there. */
  readonly untried: { readonly by: PersonId; readonly at: Instant } | null
}

export const phoneSecret = z.object({
  token: z.string(),
  /** What the provider goes over to; from the moment it is kept both count. */
  next: z.string().nullable(),
})

/** With what the provider signs, and we sign in there. */
export type PhoneSecret = Readonly<z.output<typeof phoneSecret>>
