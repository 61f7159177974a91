import { type Actor, type ActorsOf, kindsOf } from './actor.ts'
import { askActors, type AskCommand } from './ask/commands.ts'
import { decideAsk } from './ask/decide.ts'
import type { Context } from './context.ts'
import type { ClimbCommand } from './escalation/commands.ts'
import { decideHigher, whoAcknowledges } from './escalation/decide.ts'
import { shutUntil } from './escalation/gate.ts'
import { transferActors, type TransferCommand } from './ownership/commands.ts'
import { decideTransfer } from './ownership/transfer.ts'
import { decideDeed, deedActors, type DeedCommand } from './promise/deed.ts'
import { accept, type Decision, type RefusalCode } from './refusal.ts'
import type { Standing } from './standing.ts'
import type { StandingEvent } from './standing-events.ts'
import { anyone } from './who.ts'

/**
 * What can be wanted of any open matter that is the company's own affair, in which no customer has a say: to hand it on,
 * to ask other teams, to promise what is done about it, and to bring it higher.
 */
export type OwnAffairCommand = TransferCommand | AskCommand | DeedCommand | ClimbCommand

export const ownAffairActors: ActorsOf<OwnAffairCommand> = {
  ...transferActors,
  ...askActors,
  ...deedActors,
  takeHigher: ['person'],
  acknowledgeEscalation: ['person'],
}

/** Whether all matters of that sort decide it alike; what is left over is its kind's own. */
export const isOwnAffairCommand = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, OwnAffairCommand> => Object.hasOwn(ownAffairActors, command.type)

export const decideOwnAffair = (
  state: Standing,
  command: OwnAffairCommand,
  context: Context,
): Decision<StandingEvent> => {
  switch (command.type) {
    case 'offerTransfer':
    case 'acceptTransfer':
    case 'declineTransfer':
    case 'withdrawTransfer':
    case 'delegate':
      return decideTransfer(state, command, context)
    case 'placeAsk':
    case 'answerAsk':
    case 'withdrawAsk':
      return decideAsk(state, command, context)
    case 'makePromise':
    case 'keepPromise':
      return decideDeed(state, command, context)
    case 'takeHigher': {
      const person = anyone(context)
      if (!person.ok) return person
      const shut = shutUntil(state, state.escalations, context, ({ acknowledged }) => acknowledged)
      return decideHigher(state, command, context, shut)
    }
    case 'acknowledgeEscalation': {
      const own = whoAcknowledges(state, command.escalation, context)
      if (!own.ok) return own
      const { escalation, leader: by } = own.who
      return accept({ type: 'escalationAcknowledged', escalation, by })
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

/**
 * Why an actor of this kind can't give a command of the company's own affair at all, whoever they are; null where it can.
 * @param mayGive which kinds of actor may give which
 */
export const refusingOthers =
  <Command extends { readonly type: string }>(mayGive: ActorsOf<Command>) =>
  ({ kind }: Actor, command: Command): RefusalCode | null => {
    const type: Command['type'] = command.type
    if (kindsOf(mayGive[type]).includes(kind)) return null
    if (kind === 'machine') return 'not-for-machines'
    return type === 'fallDue' ? 'not-due' : 'not-of-the-company'
  }
