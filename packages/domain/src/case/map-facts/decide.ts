import type { RuledOut, SignedFor } from '../../directory/map-now.ts'
import { whoStandsFor } from '../../directory/presence.ts'
import type { Context } from '../../matter/context.ts'
import { escalateTo, leadsOpenOne, topOf } from '../../matter/escalation/raise.ts'
import type { CaseEvent } from '../event.ts'
import type { Decision } from '../../matter/refusal.ts'
import { refuse } from '../../matter/refusal.ts'
import type { LivingCase, OnMap } from '../state.ts'
import { findIssue, isUnsettled } from '../resolution/issue.ts'
import type { Step } from '../unfold.ts'
import { happens, inTurn, unfold } from '../unfold.ts'
import { anyoneUnblamed, standInFor } from '../../matter/who.ts'
import type { MapFactsCommand } from './commands.ts'
import { problemOf } from './problem-of.ts'

type Facts = OnMap['facts']

const isKnown = (facts: Facts, name: string, as: boolean): boolean =>
  facts.some(({ fact, holds }) => fact === name && holds === as)

/** What is not known rules nothing out. */
const ruleBrokenBy = (facts: Facts, rules: readonly RuledOut[]): RuledOut | null =>
  rules.find(
    (rule) =>
      rule.with.every((fact) => isKnown(facts, fact, true)) &&
      rule.without.every((fact) => isKnown(facts, fact, false)),
  ) ?? null

const seeWhatIsRuledOut: Step = ({ onMap }, { directory }) => {
  const rule = ruleBrokenBy(onMap?.facts ?? [], directory.map.ruledOut)
  return rule === null ? [] : [{ type: 'ruledOutTurnedUp', with: rule.with, without: rule.without }]
}

type Of<Type extends MapFactsCommand['type']> = Extract<MapFactsCommand, { type: Type }>

export const decideMapFacts = (
  state: LivingCase,
  command: MapFactsCommand,
  context: Context,
): Decision<CaseEvent> =>
  command.type === 'sayProblem'
    ? decideProblem(state, command, context)
    : decideFacts(state, command, context)

const decideProblem = (
  state: LivingCase,
  { issue, problem }: Of<'sayProblem'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  if (findIssue(state, issue) === undefined) return refuse('no-such-issue')
  if (problem !== null && !context.directory.map.problems.has(problem)) {
    return refuse('not-in-the-map', { names: [problem] })
  }
  // Pressed twice is once; that nobody knows it is worth saying of an issue of which nobody said anything.
  const said = state.onMap?.problems?.find((one) => one.issue === issue)
  if (said?.problem === problem) return refuse('already-known')
  return unfold(state, context, happens({ type: 'problemSaid', issue, problem, by: person.who }))
}

const decideFacts = (
  state: LivingCase,
  { problem, facts }: Of<'recordMapFacts'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const { map } = context.directory
  const unknown = [
    ...(problem === null || map.problems.has(problem) ? [] : [problem]),
    ...facts.map(({ fact }) => fact).filter((fact) => !map.facts.has(fact)),
  ]
  if (unknown.length > 0) return refuse('not-in-the-map', { names: unknown.slice(0, 10) })
  const recorded: CaseEvent = { type: 'mapFactsRecorded', problem, facts, by: person.who }
  return unfold(state, context, happens(recorded), seeWhatIsRuledOut)
}

/** Whether the customer is one whom a leader signed for: what they lack is known to be lacking, and who owns it can't help. */
const isAbout = ({ problem, lacks, team }: SignedFor, state: LivingCase): boolean =>
  state.onMap !== undefined &&
  state.issues.some((issue) => isUnsettled(issue) && problemOf(state, issue.issue) === problem) &&
  (team === null || team === state.team) &&
  lacks.every((fact) => isKnown(state.onMap?.facts ?? [], fact, false))

const riseTo =
  ({ key, leader, why }: SignedFor): Step =>
  (state, context) => {
    // The same leader signed for several strandings with the same reason: that is recorded once.
    const isKnownAlready = state.onMap?.stranded.some(
      (before) => before.leader === leader && before.why === why,
    )
    if (isKnownAlready === true) return []
    const answers =
      whoStandsFor(context.directory, leader, standInFor(state, context)) ?? topOf(state, context)
    const isTheirsAlready = answers === null || answers === state.owner || leadsOpenOne(state, answers)
    return inTurn(
      happens({ type: 'strandedByMap', key, leader, why }),
      ...(isTheirsAlready ? [] : [escalateTo(answers, { because: 'strandedByMap' })]),
    )(state, context)
  }

/**
 * Once it is known of an open case that the service map leaves its customer without help, it comes up to the leader who
 * signed for that, once for each reason; also where it became known long before anybody signed, or by a change of team.
 */
export const riseToSigners: Step = (state, context) => {
  const { onMap } = state
  if (state.kind !== 'open' || state.imported || onMap === undefined) return []
  const met = context.directory.map.signedFor.filter(
    (signed) => !onMap.stranded.some(({ key }) => key === signed.key) && isAbout(signed, state),
  )
  return inTurn(...met.map(riseTo))(state, context)
}
