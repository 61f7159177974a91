import {
  canAnybodyOwn,
  directoryAt,
  type Instant,
  ladderAbove,
  lastResort,
  later,
  type LeaveAhead,
  type PersonId,
  teamsUpward,
  teamsWith,
  whoStandsFor,
} from '@buckstop/domain'
import { anticipate } from './anticipate.ts'
import type { DirectorySnapshot, Leave } from './snapshot.ts'

type Known = Pick<DirectorySnapshot, 'directory' | 'leaves'>

/** Leave that is entered and has not begun. What waits because nobody else is left does not begin by its date. */
export const leaveAhead = ({ leaves }: Pick<Known, 'leaves'>): readonly LeaveAhead[] =>
  [...leaves.values()]
    .flat()
    .flatMap(({ person, startsAt: from, endsAt: until, deputy, begun, blockedSince }) =>
      begun || blockedSince !== null ? [] : [{ person, from, until, deputy }],
    )

/**
 * Whether leave that has not begun could not, by what is known now: at its first moment nobody else would be there who
 * can own a case. Of two that begin at one moment, the one that was entered first does.
 */
export const leavesNobody = (snapshot: DirectorySnapshot, leave: Leave, now: Instant): boolean => {
  if (leave.begun) return false
  const at = later(leave.startsAt, now)
  const before = [...snapshot.leaves.values()]
    .flat()
    .filter((one) => one.startsAt < leave.startsAt || (one.startsAt === leave.startsAt && one.id < leave.id))
  const others = leaveAhead({ leaves: Map.groupBy(before, ({ person }) => person) })
  const then = { ...snapshot, directory: directoryAt(snapshot.directory, others, at) }
  const presence = { kind: 'onLeave', since: at, until: leave.endsAt, deputy: null } as const
  return !canAnybodyOwn(anticipate(then, leave.person, { presence }).directory)
}

interface Away {
  readonly person: PersonId
  readonly deputy: PersonId | null
}

/**
 * Who has somebody's cases while they are on leave: whoever is named for it, else for any leave, or stands in for
 * those; else the next above; else
 * whoever is left. Cases of another team of theirs can go to another leader.
 */
export const whoInstead = (
  { directory, terms: { absentWorkingDays } }: Pick<DirectorySnapshot, 'directory' | 'terms'>,
  { person, deputy }: Away,
  now: Instant,
): PersonId | null => {
  const standIn = { excluding: [person], absence: { now, absentWorkingDays } }
  const [team = directory.fallbackTeam] = teamsWith(directory, person)
  const first = deputy ?? directory.people.get(person)?.usualDeputy ?? null
  const named = first === null ? null : whoStandsFor(directory, first, standIn)
  const [above] = ladderAbove(directory, team, person, standIn)
  return named ?? above ?? lastResort(directory, standIn)
}

/** The same of leave, in the company as it will be when it begins. */
export const whoInsteadThen = (snapshot: DirectorySnapshot, leave: Leave, now: Instant): PersonId | null => {
  const at = later(leave.startsAt, now)
  return whoInstead(
    { ...snapshot, directory: directoryAt(snapshot.directory, leaveAhead(snapshot), at) },
    leave,
    at,
  )
}

/** Leave that was to begin and could not, of this person or of whoever they lead most closely. */
export const leavesToSettle = (snapshot: DirectorySnapshot, person: PersonId): readonly Leave[] =>
  [...snapshot.leaves.values()]
    .flat()
    .filter(({ blockedSince }) => blockedSince !== null)
    .filter((leave) => whoSettles(snapshot, leave.person).includes(person))

/** Who is told that somebody's leave can't begin: themselves, and the nearest above them, there or not. */
export const whoSettles = (
  { directory }: Pick<Known, 'directory'>,
  person: PersonId,
): readonly PersonId[] => {
  const [team = directory.fallbackTeam] = teamsWith(directory, person)
  const leads = teamsUpward(directory, team).flatMap((name) => directory.teams.get(name)?.lead ?? [])
  const above = leads
    .slice(leads.lastIndexOf(person) + 1)
    .find((id) => directory.people.get(id)?.active === true)
  return above === undefined ? [person] : [person, above]
}
