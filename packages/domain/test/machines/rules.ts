import { deadlinesOf } from '../../src/case/deadlines.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { hearsBy } from '../../src/case/notice/notices-of.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { must } from '../promises/judging.ts'
import type { Happened } from '../promises/world.ts'
import { isForMachines } from '../../src/case/machine-classes.ts'

/** All that a machine can bring about: what was said, who is told of it, and dates that follow from it. */
const broughtAbout: ReadonlySet<CaseEvent['type']> = new Set([
  'caseOpened',
  'contactReceived',
  'historyTakenUp',
  'issueRaised',
  'issueReopened',
  'caseReopened',
  'remedySoughtRecorded',
  'vulnerabilityNoted',
  'dangerRaised',
  'dangerTold',
  'dangerAttemptDated',
  'promiseMade',
  'machineSpoke',
  'personAskedFor',
  'sentAwayReported',
  'cameInFlood',
  'leftFlood',
  'caseEscalated',
  'strandedByMap',
  'silenceBroken',
  'transferOffered',
  'nextWordSet',
  'escalationDated',
  'attemptDated',
  'reachDated',
  'lapseDated',
  'sampleDated',
  'takeUpDated',
  'regulatorClocksSet',
])

const ofHistory: ReadonlySet<CaseEvent['type']> = new Set(['issueEndedElsewhere', 'caseEnded'])

// The customer's word sets these anew, or ends them where it is one of many: they are about how long they were silent, and come later for having spoken.
const ofSilence: ReadonlySet<string> = new Set(['attemptDue', 'lapse', 'takeUpDue', 'floodAnswerDue'])

const settled = ({ issues }: LivingCase): number => issues.filter(({ state }) => state.kind !== 'open').length

/** 13: a machine informs; it never owns, refuses, ends or judges, promises in nobody's name, and lowers no clock. */
export const machinesKeepToThemselves = ({ before, after, command, events, refused }: Happened): void => {
  const { type } = command
  if (!isForMachines(type)) {
    must(refused === 'not-for-machines', `${type} is not for machines (${refused})`)
    return
  }
  must(refused !== 'not-for-machines', `${type} is for machines and refused to one`)
  if (refused !== null) return
  // An importer takes in what had ended where it came from; it never counts as solved.
  const isHistory = command.type === 'openCase' && command.imported && command.endedElsewhere
  // A case that had ended opens by the customer's word, with whoever owns it now where its owner or team is gone.
  const mayFindOwner = before.kind === 'ended'
  const strange = events.find(
    ({ type: happened }) =>
      !broughtAbout.has(happened) &&
      !(isHistory && ofHistory.has(happened)) &&
      !(mayFindOwner && happened === 'ownerChanged'),
  )
  must(strange === undefined, `a machine brought about ${strange?.type}`)
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  must(before.imported || mayFindOwner || after.owner === before.owner, 'a machine moves no owner')
  must(after.kind === 'open' || before.kind === 'ended', 'a machine ends nothing')
  must(before.danger === null || after.danger !== null, 'a machine ends no danger')
  must(settled(after) <= settled(before), 'a machine settles no issue')
  must(after.conversations.length === before.conversations.length, 'a machine is nobody who spoke with them')
  for (const { promise } of before.promises)
    must(
      after.promises.some((one) => one.promise === promise),
      'a machine ends no promise',
    )
  for (const { escalation } of before.escalations)
    must(
      after.escalations.some((one) => one.escalation === escalation),
      'a machine ends no escalation',
    )
  promisesWhatItSaid(before, events)
  if (before.kind === 'open' && !before.imported) lowersNoClock(before, after)
}

/** A deed only as the owner's, by words that stand there as a machine's; a call only because the customer asked for it. */
const promisesWhatItSaid = (before: LivingCase, events: readonly CaseEvent[]): void => {
  const spoke = events.some((event) => event.type === 'machineSpoke')
  for (const event of events) {
    if (event.type !== 'promiseMade') continue
    must(event.recordedBy === null, 'a machine records no promise as somebody')
    must(
      event.kind === 'callBack' || (spoke && event.by === before.owner),
      'what a machine promised is its owner’s, and stands there as a machine’s words',
    )
  }
}

const lowersNoClock = (before: LivingCase, after: LivingCase): void => {
  const [was, is] = [hearsBy(before), hearsBy(after)]
  must(was === null || (is !== null && is <= was), `they hear no later (${was} to ${is})`)
  const clocks = deadlinesOf(after)
  for (const { kind, subject, due } of deadlinesOf(before)) {
    if (ofSilence.has(kind)) continue
    must(
      clocks.some((one) => one.kind === kind && one.subject === subject && one.due <= due),
      `no clock of ${kind} ${subject} goes later or away`,
    )
  }
}
