import { mostDaysAhead } from '../time/given.ts'

/** How long things may take here. A company may shorten them; the bounds keep every list and clock finite. */
export interface ServiceTerms {
  /** An offer from a front door. Working minutes of the receiving team. */
  readonly frontDoorOfferMinutes: number
  /** Any other offer. Working minutes of the receiving person or team. */
  readonly offerMinutes: number
  /** Working minutes in which a leader acknowledges an escalation. */
  readonly acknowledgeMinutes: number
  /** Elapsed minutes in which whoever was called to danger has to have read it, before the next one is called. */
  readonly dangerReadMinutes: number
  /** Elapsed minutes in which one of us tries to reach by voice whoever is in danger, and tries again. */
  readonly dangerVoiceMinutes: number
  /** Elapsed minutes in which danger without proof calls people once per network; the rest is told together then. */
  readonly dangerGatherMinutes: number
  /** Working days an owner may be absent before the case moves. */
  readonly absentWorkingDays: number
  /** Elapsed hours before a promise is due at which its maker is reminded; half of its time where that is shorter. */
  readonly reminderHours: number
  /** Attempts to reach the customer before it lapses, each on another working day of the team that owns the case. */
  readonly lapseAttempts: number
  readonly lapseDays: number
  /** Elapsed days on the page for a customer who left no way to reach them. */
  readonly lapseDaysWithoutWay: number
  /** Elapsed hours that the last attempt leaves the customer before it lapses. */
  readonly lapseRestHours: number
  readonly declinesBeforeRising: number
  /** Elapsed days in which the customer can put back what was taken out of their case. */
  readonly undoDays: number
  readonly maxIssues: number
  /** Cases that one case may have taken in at a time. */
  readonly maxJoined: number
  readonly maxOpenAsks: number
  readonly maxOpenPromises: number
  /** Elapsed days ahead that a promise or an ask may be due. */
  readonly maxDaysAhead: number
}

export const standardTerms: ServiceTerms = {
  frontDoorOfferMinutes: 30,
  offerMinutes: 240,
  acknowledgeMinutes: 240,
  dangerReadMinutes: 5,
  dangerVoiceMinutes: 15,
  dangerGatherMinutes: 15,
  absentWorkingDays: 2,
  reminderHours: 48,
  lapseAttempts: 3,
  lapseDays: 10,
  lapseDaysWithoutWay: 30,
  lapseRestHours: 24,
  declinesBeforeRising: 3,
  undoDays: 14,
  maxIssues: 50,
  maxJoined: 50,
  maxOpenAsks: 50,
  maxOpenPromises: 50,
  maxDaysAhead: mostDaysAhead,
}
