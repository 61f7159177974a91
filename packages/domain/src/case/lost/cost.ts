import { z } from 'zod'
import { caseId, count, id, moment, type Read } from '../../matter/shape/fields.ts'

/** What a case has cost its customer, as far as it was said; null of what nobody said. */
const costFields = {
  minutesWaited: count.nullable(),
  minutesTalked: count.nullable(),
  trips: count.nullable(),
  daysWithout: count.nullable(),
}
export const cost = z.object(costFields)
export type Cost = Read<typeof cost>

/** The most that is believed of each: a quarter of a year on the telephone, a trip a day for three years, thirty years. */
export const mostOfCost: { readonly [Name in keyof Cost]: number } = {
  minutesWaited: 130_000,
  minutesTalked: 130_000,
  trips: 1_000,
  daysWithout: 11_000,
}
const names = cost.keyof().options
const nothing: Cost = { minutesWaited: null, minutesTalked: null, trips: null, daysWithout: null }

/** The parts that can't be true: whole numbers up to the most that is believed are. */
export const wrongOfCost = (said: Cost): readonly (keyof Cost)[] =>
  names.filter((name) => {
    const number = said[name]
    return !(
      number === null ||
      (Number.isSafeInteger(number) && !Object.is(number, -0) && number >= 0 && number <= mostOfCost[name])
    )
  })

export const isNoCost = (said: Cost): boolean => names.every((name) => said[name] === null)

/** As one customer says it (`by` null), or as one of us heard it; each keeps their own. */
export const saidCost = z.object({ of: caseId, by: id.nullable(), at: moment, ...costFields })
export type SaidCost = Read<typeof saidCost>

/** "I am leaving": whose word it is, and who heard it (null: they wrote it themselves). */
export const leaving = z.object({ of: caseId, by: id.nullable(), at: moment })
export type Leaving = Read<typeof leaving>

const sameVoice = (a: SaidCost, b: SaidCost): boolean => a.of === b.of && (a.by === null) === (b.by === null)

/** What one says anew stands in the place of what the same one said before; what they leave out stays, and nothing at all takes it back. */
export const withCost = (said: readonly SaidCost[], more: SaidCost): readonly SaidCost[] => {
  if (isNoCost(more)) return said.filter((one) => !sameVoice(one, more))
  const before = said.find((one) => sameVoice(one, more))
  const known = (name: keyof Cost): number | null => more[name] ?? before?.[name] ?? null
  const now = {
    ...more,
    minutesWaited: known('minutesWaited'),
    minutesTalked: known('minutesTalked'),
    trips: known('trips'),
    daysWithout: known('daysWithout'),
  }
  return [...said.filter((one) => !sameVoice(one, more)), now]
}

/** Said again, it is one. Of us, whoever heard it otherwise says so by their own name. */
const saysNothingNew = (before: SaidCost, more: SaidCost): boolean =>
  before.by === more.by && names.every((name) => more[name] === null || more[name] === before[name])

/**
 * What is to be told one after the other, so that it stands as it is said now. Customers have all of it before them: what
 * they leave empty they take back. Of us, each adds what they heard.
 */
export const toldAnew = (said: readonly SaidCost[], more: SaidCost): readonly Cost[] => {
  const before = said.find((one) => sameVoice(one, more))
  const { of: _of, by, at: _at, ...now } = more
  if (before === undefined) return isNoCost(now) ? [] : [now]
  const takesBack = by === null && names.some((name) => now[name] === null && before[name] !== null)
  if (takesBack) return isNoCost(now) ? [nothing] : [nothing, now]
  return saysNothingNew(before, more) ? [] : [now]
}

/** They leave once, from the first time they said so; their own word stands before what one of us heard. */
export const withLeaving = (leavings: readonly Leaving[], more: Leaving): readonly Leaving[] => {
  const before = leavings.find(({ of }) => of === more.of)
  if (before === undefined) return [...leavings, more]
  return before.by === null || more.by !== null
    ? leavings
    : leavings.map((one) => (one === before ? { ...more, at: before.at } : one))
}

/** The fields of a state or an event; left out where nobody said anything. */
export interface Lost {
  readonly cost?: readonly SaidCost[]
  readonly leaving?: readonly Leaving[]
}

export const lostFields = {
  cost: z.array(saidCost).exactOptional(),
  leaving: z.array(leaving).exactOptional(),
}

export const asLost = (said: readonly SaidCost[], leavings: readonly Leaving[]): Lost => ({
  ...(said.length === 0 ? {} : { cost: said }),
  ...(leavings.length === 0 ? {} : { leaving: leavings }),
})

/** Where cases join, each customer's word stays theirs. */
export const joinLost = (a: Lost, b: Lost): Lost =>
  asLost(
    (b.cost ?? []).reduce(withCost, a.cost ?? []),
    (b.leaving ?? []).reduce(withLeaving, a.leaving ?? []),
  )
