import { z } from 'zod'
import { caseId, id, moment, type Read } from '../../matter/shape/fields.ts'
import { type Instant, later } from '../../time/instant.ts'
import type { CaseId } from '../../matter/text.ts'

/** Who asked for a person: whose link they have, since when they wait, and who came when; null while nobody did. */
export const waiting = z.object({
  of: caseId,
  at: moment,
  /** When they asked again, where they did: what was said before that was no answer to it. */
  again: moment.exactOptional(),
  came: z.object({ at: moment, by: id }).nullable(),
})
export type Waiting = Read<typeof waiting>

/** When they asked last. */
export const lastAsk = ({ at, again }: Waiting): Instant => again ?? at

/** The field of the state; left out where nobody asked. */
interface Waits {
  readonly personAsked?: readonly Waiting[]
}

/** As the field of a state or an event. */
export const asField = (waits: readonly Waiting[]): Waits =>
  waits.length === 0 ? {} : { personAsked: waits }

/** Of two waits of one person the one that goes on, from the first time they asked. */
const longer = (a: Waiting, b: Waiting): Waiting => {
  if ((a.came === null) !== (b.came === null)) return a.came === null ? a : b
  const [first, second] = a.at <= b.at ? [a, b] : [b, a]
  const last = later(lastAsk(first), lastAsk(second))
  return { of: a.of, at: first.at, ...(last === first.at ? {} : { again: last }), came: first.came }
}

/** One of each who asked, so that there are no more than there are parts of the case. */
const onePerPart = (waits: readonly Waiting[]): readonly Waiting[] => [
  ...waits
    .reduce((found, one) => {
      const known = found.get(one.of)
      return found.set(one.of, known === undefined ? one : longer(known, one))
    }, new Map<CaseId, Waiting>())
    .values(),
]

/** Where cases join, both wait on. */
export const joinWaits = (a: readonly Waiting[] = [], b: readonly Waiting[] = []): Waits =>
  asField(onePerPart([...a, ...b]))
