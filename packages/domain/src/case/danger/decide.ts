import { addMilliseconds, minutes } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { speakerOf } from '../../matter/actor.ts'
import type { Context } from '../../matter/context.ts'
import { isByVoice } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { anyoneUnblamed, customerOrAnyone, forTheCompany, leader } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { CaseId, TextRef } from '../../matter/text.ts'
import { callNext, sendForHelp } from './call.ts'
import { whoIsAwake, whoTries } from './call-list.ts'
import type { DangerCommand } from './commands.ts'

const inMinutes = ({ now }: Context, count: number): Instant => addMilliseconds(now, minutes(count))

interface Raising {
  readonly by: PersonId | null
  readonly words: TextRef
  readonly gatheredUntil: Instant | null
}

const originOfWord = (state: LivingCase, { actor }: Context): { readonly origin?: CaseId | null } =>
  state.absorbed.length === 0 ? {} : { origin: speakerOf(actor, state.id) }

/** Somebody may come to harm: its owner is told, and whoever can be called is, unless it is gathered. */
export const raiseDanger =
  ({ by, words, gatheredUntil }: Raising): Step =>
  (state, context) => {
    const { dangerReadMinutes, dangerVoiceMinutes } = context.terms
    const raised: CaseEvent = {
      type: 'dangerRaised',
      words,
      by,
      ...originOfWord(state, context),
      readBy: state.imported ? null : inMinutes(context, dangerReadMinutes),
      tryBy: state.imported ? null : inMinutes(context, dangerVoiceMinutes),
      gatheredUntil: state.imported ? null : gatheredUntil,
      somebodyAwake: whoIsAwake(state, context).length > 0,
    }
    const { danger } = state
    const attended =
      danger?.gathered === false &&
      (danger.callNext !== null || danger.told.some(({ as, readBy }) => as !== 'owner' && readBy === null))
    const calls = gatheredUntil === null && !attended
    return inTurn(happens(raised), ...(calls ? [sendForHelp({ by, words })] : []))(state, context)
  }

/** Whoever was told, or acts for the company in it. */
const whoReads = (state: LivingCase, context: Context): Admission<PersonId> => {
  const person = anyoneUnblamed(state, context)
  const told = person.ok && state.danger?.told.some((one) => one.person === person.who)
  return told === true ? person : forTheCompany(state, context)
}

const decideRead = (state: LivingCase, context: Context): Decision<CaseEvent> => {
  const person = whoReads(state, context)
  if (!person.ok) return person
  const by = person.who
  if (state.danger === null) return refuse('no-danger')
  const told = state.danger.told.find((one) => one.person === by)
  if (told !== undefined && told.readBy === null) return refuse('already-acknowledged')
  const brought = state.escalations
    .filter(({ leader: of, because, acknowledged }) => of === by && because === 'danger' && !acknowledged)
    .map(({ escalation }): CaseEvent => ({ type: 'escalationAcknowledged', escalation, by }))
  return accept({ type: 'dangerRead', by }, ...brought)
}

export const decideDanger = (
  state: LivingCase,
  command: DangerCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'raiseDanger': {
      const who = customerOrAnyone(context)
      if (!who.ok) return who
      const { words, gatheredUntil = null } = command
      return unfold(state, context, raiseDanger({ by: who.who, words, gatheredUntil }))
    }
    case 'acknowledgeDanger':
      return decideRead(state, context)
    case 'endDanger': {
      const by = leader(state, context)
      if (!by.ok) return by
      return state.danger === null
        ? refuse('no-danger')
        : accept({ type: 'dangerOver', words: command.words, by: by.who })
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

/** Nobody tried by voice in time: it goes on up, also where somebody had read it. */
export const missAttempt: Step = (state, context) => {
  const { danger } = state
  if (danger === null || danger.tryBy === null) return []
  const missed: CaseEvent = {
    type: 'dangerAttemptMissed',
    due: danger.tryBy,
    by: whoTries(state),
    tryBy: inMinutes(context, context.terms.dangerVoiceMinutes),
  }
  return inTurn(happens(missed), callNext)(state, context)
}

/**
 * What follows from these events while somebody may come to harm: a new owner is told, an attempt that reached
 * nobody is followed by the next, and what somebody vouched for waits for its network no more.
 */
export const watchDanger =
  (happened: readonly CaseEvent[]): Step =>
  (state, context) => {
    const { danger, owner, kind, imported } = state
    if (danger === null || kind === 'ended' || imported || danger.told.length === 0) return []
    const { dangerReadMinutes, dangerVoiceMinutes } = context.terms
    const told = danger.told.some(({ person }) => person === owner)
    const tried = happened.some(
      (event) =>
        event.type === 'contactMade' &&
        isByVoice(event.contact.channel) &&
        (event.contact.outcome === 'noAnswer' || event.contact.outcome === 'messageLeft'),
    )
    const reached = state.escalations.filter(
      ({ leader: of, because, acknowledged }) =>
        because === 'danger' && !acknowledged && danger.tryBy === null && danger.attempts.at(-1)?.by === of,
    )
    const vouched =
      happened.some(({ type }) => type === 'contactVouchedFor') &&
      danger.told.every(({ as }) => as === 'owner')
    return [
      ...(told
        ? []
        : [
            {
              type: 'dangerTold',
              person: owner,
              as: 'owner',
              readBy: inMinutes(context, dangerReadMinutes),
              callNext: null,
            } as const,
          ]),
      ...(tried && danger.tryBy !== null
        ? [{ type: 'dangerAttemptDated', tryBy: inMinutes(context, dangerVoiceMinutes) } as const]
        : []),
      ...reached.map(
        ({ escalation, leader: by }) => ({ type: 'escalationAcknowledged', escalation, by }) as const,
      ),
      ...(vouched ? sendForHelp({ by: null, words: null })(state, context) : []),
    ]
  }
