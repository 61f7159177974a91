import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import type { MadeContact } from '../contact/contact.ts'
import { reachesCustomer } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import { areParts } from '../merging/holder.ts'
import { promiseToCustomer } from '../promise/make.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { AskForPerson } from './commands.ts'
import { whoComes } from './who-comes.ts'

/**
 * Never refused for what else is open: one such promise may stand beside the most there are. While somebody is on the
 * way, asking again changes nothing.
 */
export const decidePersonAsked = (
  state: LivingCase,
  { what, meantFor }: AskForPerson,
  context: Context,
): Decision<CaseEvent> => {
  if (!areParts(state, meantFor)) return refuse('not-merged')
  if (isOnTheWay(state)) return accept()
  const { person: by, by: due } = whoComes(state, context)
  const promise = state.counts.promises + 1
  return unfold(
    state,
    context,
    promiseToCustomer({ kind: 'callBack', by, recordedBy: null, what, remedy: null, due, meantFor }),
    happens({ type: 'personAskedFor', promise }),
  )
}

const isOnTheWay = ({ personAsked, promises }: LivingCase): boolean =>
  personAsked?.came === null && promises.some(({ promise }) => promise === personAsked.promise)

/** The first word of one of us to who asked for a person, on whatever door: so long they waited, and nobody need come. */
export const personComes = (
  { personAsked, promises, ways }: LivingCase,
  spoken: Pick<MadeContact, 'id' | 'by' | 'outcome' | 'channel'>,
): readonly CaseEvent[] => {
  if (personAsked?.came !== null || !reachesCustomer(spoken, ways)) return []
  const { id: contactId, by } = spoken
  const { promise, at: askedAt } = personAsked
  const open = promises.some((one) => one.promise === promise)
  return [
    ...(open
      ? [{ type: 'promiseKept', promise, by, evidence: { kind: 'conversation', contactId } } as const]
      : []),
    { type: 'personCame', by, askedAt },
  ]
}
