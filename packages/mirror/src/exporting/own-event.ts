import { ReadingError } from '../reading/problem.ts'
import type { Basis } from '../resolution/basis.ts'

/**
 * One event of a company's own ledger, as the mirror reads it and exports it. Texts are names or pseudonyms: what
 * must not leave the house is left out by whoever makes these.
 */
export type OwnEvent = {
  /** unique within the log */
  readonly id: string
  /** reference of the case */
  readonly case: string
  /** what happened, e.g. `transfer accepted` */
  readonly activity: string
  /** when, as an instant in ISO 8601 with an offset, e.g. `2026-11-21T10:00:00.000Z` */
  readonly at: string
  /** who holds the case from this event on; null for nobody */
  readonly holder: string | null
  readonly team?: string | null
  readonly organisation?: string | null
  /** who did it, where that is someone other than the holder */
  readonly by?: string | null
  /** what the case is waiting for after it */
  readonly state?: string | null
  readonly product?: string | null
  readonly country?: string | null
  /** whose case it is, as a pseudonym */
  readonly customer?: string | null
  /** how the end is known, where the case stands at one after this event */
  readonly resolution?: Basis | null
  /** further facts about the event */
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

/**
 * Events of a ledger, case after case, each case's in order: whoever reads them from a database orders by case,
 * then by place in the case.
 */
export type OwnEvents = AsyncIterable<OwnEvent>

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** The instant as the formats want it, `2026-11-21T10:00:00.000Z`; throws `option-invalid` where it is none. */
export const checkedInstant = (event: OwnEvent): string => {
  const at = INSTANT.test(event.at) ? Date.parse(event.at) : NaN
  const text = Number.isNaN(at) ? '' : new Date(at).toISOString()
  // Both formats know years of four figures, and none before the first.
  if (/^(?!0000)\d{4}-/.test(text)) return text
  throw new ReadingError({
    code: 'option-invalid',
    message: `Event ${event.id} has "${event.at}" as its time.`,
    remedy: 'Give an instant with its offset, like 2026-11-21T10:00:00Z.',
  })
}

type Detail = string | number | boolean

/**
 * The further facts of an event, each under a name that is free: one that is taken already gets a number behind it,
 * so that none is lost.
 *
 * @param taken names that stand for something else; those given out are added
 * @param named how a name must be written in the format
 */
export const freelyNamed = (
  event: OwnEvent,
  taken: Set<string>,
  named: (name: string) => string = (name) => name,
): (readonly [name: string, value: Detail])[] =>
  Object.entries(event.details ?? {}).map(([name, value]) => {
    const wanted = named(name)
    let free = wanted
    for (let number = 2; taken.has(free); number++) free = `${wanted}_${number}`
    taken.add(free)
    return [free, value]
  })
