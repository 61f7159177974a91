export * from './time/given.ts'
export * from './time/instant.ts'
export * from './time/own-holiday.ts'
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
export { regulatorClocks } from './case/regulator/clocks.ts'
export { legalWeek } from './directory/regulator/dates.ts'
export {
  type ClosingLetterKind,
  closingLetterKind,
  type CommonElement,
  commonElements,
  ownElements,
  requiredElements,
} from './directory/regulator/elements.ts'
export type * from './case/closing-letter/commands.ts'
export type * from './case/closing-letter/events.ts'
export { asksForLetter } from './case/closing-letter/decide.ts'
export { type LegalSpan, type RegulatorProfile, regulatorProfile } from './directory/regulator/profile.ts'
export * from './directory/directory.ts'
export * from './directory/choose-owner.ts'
export * from './directory/hearing/choices.ts'
export { hearsNow } from './directory/hearing/hears-now.ts'
export { morningDue } from './directory/hearing/morning.ts'
export { waysNow } from './directory/hearing/ways.ts'
export * from './directory/authority-now.ts'
export { type MapNow, noMap, type RuledOut, type SignedFor } from './directory/map-now.ts'
export * from './directory/cover.ts'
export { leadersAboveDoor } from './directory/above-door.ts'
export * from './call-record/call-record.ts'
export { mayBeOfBoard, memberOfBoard } from './directory/board.ts'
export { isUnder, ladderAbove, lastResort, levelsAbove, type Level, teamsUpward } from './directory/ladder.ts'
export { canAnybodyOwn, directoryAt, type LeaveAhead } from './directory/leave-ahead.ts'
export { type NightCover, nightCover } from './directory/night-cover.ts'
export { isGapWithin, type NightGap } from './directory/night-gap.ts'
export { teamNow, teamsWith } from './directory/team-now.ts'
export { type LookingAfter, whoLooksAfter } from './directory/who-looks-after.ts'
export {
  type Absence,
  absenceRunsOut,
  canOwn,
  isAbsentTooLong,
  isOnDuty,
  type StandIn,
  whoStandsFor,
  deputyOf,
} from './directory/presence.ts'
export * from './matter/actor.ts'
export { mayGive } from './case/actors.ts'
export * from './case/command.ts'
export * from './matter/context.ts'
export type * from './case/next-word/events.ts'
export { byRule, latestNamed } from './case/next-word/rule.ts'
export { bearerOfWord, waitsForCustomer, whoseTurn } from './case/next-word/turn.ts'
export { isNoCost, mostOfCost, wrongOfCost, type Cost, type SaidCost } from './case/lost/cost.ts'
export { daysByTurn } from './case/turns/days.ts'
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
export * from './case/machine-words/commands.ts'
export * from './case/person-asked/commands.ts'
export { onTheWayTo } from './case/person-asked/on-the-way.ts'
export type { WhoComes } from './case/person-asked/who-comes.ts'
export { leftFloodBecause } from './case/flood/events.ts'
export { type WhyUnconfirmed, whyUnconfirmed } from './case/arrival/why-unconfirmed.ts'
export type { WhyUnsent } from './case/answer-by-mail/why-unsent.ts'
export { isBetweenColleagues } from './case/note/duties.ts'
export { isLaidAside } from './case/thanks/duties.ts'
export { mayAnswerSurvey, theirAnswer } from './case/survey/may-answer.ts'
export type { SentAway } from './case/sent-away/commands.ts'
export { type DoorOf, isDoor } from './case/sent-away/doors.ts'
export * from './case/escalation/commands.ts'
export { isTheirEscalation, isTheirsToJudge, owesCall } from './case/escalation/answerable.ts'
export type * from './case/escalation/events.ts'
export type * from './matter/escalation/events.ts'
export * from './matter/escalation/reason.ts'
export { whoHearsChallenge } from './case/contact-plan/judge.ts'
export { nextLevelShut } from './case/escalation/gate.ts'
export type { ShutUntil } from './matter/escalation/gate.ts'
export { nextLeader, nextToAsk } from './matter/escalation/raise.ts'
export { doneBy, isUnnamed } from './matter/escalation/unnamed.ts'
export * from './case/event.ts'
export { type DatedEvent, evolve, fold, initial } from './case/evolve.ts'
export * from './case/news.ts'
export type { Notice } from './case/notice/notice.ts'
export { isToldBySms } from './case/notice/by-sms.ts'
export { isForEverybody } from './case/notice/for-whom.ts'
export { addressedNoticesOf, caseNotices, noticesOf, staffNoticesOf } from './case/notice/notices.ts'
export type { StaffMessage, StaffNotice } from './case/notice/staff-message.ts'
export { noticeShapes } from './case/notice/shapes.ts'
export { staffMessageShapes } from './case/notice/staff-message-shapes.ts'
export { apartFromCarried } from './case/contact/quoted.ts'
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
export { problemOf } from './case/map-facts/problem-of.ts'
export { type OfferWay, offerWays } from './matter/ownership/on-map.ts'
export * from './case/promise/commands.ts'
export type * from './matter/promise/events.ts'
export { endOfSlot, nextSlots } from './matter/promise/slot.ts'
export * from './matter/refusal.ts'
export {
  type Above,
  type Ceiling,
  ceilingsOf,
  isMoney,
  isWords,
  leftFor,
  whoMayGrant,
  whyAbove,
} from './case/remedy/authority.ts'
export * from './case/remedy/commands.ts'
export type * from './case/remedy/events.ts'
export { knownFacts, whyNotFeasible } from './case/remedy/feasible.ts'
export { whyActFirst } from './case/remedy/grant.ts'
export {
  type Granted,
  isOwed,
  type RemedyKind,
  remedyKinds,
  type RemedyRequest,
  type RemedyWhat,
  remedyWhat,
} from './case/remedy/state.ts'
export * from './case/resolution/commands.ts'
export * from './case/tags/commands.ts'
export { mostTags } from './case/tags/decide.ts'
export type { Ending, NoProblem, Outcome, Verdict } from './case/resolution/outcome.ts'
export { endingOf, isTheirsToSay, isUnsettled } from './case/resolution/issue.ts'
export type * from './case/silence/events.ts'
export { attemptDays, attemptsMissing, lapseDue, waysTried } from './case/silence/silence.ts'
export type * from './case/danger/state.ts'
export type * from './case/regulator/state.ts'
export { isLost } from './case/returned/evolve.ts'
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
export { type FallDue, type LeftAlone } from './matter/fall-due.ts'
export {
  type FoldedMatter,
  type AnyNotice as Told,
  type AnyStaffNotice as ToldInside,
} from './matter/kind.ts'
export * from './kinds.ts'
export type * from './matter/parts.ts'
export { isCompensation, isPersonAsked } from './matter/parts.ts'
export { isZone } from './time/zone.ts'
export type { SaidZone } from './case/clock/zones.ts'
export type { CompensationRule } from './matter/compensation-rule.ts'
export type { OwnAffairCommand } from './matter/own-affair.ts'
export type { MatterId, Standing, Unopened } from './matter/standing.ts'
export type { StandingEvent } from './matter/standing-events.ts'
export { type StoredEvent, type UnreadableCode, type Upcasted } from './matter/upcast.ts'
export { type MatterViewer, viewerKey, type ViewerRule, viewerRules } from './matter/viewers.ts'
export { type SystemicIssueCommand } from './systemic-issue/commands.ts'
export * from './systemic-issue/events.ts'
export { type SystemicIssueDutyKind } from './systemic-issue/duties.ts'
export { type SystemicIssueNotice } from './systemic-issue/notices.ts'
export type * from './systemic-issue/state.ts'
export { type PotholeDutyKind } from './pothole/duties.ts'
export type { LivingPothole, PotholeChange } from './pothole/state.ts'
export { type PotholeNotice } from './pothole/notices.ts'
export { ladderOf } from './matter/who.ts'
