import { coverOf, everyoneOnRota } from '../directory/cover.ts'
import { teamNow } from '../directory/team-now.ts'
import type { Context } from '../matter/context.ts'
import { anyone, leader } from '../matter/who.ts'
import { type DutyKind, dutiesOf } from './duties.ts'
import type { LivingCase } from './state.ts'

/** Duties by which nobody deals with a case: it is offered, or was written to them. */
const asksNothing: ReadonlySet<DutyKind> = new Set(['answerOffer', 'readThanks', 'readMention'])

/**
 * Whether somebody deals with a case now: they own it, work in its team or cover for it, lead it or answer for what came
 * up to them, owe something in it, as a promise, or were called to danger. Not by its history, nor by being asked for
 * something, offered it, thanked or written to, which is why one may see it.
 */
export const dealsWithIt = (state: LivingCase, context: Context): boolean => {
  const who = anyone(context)
  // Whoever does not work here is refused by the command, which says so.
  if (!who.ok) return true
  const { who: person } = who
  const { directory, now } = context
  const { owner, complainedAbout, danger, escalations } = state
  const team = teamNow(directory, state.team)
  return (
    person === owner ||
    directory.teams.get(team)?.members.includes(person) === true ||
    coverOf(directory, owner, state.team, now, complainedAbout) === person ||
    everyoneOnRota(directory, team, now).includes(person) ||
    escalations.some((escalation) => escalation.leader === person) ||
    dutiesOf(state).some(
      ({ kind, of }) => !asksNothing.has(kind) && of.kind === 'person' && of.person === person,
    ) ||
    danger?.told.some((told) => told.person === person) === true ||
    leader(state, context).ok
  )
}
