import type { ServiceMap } from '../language/service-map.ts'
import type { CheckResult } from './check.ts'
import type { VerdictName } from './verdict.ts'

/**
 * Somebody whom a map leaves without help though nobody is trapped by it: a combination of facts that is not safe, a
 * door behind which an owner can't solve the problem, or that not every combination could be looked at. It goes live
 * only where a leader has signed why.
 */
export type Stranding =
  | {
      readonly key: string
      readonly kind: 'exception'
      readonly problem: string
      readonly lacks: readonly string[]
      readonly verdict: VerdictName
    }
  | {
      readonly key: string
      readonly kind: 'door'
      readonly problem: string
      readonly channel: string
      readonly team: string
      readonly lacks: readonly string[]
      /** The declared kinds for whom it is a wrong door; none where only a combination that nobody declared comes there. */
      readonly customers: readonly string[]
    }
  | { readonly key: string; readonly kind: 'notAll' }

type Door = Extract<Stranding, { readonly kind: 'door' }>
type Exception = Extract<Stranding, { readonly kind: 'exception' }>

/** The same in every version in which the same customers are left alone in the same way. */
const keyOf = (...parts: readonly (string | readonly string[])[]): string => JSON.stringify(parts)

/** Whom a map leaves without help, in the order in which the check finds them; a wrong door within an exception once. */
export const strandingsOf = (
  map: Pick<ServiceMap, 'facts' | 'customers'>,
  { wrongDoors = [], exceptions = [], exceptionDoors = [], exceptionsComplete = false }: CheckResult,
): readonly Stranding[] => {
  const lackedBy = new Map(
    map.customers.map(({ name, facts }) => [
      name,
      map.facts.map((fact) => fact.name).filter((fact) => !facts.includes(fact)),
    ]),
  )
  const isWithin = (customer: string, lacks: readonly string[]): boolean =>
    lacks.every((fact) => lackedBy.get(customer)?.includes(fact) === true)
  const found = exceptionDoors.map((door): Door => {
    const { problem, channel, team, lacks } = door
    const customers = wrongDoors
      .filter((one) => sameDoor(one, door) && isWithin(one.customer, lacks))
      .map(({ customer }) => customer)
    return { ...door, kind: 'door', key: keyOf('door', problem, channel, team, lacks), customers }
  })
  const rest = wrongDoors
    .filter((one) => !found.some((door) => sameDoor(one, door) && isWithin(one.customer, door.lacks)))
    .map(({ customer, problem, channel, team }): Door => {
      const lacks = lackedBy.get(customer) ?? []
      const key = keyOf('door', problem, channel, team, lacks)
      return { kind: 'door', key, problem, channel, team, lacks, customers: [customer] }
    })
  return [
    ...exceptions.map(({ problem, lacks, verdict }): Exception => ({
      kind: 'exception',
      key: keyOf('exception', problem, verdict, lacks),
      problem,
      lacks,
      verdict,
    })),
    ...found,
    ...rest,
    ...(exceptionsComplete
      ? []
      : [{ kind: 'notAll', key: keyOf('notAll', map.facts.map(({ name }) => name).toSorted()) } as const]),
  ]
}

const sameDoor = (
  one: { readonly problem: string; readonly channel: string; readonly team: string },
  other: typeof one,
): boolean => one.problem === other.problem && one.channel === other.channel && one.team === other.team
