import type { PersonId } from '../../directory/directory.ts'
import { teamNow } from '../../directory/team-now.ts'
import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import { handToStandInsOfCase } from '../standing-in/in-case.ts'
import { regulatorFollowsLeaders } from '../regulator/decide.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { anyone, forTheCompany, ladderOf } from '../../matter/who.ts'
import type { TextRef } from '../../matter/text.ts'
import type { OwnershipCommand } from './commands.ts'
import { followDirectory } from '../../matter/ownership/follow-directory.ts'
import { rise } from '../../matter/ownership/hand-over.ts'
import { decideTransfer } from '../../matter/ownership/transfer.ts'

type Of<Type extends OwnershipCommand['type']> = Extract<OwnershipCommand, { type: Type }>

/** What they had promised is their lead's too: they need not deal with it any further. */
const handOnPromises =
  (from: PersonId): Step =>
  ({ owner, promises }) => {
    const theirs = promises.flatMap(({ promise, by }) => (by === from ? [promise] : []))
    if (theirs.length === 0 || owner === from) return []
    const handed = { from, to: owner, promises: theirs, escalations: [], danger: false } as const
    return [{ type: 'handedToStandIn', because: 'threat', ...handed }]
  }

/** They threatened whoever has it, whose words these are: it goes to the leader above at once. */
export const threatened = (by: PersonId, words: TextRef): readonly Step[] => [
  happens({ type: 'threatReported', by, words }),
  rise('threat'),
  handOnPromises(by),
]

/** It goes to the leader above at once, without an offer. Where there is none it is refused: nobody could take it. */
const decideThreat = (
  state: LivingCase,
  { words }: Of<'handOverThreat'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  if (ladderOf(state, context).length === 0) return refuse('ladder-ends-here')
  return unfold(state, context, ...threatened(by.who, words))
}

const decideReplace = (state: LivingCase, context: Context): Decision<CaseEvent> => {
  if (context.actor.kind !== 'directory' && context.actor.kind !== 'clock') {
    const person = anyone(context)
    if (!person.ok) return person
  }
  if (state.kind === 'ended') {
    const team = teamNow(context.directory, state.team)
    // Whoever looks at the sample has to be found; nothing else of an ended case waits for anybody.
    return state.sample === 'awaited' && team !== state.team
      ? accept({ type: 'teamRemoved', team: state.team, to: team })
      : refuse('case-ended')
  }
  const events = inTurn(...followDirectory(handToStandInsOfCase), regulatorFollowsLeaders)(state, context)
  return events.length === 0 ? refuse('owner-is-in-place') : accept(...events)
}

export const decideOwnership = (
  state: LivingCase,
  command: OwnershipCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'offerTransfer':
    case 'acceptTransfer':
    case 'declineTransfer':
    case 'withdrawTransfer':
    case 'delegate':
      return decideTransfer(state, command, context)
    case 'handOverThreat':
      return decideThreat(state, command, context)
    case 'replaceOwner':
      return decideReplace(state, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
