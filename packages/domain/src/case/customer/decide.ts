import type { Context } from '../../matter/context.ts'
import { replaceLostLeaders } from '../../matter/escalation/replace.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import { ensureOwner, replacementFor, withdrawOffer } from '../../matter/ownership/hand-over.ts'
import type { LivingCase } from '../state.ts'
import type { PersonId } from '../../directory/directory.ts'
import { evolveAll, happens, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { customerOrAnyone } from '../../matter/who.ts'
import type { CustomerCommand } from './commands.ts'

/** What was offered to somebody whom the complaint is about is offered no more. */
const withdrawOfferTo =
  (person: PersonId): Step =>
  (state, context) =>
    state.offer?.to.kind === 'person' && state.offer.to.person === person ? withdrawOffer(state, context) : []

/**
 * From this moment they neither own it nor lead it. Somebody else says so: naming oneself would be a way to be rid of
 * a case.
 */
const decideComplaint = (
  state: LivingCase,
  person: PersonId,
  by: PersonId | null,
  context: Context,
): Decision<CaseEvent> => {
  if (!context.directory.people.has(person)) return refuse('no-such-person')
  if (state.complainedAbout.includes(person)) return refuse('already-known')
  if (person === by) return refuse('complaint-about-oneself')
  const complained: CaseEvent = { type: 'personComplainedAbout', person, by }
  const then = evolveAll(state, [complained], context.now)
  if (person === state.owner && replacementFor(then, context, 'complaintAbout') === null) {
    return refuse('nobody-can-own')
  }
  return unfold(
    state,
    context,
    happens(complained),
    withdrawOfferTo(person),
    ...(person === state.owner ? [ensureOwner('complaintAbout')] : []),
    replaceLostLeaders,
  )
}

export const decideCustomer = (
  state: LivingCase,
  command: CustomerCommand,
  context: Context,
): Decision<CaseEvent> => {
  const who = customerOrAnyone(context)
  if (!who.ok) return who
  const by = who.who
  switch (command.type) {
    case 'recordRemedySought':
      return accept({ type: 'remedySoughtRecorded', words: command.words })
    case 'noteVulnerability':
      return accept({
        type: 'vulnerabilityNoted',
        words: command.words,
        by,
        ...(command.inWriting === true ? { inWriting: true } : {}),
      })
    case 'nameRepresentative':
      return accept({ type: 'representativeNamed', name: command.name, mandate: command.mandate, by })
    case 'endRepresentation':
      return state.represented ? accept({ type: 'representationEnded', by }) : refuse('already-known')
    case 'letIn': {
      const { companion, name, judges } = command
      return accept({ type: 'companionLetIn', companion, name, judges })
    }
    case 'takeBack':
      return accept({ type: 'companionTakenBack', companion: command.companion })
    case 'callAddressUnsafe':
      return accept({ type: 'addressCalledUnsafe', of: command.of, by })
    case 'callAddressSafe':
      return accept({ type: 'addressCalledSafe', of: command.of, by })
    case 'complainAbout':
      return decideComplaint(state, command.person, by, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
