import type { LivingCase } from '../state.ts'

/**
 * Whether nothing tells it from the others it came with: one contact, no word since, nobody has dealt with it, nobody asked
 * for a person, it rose to nobody, and nobody may come to harm. Such a case alone can be one of many.
 */
export const isAlike = (state: LivingCase): boolean => {
  const { counts, issues } = state
  return (
    state.kind === 'open' &&
    !state.imported &&
    state.danger === null &&
    counts.contacts === 1 &&
    counts.timesTold <= 1 &&
    counts.promises === 0 &&
    counts.asks === 0 &&
    counts.escalations === 0 &&
    counts.nextWordsMissed === 0 &&
    counts.reopenings === 0 &&
    state.climbed.length === 0 &&
    state.personAsked === undefined &&
    // Lines of one conversation count once, whoever wrote them.
    state.chat === undefined &&
    state.complainedAbout.length === 0 &&
    state.takenFrom === null &&
    state.absorbed.length === 0 &&
    state.wasIn === undefined &&
    state.unproven.length === 0 &&
    !state.vulnerable &&
    !state.represented &&
    state.thanks === undefined &&
    state.survey === undefined &&
    issues.every((issue) => issue.state.kind === 'open' && issue.notSolved === 0 && issue.questions === 0)
  )
}

/** What tells that something happened in a gathered case alone. */
const marks = (state: LivingCase): readonly unknown[] => {
  const { counts } = state
  return [
    state.kind,
    state.danger === null,
    counts.contacts,
    counts.promises,
    counts.asks,
    counts.escalations,
    counts.issues,
    counts.timesTold,
    state.complainedAbout.length,
    state.absorbed.length,
    state.personAsked?.length,
    state.remedySought,
    state.vulnerable,
    state.represented,
    state.unproven.length,
    state.issues.map((issue) => issue.state.kind).join(' '),
  ]
}

export const hasMoved = (before: LivingCase, after: LivingCase): boolean => {
  const was = marks(before)
  return marks(after).some((mark, at) => mark !== was[at])
}
