import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { CaseCommand } from '../../src/case/command.ts'
import type { Case, LivingCase } from '../../src/case/state.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { evolve } from '../../src/case/evolve.ts'
import { has, isA, must } from './judging.ts'
import type { Happened } from './world.ts'

/** What nobody decides by: how somebody spoke. */
const inAnotherTone = (command: CaseCommand): CaseCommand =>
  command.type === 'receiveContact'
    ? { ...command, contact: { ...command.contact, words: 'I WILL COME AND BREAK YOUR WINDOWS' } }
    : command
const saidAs = (events: readonly CaseEvent[], command: CaseCommand, as: CaseCommand): string =>
  command.type === 'receiveContact' && as.type === 'receiveContact'
    ? JSON.stringify(events).replaceAll(
        JSON.stringify(as.contact.words),
        JSON.stringify(command.contact.words),
      )
    : JSON.stringify(events)

/** A threat that one of us reported is in the story, and in nothing that is decided by. */
const threatsMoveOnlyOwners = ({ before, context, events }: Happened): void => {
  if (!has(events, 'threatReported') || before.kind === 'unopened') return
  const reported = events.filter(isA('threatReported'))
  const after = reported.reduce<Case>((so, event) => evolve(so, event, context.now), before)
  must(same(before, after), 'that somebody was threatened is kept by no state')
}

/** What a case says of its customer, and nothing that happened in it. */
const label = (state: LivingCase, labelled: boolean): LivingCase => {
  const { tags: _tags, contactPlan: plan, inWriting: _needs, ...others } = state
  const said = { ...others, vulnerable: labelled, represented: labelled }
  if (!labelled) return said
  const tags = ['battery', 'press']
  const contactPlan = plan ?? {
    by: 'lena',
    channel: 'mail' as const,
    person: 'lena',
    everyDays: 31,
    words: 'Shouted at us',
    // Its own clock is that of the plan, and of nothing else.
    reviewBy: state.openedAt,
    challenged: false,
  }
  return { ...said, tags, contactPlan, inWriting: true }
}
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What writes a label reads whether it is there, and a flood takes nobody of whom we know anything. */
const ofLabels: ReadonlySet<CaseCommand['type']> = new Set([
  'putTag',
  'takeTagOff',
  'endRepresentation',
  'setContactPlan',
  'challengeContactPlan',
  'endContactPlan',
  'recordCameInFlood',
  'gatherIntoFlood',
  'release',
  'absorb',
  'takeApart',
  'mergeInto',
  'openApart',
])

/**
 * Two customers who differ in nothing but what was noted of them (tags, what makes it harder for them, who speaks for
 * them, a plan of contact, how they speak, a threat that was reported) have the same owner, the same that is owed, by the same dates, and may do the same.
 */
export const labelsMoveNothing = (happened: Happened): void => {
  const { before, after, command, context, events, refused } = happened
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  if (command.type === 'putTag' || command.type === 'takeTagOff') {
    must(events.length <= 1, 'a tag brings nothing along')
    must(same(label(before, false), label(after, false)), 'a tag leaves everything else as it is')
  }
  if (command.type === 'setContactPlan' || command.type === 'endContactPlan')
    must(
      events.every(({ type }) => type.startsWith('contactPlan') || type === 'historyTakenUp'),
      'a plan of contact moves nothing',
    )
  if (
    !ofLabels.has(command.type) &&
    (command.type !== 'fallDue' || command.deadline.kind !== 'contactPlanReview')
  ) {
    for (const labelled of [false, true]) {
      const decision = decide(label(before, labelled), command, context)
      must((decision.ok ? null : decision.refusal.code) === refused, 'nobody may do more or less for a label')
      must(!decision.ok || same(decision.events, events), 'a label alters nothing of what happens')
    }
  }
  threatsMoveOnlyOwners(happened)
  const angry = inAnotherTone(command)
  if (angry !== command) {
    const decision = decide(before, angry, context)
    must((decision.ok ? null : decision.refusal.code) === refused, 'nobody may do less for their tone')
    must(
      !decision.ok || saidAs(decision.events, command, angry) === JSON.stringify(events),
      'how somebody speaks alters nothing of what happens',
    )
  }
  const owed = (state: LivingCase) => deadlinesOf(state).filter(({ kind }) => kind !== 'contactPlanReview')
  const [without, labelled] = [label(after, false), label(after, true)]
  must(same(dutiesOf(without), dutiesOf(labelled)), 'a label owes nothing, and nobody anything')
  must(same(owed(without), owed(labelled)), 'a label starts no clock, and stops none')
}
