import { canBeReached, everyoneOnRota } from '../../directory/cover.ts'
import type { PersonId } from '../../directory/directory.ts'
import { canOwn, isOnDuty } from '../../directory/presence.ts'
import { teamNow } from '../../directory/team-now.ts'
import type { Context } from '../../matter/context.ts'
import type { Danger, ToldOfDanger } from './state.ts'
import type { LivingCase } from '../state.ts'
import { ladderOf } from '../../matter/who.ts'

/** Somebody who can be called to danger. */
export interface Callable {
  readonly person: PersonId
  readonly as: Exclude<ToldOfDanger['as'], 'owner'>
  /** At work at this moment, or on the rota. */
  readonly awake: boolean
}

/** So many are called in turn; a company's ladder and its rota of one moment are shorter. */
const mostCalled = 30

/**
 * Who is called to danger, in this order: leaders above the owner who are awake, the nearest first; who is on the
 * rota; colleagues at work; then the other leaders, asleep or not. The owner, who was told before anybody, only where
 * there is nobody else.
 */
export const callList = (state: LivingCase, context: Context): readonly Callable[] => {
  const { directory, now } = context
  const { owner, complainedAbout } = state
  const team = teamNow(directory, state.team)
  const rota = everyoneOnRota(directory, team, now, complainedAbout)
  const isAwake = (id: PersonId): boolean => isOnDuty(directory, id, now) || rota.includes(id)
  const ladder = ladderOf(state, context)
  const members = (directory.teams.get(team)?.members ?? []).filter(
    (id) => isOnDuty(directory, id, now) && canOwn(directory, id, complainedAbout),
  )
  const as = (how: Callable['as'], people: readonly PersonId[]): readonly Callable[] =>
    people.map((person) => ({ person, as: how, awake: isAwake(person) }))
  const leaders = as('leader', ladder)
  const all = [
    ...leaders.filter(({ awake }) => awake),
    ...as('rota', rota),
    ...as('onDuty', members),
    ...leaders.filter(({ awake }) => !awake),
  ]
  const others = [...Map.groupBy(all, ({ person }) => person).values()]
    .flatMap(([first]) => first ?? [])
    .filter(({ person }) => person !== owner)
  return others.length === 0 ? as('leader', [owner]) : others.slice(0, mostCalled)
}

/** Who is called next: whoever was called least often, so that after the last of them it begins anew. */
export const nextToCall = (danger: Danger, list: readonly Callable[]): Callable | null => {
  const timesOf = ({ person }: Callable): number =>
    danger.told.find((one) => one.person === person && one.as !== 'owner')?.times ?? 0
  const [first] = list.toSorted((a, b) => timesOf(a) - timesOf(b))
  return first ?? null
}

/** Who of us can be reached at this moment, the owner first. */
export const whoIsAwake = (state: LivingCase, context: Context): readonly PersonId[] => {
  const { directory, now } = context
  const team = teamNow(directory, state.team)
  const owner = canBeReached(directory, state.owner, team, now) ? [state.owner] : []
  const others = callList(state, context).flatMap(({ person, awake }) => (awake ? [person] : []))
  return [...new Set([...owner, ...others])]
}

/**
 * Who has to try by voice now: who read it last of those called; else who was called last; else the owner.
 */
export const whoTries = ({ danger, owner }: LivingCase): PersonId => {
  const called = (danger?.told ?? []).filter(({ as, handedTo }) => as !== 'owner' && handedTo === undefined)
  const read = called
    .filter(({ readBy }) => readBy === null)
    .toSorted((a, b) => ((a.readAt ?? '') < (b.readAt ?? '') ? -1 : 1))
  const latest = called.toSorted((a, b) => (a.last < b.last ? -1 : 1))
  return (danger?.gathered === true ? null : (read.at(-1) ?? latest.at(-1))?.person) ?? owner
}
