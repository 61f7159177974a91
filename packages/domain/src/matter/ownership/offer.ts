import type { PersonId, Team, TeamName } from '../../directory/directory.ts'
import { ladderAbove } from '../../directory/ladder.ts'
import { coverOf } from '../../directory/cover.ts'
import { isHere } from '../../directory/presence.ts'
import { teamNow } from '../../directory/team-now.ts'
import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { addWorkingMinutes, endOfShift } from '../../time/working-time.ts'
import { inTurn, type StandingStep } from '../evolve-standing.ts'
import type { Standing } from '../standing.ts'
import type { Context } from '../context.ts'
import { refuse } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'
import type { Offer } from '../parts.ts'
import { ladderOf, standInFor } from '../who.ts'
import type { Addressee } from '../parts.ts'
import { handOver, rise } from './hand-over.ts'

/** Why it can't be offered to them; null where it can. */
export const whyNotOffer = (state: Standing, { directory }: Context, to: Addressee): Refusal | null => {
  if (to.kind === 'team') return directory.teams.has(to.team) ? null : refuse('no-such-team').refusal
  const person = directory.people.get(to.person)
  if (person === undefined) return refuse('no-such-person').refusal
  if (!person.active) return refuse('person-not-active').refusal
  if (person.presence.kind === 'onLeave') return refuse('person-on-leave').refusal
  if (state.complainedAbout.includes(to.person)) return refuse('complaint-is-about-them').refusal
  return to.person === state.owner ? refuse('already-the-owner').refusal : null
}

/** Whether the offer is made to them, in person or as one of the team. */
export const isAddressee = (to: Addressee, person: PersonId, { directory }: Context): boolean => {
  if (to.kind === 'person') return to.person === person
  const team = directory.teams.get(to.team)
  return team !== undefined && (team.members.includes(person) || team.lead === person)
}

const receivingTeam = (to: Addressee, { directory }: Context): Team | null => {
  const name = to.kind === 'team' ? teamNow(directory, to.team) : directory.people.get(to.person)?.teams[0]
  return (name === undefined ? undefined : directory.teams.get(name)) ?? null
}

/** Switchboards and shops take problems for others: their offers have a short life. */
export const isFrontDoor = (state: Standing, { directory }: Context): boolean =>
  directory.teams.get(state.team)?.frontDoor === true

/** Working time of whoever receives it; from a front door not beyond the end of the owner's shift. */
const offerExpiry = (state: Standing, context: Context, to: Addressee, frontDoor: boolean): Instant => {
  const { directory, now, terms } = context
  const theirs =
    (to.kind === 'person' ? directory.people.get(to.person)?.shifts : undefined) ??
    receivingTeam(to, context)?.hours ??
    directory.people.get(state.owner)?.shifts
  const count = frontDoor ? terms.frontDoorOfferMinutes : terms.offerMinutes
  if (theirs === undefined) return now
  const expires = addWorkingMinutes(now, count, theirs)
  const owner = directory.people.get(state.owner)
  const shiftEnds = frontDoor && owner !== undefined ? endOfShift(now, owner.shifts) : null
  return shiftEnds === null ? expires : earlier(expires, shiftEnds)
}

export const offer =
  (by: PersonId, to: Addressee, reason: string | null, frontDoor: boolean): StandingStep =>
  (state, context) => [
    {
      type: 'transferOffered',
      offer: state.counts.offers + 1,
      by,
      to,
      reason,
      expiresAt: offerExpiry(state, context, to, frontDoor),
      frontDoor,
    },
  ]

const receivingLead = (state: Standing, context: Context, team: TeamName): PersonId | undefined =>
  ladderAbove(context.directory, team, null, standInFor(state, context)).find((id) => id !== state.owner)

/**
 * Nobody took it in time. From a front door it becomes the receiving lead's; offered to a leader above, it is
 * theirs, since what rises can't be sat out; any other goes back to the owner, or up where nobody is there for it.
 */
export const expire = (expired: Offer): StandingStep => {
  const fell: StandingStep = () => [{ type: 'transferExpired', offer: expired.offer }]
  const then: StandingStep = (state, context) => {
    const { to, frontDoor, offer: settles } = expired
    const team = receivingTeam(to, context)?.name ?? teamNow(context.directory, state.team)
    if (frontDoor) {
      const lead = receivingLead(state, context, team)
      return lead === undefined
        ? []
        : handOver({ to: lead, team, because: 'offerExpired', offer: settles })(state, context)
    }
    if (to.kind === 'person' && ladderOf(state, context).includes(to.person)) {
      const here = teamNow(context.directory, state.team)
      return handOver({ to: to.person, team: here, because: 'offerExpired', offer: settles })(state, context)
    }
    const { directory, now } = context
    const covered =
      isHere(directory, state.owner, now) ||
      coverOf(directory, state.owner, state.team, now, state.complainedAbout) !== null
    return covered ? [] : rise('offerExpired', settles)(state, context)
  }
  return inTurn(fell, then)
}

/** An offer to a team that is gone from the service map stands no more. */
export const endOfferToRemovedTeam: StandingStep = ({ offer: open }, { directory }) =>
  open?.to.kind !== 'team' || directory.teams.has(open.to.team)
    ? []
    : [{ type: 'offeredTeamRemoved', offer: open.offer, team: open.to.team }]
