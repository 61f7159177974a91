import { type Instant, isOnDuty, isOpenAt, type PersonId, type TeamName } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { cardOf } from '../../cases/presenters/people.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { person, presence, team } from '../contract/people.ts'
import { Problem } from '../../errors/problem.ts'
import { rolePolicies } from '../../roles/index.ts'
import { teamsLed } from '../../roles/reach.ts'

/** Somebody's presence. @throws Problem `not-found` */
export const presentPresence = (snapshot: DirectorySnapshot, id: PersonId): z.output<typeof presence> => {
  const found = snapshot.directory.people.get(id)
  if (found === undefined) throw new Problem('not-found')
  const { presence: now } = found
  return {
    kind: now.kind,
    since: now.kind === 'present' ? null : now.since,
    until: now.kind === 'onLeave' ? now.until : null,
    deputy: now.kind === 'onLeave' && now.deputy !== null ? cardOf(snapshot, now.deputy) : null,
    leaves: (snapshot.leaves.get(id) ?? []).map(({ id: leave, from, to, deputy, begun }) => ({
      id: leave,
      from,
      to,
      deputy: deputy === null ? null : cardOf(snapshot, deputy),
      begun,
    })),
  }
}

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
  const stands = presentPresence(snapshot, id)
  return {
    ...shown,
    presence: stands.kind,
    presenceSince: stands.since,
    deputy: stands.deputy,
    leaves: stands.leaves,
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
