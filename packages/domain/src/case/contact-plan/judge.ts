import type { PersonId } from '../../directory/directory.ts'
import { whoStandsFor } from '../../directory/presence.ts'
import type { Context } from '../../matter/context.ts'
import { levelOf, levelsOf } from '../../matter/escalation/raise.ts'
import { isByTheirWord } from '../../matter/escalation/reason.ts'
import { type Admission, leader, standInFor } from '../../matter/who.ts'
import { refuse } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'

/** Who can judge at one place: whose it is, and who acts there now. */
interface Seat {
  readonly lead: PersonId
  readonly acting: PersonId
}

/** Whoever else is at the head, where that is a level of its own and no team in which cases are owned. */
const besideThem = (state: LivingCase, context: Context): readonly Seat[] => {
  const { directory } = context
  const top = levelsOf(state, context).at(-1)
  const team = top === undefined ? undefined : directory.teams.get(top.team)
  if (team?.leader !== true) return []
  return team.members
    .filter((id) => whoStandsFor(directory, id, standInFor(state, context)) === id)
    .map((id) => ({ lead: id, acting: id }))
}

/**
 * Who judges what this leader set, nearest first: those above them, else whoever is beside them at the head, else those
 * below; nobody who had the case. Of one who is on no level any more the head alone, who was above them anyway.
 */
const seatsOf = (state: LivingCase, setter: PersonId, context: Context): readonly Seat[] => {
  const levels = levelsOf(state, context)
  const at = levelOf(levels, setter)
  const [above, below] =
    at === -1 ? [levels.slice(-1), levels.slice(0, -1)] : [levels.slice(at + 1), levels.slice(0, at)]
  const filled = (some: typeof levels): readonly Seat[] =>
    some.flatMap(({ lead, acting }) => (acting === null ? [] : [{ lead, acting }]))
  const groups = [filled(above), besideThem(state, context), filled(below).toReversed()]
  const may = ({ acting }: Seat): boolean => acting !== setter && !state.owners.includes(acting)
  return groups.map((group) => group.filter(may)).find((group) => group.length > 0) ?? []
}

/** To whom it goes: the nearest who does not have a word of this customer already; null where nobody can judge it. */
export const judgeOf = (state: LivingCase, setter: PersonId, context: Context): PersonId | null => {
  const judges = seatsOf(state, setter, context).map(({ acting }) => acting)
  const has = (id: PersonId): boolean =>
    state.escalations.some(({ leader: lead, because }) => lead === id && isByTheirWord(because))
  return judges.find((id) => !has(id)) ?? judges[0] ?? null
}

const mayJudge = (state: LivingCase, setter: PersonId, person: PersonId, context: Context): boolean =>
  person !== setter &&
  seatsOf(state, setter, context).some(({ lead, acting }) => lead === person || acting === person)

/** While the customer says no to a plan, nobody else sets or ends one: least of all who set it, or is below them. */
export const judgesPlan = (state: LivingCase, setter: PersonId, context: Context): Admission<PersonId> => {
  const by = leader(state, context)
  return by.ok && !mayJudge(state, setter, by.who, context) ? refuse('not-the-leader') : by
}

/**
 * Whose duty it is that the customer said no; null where it is nobody's, since there was nobody but whoever set it, or
 * it ended without a word of it. A plan that waits for nobody does not hold.
 */
export const whoHearsChallenge = (state: LivingCase, context: Context): PersonId | null => {
  const { contactPlan: plan, escalations } = state
  if (plan?.challenged !== true) return null
  const theirs = escalations.findLast(
    ({ leader: id, because }) => isByTheirWord(because) && mayJudge(state, plan.by, id, context),
  )
  return theirs?.leader ?? null
}
