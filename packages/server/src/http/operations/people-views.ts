import { deputyOf, type Instant, isOnDuty, isOpenAt, type PersonId, type TeamName } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { cardOf, type PersonCardView } from '../../cases/presenters/people.ts'
import { leavesNobody, leavesToSettle, whoInstead, whoInsteadThen } from '../../directory/leave-ahead.ts'
import type { DirectorySnapshot, Leave } from '../../directory/snapshot.ts'
import type { leave, me, person, presence, team } from '../../shapes/people.ts'
import { Problem } from '../../errors/problem.ts'
import { rolePolicies } from '../../roles/index.ts'
import { teamsLed } from '../../roles/reach.ts'

/** Somebody's presence. @throws Problem `not-found` */
export const presentPresence = (
  snapshot: DirectorySnapshot,
  id: PersonId,
  at: Instant,
): z.output<typeof presence> => {
  const found = snapshot.directory.people.get(id)
  if (found === undefined) throw new Problem('not-found')
  const { presence: now } = found
  return {
    kind: now.kind,
    since: now.kind === 'present' ? null : now.since,
    until: now.kind === 'onLeave' ? now.until : null,
    deputy: cardIn(snapshot, now.kind === 'onLeave' ? deputyOf(found) : null),
    leaves: (snapshot.leaves.get(id) ?? []).map((one) => presentLeave(snapshot, one, at)),
  }
}

const presentLeave = (snapshot: DirectorySnapshot, one: Leave, now: Instant): z.output<typeof leave> => {
  const { id, from, to, deputy, begun, blockedSince } = one
  return {
    id,
    from,
    to,
    deputy: cardIn(snapshot, deputy),
    begun,
    standsIn: cardIn(snapshot, whoInsteadThen(snapshot, one, now)),
    leavesNobody: leavesNobody(snapshot, one, now),
    blockedSince,
  }
}

/** Leave that waits, for whoever can settle it. */
export const presentToSettle = (
  snapshot: DirectorySnapshot,
  asker: PersonId,
  now: Instant,
): z.output<typeof me>['leavesToSettle'] =>
  leavesToSettle(snapshot, asker).map((one) => ({
    ...presentLeave(snapshot, one, now),
    person: cardOf(snapshot, one.person),
  }))

const cardIn = (snapshot: DirectorySnapshot, id: PersonId | null): PersonCardView | null =>
  id === null ? null : cardOf(snapshot, id)

interface Looking {
  readonly now: Instant
  readonly asker: PersonId
  readonly counts: ReadonlyMap<string, number>
}

/** Somebody who works here, as a colleague sees them. @throws Problem `not-found` */
export const presentPerson = (
  snapshot: DirectorySnapshot,
  id: PersonId,
  { now, asker, counts }: Looking,
): z.output<typeof person> => {
  const { directory, people } = snapshot
  const card = people.get(id)
  const found = directory.people.get(id)
  const askerRole = people.get(asker)?.role
  if (card === undefined || found === undefined || askerRole === undefined) throw new Problem('not-found')
  const leads = rolePolicies[askerRole].leads(directory, asker, id)
  const { presence: _kind, ...shown } = cardOf(snapshot, id)
  const presence = presentPresence(snapshot, id, now)
  return {
    ...shown,
    presence: presence.kind,
    presenceSince: presence.since,
    deputy: presence.deputy,
    leaves: presence.leaves,
    firstName: card.firstName,
    surname: card.surname,
    email: leads || asker === id ? card.email : null,
    role: card.role,
    teams: [...found.teams],
    leads: [...teamsLed(directory, id)],
    mayChange: leads,
    languages: [...found.languages],
    timeZone: found.shifts.timeZone,
    shifts: found.shifts.week.map((day) => day.map(({ from, to }) => ({ from, to }))),
    onShift: isOnDuty(directory, id, now),
    nextAbove: cardIn(snapshot, whoInstead(snapshot, { person: id, deputy: null }, now)),
    openCases: counts.get(id) ?? 0,
  }
}

/** A team with its members. @throws Problem `not-found` */
export const presentTeam = (
  snapshot: DirectorySnapshot,
  name: TeamName,
  { now, counts }: Pick<Looking, 'now' | 'counts'>,
): z.output<typeof team> => {
  const found = snapshot.directory.teams.get(name)
  if (found === undefined) throw new Problem('not-found')
  return {
    name,
    organisation: found.organisation,
    lead: cardOf(snapshot, found.lead),
    reportsTo: found.reportsTo,
    leader: found.leader,
    frontDoor: found.frontDoor,
    members: found.members.map((id) => cardOf(snapshot, id)),
    open: isOpenAt(now, found.hours),
    openCases: counts.get(name) ?? 0,
  }
}
