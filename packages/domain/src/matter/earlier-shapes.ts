import type { Upcast } from './shape/upcast-step.ts'
import type { StandingEvent } from './standing-events.ts'

/** Earlier shapes of what can happen to any matter; see `case/earlier-shapes.ts`. Entries are added, never altered. */
export const earlierStandingShapes: { readonly [Type in StandingEvent['type']]?: readonly Upcast[] } = {
  caseEscalated: [
    (fields) => (fields['because'] === 'answerMissed' ? { ...fields, because: 'nextWordMissed' } : fields),
    // It may have a reason more than before: because the service map leaves the customer without help.
    (fields) => fields,
    // And one more: because a door sent the customer away.
    (fields) => fields,
    // Whoever referred it was named.
    (fields) => fields,
    // Whoever opposed a plan of contact was said to have taken it higher.
    (fields) => fields,
  ],
  // Only people promised; then nobody noted whether who asked for a person had shown who they are; then when the time
  // begins that was chosen for a call; then none was owed by a rule of the company.
  promiseMade: [(fields) => fields, (fields) => fields, (fields) => fields, (fields) => fields],
  // It may say what was brought by that rule.
  promiseKept: [(fields) => fields],
  // What was reported then was the whole report.
  escalationReported: [(fields) => ({ final: true, ...fields })],
}
