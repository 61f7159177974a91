export * from './time/given.ts'
export * from './time/instant.ts'
export * from './time/working-calendar.ts'
export { parseWeeklyHours, writeWeeklyHours } from './time/weekly-hours.ts'
export {
  addWorkingMinutes,
  endOfNextWorkingDay,
  endOfWorkingDay,
  hourOfWorkingDay,
  endOfShift,
  isOpenAt,
  openDaysFrom,
  workingDayOf,
  workingMinutesBetween,
} from './time/working-time.ts'
export * from './directory/directory.ts'
export * from './directory/choose-owner.ts'
export { type MapNow, noMap, type RuledOut, type SignedFor } from './directory/map-now.ts'
export * from './directory/cover.ts'
export { isUnder, ladderAbove, lastResort, levelsAbove, type Level, teamsUpward } from './directory/ladder.ts'
export { canAnybodyOwn, directoryAt, type LeaveAhead } from './directory/leave-ahead.ts'
export { type NightCover, nightCover } from './directory/night-cover.ts'
export { isGapWithin, type NightGap } from './directory/night-gap.ts'
export { teamNow, teamsWith } from './directory/team-now.ts'
export {
  type Absence,
  absenceRunsOut,
  canOwn,
  isAbsentTooLong,
  isOnDuty,
  type StandIn,
  whoStandsFor,
} from './directory/presence.ts'
export * from './matter/actor.ts'
export { mayGive } from './case/actors.ts'
export * from './case/command.ts'
export * from './matter/context.ts'
export type * from './case/next-word/events.ts'
export { byRule, latestNamed } from './case/next-word/rule.ts'
export { bearerOfWord, waitsForCustomer, whoseTurn } from './case/next-word/turn.ts'
export * from './matter/ask/commands.ts'
export type * from './matter/ask/events.ts'
export * from './case/contact/channel.ts'
export * from './case/contact/recognition.ts'
export * from './case/contact/commands.ts'
export type { MadeContact, MadeOutcome, Proof, ReceivedContact } from './case/contact/contact.ts'
export { type Callable, callList, whoIsAwake, whoTries } from './case/danger/call-list.ts'
export * from './case/customer/commands.ts'
export type * from './case/customer/events.ts'
export * from './case/danger/commands.ts'
export type * from './case/danger/events.ts'
export * from './case/deadline.ts'
export type { Deadline } from './matter/deadline.ts'
export { deadlinesOf } from './case/deadlines.ts'
export { decide } from './case/decide.ts'
export * from './case/duties.ts'
export { isLaidAside } from './case/thanks/duties.ts'
export * from './case/escalation/commands.ts'
export type * from './matter/escalation/events.ts'
export * from './matter/escalation/reason.ts'
export { nextLeader } from './matter/escalation/raise.ts'
export * from './case/event.ts'
export { type DatedEvent, evolve, fold, initial } from './case/evolve.ts'
export * from './case/news.ts'
export type { Notice } from './case/notice/notice.ts'
export { isForEverybody } from './case/notice/for-whom.ts'
export { addressedNoticesOf, caseNotices, noticesOf, staffNoticesOf } from './case/notice/notices.ts'
export type { StaffMessage, StaffNotice } from './case/notice/staff-message.ts'
export { noticeShapes, staffMessageShapes } from './case/notice/shapes.ts'
export { type Apart, openingApart } from './case/merging/apart.ts'
export { belongingsOf } from './case/merging/belongings.ts'
export * from './case/merging/commands.ts'
export type * from './case/merging/carried.ts'
export { mayPutBack, originOfIssue, partsOf, whomPromised } from './case/merging/holder.ts'

export type { TakenOutAs } from './case/merging/taken-out-as.ts'
export { type Tally } from './case/merging/tally.ts'
export * from './matter/ownership/commands.ts'
export type * from './matter/ownership/events.ts'
export * from './matter/ownership/reason.ts'
export { whyReplace } from './matter/ownership/hand-over.ts'
export { type OfferWay, offerWays } from './matter/ownership/on-map.ts'
export * from './case/promise/commands.ts'
export type * from './matter/promise/events.ts'
export { endOfSlot, nextSlots } from './matter/promise/slot.ts'
export * from './matter/refusal.ts'
export * from './case/resolution/commands.ts'
export type { Ending, NoProblem, Outcome, Verdict } from './case/resolution/outcome.ts'
export { endingOf, isUnsettled } from './case/resolution/issue.ts'
export type * from './case/silence/events.ts'
export { attemptDays, attemptsMissing, lapseDue, waysTried } from './case/silence/silence.ts'
export type * from './case/state.ts'
export { parseJoining, parseState } from './case/state.ts'
export { stateVersion } from './case/state-version.ts'
export * from './matter/company-terms.ts'
export * from './matter/terms.ts'
export * from './matter/text.ts'
export { parseActor } from './matter/actor-shape.ts'
export { eventVersion, type StoredEventType, upcast } from './case/upcast.ts'
export type * from './matter/contents.ts'
export { type DutyOf } from './matter/duties.ts'
export { type FallDue } from './matter/fall-due.ts'
export {
  type FoldedMatter,
  type AnyNotice as Told,
  type AnyStaffNotice as ToldInside,
} from './matter/kind.ts'
export * from './kinds.ts'
export type * from './matter/parts.ts'
export type { MatterId, Standing, Unopened } from './matter/standing.ts'
export type { StandingEvent } from './matter/standing-events.ts'
export { type StoredEvent, type UnreadableCode, type Upcasted } from './matter/upcast.ts'
export { type MatterViewer, viewerKey, type ViewerRule, viewerRules } from './matter/viewers.ts'
export { type SystemicIssueCommand } from './systemic-issue/commands.ts'
export * from './systemic-issue/events.ts'
export { type SystemicIssueNotice } from './systemic-issue/notices.ts'
export type * from './systemic-issue/state.ts'
export { ladderOf } from './matter/who.ts'
