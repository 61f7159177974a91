import type { CompensationRule } from './compensation-rule.ts'
import { mostDaysAhead } from '../time/given.ts'

/** How long things may take here. A company may shorten them; the bounds keep every list and clock finite. */
export interface ServiceTerms {
  /** An offer from a front door. Working minutes of the receiving team. */
  readonly frontDoorOfferMinutes: number
  /** Elapsed minutes in which somebody comes to a customer who asked for a person, in opening hours. */
  readonly personMinutes: number
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
  /** Changes of owner after which, and after as many again, the case rises. */
  readonly ownerChangesBeforeRising: number
  /** Working days of whoever owes it after which, at `nextWordHour`, the customer hears again unless another date was named. */
  readonly nextWordWorkingDays: number
  /** Hour by the clock on the wall in the time zone of whoever owes it. */
  readonly nextWordHour: number
  /** Working days of the owner within which a person can name the next word by themselves; later takes the customer's yes. */
  readonly nextWordMostWorkingDays: number
  /** Next words in a row without a promise, a proposal or an answered ask, at most one a day, after which the case rises. */
  readonly emptyWordsBeforeRising: number
  /** Questions to the customer about one issue from which on each brings the case one level higher. */
  readonly questionsBeforeRising: number
  /** Working days of the owner from delegating to the first report: what was said, what will be done by when. */
  readonly firstReportWorkingDays: number
  /** Working days of the owner to the final report, from when the last of what was promised is done. */
  readonly finalReportWorkingDays: number
  /** Working days of the leader to their own call: from the final report where they delegated, else from acknowledging. */
  readonly leadersCallWorkingDays: number
  /** Working days of the leader after which the customer is asked again whether it is right, as was written down. */
  readonly escalationClosesWorkingDays: number
  /** Attempts on the telephone or otherwise, each on a day of its own, after which a leader's call is owed no more until the customer speaks. */
  readonly leadersCallAttempts: number
  /** Working days of the owner, at `nextWordHour`, from a proposal or an attempt to the next attempt to reach the customer. */
  readonly attemptWorkingDays: number
  /** Attempts that were not made in time, in a row, from which on each brings the case one level higher. */
  readonly missedAttemptsBeforeRising: number
  /** Working days of the team, or of the leader it went to, to look at a sample of what was found to be no problem. */
  readonly sampleWorkingDays: number
  /** Imported open cases that one owner is to take up in one working day; the rest follows on the days after. */
  readonly takeUpsPerDay: number
  /** Working days of the owner of a systemic issue to promise a corrective action. */
  readonly correctiveActionWorkingDays: number
  /** Working days of the leader above to end a systemic issue whose corrective action was done, or to want another. */
  readonly causeReviewWorkingDays: number
  /** Working days of a leader, from the end of a case that rose, to change what made it rise or to say why not. */
  readonly potholeWorkingDays: number
  /** Elapsed days after which whoever said that it is solved is asked by mail how it went; 0 for never. */
  readonly surveyAfterDays: number
  /** Elapsed days in which a customer is asked so by mail at most once, whatever the case. */
  readonly surveyEveryDays: number
  readonly maxIssues: number
  /** Cases that one case may have taken in at a time. */
  readonly maxJoined: number
  readonly maxOpenAsks: number
  readonly maxOpenPromises: number
  /** Of these, such as machines told the customer. */
  readonly maxMachinePromises: number
  /** Elapsed days ahead that a promise or an ask may be due. */
  readonly maxDaysAhead: number
  /** Left out where the company has set none. */
  readonly compensation?: CompensationRule
}

export const standardTerms: ServiceTerms = {
  frontDoorOfferMinutes: 30,
  personMinutes: 3,
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
  ownerChangesBeforeRising: 3,
  nextWordWorkingDays: 2,
  nextWordHour: 12,
  nextWordMostWorkingDays: 5,
  emptyWordsBeforeRising: 3,
  questionsBeforeRising: 2,
  firstReportWorkingDays: 2,
  finalReportWorkingDays: 1,
  leadersCallWorkingDays: 1,
  escalationClosesWorkingDays: 1,
  leadersCallAttempts: 3,
  attemptWorkingDays: 2,
  missedAttemptsBeforeRising: 2,
  sampleWorkingDays: 2,
  takeUpsPerDay: 10,
  correctiveActionWorkingDays: 3,
  causeReviewWorkingDays: 3,
  potholeWorkingDays: 20,
  surveyAfterDays: 0,
  surveyEveryDays: 90,
  maxIssues: 50,
  maxJoined: 50,
  maxOpenAsks: 50,
  maxOpenPromises: 50,
  maxMachinePromises: 3,
  maxDaysAhead: mostDaysAhead,
}
