import type { PersonId, TeamName } from '../../directory/directory.ts'
import { lastResort, levelsAbove } from '../../directory/ladder.ts'
import { canOwn, isAbsentTooLong, whoStandsFor } from '../../directory/presence.ts'
import { teamNow, teamsWith } from '../../directory/team-now.ts'
import { inTurn, type StandingStep } from '../evolve-standing.ts'
import type { Standing } from '../standing.ts'
import type { StandingEvent } from '../standing-events.ts'
import type { Context } from '../context.ts'
import { raise } from '../escalation/raise.ts'
import type { OfferNumber } from '../text.ts'
import { ladderOf, standInFor } from '../who.ts'
import type { OwnerReason } from './reason.ts'
import { offerWays } from './on-map.ts'

export interface HandOver {
  readonly to: PersonId
  readonly team: TeamName
  readonly because: OwnerReason
  /** The offer that it settles. */
  readonly offer?: OfferNumber | null
}

export const withdrawOffer: StandingStep = ({ offer, owner }) =>
  offer === null ? [] : [{ type: 'transferWithdrawn', offer: offer.offer, by: owner }]

const cameBack = (state: Standing, to: PersonId): boolean => state.owners.includes(to)

/**
 * A new owner, and what follows from it in the same moment: an offer that was open is withdrawn where this does not
 * settle it, and a return to somebody who had the case before is recorded and raised.
 */
export const handOver =
  ({ to, team, because, offer = null }: HandOver): StandingStep =>
  (state, context) => {
    if (to === state.owner) return []
    const changed: StandingEvent = { type: 'ownerChanged', from: state.owner, to, team, because, offer }
    const change: StandingStep = () => [changed]
    const seen: StandingEvent = { type: 'pingPongSeen', person: to, times: state.counts.pingPongs + 1 }
    return inTurn(
      ...(state.offer !== null && state.offer.offer !== offer ? [withdrawOffer] : []),
      change,
      ...(cameBack(state, to) ? [(() => [seen]) satisfies StandingStep, raise({ because: 'pingPong' })] : []),
    )(state, context)
  }

/** Upward to the nearest leader; stays where nobody is above. */
export const rise =
  (because: OwnerReason, offer: OfferNumber | null = null): StandingStep =>
  (state, context) => {
    const [to] = ladderOf(state, context)
    if (to === undefined) return []
    return handOver({ to, team: teamNow(context.directory, state.team), because, offer })(state, context)
  }

/** Why the owner can't stay, or null where they can. */
export const whyReplace = (state: Standing, { directory, now, terms }: Context): OwnerReason | null => {
  const owner = directory.people.get(state.owner)
  if (owner === undefined || !owner.active) return 'ownerLeft'
  if (owner.presence.kind === 'onLeave') return 'onLeave'
  if (state.complainedAbout.includes(owner.id)) return 'complaintAbout'
  return isAbsentTooLong(owner, { now, absentWorkingDays: terms.absentWorkingDays }) ? 'ownerAbsent' : null
}

/**
 * Who owns it instead of an owner who can't: on leave their deputy, else the nearest leader above, else the last
 * resort. An owner who is merely absent keeps it where nobody is above; null then, and where nobody can own at all.
 */
export const replacementFor = (state: Standing, context: Context, because: OwnerReason): PersonId | null => {
  const standIn = standInFor(state, context)
  const deputy = because === 'onLeave' ? whoStandsFor(context.directory, state.owner, standIn) : null
  const [above] = ladderOf(state, context)
  const instead = deputy ?? above ?? null
  if (instead !== null || because === 'ownerAbsent') return instead
  const excluding = [...state.complainedAbout, state.owner]
  return lastResort(context.directory, { ...standIn, excluding })
}

/**
 * Out of a team that is gone from the service map, up to what was above it: whoever leads there has it now. An owner who
 * is of that ladder themselves keeps it, and so does one above whom nobody can act.
 */
const leaveRemovedTeam =
  (as?: OwnerReason): StandingStep =>
  (state, context) => {
    const team = teamNow(context.directory, state.team)
    if (team === state.team) return []
    const levels = levelsAbove(context.directory, team, null, standInFor(state, context))
    const stays = levels.some(({ lead, acting }) => lead === state.owner || acting === state.owner)
    const to = stays ? null : levels.find(({ acting }) => acting !== null)?.acting
    return to == null
      ? [{ type: 'teamRemoved', team: state.team, to: team }]
      : handOver({ to, team, because: as ?? 'teamRemoved' })(state, context)
  }

/** The owner keeps it where they and their team can, else it goes to who stands for them or above. */
export const ensureOwner = (as?: OwnerReason): StandingStep =>
  inTurn(leaveRemovedTeam(as), (state, context) => {
    const because = whyReplace(state, context)
    if (because === null) return []
    const to = replacementFor(state, context, because)
    return to === null ? [] : handOver({ to, team: state.team, because: as ?? because })(state, context)
  })

/**
 * The team in which somebody answers for this matter: its own where they work in it or lead it, else the one of
 * theirs to which the service map knows a way, else their main one.
 */
export const teamOf = (state: Standing, { directory }: Context, person: PersonId): TeamName => {
  const here = teamNow(directory, state.team)
  const teams = teamsWith(directory, person)
  if (teams.includes(here)) return here
  const known = new Set(offerWays(state, directory).map(({ to }) => to))
  return teams.find((team) => known.has(team)) ?? teams.find((team) => directory.teams.has(team)) ?? here
}

export const mayOwn = (state: Standing, { directory }: Context, person: PersonId): boolean =>
  canOwn(directory, person, state.complainedAbout)
