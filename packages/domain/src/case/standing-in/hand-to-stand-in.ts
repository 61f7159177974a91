import { ladderAbove, levelsAbove, teamsUpward } from '../../directory/ladder.ts'
import type { PersonId } from '../../directory/directory.ts'
import { whoStandsFor } from '../../directory/presence.ts'
import type { Context } from '../context.ts'
import type { LivingCase } from '../state.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { ladderOf, standInFor } from '../who.ts'

/** The next above a leader, on the case's ladder or on the one they led themselves. */
export const aboveLeader = (state: LivingCase, context: Context, leader: PersonId): readonly PersonId[] => {
  const standIn = standInFor(state, context)
  const led = [...context.directory.teams.values()].find(({ lead }) => lead === leader)?.name
  const onLadder = levelsAbove(context.directory, state.team, null, standIn).some(
    ({ lead }) => lead === leader,
  )
  return ladderAbove(context.directory, onLadder ? state.team : (led ?? state.team), leader, standIn)
}

/** Whoever was called to danger reads it, or tries by voice, until one of us has spoken with them. */
const calledToDanger = ({ danger }: LivingCase): readonly PersonId[] =>
  danger === null || danger.tryBy === null
    ? []
    : danger.told.flatMap(({ person, handedTo }) => (handedTo === undefined ? [person] : []))

/** Everyone who owes something in the case, besides owning it. */
const whoOwes = (state: LivingCase): readonly PersonId[] => {
  const { escalations, promises, nextWord, takeUp } = state
  return [
    ...new Set([
      ...escalations.map(({ leader }) => leader),
      ...promises.map(({ by }) => by),
      ...calledToDanger(state),
      ...[nextWord?.of ?? null, takeUp?.of ?? null].filter((of) => of !== null),
    ]),
  ]
}

/** Whether the owner works in a team that they lead, directly or from above, whoever stands in for them now. */
const isAboveOwner = ({ owner }: LivingCase, { directory }: Context, leader: PersonId): boolean =>
  (directory.people.get(owner)?.teams ?? []).some((name) =>
    teamsUpward(directory, name).some((team) => directory.teams.get(team)?.lead === leader),
  )

/** Whether it came up to them, whatever of it: as a leader, or because they were called to danger. */
const cameUpTo = (state: LivingCase, context: Context, from: PersonId): boolean =>
  state.escalations.some(({ leader }) => leader === from) ||
  state.danger?.told.some(({ person, as }) => person === from && as !== 'owner') === true ||
  [state.nextWord, state.takeUp].some((due) => due?.of === from) ||
  (from !== state.owner && isAboveOwner(state, context, from))

/**
 * Who has it instead: whoever stands in for them, else the owner; of what came up to them the next above, else the
 * highest who is left. What came up to somebody does not go down to the owner while anybody else can answer for it.
 */
const insteadOf = (state: LivingCase, context: Context, from: PersonId): PersonId => {
  const { owner } = state
  const standIn = whoStandsFor(context.directory, from, standInFor(state, context))
  if (!cameUpTo(state, context, from)) return standIn ?? owner
  const others = [...aboveLeader(state, context, from), ...ladderOf(state, context).toReversed()]
  return [standIn, ...others].find((id) => id !== null && id !== owner) ?? owner
}

const handOn =
  (from: PersonId): Step =>
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
        danger: calledToDanger(state).includes(from),
      },
    ]
  }

/**
 * Whoever is on leave owes nothing by themselves: what came up to them, what they promised and what they have to read
 * goes to whoever stands in, with its dates. When they are back it stays where it is until somebody hands it on.
 */
export const handToStandIns: Step = (state, context) =>
  inTurn(
    ...whoOwes(state)
      .filter((id) => {
        const person = context.directory.people.get(id)
        return person?.active === true && person.presence.kind === 'onLeave'
      })
      .map(handOn),
  )(state, context)
