import { memberOfBoard } from '../../directory/board.ts'
import { ladderAbove, levelsAbove, teamsUpward } from '../../directory/ladder.ts'
import type { PersonId } from '../../directory/directory.ts'
import { whoStandsFor } from '../../directory/presence.ts'
import type { Standing } from '../standing.ts'
import type { StepOf } from '../unfold.ts'
import type { Context } from '../context.ts'
import { ladderOf, standInFor } from '../who.ts'
import type { HandedToStandIn } from './events.ts'

/** The next above a leader, on the matter's ladder or on the one they led themselves. */
export const aboveLeader = (state: Standing, context: Context, leader: PersonId): readonly PersonId[] => {
  const standIn = standInFor(state, context)
  const led = [...context.directory.teams.values()].find(({ lead }) => lead === leader)?.name
  const onLadder = levelsAbove(context.directory, state.team, null, standIn).some(
    ({ lead }) => lead === leader,
  )
  return ladderAbove(context.directory, onLadder ? state.team : (led ?? state.team), leader, standIn)
}

/** What somebody can owe in a kind of matter besides owning it, leading it or having promised something. */
export interface OwedBeside<State> {
  readonly who: (state: State) => readonly PersonId[]
  /** Whether something of it came up to them. */
  readonly cameUpTo: (state: State, person: PersonId) => boolean
  /** Whether they have to read of danger. */
  readonly danger: (state: State, person: PersonId) => boolean
}

/** Whether the owner works in a team that they lead, directly or from above, whoever stands in for them now. */
const isAboveOwner = ({ owner }: Standing, { directory }: Context, leader: PersonId): boolean =>
  memberOfBoard(directory) === leader ||
  (directory.people.get(owner)?.teams ?? []).some((name) =>
    teamsUpward(directory, name).some((team) => directory.teams.get(team)?.lead === leader),
  )

type Handing<State> = StepOf<State, HandedToStandIn>

/**
 * Whoever is on leave owes nothing by themselves: what came up to them, what they promised and what they have to read
 * goes to whoever stands in, with its dates. When they are back it stays where it is until somebody hands it on.
 * @param inTurn of the kind of matter
 */
export const handToStandIns = <State extends Standing, Event>(
  beside: OwedBeside<State>,
  inTurn: (
    ...steps: readonly StepOf<State, Event | HandedToStandIn>[]
  ) => StepOf<State, Event | HandedToStandIn>,
): StepOf<State, Event | HandedToStandIn> => {
  /** Whether it came up to them, whatever of it. */
  const cameUpTo = (state: State, context: Context, from: PersonId): boolean =>
    state.escalations.some(({ leader }) => leader === from) ||
    beside.cameUpTo(state, from) ||
    (from !== state.owner && isAboveOwner(state, context, from))

  /**
   * Who has it instead: whoever stands in for them, else the owner; of what came up to them the next above, else the
   * highest who is left. What came up to somebody does not go down to the owner while anybody else can answer for it.
   */
  const insteadOf = (state: State, context: Context, from: PersonId): PersonId => {
    const { owner } = state
    const standIn = whoStandsFor(context.directory, from, standInFor(state, context))
    if (!cameUpTo(state, context, from)) return standIn ?? owner
    const others = [...aboveLeader(state, context, from), ...ladderOf(state, context).toReversed()]
    return [standIn, ...others].find((id) => id !== null && id !== owner) ?? owner
  }

  const handOn =
    (from: PersonId): Handing<State> =>
    (state, context) => {
      const to = insteadOf(state, context, from)
      if (to === from) return []
      return [
        {
          type: 'handedToStandIn',
          from,
          to,
          escalations: state.escalations.flatMap(({ escalation, leader }) =>
            leader === from ? [escalation] : [],
          ),
          promises: state.promises.flatMap(({ promise, by }) => (by === from ? [promise] : [])),
          danger: beside.danger(state, from),
        },
      ]
    }

  /** Everyone who owes something in it, besides owning it. */
  const whoOwes = (state: State): readonly PersonId[] => [
    ...new Set([
      ...state.escalations.map(({ leader }) => leader),
      ...state.promises.map(({ by }) => by),
      ...beside.who(state),
    ]),
  ]

  return (state, context) =>
    inTurn(
      ...whoOwes(state)
        .filter((id) => {
          const person = context.directory.people.get(id)
          return person?.active === true && person.presence.kind === 'onLeave'
        })
        .map(handOn),
    )(state, context)
}
