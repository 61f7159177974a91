import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { CaseCommand } from '../../src/case/command.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

/** What a case says of its customer, and nothing that happened in it. */
const label = (state: LivingCase, labelled: boolean): LivingCase => {
  const { tags: _tags, contactPlan: plan, ...others } = state
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
  return { ...said, tags, contactPlan }
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
 * them, a plan of contact) have the same owner, the same that is owed, by the same dates, and may do the same.
 */
export const labelsMoveNothing = ({ before, after, command, context, events, refused }: Happened): void => {
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
  const owed = (state: LivingCase) => deadlinesOf(state).filter(({ kind }) => kind !== 'contactPlanReview')
  const [without, labelled] = [label(after, false), label(after, true)]
  must(same(dutiesOf(without), dutiesOf(labelled)), 'a label owes nothing, and nobody anything')
  must(same(owed(without), owed(labelled)), 'a label starts no clock, and stops none')
}
