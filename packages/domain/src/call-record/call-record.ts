import { leadersAboveDoor } from '../directory/above-door.ts'
import type { Directory, PersonId, TeamName } from '../directory/directory.ts'
import type { StandIn } from '../directory/presence.ts'
import { teamNow } from '../directory/team-now.ts'
import { addMilliseconds, days, type Instant, later, minutes } from '../time/instant.ts'
import { neverWorked, type WorkingCalendar } from '../time/working-calendar.ts'
import { endOfWorkingDay } from '../time/working-time.ts'

/** A call that came in, as a telephone exchange tells of it. */
export interface CallSpan {
  readonly startedAt: Instant
  readonly seconds: number
}

/** Up to so long somebody dialled wrong, or the line took it. */
const nothingWithin = 10
/** Whoever takes a call has so long to write down what was said before anybody else is asked. */
const writtenWithin = minutes(60)
/** The clock of an exchange and ours may differ by so much. */
const clocksDiffer = minutes(5)
/** Who was rung again, or rang again, within so long was heard. */
const heardWithin = minutes(120)
/** Of what is longer ago nobody remembers whether somebody was there: it is counted, and nobody's duty. */
const rememberedFor = days(7)

/** Whether somebody may have been heard on it. */
export const mayHaveBeenHeard = ({ seconds: long }: Pick<CallSpan, 'seconds'>): boolean =>
  long > nothingWithin

export const endOfCall = ({ startedAt, seconds: long }: CallSpan): Instant =>
  addMilliseconds(startedAt, long * 1_000)

/** From when it is listed where it left no contact. */
export const listedFrom = (call: CallSpan): Instant => addMilliseconds(endOfCall(call), writtenWithin)

/** A contact by telephone that came in between these is the one that it left. */
export const contactBetween = (call: CallSpan): { readonly from: Instant; readonly to: Instant } => ({
  from: addMilliseconds(call.startedAt, -clocksDiffer),
  to: addMilliseconds(endOfCall(call), heardWithin),
})

export const isTooOldToAsk = ({ startedAt }: Pick<CallSpan, 'startedAt'>, now: Instant): boolean =>
  addMilliseconds(startedAt, rememberedFor) < now

/** The end of the next working day of the team at that line; from when we know of it, where that is later. */
export const answeredBy = (call: CallSpan, known: Instant, hours: WorkingCalendar): Instant =>
  endOfWorkingDay(later(listedFrom(call), known), 1, hours)

/** The hours of a team, or of the one above where it was. */
export const hoursOfLine = (directory: Directory, team: TeamName): WorkingCalendar =>
  directory.teams.get(teamNow(directory, team))?.hours ?? neverWorked

/**
 * Whose duty it is: the leader above the lead of the team at that line, and after each working day in which nobody saw to
 * it the one above them, up to the top.
 * @param risen how often it went up
 */
export const whoAnswersForCall = (
  directory: Directory,
  { team, risen }: { readonly team: TeamName; readonly risen: number },
  standIn: StandIn,
): { readonly person: PersonId; readonly isTop: boolean } | null => {
  const leaders = leadersAboveDoor(directory, team, standIn)
  const person = leaders[Math.min(risen, leaders.length - 1)]
  return person === undefined ? null : { person, isTop: risen >= leaders.length - 1 }
}
