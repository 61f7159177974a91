export * from './time/given.ts'
export * from './time/instant.ts'
export * from './time/working-calendar.ts'
export { parseWeeklyHours } from './time/weekly-hours.ts'
export {
  addWorkingMinutes,
  endOfNextWorkingDay,
  endOfWorkingDay,
  hourOfWorkingDay,
  endOfShift,
  isOpenAt,
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
export * from './case/actor.ts'
export { mayGive } from './case/actors.ts'
export * from './case/command.ts'
export * from './case/context.ts'
export * from './case/next-word/events.ts'
export { byRule, latestNamed } from './case/next-word/rule.ts'
export { bearerOfWord, waitsForCustomer, whoseTurn } from './case/next-word/turn.ts'
export * from './case/ask/commands.ts'
export * from './case/ask/events.ts'
export * from './case/contact/channel.ts'
export * from './case/contact/recognition.ts'
export * from './case/contact/commands.ts'
export * from './case/contact/events.ts'
export { type Callable, callList, whoIsAwake, whoTries } from './case/danger/call-list.ts'
export * from './case/danger/commands.ts'
export * from './case/danger/events.ts'
export * from './case/deadline.ts'
export { deadlinesOf } from './case/deadlines.ts'
export { decide } from './case/decide.ts'
export * from './case/duties.ts'
export * from './case/escalation/commands.ts'
export * from './case/escalation/events.ts'
export * from './case/escalation/reason.ts'
export { nextLeader } from './case/escalation/raise.ts'
export * from './case/event.ts'
export { type DatedEvent, evolve, fold, initial } from './case/evolve.ts'
export type { Notice } from './case/notice/notice.ts'
export { isForEverybody } from './case/notice/for-whom.ts'
export { addressedNoticesOf, caseNotices, noticesOf, staffNoticesOf, titleOf } from './case/notice/notices.ts'
export type { Names } from './case/notice/notices-of.ts'
export type { StaffMessage, StaffNotice } from './case/notice/staff-message.ts'
export { noticeShapes, staffMessageShapes } from './case/notice/shapes.ts'
export { type Apart, openingApart } from './case/merging/apart.ts'
export { belongingsOf } from './case/merging/belongings.ts'
export * from './case/merging/commands.ts'
export * from './case/merging/events.ts'
export { mayPutBack, originOfIssue, partsOf, whomPromised } from './case/merging/holder.ts'
export type { MeantFor } from './case/merging/meant-for.ts'
export type { TakenOutAs } from './case/merging/taken-out-as.ts'
export { type Tally } from './case/merging/tally.ts'
export * from './case/ownership/commands.ts'
export * from './case/ownership/events.ts'
export { whyReplace } from './case/ownership/hand-over.ts'
export { type OfferWay, offerWays } from './case/ownership/on-map.ts'
export * from './case/promise/commands.ts'
export * from './case/promise/events.ts'
export * from './case/refusal.ts'
export * from './case/resolution/commands.ts'
export * from './case/resolution/events.ts'
export { endingOf, isUnsettled } from './case/resolution/issue.ts'
export * from './case/silence/events.ts'
export { attemptDays, attemptsMissing, lapseDue, waysTried } from './case/silence/silence.ts'
export * from './case/standing/commands.ts'
export * from './case/standing/events.ts'
export * from './case/state.ts'
export { stateVersion } from './case/state-version.ts'
export * from './case/terms.ts'
export * from './case/text.ts'
export { parseActor } from './case/actor-shape.ts'
export { parseJoining, parseState } from './case/state-shape.ts'
export {
  eventVersion,
  type StoredEvent,
  type StoredEventType,
  type UnreadableCode,
  type Upcasted,
  upcast,
} from './case/upcast.ts'
export { ladderOf } from './case/who.ts'
