import type { Actor, ActorsOf } from '../matter/actor.ts'
import { askActors } from '../matter/ask/commands.ts'
import type { CaseCommand } from './command.ts'
import { contactActors } from './contact/commands.ts'
import { customerActors } from './customer/commands.ts'
import { dangerActors } from './danger/commands.ts'
import { escalationActors } from './escalation/commands.ts'
import { mapFactsActors } from './map-facts/commands.ts'
import { mergingActors } from './merging/commands.ts'
import { ownershipActors } from './ownership/commands.ts'
import { promiseActors } from './promise/commands.ts'
import type { RefusalCode } from '../matter/refusal.ts'
import { resolutionActors } from './resolution/commands.ts'

/** Which kinds of actor may give which command; none but those that are listed beside it. */
export const mayGive: ActorsOf<CaseCommand> = {
  ...contactActors,
  ...ownershipActors,
  ...askActors,
  ...promiseActors,
  ...resolutionActors,
  ...escalationActors,
  ...customerActors,
  ...dangerActors,
  ...mergingActors,
  ...mapFactsActors,
  fallDue: ['clock'],
  giveDates: ['clock', 'directory'],
}

/** Why an actor of this kind can't give the command at all, whoever they are; null where it can. */
export const whyNotFrom = ({ kind }: Actor, { type }: CaseCommand): RefusalCode | null => {
  const kinds = mayGive[type]
  if (kinds.includes(kind)) return null
  if (kind === 'machine') return 'not-for-machines'
  if (type === 'fallDue') return 'not-due'
  return kinds.includes('customer') && (kind === 'stranger' || kind === 'person')
    ? 'not-the-customer'
    : 'not-of-the-company'
}
