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
export interface Deputies {
  /** Nobody is named who works here, and somebody else could be. */
  readonly avoidable: readonly TeamName[]
  /** Nobody else works here. */
  readonly unavoidable: readonly TeamName[]
  /** Their deputies lead round in a circle, of whom nobody is left where all of it are on leave. */
  readonly circular: readonly TeamName[]
}

/** Who stands behind the leads of teams. A lead who left, or is missing, is another matter. */
export const deputiesOf = (
  teams: ReadonlyMap<TeamName, Led>,
  people: ReadonlyMap<PersonId, Deputised>,
): Deputies => {
  const active = [...people].filter(([, person]) => person.active).map(([id]) => id)
  const found = [...teams].flatMap(([name, { lead }]) =>
    lead === null || people.get(lead)?.active !== true
      ? []
      : [{ name, kind: kindOf(lead, people, active.length > 1) }],
  )
  const of = (kind: Kind): readonly TeamName[] =>
    found.filter((one) => one.kind === kind).map(({ name }) => name)
  return { avoidable: of('avoidable'), unavoidable: of('unavoidable'), circular: of('circular') }
}

type Kind = 'sound' | 'avoidable' | 'unavoidable' | 'circular'

const kindOf = (lead: PersonId, people: ReadonlyMap<PersonId, Deputised>, somebodyElse: boolean): Kind => {
  const deputyOf = (id: PersonId): PersonId | null => {
    const named = people.get(id)?.usualDeputy ?? null
    return named !== null && people.get(named)?.active === true ? named : null
  }
  if (deputyOf(lead) === null) return somebodyElse ? 'avoidable' : 'unavoidable'
  const asked = new Set<PersonId>()
  let next: PersonId | null = lead
  while (next !== null && !asked.has(next)) {
    asked.add(next)
    next = deputyOf(next)
  }
  return next === null ? 'sound' : 'circular'
}
