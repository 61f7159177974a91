import type { PersonId, TeamName } from '@buckstop/domain'
import type { Refusal } from './refusal.ts'

/** What stands against letting people work by a map whose leads could have deputies. */
export const deputyRefusals = (avoidable: readonly TeamName[]): readonly Refusal[] =>
  avoidable.length === 0
    ? []
    : [{ code: 'leader-without-deputy', facts: { of: 'teams' }, teams: [...avoidable] }]

interface Deputised {
  readonly active: boolean
  readonly usualDeputy?: PersonId | null | undefined
}

interface Led {
  readonly lead: PersonId | null
}

/** Teams that nobody would lead while their leads are on leave. */
export interface WithoutDeputy {
  /** Where somebody else works here, who could stand in. */
  readonly avoidable: readonly TeamName[]
  /** Where the company has nobody else. */
  readonly unavoidable: readonly TeamName[]
}

/**
 * Whose leads have nobody behind them: no deputy who works here, or deputies who lead round in a circle, so that nobody
 * is left where all of it are on leave. A lead who left, or is missing, is another matter.
 */
export const withoutDeputy = (
  teams: ReadonlyMap<TeamName, Led>,
  people: ReadonlyMap<PersonId, Deputised>,
): WithoutDeputy => {
  const active = [...people].filter(([, person]) => person.active).map(([id]) => id)
  const missing = [...teams].flatMap(([name, { lead }]) => {
    const asked = lead === null || people.get(lead)?.active !== true ? null : unbacked(lead, people)
    return asked === null ? [] : [{ name, avoidable: active.some((id) => !asked.has(id)) }]
  })
  return {
    avoidable: missing.filter(({ avoidable }) => avoidable).map(({ name }) => name),
    unavoidable: missing.filter(({ avoidable }) => !avoidable).map(({ name }) => name),
  }
}

/** Everybody who was named in vain behind somebody, themselves included; null where somebody is there at the end. */
const unbacked = (lead: PersonId, people: ReadonlyMap<PersonId, Deputised>): ReadonlySet<PersonId> | null => {
  const asked = new Set([lead])
  let next = people.get(lead)?.usualDeputy ?? null
  while (next !== null && people.get(next)?.active === true) {
    if (asked.has(next)) return asked
    asked.add(next)
    next = people.get(next)?.usualDeputy ?? null
  }
  return asked.size > 1 ? null : asked
}
