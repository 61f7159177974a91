import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import type { Refusal } from '../../matter/refusal.ts'
import type { IssueNumber, Money } from '../../matter/text.ts'
import type { LivingCase } from '../state.ts'
import { whoMayGrant, whyAbove } from './authority.ts'
import { aboveAuthority } from './grant.ts'

interface InWords {
  readonly amount: Money | null
  readonly proposedFor?: IssueNumber
}

/** Why somebody may not promise or propose an amount: to say it in other words takes the authority to grant it. */
export const whyNotWithin = (
  state: LivingCase,
  person: PersonId,
  said: InWords,
  context: Context,
): Refusal | null => {
  if (said.amount === null) return null
  const wanted = { what: { of: 'house', kind: 'payment' }, ...said } as const
  const above = whyAbove(state, person, wanted, context)
  return above === null ? null : aboveAuthority(above, whoMayGrant(state, wanted, person, context)).refusal
}
