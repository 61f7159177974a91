import type { Context } from '../../matter/context.ts'
import { hasProved } from '../../matter/actor.ts'
import type { MeantFor } from '../../matter/parts.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import type { CaseId } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'
import type { MadeContact } from '../contact/contact.ts'
import { reachesCustomer } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import { areParts, saidBy } from '../merging/holder.ts'
import { promiseToCustomer } from '../promise/make.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { AskForPerson } from './commands.ts'
import { onTheWayTo } from './on-the-way.ts'
import { lastAsk } from './waiting.ts'
import { whoComes } from './who-comes.ts'

/**
 * Never refused for what else is open: such promises may stand beside the most there are. While somebody is on the way
 * to whoever asks, asking again changes nothing, but where somebody can be there sooner by now.
 */
export const decidePersonAsked = (
  state: LivingCase,
  { what, ...others }: AskForPerson,
  context: Context,
): Decision<CaseEvent> => {
  const of = saidBy(state, context)
  if (of === null) return refuse('not-the-customer')
  if (!areParts(state, [of])) return refuse('not-merged')
  const { person: by, by: due } = whoComes(state, context, others)
  const cause = hasProved(context.actor) ? 'provedAsked' : 'personAsked'
  const known = onTheWayTo(state, of).filter((open) => cause === 'provedAsked' || open.cause === cause)
  if (known.some((open) => open.due <= due)) return accept()
  const promise = state.counts.promises + 1
  return unfold(
    state,
    context,
    promiseToCustomer({ kind: 'callBack', by, recordedBy: null, what, remedy: null, due, cause }),
    happens({ type: 'personAskedFor', promise, of }),
  )
}

export interface Spoken extends Pick<MadeContact, 'id' | 'by' | 'outcome' | 'channel'> {
  readonly at: Instant
  /** Whom it was said to, where cases have joined; nobody's wait is over by a word of which that is not known. */
  readonly meantFor?: MeantFor | undefined
}

/**
 * The first word of one of us to whoever asked for a person, on whatever door: so long they waited, and nobody need
 * come. What was said before they asked, and is written down afterwards, was no answer to it.
 */
export const personComes = (state: LivingCase, spoken: Spoken): readonly CaseEvent[] => {
  if (!reachesCustomer(spoken, state.ways)) return []
  const { id: contactId, by, at: spokeAt, meantFor } = spoken
  return (state.personAsked ?? [])
    .filter((one) => one.came === null && lastAsk(one) <= spokeAt && hears(state, one.of, meantFor))
    .flatMap(({ of, at: askedAt }): readonly CaseEvent[] => [
      ...onTheWayTo(state, of).map(
        ({ promise }) =>
          ({ type: 'promiseKept', promise, by, evidence: { kind: 'conversation', contactId } }) as const,
      ),
      { type: 'personCame', by, of, askedAt, spokeAt },
    ])
}

const hears = ({ absorbed }: LivingCase, of: CaseId, meantFor: MeantFor | undefined): boolean =>
  absorbed.length === 0 || (meantFor?.includes(of) ?? false)
