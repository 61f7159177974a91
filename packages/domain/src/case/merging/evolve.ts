import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { Absorbed, EndedCase, Link, LivingCase } from '../state.ts'
import { isUnsettled } from '../resolution/issue.ts'
import type { Carried, MergingEvent, Returned } from './events.ts'

const things = <Thing>(carried: readonly Carried<Thing>[]): readonly Thing[] => carried.map(({ as }) => as)

const links = (carried: readonly Carried<unknown>[]): readonly Link[] =>
  carried.map(({ here, there }) => ({ here, there }))

const highest = (so: number, carried: readonly Carried<unknown>[]): number =>
  carried.reduce((most, { here }) => Math.max(most, here), so)

const join = <Thing>(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] => [...new Set([...a, ...b])]

const sooner = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : earlier(a, b)

const goInto = (state: LivingCase, into: string, endedAt: Instant): EndedCase => ({
  ...state,
  kind: 'ended',
  how: 'merged',
  endedAt,
  sample: 'none',
  foundBy: null,
  mergedInto: into,
  issues: state.issues.map((issue) =>
    isUnsettled(issue) ? { ...issue, state: { kind: 'carried', into } } : issue,
  ),
  promises: [],
  asks: [],
  escalations: [],
})

const absorb = (state: LivingCase, event: Extract<MergingEvent, { type: 'absorbed' }>): LivingCase => {
  const { from, issues, promises, asks, escalations } = event
  const absorbed: Absorbed = {
    from,
    issues: links(issues),
    promises: links(promises),
    asks: links(asks),
    escalations: links(escalations),
  }
  const { counts } = state
  return {
    ...state,
    issues: [...state.issues, ...things(issues)],
    promises: [...state.promises, ...things(promises)],
    asks: [...state.asks, ...things(asks)],
    escalations: [...state.escalations, ...things(escalations)],
    climbed: join(
      state.climbed,
      escalations.map(({ as }) => as.leader),
    ),
    ways: join(state.ways, event.ways),
    complainedAbout: join(state.complainedAbout, event.complainedAbout),
    answerBy: sooner(state.answerBy, event.answerBy),
    danger: state.danger || event.danger,
    vulnerable: state.vulnerable || event.vulnerable,
    absorbed: [...state.absorbed, absorbed],
    counts: {
      ...counts,
      issues: highest(counts.issues, issues),
      promises: highest(counts.promises, promises),
      asks: highest(counts.asks, asks),
      escalations: highest(counts.escalations, escalations),
    },
  }
}

const not =
  (carried: readonly Carried<unknown>[]) =>
  (number: number): boolean =>
    carried.every(({ here }) => here !== number)

const release = (state: LivingCase, to: string, gone: Returned): LivingCase => ({
  ...state,
  issues: state.issues.filter(({ issue }) => not(gone.issues)(issue)),
  promises: state.promises.filter(({ promise }) => not(gone.promises)(promise)),
  asks: state.asks.filter(({ ask }) => not(gone.asks)(ask)),
  escalations: state.escalations.filter(({ escalation }) => not(gone.escalations)(escalation)),
  absorbed: state.absorbed.filter(({ from }) => from !== to),
})

const takeBack = (state: LivingCase, back: Returned): LivingCase => ({
  ...state,
  issues: state.issues.map((issue) => back.issues.find(({ there }) => there === issue.issue)?.as ?? issue),
  promises: [...state.promises, ...things(back.promises)],
  asks: [...state.asks, ...things(back.asks)],
  escalations: [...state.escalations, ...things(back.escalations)],
})

export const evolveMerging = (state: LivingCase, event: MergingEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'mergedInto':
      return goInto(state, event.into, at)
    case 'absorbed':
      return absorb(state, event)
    case 'released':
      return release(state, event.to, event)
    case 'takenApart':
      return takeBack(state, event)
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
